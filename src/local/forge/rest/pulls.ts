import {readCommits} from '../git/commits.ts';
import {isAncestor, readRef} from '../git/refs.ts';
import {announcePull} from '../pulls/pull-events.ts';
import {headLabel, namedHead, readHead} from '../pulls/pull-head.ts';
import {syncPull} from '../pulls/sync-pulls.ts';
import {renewPullRefs} from '../pulls/test-merge.ts';
import {commitShape, fileShape} from '../shapes/commit.ts';
import {fullPullShape, pullCommits, pullFiles, pullShape} from '../shapes/pull.ts';
import {type PullDocument, type PullPart, isPull} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, type ApiFault, created, invalid, noContent, notFound, ok} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {editIssue} from './edit-issue.ts';
import {flag, requiredText, text} from './fields.ts';
import {bodyLimit, pullOf} from './find-issue.ts';
import {listAnswer, pageOf} from './paginate.ts';

const pulls = '/repos/{owner}/{repo}/pulls';

export const pullRoutes: Routes = {
  [`GET ${pulls}`]: {scopes: ['pull-requests'], handle: listPulls},
  [`POST ${pulls}`]: {scopes: ['pull-requests'], handle: createPull},
  [`GET ${pulls}/{pull_number}`]: {scopes: ['pull-requests'], handle: getPull},
  [`PATCH ${pulls}/{pull_number}`]: {scopes: ['pull-requests'], handle: updatePull},
  [`GET ${pulls}/{pull_number}/files`]: {scopes: ['pull-requests'], handle: listFiles},
  [`GET ${pulls}/{pull_number}/commits`]: {scopes: ['pull-requests'], handle: listPullCommits},
  [`GET ${pulls}/{pull_number}/merge`]: {scopes: ['pull-requests'], handle: isMerged},
};

async function listPulls(call: Call): Promise<Answer> {
  const {world, repo, query} = call;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const wanted = ({state: own, pull}: PullDocument): boolean =>
    (state === 'all' || own === state) &&
    (head === null || head === headLabel(repo, pull) || head === pull.headRef) &&
    (base === null || base === pull.baseRef);
  const found = world.store.list('issue', repo.slug).filter(isPull).filter(wanted);
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const direction =
    query.get('direction') ?? (query.has('sort') && query.get('sort') !== 'created' ? 'asc' : 'desc');
  const sign = direction === 'asc' ? 1 : -1;
  found.sort((a, b) => sign * (a[key].localeCompare(b[key]) || a.number - b.number));
  return listAnswer(call, found, (issue) => pullShape(world, repo, issue));
}

async function createPull(call: Call): Promise<Answer> {
  const {world, repo, body, grant} = call;
  const title = requiredText(body, 'title', 'PullRequest', 256);
  const named = namedHead(world, repo, requiredText(body, 'head', 'PullRequest'));
  const baseRef = requiredText(body, 'base', 'PullRequest');
  const [head, base] = await Promise.all([named && readHead(world, repo, named), branch(call, baseRef)]);
  if (!base) throw invalid({resource: 'PullRequest', field: 'base', code: 'invalid'});
  if (!head || !named) throw invalid({resource: 'PullRequest', field: 'head', code: 'invalid'});
  if (await isAncestor(repo.gitDirectory, head, base)) {
    throw custom(`No commits between ${baseRef} and ${named.headRef}`);
  }
  const twin = world.store
    .list('issue', repo.slug)
    .find(
      (one) =>
        isPull(one) &&
        one.state === 'open' &&
        headLabel(repo, one.pull) === headLabel(repo, named) &&
        one.pull.baseRef === baseRef,
    );
  if (twin) throw custom(`A pull request already exists for ${headLabel(repo, named)}.`);
  const at = now(world);
  const draft = flag(body, 'draft') ?? false;
  const bodyText = text(body, 'body', bodyLimit) ?? null;
  const number = world.store.next(repo.slug, 'issue');
  const author = grant.actor;
  const testMerge = await renewPullRefs(world, repo, {number, author, headSha: head, baseSha: base});
  const sides = {...named, headSha: head, baseRef, baseSha: base};
  const issue: PullDocument = {
    id: world.store.next('', 'id'),
    number,
    title,
    body: bodyText,
    author,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    closedBy: null,
    pull: {...sides, draft, testMerge, mergedAt: null, mergedBy: null, mergeCommit: null},
  };
  world.store.put('issue', repo.slug, number, issue);
  await announcePull(call, issue, 'opened');
  const shape = await fullPullShape(world, repo, issue);
  return created(shape, String(shape['url']));
}

async function getPull(call: Call): Promise<Answer> {
  return ok(await fullPullShape(call.world, call.repo, pullOf(call)));
}

async function updatePull(call: Call): Promise<Answer> {
  return ok(await fullPullShape(call.world, call.repo, await editPull(call, pullOf(call))));
}

/** Does to a pull request what the body of a PATCH says, whichever of its two routes it came by. */
export async function editPull(call: Call, issue: PullDocument): Promise<PullDocument> {
  const {world, repo} = call;
  const baseRef = text(call.body, 'base') ?? issue.pull.baseRef;
  const rebased = baseRef !== issue.pull.baseRef;
  if (rebased && (await branch(call, baseRef)) === undefined) {
    throw invalid({resource: 'PullRequest', field: 'base', code: 'invalid'});
  }
  const pull = rebased ? {...issue.pull, baseRef, baseChanges: baseChanges(call, issue)} : issue.pull;
  const edit = editIssue(call, {...issue, pull}, 'PullRequest');
  const {next} = edit;
  const actions = new Set(rebased ? [...edit.actions, 'edited' as const] : edit.actions);
  const reopened = actions.has('reopened');
  if (reopened) await checkReopen(call, issue);
  world.store.put('issue', repo.slug, issue.number, next);
  const synced = reopened || rebased ? await syncPull(call, next) : next;
  for (const action of actions) {
    const {baseRef: from, baseSha} = issue.pull;
    const changes = rebased ? {base: {ref: {from}, sha: {from: baseSha}}} : {};
    await announcePull(call, synced, action, action === 'edited' ? {changes} : {});
  }
  return synced;
}

function baseChanges({world, grant}: Call, {pull}: PullDocument): Required<PullPart>['baseChanges'] {
  const change = {id: world.store.next('', 'id'), at: now(world), by: grant.actor};
  return [...(pull.baseChanges ?? []), change];
}

async function checkReopen(call: Call, {pull}: PullDocument): Promise<void> {
  if (pull.mergedAt !== null) throw custom('The pull request cannot be reopened.', 'state');
  if ((await readHead(call.world, call.repo, pull)) === undefined) {
    throw custom(`state cannot be changed. The ${pull.headRef} branch has been deleted.`, 'state');
  }
}

async function listFiles(call: Call): Promise<Answer> {
  const issue = pullOf(call);
  const files = await pullFiles(call.repo, issue);
  return listAnswer(call, files.slice(0, 3000), (file) =>
    fileShape(call.world, call.repo, issue.pull.headSha, file),
  );
}

async function listPullCommits(call: Call): Promise<Answer> {
  const page = pageOf(call, await pullCommits(call.repo, pullOf(call)));
  const commits = await readCommits(call.repo.gitDirectory, page.items);
  return {
    status: 200,
    headers: page.headers,
    body: commits.map((one) => commitShape(call.world, call.repo, one)),
  };
}

function isMerged(call: Call): Answer {
  if (pullOf(call).pull.mergedAt === null) throw notFound();
  return noContent;
}

async function branch(call: Call, name: string): Promise<string | undefined> {
  return (await readRef(call.repo.gitDirectory, `refs/heads/${name}`))?.sha;
}

function custom(message: string, field?: string): ApiFault {
  const place = field === undefined ? {} : {field};
  return invalid({resource: 'PullRequest', ...place, code: 'custom', message});
}
