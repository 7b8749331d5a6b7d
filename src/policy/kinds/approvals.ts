import type {RuleOf} from '../../config/rules/rule-keys.ts';
import type {Approval, Evidence} from '../evidence.ts';
import {fail, isNumber, listed, type Outcome, type RuleVerdict} from '../outcome.ts';
import type {RuleKind} from '../rule-kind.ts';

/** People who approved the very commit that is judged. */
export const approvals: RuleKind<RuleOf<'approvals'>> = {
  judge: (rule, evidence) => judgeApprovals(rule.approvals, evidence),
  needed: (judged, rule) => approvalsNeeded(judged, rule.approvals),
  side: () => '≥',
  timed: false,
};

type Asked = RuleOf<'approvals'>['approvals'];

/**
 * Whether enough of those who may approve did, at the very commit that is judged. Until then it is inconclusive: a
 * review can still come. Teams that cannot be read fail, unless there are enough approvals without them.
 */
function judgeApprovals(asked: Asked, evidence: Evidence): Outcome {
  const {approvals, unreadTeams = []} = evidence;
  const {count, from} = asked;
  const whose = from === undefined ? 'anybody who may write' : listed(from, 10);
  if (approvals === undefined)
    return {
      verdict: 'inconclusive',
      message: `${plural(count)} by ${whose} needed, but reviews cannot be read here.`,
      bound: count,
    };
  const counting = approvals.filter((approval) => counts(approval, asked));
  const names = counting.map(({user}) => user);
  const numbers = {value: counting.length, bound: count};
  if (counting.length >= count)
    return {verdict: 'pass', message: `Approved by ${listed(names, 10)} (${count} needed).`, ...numbers};
  const unread = unreadTeams.filter((team) => from?.some((one) => sameName(one, team)));
  if (unread.length > 0)
    return {
      ...fail(
        `the members of ${listed(unread)} cannot be read: the token lacks the permission Members (read) of the organization, which the job's own token never has; give one of an app as input token, or name people by login`,
      ),
      ...numbers,
    };
  const so = names.length === 0 ? 'nobody did' : `so far ${listed(names, 10)}`;
  return {
    verdict: 'inconclusive',
    message: `${plural(count)} of this commit by ${whose} needed, ${so}.`,
    ...numbers,
  };
}

/** Whether an approval is by somebody who may give it. */
function counts({user, teams, author = false}: Approval, asked: Asked): boolean {
  if (author && (asked['not-author'] ?? true)) return false;
  return asked.from?.some((one) => [user, ...teams].some((name) => sameName(one, name))) ?? true;
}

/** GitHub's names do not care for case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function plural(count: number): string {
  return count === 1 ? '1 approval' : `${count} approvals`;
}

function approvalsNeeded({verdict, value}: RuleVerdict, asked: Asked): string {
  const more = asked.count - (isNumber(value) ? value : 0);
  const whose = asked.from === undefined ? 'anybody who may write' : listed(asked.from, 10);
  const other = (asked['not-author'] ?? true) ? ' who did not make the change' : '';
  // It only fails for a team that cannot be read.
  const token = verdict === 'fail' ? ', and a token that may read its members' : '';
  return `${more} more ${more === 1 ? 'approval' : 'approvals'} of this commit by ${whose}${other}${token}`;
}
