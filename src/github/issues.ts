import {ask} from './ask.ts';
import {makeOnce} from './make-once.ts';
import type {GitHub} from '../kernel/ports.ts';

/** An issue as far as Cairn uses it. */
export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
}

const write = 'issues: write';

/**
 * The oldest open issue that has both the label and the marker in its body: anybody may write a marker, but only those
 * with rights on the repository may set a label.
 */
export async function findMarkedIssue(
  github: GitHub,
  {label, marker}: {label: string; marker: string},
): Promise<Issue | undefined> {
  const {octokit, owner, repo} = github;
  const found = await ask({doing: 'looking for the issue', permission: 'issues: read'}, async () =>
    octokit.paginate(octokit.rest.issues.listForRepo, {
      owner,
      repo,
      labels: label,
      state: 'open',
      sort: 'created',
      direction: 'asc',
      per_page: 100,
    }),
  );
  const issue = found.find((one) => one.pull_request === undefined && (one.body ?? '').includes(marker));
  return issue && asIssue(issue);
}

/** Opens an issue with a label (which GitHub makes where it is new); its body holds the marker. */
export async function openIssue(
  github: GitHub,
  {title, body, label, marker}: {title: string; body: string; label: string; marker: string},
): Promise<Issue> {
  const {octokit, owner, repo} = github;
  return ask({doing: 'opening an issue', permission: write}, async () =>
    makeOnce(
      async (request) => {
        const texts = {title, body: cut(body), labels: [label]};
        return asIssue((await octokit.rest.issues.create({owner, repo, ...texts, request})).data);
      },
      async () => findMarkedIssue(github, {label, marker}),
    ),
  );
}

/** Changes the body of an issue where it differs; whether it did. */
export async function updateIssue(github: GitHub, issue: Issue, body: string): Promise<boolean> {
  const {octokit, owner, repo} = github;
  if (issue.body.replace(/\r\n/g, '\n') === cut(body)) return false;
  await ask({doing: `updating issue ${issue.number}`, permission: write}, async () =>
    octokit.rest.issues.update({owner, repo, issue_number: issue.number, body: cut(body)}),
  );
  return true;
}

/** Comments on an issue once: not where a comment with the marker is there; whether it did. */
export async function ensureComment(
  github: GitHub,
  issue: number,
  {marker, body}: {marker: string; body: string},
): Promise<boolean> {
  const {octokit, owner, repo} = github;
  return ask({doing: `commenting on issue ${issue}`, permission: write}, async () => {
    const find = async (): Promise<true | undefined> => {
      const at = {owner, repo, issue_number: issue, per_page: 100};
      const comments = await octokit.paginate(octokit.rest.issues.listComments, at);
      return comments.some((comment) => (comment.body ?? '').includes(marker)) || undefined;
    };
    if (await find()) return false;
    return makeOnce(async (request) => {
      const text = cut(`${body}\n\n${marker}`);
      await octokit.rest.issues.createComment({owner, repo, issue_number: issue, body: text, request});
      return true;
    }, find);
  });
}

/** GitHub refuses bodies of more than 65,536 characters. */
function cut(body: string): string {
  return body.length <= 65_000 ? body : `${body.slice(0, 65_000)}\n\n(cut)`;
}

function asIssue(data: {number: number; html_url: string; title: string; body?: string | null}): Issue {
  return {number: data.number, url: data.html_url, title: data.title, body: data.body ?? ''};
}
