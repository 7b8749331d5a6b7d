import type {AssetDocument, ReleaseDocument} from '../state/documents.ts';
import type {Repo, World} from '../world.ts';
import {repoApi, repoWeb} from './repository.ts';
import {nodeId, userShape} from './user.ts';

/** The assets of a release in order of upload. */
export function assetsOf(world: World, repo: Repo, release: number): AssetDocument[] {
  return world.store.list('asset', repo.slug).filter((asset) => asset.release === release);
}

/** A release with its assets as GitHub shows it. */
export function releaseShape(world: World, repo: Repo, release: ReleaseDocument): Record<string, unknown> {
  const api = repoApi(world, repo);
  const url = `${api}/releases/${release.id}`;
  const tag = encodeURIComponent(release.tag);
  return {
    id: release.id,
    node_id: nodeId('RE', release.id),
    url,
    html_url: `${repoWeb(world, repo)}/releases/tag/${release.draft ? `untagged-${release.id}` : tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: release.draft ? null : `${api}/tarball/${tag}`,
    zipball_url: release.draft ? null : `${api}/zipball/${tag}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable ?? false,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    author: userShape(world, release.author),
    assets: assetsOf(world, repo, release.id).map((asset) => assetShape(world, repo, asset, release)),
  };
}

/** A release asset as GitHub shows it. */
export function assetShape(
  world: World,
  repo: Repo,
  asset: AssetDocument,
  release: ReleaseDocument | undefined = world.store.get('release', repo.slug, asset.release),
): Record<string, unknown> {
  const tag = release?.draft === false ? encodeURIComponent(release.tag) : `untagged-${asset.release}`;
  return {
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    url: `${repoApi(world, repo)}/releases/assets/${asset.id}`,
    browser_download_url: `${repoWeb(world, repo)}/releases/download/${tag}/${encodeURIComponent(asset.name)}`,
    name: asset.name,
    label: asset.label,
    state: asset.broken ? 'starter' : 'uploaded',
    content_type: asset.contentType,
    size: asset.size,
    digest: asset.broken ? null : `sha256:${asset.sha256}`,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    uploader: userShape(world, asset.uploader),
  };
}
