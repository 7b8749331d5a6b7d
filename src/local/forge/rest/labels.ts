import {announceOnDefaultBranch} from '../events/default-branch.ts';
import {announcePull} from '../pulls/pull-events.ts';
import {issueShape, labelShape, labelShapes} from '../shapes/issue.ts';
import {type IssueDocument, type LabelDocument, isPull} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, created, invalid, noContent, notFound, ok} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {isFields, requiredText, text} from './fields.ts';
import {issueOf} from './find-issue.ts';
import {listAnswer} from './paginate.ts';

const labels = '/repos/{owner}/{repo}/labels';
const onIssue = '/repos/{owner}/{repo}/issues/{issue_number}/labels';

export const labelRoutes: Routes = {
  [`GET ${labels}`]: {scopes: ['issues', 'pull-requests'], handle: listLabels},
  [`POST ${labels}`]: {scopes: ['issues', 'pull-requests'], handle: createLabel},
  [`GET ${labels}/{name}`]: {scopes: ['issues', 'pull-requests'], handle: getLabel},
  [`DELETE ${labels}/{name}`]: {scopes: ['issues', 'pull-requests'], handle: deleteLabel},
  [`GET ${onIssue}`]: {scopes: ['issues', 'pull-requests'], handle: listOnIssue},
  [`POST ${onIssue}`]: {scopes: ['issues', 'pull-requests'], handle: addToIssue},
  [`PUT ${onIssue}`]: {scopes: ['issues', 'pull-requests'], handle: setOnIssue},
  [`DELETE ${onIssue}/{name}`]: {scopes: ['issues', 'pull-requests'], handle: removeFromIssue},
};

/** Names of labels as stored, each made (grey) where the repository does not have it yet, as GitHub does for issues. */
export function ensureLabels(call: Call, names: readonly string[]): string[] {
  const {world, repo} = call;
  return names.map((name) => {
    const known = world.store.get('label', repo.slug, name.toLowerCase());
    return (known ?? putLabel(call, {name, color: 'ededed', description: null})).name;
  });
}

/** Label names of a body's `labels`: texts, or objects with a name. */
export function labelNames(given: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  return list.map((one) => {
    const name = isFields(one) ? one['name'] : one;
    if (typeof name !== 'string' || name === '')
      throw invalid({resource: 'Label', field: 'name', code: 'missing_field'});
    return name;
  });
}

async function listLabels(call: Call): Promise<Answer> {
  const all = call.world.store.list('label', call.repo.slug);
  return listAnswer(call, all, (label) => labelShape(call.world, call.repo, label));
}

function createLabel(call: Call): Answer {
  const name = requiredText(call.body, 'name', 'Label', 50);
  const color = text(call.body, 'color') ?? 'ededed';
  if (!/^[0-9a-fA-F]{6}$/.test(color)) throw invalid({resource: 'Label', field: 'color', code: 'invalid'});
  if (call.world.store.get('label', call.repo.slug, name.toLowerCase())) {
    throw invalid({resource: 'Label', field: 'name', code: 'already_exists'});
  }
  const label = putLabel(call, {name, color, description: text(call.body, 'description', 100) ?? null});
  return created(labelShape(call.world, call.repo, label));
}

function getLabel(call: Call): Answer {
  const label = call.world.store.get('label', call.repo.slug, call.param('name').toLowerCase());
  if (!label) throw notFound();
  return ok(labelShape(call.world, call.repo, label));
}

function deleteLabel(call: Call): Answer {
  const key = call.param('name').toLowerCase();
  const {store} = call.world;
  if (!store.get('label', call.repo.slug, key)) throw notFound();
  store.remove('label', call.repo.slug, key);
  return noContent;
}

async function listOnIssue(call: Call): Promise<Answer> {
  return listAnswer(call, labelShapes(call.world, call.repo, issueOf(call).labels), (shape) => shape);
}

async function addToIssue(call: Call): Promise<Answer> {
  const issue = issueOf(call);
  const names = ensureLabels(call, labelNames(call.body['labels']));
  return relabel(call, issue, [...new Set([...issue.labels, ...names])]);
}

async function setOnIssue(call: Call): Promise<Answer> {
  return relabel(call, issueOf(call), [...new Set(ensureLabels(call, labelNames(call.body['labels'])))]);
}

async function removeFromIssue(call: Call): Promise<Answer> {
  const issue = issueOf(call);
  const name = call.param('name').toLowerCase();
  const kept = issue.labels.filter((one) => one.toLowerCase() !== name);
  if (kept.length === issue.labels.length) throw notFound('Label does not exist');
  return relabel(call, issue, kept);
}

async function relabel(call: Call, issue: IssueDocument, names: readonly string[]): Promise<Answer> {
  const {world, repo} = call;
  const next = {...issue, labels: names, updatedAt: now(world)};
  world.store.put('issue', repo.slug, issue.number, next);
  const changed = [
    ...names.filter((name) => !issue.labels.includes(name)).map((name) => ['labeled', name] as const),
    ...issue.labels.filter((name) => !names.includes(name)).map((name) => ['unlabeled', name] as const),
  ];
  for (const [action, name] of changed) {
    const [label] = labelShapes(world, repo, [name]);
    if (isPull(next)) await announcePull(call, next, action, {label});
    else
      await announceOnDefaultBranch(call, {
        name: 'issues',
        payload: {action, label, issue: issueShape(world, repo, next)},
      });
  }
  return ok(labelShapes(world, repo, names));
}

function putLabel(call: Call, label: Omit<LabelDocument, 'id'>): LabelDocument {
  const stored = {id: call.world.store.next('', 'id'), ...label};
  call.world.store.put('label', call.repo.slug, label.name.toLowerCase(), stored);
  return stored;
}
