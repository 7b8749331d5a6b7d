import {isRuleOf} from '../../config/rules/rule-keys.ts';
import type {Log} from '../../kernel/log.ts';
import type {GitHub} from '../../kernel/ports.ts';
import {
  mayWrite,
  newestReviews,
  pullRequestPeople,
  pullRequestsOfCommit,
  pushersOf,
  retargetedAt,
  teamMembers,
  type PullRequestPeople,
} from '../../github/reviews.ts';
import type {Approval} from '../../policy/evidence.ts';
import type {StagePolicy} from '../../policy/judge.ts';
import {approvalBy, approvingReviews, partEarly} from './count-approvals.ts';

/** Who approved, the teams of rules that the token may not see, and what keeps people from being told apart. */
export interface Approvals {
  readonly approvals: readonly Approval[];
  readonly unreadTeams: readonly string[];
  /** Commits by an address that belongs to no account, by their first twelve digits as a tag states them. */
  readonly unknownCommits: readonly string[];
  /** Whether the server does not tell who pushed: then only those who wrote the commits are known. */
  readonly unreadPushes: boolean;
  /** Who approved before the pull request went to this branch: what they saw was another change. */
  readonly early: readonly string[];
  /** Whether the token may not see if it went to another branch before. */
  readonly unreadBases: boolean;
}

/** Whether a rule of the stage asks for approvals: without one nothing is read. */
export function asksForApprovals({rules}: StagePolicy): boolean {
  return rules.some((rule) => isRuleOf('approvals', rule));
}

/**
 * The approvals of a pull request at its head (or at `head`, where another commit is judged), in order of names. Those
 * of people who may not write and whom no rule names count for nothing; what came after the merge is too late.
 */
export async function readApprovals(
  github: GitHub,
  policy: StagePolicy,
  {number, head}: {number: number; head?: string},
): Promise<Approvals> {
  return approvalsOf(github, policy, await pullRequestPeople(github, number), head);
}

/** The same for the pull request that brought a commit to its branch; nobody approved what came without one. */
export async function readApprovalsOfCommit(
  github: GitHub,
  policy: StagePolicy,
  commit: string,
): Promise<Approvals> {
  const [number] = await pullRequestsOfCommit(github, commit);
  if (number === undefined)
    return {
      ...{approvals: [], unreadTeams: [], unknownCommits: [], early: []},
      ...{unreadPushes: false, unreadBases: false},
    };
  return readApprovals(github, policy, {number});
}

/** Says of which teams the members cannot be read, so that what they approved counts for nothing. */
export function noteUnreadTeams({unreadTeams}: Approvals, log: Pick<Log, 'warning'>): void {
  if (unreadTeams.length > 0)
    log.warning(
      `The members of ${unreadTeams.join(', ')} cannot be read, so no approval counts as theirs: the token lacks the permission Members (read) of the organization, which the job's own token never has. Give that of an app as input token, or let the rule name people by login.`,
    );
}

/** Says which approvals count for nothing because they came too early, and what the server does not tell. */
export function noteUntold({unreadPushes, unreadBases, early}: Approvals, log: Pick<Log, 'warning'>): void {
  if (early.length > 0)
    log.warning(
      `Not counted: ${early.join(', ')} approved before the pull request went to this branch, which makes it another change. They may approve again.`,
    );
  if (unreadBases)
    log.warning(
      'Whether the pull request went to another branch when it was approved cannot be read here (permission pull-requests: read): an approval counts all the same.',
    );
  if (unreadPushes)
    log.warning(
      'Who pushed to the pull request cannot be read here: an approval counts unless its person wrote a commit of it, opened it, or started the training.',
    );
}

async function approvalsOf(
  github: GitHub,
  policy: StagePolicy,
  pull: PullRequestPeople,
  head: string = pull.headSha,
): Promise<Approvals> {
  const named = policy.rules.flatMap((rule) =>
    isRuleOf('approvals', rule) ? (rule.approvals.from ?? []) : [],
  );
  const reviews = await newestReviews(github, pull.number, pull.mergedAt);
  const current = approvingReviews(reviews, head);
  const retargeted = current.length === 0 ? undefined : await retargetedAt(github, pull.number);
  const {approved, early} = partEarly(current, retargeted);
  const names = new Set(named.map((name) => name.toLowerCase()));
  const teams = [...names].filter((name) => name.includes('/')).sort();
  const members = new Map<string, ReadonlySet<string>>();
  const unreadTeams: string[] = [];
  for (const team of approved.length === 0 ? [] : teams) {
    const found = await teamMembers(github, team);
    if (found === undefined) unreadTeams.push(team);
    else members.set(team, found);
  }
  const pushed = approved.length === 0 ? [] : await pushersOf(github, pull);
  const approvals: Approval[] = [];
  for (const {user} of approved) {
    const {approval, isNamed} = approvalBy(user, {
      names,
      members,
      authors: pull.authors,
      pushers: pushed ?? [],
    });
    if (isNamed || (await mayWrite(github, user))) approvals.push(approval);
  }
  return {
    approvals: approvals.sort((a, b) => (a.user < b.user ? -1 : 1)),
    unreadTeams,
    unknownCommits: pull.unknown.map((commit) => commit.slice(0, 12)),
    unreadPushes: pushed === undefined,
    early: early.map(({user}) => user),
    unreadBases: retargeted === null,
  };
}
