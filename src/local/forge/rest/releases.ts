import {rm} from 'node:fs/promises';
import {announce} from '../events/cause.ts';
import {afterRefChanges} from '../events/ref-changes.ts';
import {readCommit} from '../git/commits.ts';
import {resolveCommit} from '../git/objects.ts';
import {isRefName, moveRef, readRef, zeroSha} from '../git/refs.ts';
import {assetsOf, releaseShape} from '../shapes/release.ts';
import type {ReleaseDocument} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, created, invalid, noContent, notFound, ok} from './answer.ts';
import {assetFile} from './asset-file.ts';
import {type Call, type Routes, idParam} from './call.ts';
import {choice, flag, otherwise, requiredText, text} from './fields.ts';
import {requireWorkflowRight} from './git-refs.ts';
import {publishedAs, requireFreshTag, requireOwnTag} from './immutable-releases.ts';
import {listAnswer} from './paginate.ts';

const releases = '/repos/{owner}/{repo}/releases';
// Of a release's text; longer ones are refused.
const bodyLimit = 125_000;

export const releaseRoutes: Routes = {
  [`GET ${releases}`]: {scopes: ['contents'], handle: listReleases},
  [`POST ${releases}`]: {scopes: ['contents'], handle: createRelease},
  [`GET ${releases}/latest`]: {scopes: ['contents'], handle: getLatest},
  [`GET ${releases}/tags/{tag}`]: {scopes: ['contents'], handle: getByTag},
  [`GET ${releases}/{release_id}`]: {scopes: ['contents'], handle: getRelease},
  [`PATCH ${releases}/{release_id}`]: {scopes: ['contents'], handle: updateRelease},
  [`DELETE ${releases}/{release_id}`]: {scopes: ['contents'], handle: deleteRelease},
};

/** Newest first; drafts only for those who may write. */
async function listReleases(call: Call): Promise<Answer> {
  const mayWrite = call.grant.kind === 'person' || call.grant.permissions['contents'] === 'write';
  const all = call.world.store.list('release', call.repo.slug).filter(({draft}) => mayWrite || !draft);
  return listAnswer(call, all.reverse(), (release) => releaseShape(call.world, call.repo, release));
}

async function createRelease(call: Call): Promise<Answer> {
  const {world, repo, body, grant} = call;
  const tag = requiredText(body, 'tag_name', 'Release');
  const draft = flag(body, 'draft') ?? false;
  const at = now(world);
  const wanted: ReleaseDocument = {
    id: world.store.next('', 'id'),
    tag,
    target: text(body, 'target_commitish') ?? repo.defaultBranch,
    name: text(body, 'name') ?? null,
    body: text(body, 'body', bodyLimit) ?? null,
    draft,
    prerelease: flag(body, 'prerelease') ?? false,
    mayBeLatest: choice(body, 'make_latest', 'Release', ['true', 'false', 'legacy']) !== 'false',
    createdAt: at,
    updatedAt: at,
    publishedAt: draft ? null : at,
    author: grant.actor,
  };
  if (!(await isRefName(repo.gitDirectory, `refs/tags/${tag}`))) {
    throw invalid({resource: 'Release', field: 'tag_name', code: 'invalid', value: tag});
  }
  if (!draft) await ensureTag(call, wanted);
  const release = publishedAs(call, wanted);
  world.store.put('release', repo.slug, release.id, release);
  if (!draft) await announceRelease(call, release, ['created', 'published', released(release)]);
  const shape = releaseShape(world, repo, release);
  return created(shape, String(shape['url']));
}

function getLatest(call: Call): Answer {
  const candidates = call.world.store
    .list('release', call.repo.slug)
    .filter(({draft, prerelease, mayBeLatest}) => !draft && !prerelease && mayBeLatest)
    .sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') || a.id - b.id);
  const latest = candidates.at(-1);
  if (!latest) throw notFound();
  return ok(releaseShape(call.world, call.repo, latest));
}

function getByTag(call: Call): Answer {
  const release = published(call, call.param('tag'));
  if (!release) throw notFound();
  return ok(releaseShape(call.world, call.repo, release));
}

function getRelease(call: Call): Answer {
  return ok(releaseShape(call.world, call.repo, releaseOf(call)));
}

async function updateRelease(call: Call): Promise<Answer> {
  const {world, repo, body} = call;
  const old = releaseOf(call);
  const draft = flag(body, 'draft') ?? old.draft;
  const latest = choice(body, 'make_latest', 'Release', ['true', 'false', 'legacy']);
  const at = now(world);
  const wanted: ReleaseDocument = {
    ...old,
    tag: otherwise(text(body, 'tag_name'), old.tag),
    target: otherwise(text(body, 'target_commitish'), old.target),
    name: otherwise<string | null>(text(body, 'name'), old.name),
    body: otherwise<string | null>(text(body, 'body', bodyLimit), old.body),
    draft,
    prerelease: flag(body, 'prerelease') ?? old.prerelease,
    mayBeLatest: latest === undefined ? old.mayBeLatest : latest !== 'false',
    updatedAt: at,
    publishedAt: draft ? old.publishedAt : (old.publishedAt ?? at),
  };
  requireOwnTag(old, wanted);
  if (!draft && (old.draft || wanted.tag !== old.tag)) await ensureTag(call, wanted);
  const next = old.draft ? publishedAs(call, wanted) : wanted;
  world.store.put('release', repo.slug, next.id, next);
  if (old.draft && !draft) await announceRelease(call, next, ['published', released(next)]);
  else if (!draft) await announceRelease(call, next, ['edited']);
  return ok(releaseShape(world, repo, next));
}

async function deleteRelease(call: Call): Promise<Answer> {
  const {world, repo} = call;
  const release = releaseOf(call);
  for (const asset of assetsOf(world, repo, release.id)) {
    world.store.remove('asset', repo.slug, asset.id);
    await rm(assetFile(world, asset.id), {force: true});
  }
  const event = releaseShape(world, repo, release);
  world.store.remove('release', repo.slug, release.id);
  if (!release.draft) await announceRelease(call, release, ['deleted'], event);
  return noContent;
}

/** The published release of a tag, or undefined. */
export function published(call: Pick<Call, 'world' | 'repo'>, tag: string): ReleaseDocument | undefined {
  return call.world.store.list('release', call.repo.slug).find((one) => !one.draft && one.tag === tag);
}

/** The release of the path, or a 404. */
export function releaseOf(call: Call): ReleaseDocument {
  const release = call.world.store.get('release', call.repo.slug, idParam(call, 'release_id'));
  if (!release) throw notFound();
  return release;
}

// A published release has a tag of its own: where the tag is missing it is made (lightweight) at the target.
async function ensureTag(call: Call, release: ReleaseDocument): Promise<void> {
  const {gitDirectory} = call.repo;
  requireFreshTag(call, release);
  const twin = published(call, release.tag);
  if (twin && twin.id !== release.id) {
    throw invalid({resource: 'Release', field: 'tag_name', code: 'already_exists'});
  }
  const ref = `refs/tags/${release.tag}`;
  if (await readRef(gitDirectory, ref)) return;
  const sha = await resolveCommit(gitDirectory, release.target);
  if (sha === undefined) throw invalid({resource: 'Release', field: 'target_commitish', code: 'invalid'});
  await requireWorkflowRight(call, sha);
  if ((await moveRef(gitDirectory, ref, sha, zeroSha)) === 'lost') {
    throw invalid({resource: 'Release', field: 'tag_name', code: 'invalid', value: release.tag});
  }
  await afterRefChanges(call, [{ref, before: zeroSha, after: sha}]);
}

async function announceRelease(
  call: Call,
  release: ReleaseDocument,
  actions: readonly string[],
  shape = releaseShape(call.world, call.repo, release),
): Promise<void> {
  const {gitDirectory} = call.repo;
  const ref = `refs/tags/${release.tag}`;
  const commit = (await readRef(gitDirectory, ref))?.commit;
  const sha = commit === undefined ? zeroSha : (await readCommit(gitDirectory, commit)).sha;
  for (const action of actions)
    announce(call, {name: 'release', ref, sha, payload: {action, release: shape}});
}

function released({prerelease}: ReleaseDocument): string {
  return prerelease ? 'prereleased' : 'released';
}
