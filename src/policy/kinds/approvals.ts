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
 * review can still come. Teams that cannot be read fail, unless there are enough approvals without them; where nobody
 * can tell who made a commit, nobody can tell either who may approve it.
 */
function judgeApprovals(asked: Asked, evidence: Evidence): Outcome {
  const {approvals, unreadTeams = [], unknownCommits = []} = evidence;
  const {count, from} = asked;
  const whose = from === undefined ? 'anybody who may write' : listed(from, 10);
  if (approvals === undefined)
    return {
      verdict: 'inconclusive',
      message: `${plural(count)} by ${whose} needed, but reviews cannot be read here.`,
      bound: count,
    };
  const named = approvals.filter((approval) => isNamed(approval, asked));
  const part = asked['not-author'] === false ? new Map<string, string>() : partOf(named, evidence);
  const names = named.map(({user}) => user).filter((user) => !part.has(user));
  const numbers = {value: names.length, bound: count};
  const left = [...part].map(([user, why]) => `${user} (${why})`);
  const aside = left.length === 0 ? '' : `; not counted: ${listed(left, 10)}`;
  if (unknownCommits.length > 0 && asked['not-author'] !== false)
    return {
      verdict: 'inconclusive',
      message: `${plural(count)} by somebody who did not make the change needed, but commit ${listed(unknownCommits, 3)} has an address that belongs to no account: who made it cannot be told. Make it again under an address of your account (git config user.email; Settings > Emails on GitHub).`,
      ...numbers,
    };
  if (names.length >= count)
    return {
      verdict: 'pass',
      message: `Approved by ${listed(names, 10)} (${count} needed${aside}).`,
      ...numbers,
    };
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
    message: `${plural(count)} of this commit by ${whose} needed, ${so}${aside}.`,
    ...numbers,
  };
}

/** Whether an approval is by somebody whom the rule names. */
function isNamed({user, teams}: Approval, {from}: Asked): boolean {
  return from?.some((one) => [user, ...teams].some((name) => sameName(one, name))) ?? true;
}

/** Who had a part in what they approved, and how that is known. */
export function partOf(approvals: readonly Approval[], {manifest}: Evidence): Map<string, string> {
  const {startedBy} = manifest;
  return new Map(
    approvals.flatMap(({user, author = false, pushed = false}): [string, string][] => {
      if (author) return [[user, 'opened the pull request or wrote a commit of it']];
      if (pushed) return [[user, 'pushed a commit of it, says the activity log of the repository']];
      if (startedBy !== undefined && sameName(startedBy, user))
        return [[user, 'started the training, says the record of the run']];
      return [];
    }),
  );
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
  const other =
    (asked['not-author'] ?? true) ? ' who did not make the change, push it or start the training' : '';
  // It only fails for a team that cannot be read.
  const token = verdict === 'fail' ? ', and a token that may read its members' : '';
  return `${more} more ${more === 1 ? 'approval' : 'approvals'} of this commit by ${whose}${other}${token}`;
}
