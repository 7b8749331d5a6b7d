import {UserError} from '../kernel/errors.ts';
import type {GitHub} from '../kernel/ports.ts';
import {withRetries, type Waiting} from '../transfer/passing-fault.ts';
import {answerOf} from './answer.ts';
import {ask} from './ask.ts';

/** A pull request as far as Cairn uses it. */
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  readonly merged: boolean;
  readonly headSha: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

const write = 'pull-requests: write';

/** An open pull request, from wherever it comes. */
export interface OpenPull {
  readonly number: number;
  readonly url: string;
  readonly headSha: string;
  /** Name of the branch that it goes to. */
  readonly base: string;
}

/** Every open pull request, forks' as well; those to one branch alone where it is given. Oldest first. */
export async function openPullRequests(github: GitHub, base?: string): Promise<OpenPull[]> {
  const {octokit, owner, repo} = github;
  const open = await ask(
    {doing: 'listing the open pull requests', permission: 'pull-requests: read'},
    async () =>
      octokit.paginate(octokit.rest.pulls.list, {
        owner,
        repo,
        state: 'open',
        direction: 'asc',
        per_page: 100,
        ...(base !== undefined && {base}),
      }),
  );
  return open.map((pull) => ({
    number: pull.number,
    url: pull.html_url,
    headSha: pull.head.sha,
    base: pull.base.ref,
  }));
}

/** Every pull request from a branch of this repository, open ones first. */
export async function findPullRequests(github: GitHub, branch: string): Promise<PullRequest[]> {
  const {octokit, owner, repo} = github;
  const found = await ask(
    {doing: `looking for the pull request of ${branch}`, permission: 'pull-requests: read'},
    async () =>
      octokit.paginate(octokit.rest.pulls.list, {
        owner,
        repo,
        head: `${owner}:${branch}`,
        state: 'all',
        per_page: 100,
      }),
  );
  return found
    .filter(({head, base}) => head.ref === branch && isFrom(head.repo, base.repo))
    .map((pull) => ({...asPullRequest(pull), merged: pull.merged_at !== null}))
    .sort((a, b) => Number(b.open) - Number(a.open) || b.number - a.number);
}

/** A fork of the same owner has the same label; one that was deleted is null. */
function isFrom(head: {readonly id: number} | null, base: {readonly id: number}): boolean {
  return head?.id === base.id;
}

/**
 * Opens a pull request; where one is open from this branch already (a second run won), that one is handed back. The list
 * of pull requests may lag behind what GitHub knows: it is asked again for some seconds.
 */
export async function openPullRequest(
  github: GitHub,
  {branch, base, title, body}: {branch: string; base: string; title: string; body: string},
  waiting: Waiting = {},
): Promise<PullRequest> {
  const {octokit, owner, repo} = github;
  return ask({doing: `opening the pull request of ${branch}`, permission: write}, async () => {
    try {
      const {data} = await octokit.rest.pulls.create({owner, repo, head: branch, base, title, body});
      return asPullRequest(data);
    } catch (error) {
      const answer = answerOf(error);
      if (answer?.status !== 422 || !answer.message.includes('already exists')) throw error;
      return withRetries(waiting, async () => requireOpen(github, branch));
    }
  });
}

async function requireOpen(github: GitHub, branch: string): Promise<PullRequest> {
  const [newest] = await findPullRequests(github, branch);
  if (newest?.open === true) return newest;
  throw new UserError('CAIRN_GITHUB_UNAVAILABLE', {
    where: branch,
    what: 'GitHub says that a pull request of this branch is open, and lists none',
    todo: 'Run it again in a minute: its list lags behind at times.',
  });
}

/** Changes title, body or base of a pull request where they differ. */
export async function updatePullRequest(
  github: GitHub,
  pull: PullRequest,
  wanted: {title: string; body: string; base: string},
): Promise<boolean> {
  const {octokit, owner, repo} = github;
  const same =
    pull.title === wanted.title &&
    withoutReturns(pull.body) === withoutReturns(wanted.body) &&
    pull.base === wanted.base;
  if (same) return false;
  await ask({doing: `updating pull request ${pull.number}`, permission: write}, async () =>
    octokit.rest.pulls.update({owner, repo, pull_number: pull.number, ...wanted}),
  );
  return true;
}

/** Closes a pull request without merging it, and says in its body why. */
export async function closePullRequest(github: GitHub, pull: PullRequest, body: string): Promise<void> {
  const {octokit, owner, repo} = github;
  await ask({doing: `closing pull request ${pull.number}`, permission: write}, async () =>
    octokit.rest.pulls.update({owner, repo, pull_number: pull.number, body, state: 'closed'}),
  );
}

/** GitHub's editor ends lines with a carriage return too. */
function withoutReturns(text: string): string {
  return text.replace(/\r\n/g, '\n').trim();
}

function asPullRequest(data: {
  number: number;
  html_url: string;
  state: string;
  title: string;
  body: string | null;
  head: {sha: string};
  base: {ref: string};
}): PullRequest {
  return {
    number: data.number,
    url: data.html_url,
    open: data.state === 'open',
    merged: false,
    headSha: data.head.sha,
    base: data.base.ref,
    title: data.title,
    body: data.body ?? '',
  };
}
