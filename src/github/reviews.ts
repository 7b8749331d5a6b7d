import {ask} from './ask.ts';
import {isForbidden, statusOf} from './answer.ts';
import type {GitHub} from '../kernel/ports.ts';

/** What a person last said of a pull request. */
export interface Review {
  readonly user: string;
  readonly approved: boolean;
  /** The commit that was the head when they said so. */
  readonly commit: string;
  /** When they said so (ISO 8601). */
  readonly at: string;
}

/** A pull request and the people who made it. */
export interface PullRequestPeople {
  readonly number: number;
  readonly headSha: string;
  readonly mergedAt: string | undefined;
  /** Who opened it, and who wrote or committed one of its commits. */
  readonly authors: readonly string[];
  /** Ids of its commits, oldest first. */
  readonly commits: readonly string[];
  /** Those of them whose author or committer has an address that belongs to no account. */
  readonly unknown: readonly string[];
  /** The branch that it comes from, `refs/heads/…`, in which repository; undefined where that is gone. */
  readonly from: {readonly owner: string; readonly repo: string; readonly ref: string} | undefined;
}

const read = 'pull-requests: read';

/**
 * The newest decision of every person about a pull request: an approval, a request for changes or a dismissal; comments
 * decide nothing. Reviews by bots are left out, and so is what came after `until` (ISO 8601).
 */
export async function newestReviews(
  github: GitHub,
  number: number,
  until: string | undefined,
): Promise<Review[]> {
  const {octokit, owner, repo} = github;
  const all = await ask(
    {doing: `reading the reviews of pull request ${number}`, permission: read},
    async () =>
      octokit.paginate(octokit.rest.pulls.listReviews, {owner, repo, pull_number: number, per_page: 100}),
  );
  const newest = new Map<string, Review>();
  // Oldest first, as GitHub lists them.
  for (const {user, state, commit_id, submitted_at} of all) {
    if (user === null || isBot(user) || !decisions.has(state)) continue;
    if (until !== undefined && Date.parse(submitted_at ?? '') > Date.parse(until)) continue;
    newest.set(user.login.toLowerCase(), {
      user: user.login,
      approved: state === 'APPROVED',
      commit: commit_id ?? '',
      at: submitted_at ?? '',
    });
  }
  return [...newest.values()];
}

/**
 * When a pull request last came to go to another branch (ISO 8601), by a person or because that branch was deleted;
 * undefined where it never did, null where the token may not see it.
 */
export async function retargetedAt(
  {octokit, owner, repo}: GitHub,
  number: number,
): Promise<string | undefined | null> {
  return ask({doing: `reading where pull request ${number} went before`, permission: read}, async () => {
    try {
      const issue = {owner, repo, issue_number: number, per_page: 100};
      const events = await octokit.paginate(octokit.rest.issues.listEvents, issue);
      return events.filter(({event}) => retargets.has(event)).at(-1)?.created_at;
    } catch (error) {
      if (isForbidden(error) || statusOf(error) === 404) return null;
      throw error;
    }
  });
}

const retargets: ReadonlySet<string> = new Set(['base_ref_changed', 'automatic_base_change_succeeded']);

/** Head and authors of a pull request. */
export async function pullRequestPeople(github: GitHub, number: number): Promise<PullRequestPeople> {
  const {octokit, owner, repo} = github;
  return ask({doing: `reading pull request ${number}`, permission: read}, async () => {
    const {data} = await octokit.rest.pulls.get({owner, repo, pull_number: number});
    const commits = await octokit.paginate(octokit.rest.pulls.listCommits, {
      owner,
      repo,
      pull_number: number,
      per_page: 100,
    });
    const logins = commits.flatMap(({author, committer}) => [loginOf(author), loginOf(committer)]);
    const authors = [data.user.login, ...logins].filter((login) => login !== undefined);
    const [fromOwner = '', fromRepo = ''] =
      (data.head.repo as {full_name: string} | null)?.full_name.split('/') ?? [];
    return {
      number,
      headSha: data.head.sha,
      mergedAt: data.merged_at ?? undefined,
      authors: [...new Set(authors)],
      commits: commits.map(({sha}) => sha),
      unknown: commits
        .filter(({author, committer}) => loginOf(author) === undefined || loginOf(committer) === undefined)
        .map(({sha}) => sha),
      from:
        fromRepo === '' ? undefined : {owner: fromOwner, repo: fromRepo, ref: `refs/heads/${data.head.ref}`},
    };
  });
}

/**
 * Whether somebody may write to the repository. What GitHub says of an author's association does not tell: it does not
 * show a job's token who is a private member of an organisation, and counts people who may only read.
 */
export async function mayWrite(github: GitHub, login: string): Promise<boolean> {
  const {octokit, owner, repo} = github;
  return ask({doing: `asking what ${login} may do`, permission: 'metadata: read'}, async () => {
    try {
      const {data} = await octokit.rest.repos.getCollaboratorPermissionLevel({owner, repo, username: login});
      return data.permission === 'admin' || data.permission === 'write';
    } catch (error) {
      if (statusOf(error) === 404) return false; // no such account any more
      throw error;
    }
  });
}

/**
 * Who pushed commits of a pull request to its branch, by the activity log of the repository, whatever names the commits
 * carry; undefined where the token may not see it, or the server keeps none.
 */
export async function pushersOf(
  {octokit}: GitHub,
  {commits, from}: Pick<PullRequestPeople, 'commits' | 'from'>,
): Promise<readonly string[] | undefined> {
  if (from === undefined) return undefined;
  const ours = new Set(commits);
  return ask({doing: `reading who pushed to ${from.ref}`, permission: 'contents: read'}, async () => {
    try {
      const log = await octokit.paginate(octokit.rest.repos.listActivities, {...from, per_page: 100});
      const pushers = log.flatMap(({after, actor}) =>
        ours.has(after) && actor !== null ? [actor.login] : [],
      );
      return [...new Set(pushers)];
    } catch (error) {
      if (isForbidden(error) || statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}

/** Numbers of the pull requests that hold a commit or brought it to the base branch; merged and open ones first. */
export async function pullRequestsOfCommit(github: GitHub, commit: string): Promise<number[]> {
  const {octokit, owner, repo} = github;
  const found = await ask(
    {doing: `looking for the pull request of commit ${commit.slice(0, 12)}`, permission: read},
    async () => {
      const {data} = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        owner,
        repo,
        commit_sha: commit,
        per_page: 100,
      });
      return data;
    },
  );
  const rank = ({merged_at, state}: {merged_at: string | null; state: string}): number =>
    merged_at === null ? (state === 'open' ? 1 : 2) : 0;
  return found.sort((a, b) => rank(a) - rank(b) || b.number - a.number).map(({number}) => number);
}

/** Logins of a team's members, in small letters; undefined where the token may not see the team, or there is none. */
export async function teamMembers(github: GitHub, team: string): Promise<ReadonlySet<string> | undefined> {
  const {octokit} = github;
  const [org = '', slug = ''] = team.split('/');
  return ask({doing: `reading the members of team ${team}`}, async () => {
    try {
      const members = await octokit.paginate(octokit.rest.teams.listMembersInOrg, {
        org,
        team_slug: slug,
        per_page: 100,
      });
      return new Set(members.map(({login}) => login.toLowerCase()));
    } catch (error) {
      if (isForbidden(error) || statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}

const decisions: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

function isBot({login, type}: {login: string; type: string}): boolean {
  return type === 'Bot' || login.endsWith('[bot]');
}

/** Undefined for a commit whose mail address no account has. */
function loginOf(user: object | null): string | undefined {
  return user !== null && 'login' in user && typeof user.login === 'string' ? user.login : undefined;
}
