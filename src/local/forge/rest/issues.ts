import {announceOnDefaultBranch} from '../events/default-branch.ts';
import {issueShape} from '../shapes/issue.ts';
import {type IssueDocument, isPull} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, created, ok} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {editIssue} from './edit-issue.ts';
import {requiredText, text, texts} from './fields.ts';
import {bodyLimit, issueOf} from './find-issue.ts';
import {ensureLabels, labelNames} from './labels.ts';
import {listAnswer} from './paginate.ts';
import {editPull} from './pulls.ts';

const issues = '/repos/{owner}/{repo}/issues';

export const issueRoutes: Routes = {
  [`GET ${issues}`]: {scopes: ['issues', 'pull-requests'], handle: listIssues},
  [`POST ${issues}`]: {scopes: ['issues'], handle: createIssue},
  [`GET ${issues}/{issue_number}`]: {scopes: ['issues', 'pull-requests'], handle: getIssue},
  [`PATCH ${issues}/{issue_number}`]: {scopes: ['issues', 'pull-requests'], handle: updateIssue},
};

/** Pull requests are listed too, as on GitHub. */
async function listIssues(call: Call): Promise<Answer> {
  const {world, repo, query} = call;
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((one) => one !== '');
  const creator = query.get('creator');
  const since = query.get('since');
  const wanted = (issue: IssueDocument): boolean =>
    (state === 'all' || issue.state === state) &&
    (creator === null || issue.author === creator) &&
    (since === null || issue.updatedAt >= since) &&
    labels.every((name) => issue.labels.some((own) => own.toLowerCase() === name.toLowerCase()));
  const found = world.store.list('issue', repo.slug).filter(wanted);
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  found.sort((a, b) => sign * (a[key].localeCompare(b[key]) || a.number - b.number));
  return listAnswer(call, found, (issue) => issueShape(world, repo, issue));
}

async function createIssue(call: Call): Promise<Answer> {
  const {world, repo, grant} = call;
  const title = requiredText(call.body, 'title', 'Issue', 256);
  const body = text(call.body, 'body', bodyLimit) ?? null;
  const assignees = texts(call.body, 'assignees') ?? [];
  const labels = [...new Set(ensureLabels(call, labelNames(call.body['labels'])))];
  const at = now(world);
  const number = world.store.next(repo.slug, 'issue');
  const issue: IssueDocument = {
    id: world.store.next('', 'id'),
    number,
    title,
    body,
    author: grant.actor,
    state: 'open',
    stateReason: null,
    labels,
    assignees,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    closedBy: null,
  };
  world.store.put('issue', repo.slug, number, issue);
  const shape = issueShape(world, repo, issue);
  await announceOnDefaultBranch(call, {name: 'issues', payload: {action: 'opened', issue: shape}});
  return created(shape, String(shape['url']));
}

function getIssue(call: Call): Answer {
  return ok(issueShape(call.world, call.repo, issueOf(call)));
}

async function updateIssue(call: Call): Promise<Answer> {
  const {world, repo} = call;
  const issue = issueOf(call);
  if (isPull(issue)) return ok(issueShape(world, repo, await editPull(call, issue)));
  const {next, actions} = editIssue(call, issue, 'Issue');
  world.store.put('issue', repo.slug, issue.number, next);
  for (const action of actions) {
    await announceOnDefaultBranch(call, {
      name: 'issues',
      payload: {action, issue: issueShape(world, repo, next)},
    });
  }
  return ok(issueShape(world, repo, next));
}
