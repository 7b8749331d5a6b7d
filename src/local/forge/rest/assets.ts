import {rename, rm} from 'node:fs/promises';
import {assetShape, assetsOf} from '../shapes/release.ts';
import type {AssetDocument} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, created, invalid, noContent, notFound, ok} from './answer.ts';
import {assetFile} from './asset-file.ts';
import {type Call, type Routes, idParam} from './call.ts';
import {text} from './fields.ts';
import {requireMutable} from './immutable-releases.ts';
import {wantsBytes} from './media-type.ts';
import {listAnswer} from './paginate.ts';
import {releaseOf} from './releases.ts';

const releases = '/repos/{owner}/{repo}/releases';

export const assetRoutes: Routes = {
  [`GET ${releases}/{release_id}/assets`]: {scopes: ['contents'], handle: listAssets},
  [`POST ${releases}/{release_id}/assets`]: {scopes: ['contents'], uploads: true, handle: uploadAsset},
  [`GET ${releases}/assets/{asset_id}`]: {scopes: ['contents'], handle: getAsset},
  [`PATCH ${releases}/assets/{asset_id}`]: {scopes: ['contents'], handle: updateAsset},
  [`DELETE ${releases}/assets/{asset_id}`]: {scopes: ['contents'], handle: deleteAsset},
};

async function listAssets(call: Call): Promise<Answer> {
  const {world, repo} = call;
  return listAnswer(call, assetsOf(world, repo, releaseOf(call).id), (asset) =>
    assetShape(world, repo, asset),
  );
}

async function uploadAsset(call: Call): Promise<Answer> {
  const {world, repo, upload, query, headers, grant} = call;
  const release = releaseOf(call);
  requireMutable(release, 'upload assets to');
  const name = cleanName(query.get('name') ?? '');
  if (name === '') throw invalid({resource: 'ReleaseAsset', field: 'name', code: 'missing_field'});
  const others = assetsOf(world, repo, release.id);
  if (others.some((one) => one.name === name)) {
    throw invalid({resource: 'ReleaseAsset', field: 'name', code: 'already_exists'});
  }
  if (others.length >= 1000)
    throw invalid({resource: 'ReleaseAsset', code: 'custom', message: 'too many assets'});
  if (!upload || upload.size === 0) throw invalid({resource: 'ReleaseAsset', field: 'size', code: 'invalid'});
  const at = now(world);
  const asset: AssetDocument = {
    id: world.store.next('', 'id'),
    release: release.id,
    name,
    label: query.get('label') ?? '',
    contentType: headers['content-type'] ?? 'application/octet-stream',
    size: upload.torn ? 0 : upload.size,
    sha256: upload.sha256,
    uploader: grant.actor,
    ...(upload.torn && {broken: true}),
    createdAt: at,
    updatedAt: at,
  };
  if (!upload.torn) await rename(upload.file, assetFile(world, asset.id));
  world.store.put('asset', repo.slug, asset.id, asset);
  const shape = assetShape(world, repo, asset);
  return created(shape, String(shape['url']));
}

/** GitHub sends the bytes' readers to its storage; so does this: the address in the redirect works without a token. */
function getAsset(call: Call): Answer {
  const asset = assetOf(call);
  if (!wantsBytes(call)) return ok(assetShape(call.world, call.repo, asset));
  const location = call.world.storage.sign(`/_storage/${call.repo.slug}/assets/${asset.id}`);
  return {status: 302, headers: {location}};
}

function updateAsset(call: Call): Answer {
  const {world, repo} = call;
  const asset = assetOf(call);
  requireMutable(world.store.get('release', repo.slug, asset.release), 'update assets of');
  const name = cleanName(text(call.body, 'name') ?? asset.name);
  if (assetsOf(world, repo, asset.release).some((one) => one.name === name && one.id !== asset.id)) {
    throw invalid({resource: 'ReleaseAsset', field: 'name', code: 'already_exists'});
  }
  const next = {...asset, name, label: text(call.body, 'label') ?? asset.label, updatedAt: now(world)};
  world.store.put('asset', repo.slug, asset.id, next);
  return ok(assetShape(world, repo, next));
}

async function deleteAsset(call: Call): Promise<Answer> {
  const {id, release} = assetOf(call);
  requireMutable(call.world.store.get('release', call.repo.slug, release), 'delete asset from');
  call.world.store.remove('asset', call.repo.slug, id);
  call.world.store.commit();
  await rm(assetFile(call.world, id), {force: true});
  return noContent;
}

function assetOf(call: Call): AssetDocument {
  const asset = call.world.store.get('asset', call.repo.slug, idParam(call, 'asset_id'));
  if (!asset) throw notFound();
  return asset;
}

// GitHub replaces what it does not like in an asset's name by dots.
function cleanName(name: string): string {
  return name.replace(/[^A-Za-z0-9@_+.-]+/g, '.').replace(/^\.+/, 'default.');
}
