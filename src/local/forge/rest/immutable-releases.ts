import type {ReleaseDocument, RepositoryDocument} from '../state/documents.ts';
import type {Repo, World} from '../world.ts';
import {type Answer, invalid, noContent, notFound, ok, unprocessable} from './answer.ts';
import type {Call, Routes} from './call.ts';

const path = '/repos/{owner}/{repo}/immutable-releases';

export const immutableReleaseRoutes: Routes = {
  [`GET ${path}`]: {scopes: ['administration'], handle: getSetting},
  [`PUT ${path}`]: {scopes: ['administration'], handle: (call) => setSetting(call, true)},
  [`DELETE ${path}`]: {scopes: ['administration'], handle: (call) => setSetting(call, false)},
};

/** A release as it is kept: once it is published, immutable where the repository asks for it then, and its tag is used up. */
export function publishedAs(
  {world, repo}: Pick<Call, 'world' | 'repo'>,
  release: ReleaseDocument,
): ReleaseDocument {
  if (release.draft || repo.immutableReleases !== true) return release;
  const usedTags = [...new Set([...(repo.usedTags ?? []), release.tag])];
  set({world, repo}, {usedTags});
  return {...release, immutable: true};
}

/** Refuses to publish a release whose tag an immutable one had. */
export function requireFreshTag(
  {world, repo}: Pick<Call, 'world' | 'repo'>,
  {id, tag}: ReleaseDocument,
): void {
  const isOwn = world.store.get('release', repo.slug, id)?.immutable === true;
  if (isOwn || repo.usedTags?.includes(tag) !== true) return;
  const message = 'tag_name was used by an immutable release';
  throw invalid({resource: 'Release', field: 'tag_name', code: 'custom', message});
}

/** Refuses another tag for an immutable release, and to make it a draft again. */
export function requireOwnTag(old: ReleaseDocument, next: ReleaseDocument): void {
  if (old.immutable !== true || (!next.draft && next.tag === old.tag && next.target === old.target)) return;
  throw unprocessable('Cannot change the tag of an immutable release');
}

/** Refuses what would change the files of an immutable release; `doing` as in "upload assets to". */
export function requireMutable(release: ReleaseDocument | undefined, doing: string): void {
  if (release?.immutable === true) throw unprocessable(`Cannot ${doing} an immutable release`);
}

/** What stands against moving, deleting or making the tag of an immutable release, in the words of rule sets. */
export function immutableTagViolation(
  world: World,
  repo: Repo,
  {ref, isNew, isGone}: {ref: string; isNew: boolean; isGone: boolean},
): string | undefined {
  const tag = ref.replace(/^refs\/tags\//, '');
  if (tag === ref || repo.usedTags?.includes(tag) !== true) return undefined;
  if (isNew) return 'Cannot create ref due to creations being restricted.';
  const stands = world.store
    .list('release', repo.slug)
    .some((one) => one.immutable === true && one.tag === tag);
  if (!stands && isGone) return undefined;
  return isGone ? 'Cannot delete this protected ref.' : 'Cannot update this protected ref.';
}

function set({world, repo}: Pick<Call, 'world' | 'repo'>, change: Partial<RepositoryDocument>): void {
  const document = world.store.get('repository', '', repo.slug);
  if (document) world.store.put('repository', '', repo.slug, {...document, ...change});
}

function getSetting({repo}: Call): Answer {
  if (repo.immutableReleases !== true) throw notFound();
  return ok({enabled: true, enforced_by_owner: false});
}

function setSetting({world, repo}: Call, immutableReleases: boolean): Answer {
  set({world, repo}, {immutableReleases});
  return noContent;
}
