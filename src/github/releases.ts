import {messageOf} from '../kernel/errors.ts';
import {statusOf} from './answer.ts';
import {ask} from './ask.ts';
import {asAsset, asRelease, listReleases, type Release, type ReleaseAsset} from './list-releases.ts';
import {requireTag} from './require-tag.ts';
import {PassingFault} from '../transfer/passing-fault.ts';
import type {GitHub} from '../kernel/ports.ts';

const write = 'contents: write';
const read = 'contents: read';

/** The release of a tag, a draft too (which GitHub shows to writers alone); undefined where there is none. */
export async function findRelease(github: GitHub, tag: string): Promise<Release | undefined> {
  const {octokit, owner, repo} = github;
  const published = await ask({doing: `looking for the release of ${tag}`, permission: read}, async () => {
    try {
      return asRelease((await octokit.rest.repos.getReleaseByTag({owner, repo, tag})).data);
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  });
  return published ?? (await findReleases(github)).get(tag); // drafts have no address by tag
}

/** What `findRelease` finds for each tag that has one (of several drafts the oldest), with one request a hundred. */
export async function findReleases(github: GitHub): Promise<ReadonlyMap<string, Release>> {
  const found = new Map<string, Release>();
  for (const release of await listReleases(github))
    // newest first
    if (found.get(release.tag)?.draft !== false) found.set(release.tag, release);
  return found;
}

/** A new draft, marked as pre-release, for a tag that exists. */
export async function createDraftRelease(
  github: GitHub,
  {tag, title, body}: {tag: string; title: string; body: string},
): Promise<Release> {
  const {octokit, owner, repo} = github;
  return ask({doing: `creating the release of ${tag}`, permission: write}, async () => {
    const {data} = await octokit.rest.repos.createRelease({
      owner,
      repo,
      tag_name: tag,
      name: title,
      body,
      draft: true,
      prerelease: true,
      request: {retries: 0}, // repeated blindly, it would make two
    });
    return asRelease(data);
  });
}

/**
 * The one release of a tag that counts, the published one or else the oldest draft. Drafts of the same tag and title
 * beside it, which somebody made at the same time or an answer that was lost hid, are deleted.
 */
export async function settleRelease(
  github: GitHub,
  release: Release,
  {tag, title}: {tag: string; title: string},
): Promise<Release> {
  const {octokit, owner, repo} = github;
  return ask({doing: `looking for other releases of ${tag}`, permission: write}, async () => {
    // What is made at the same time is among the newest.
    const {data} = await octokit.rest.repos.listReleases({owner, repo, per_page: 100});
    const same = data.filter((one) => one.tag_name === tag).sort((a, b) => a.id - b.id);
    const counts = same.find(({draft}) => !draft) ?? same[0];
    for (const {id, draft, name} of same)
      if (draft && name === title && id !== counts?.id) await deleteRelease(github, id);
    return counts === undefined ? release : asRelease(counts);
  });
}

/** Publishes a draft as pre-release; readers see it from now on. Throws CAIRN_TAG_NOT_SHARED where its tag is missing. */
export async function publishRelease(github: GitHub, release: Release, tag: string): Promise<Release> {
  await requireTag(github, tag);
  return update(github, release, {draft: false, prerelease: true, make_latest: 'false'});
}

/**
 * Makes a pre-release (or a draft) a full release; "Latest" of the repository, which may be that of its software, is touched
 * only where `latest` asks for it.
 */
export async function promoteRelease(
  github: GitHub,
  release: Release,
  tag: string,
  latest = false,
): Promise<Release> {
  if (release.draft) await requireTag(github, tag);
  return update(github, release, {draft: false, prerelease: false, make_latest: latest ? 'true' : 'false'});
}

/** All assets of a release, broken uploads included. */
export async function listReleaseAssets(github: GitHub, release: Release): Promise<ReleaseAsset[]> {
  const {octokit, owner, repo} = github;
  const assets = await ask({doing: 'listing the assets of a release', permission: read}, async () =>
    octokit.paginate(octokit.rest.repos.listReleaseAssets, {
      owner,
      repo,
      release_id: release.id,
      per_page: 100,
    }),
  );
  return assets.map(asAsset);
}

/**
 * Uploads bytes as an asset to where the release says that uploads go; a blob of a file is streamed from disk. Never
 * repeated here, because half an upload takes the name: `taken` where an asset has it.
 */
export async function uploadReleaseAsset(
  github: GitHub,
  release: Release,
  {name, blob}: {name: string; blob: Blob},
): Promise<ReleaseAsset | 'taken'> {
  const {octokit, owner, repo} = github;
  return ask({doing: `uploading ${name}`, permission: write}, async () => {
    try {
      const {data} = await octokit.rest.repos.uploadReleaseAsset({
        baseUrl: uploadBase(release.uploadUrl, octokit.request.endpoint.DEFAULTS.baseUrl),
        owner,
        repo,
        release_id: release.id,
        name,
        // Typed as text, but handed to fetch as it is, which states the length of a blob.
        data: blob as unknown as string,
        headers: {'content-type': 'application/octet-stream'},
        request: {retries: 0},
      });
      return asAsset(data);
    } catch (error) {
      if (statusOf(error) === 422 && messageOf(error).includes('already_exists')) return 'taken';
      throw error;
    }
  });
}

/** Deletes an asset; one that is gone already is fine. */
export async function deleteReleaseAsset(github: GitHub, asset: ReleaseAsset): Promise<void> {
  const {octokit, owner, repo} = github;
  await ask({doing: `deleting the asset ${asset.name}`, permission: write}, async () => {
    try {
      await octokit.rest.repos.deleteReleaseAsset({owner, repo, asset_id: asset.id});
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  });
}

/**
 * The bytes of an asset from an offset on, as a stream; nothing is known of them before they are hashed. Some storage
 * sends all bytes whatever was asked for: `from` says where the stream begins.
 */
export async function downloadReleaseAsset(
  github: GitHub,
  asset: ReleaseAsset,
  from = 0,
): Promise<{from: number; bytes: AsyncIterable<Uint8Array>}> {
  const {octokit, owner, repo} = github;
  const range = from > 0 ? {range: `bytes=${from}-`} : {};
  return ask({doing: `downloading ${asset.name}`, permission: read}, async () => {
    const {data, status, headers} = await octokit.request(
      'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
      {
        owner,
        repo,
        asset_id: asset.id,
        headers: {accept: 'application/octet-stream', ...range},
        // The bytes are elsewhere, and long: see `openDownload` for why fetch does not read them.
        request: {parseSuccessResponseBody: false, redirect: 'manual'},
      },
    );
    if (headers.location !== undefined) return fromStorage(headers.location, {asset, from, range});
    const body: unknown = data;
    if (!(body instanceof ReadableStream)) throw new Error('GitHub sent no bytes');
    return {from: startOf(status, from), bytes: body as ReadableStream<Uint8Array>}; // the body of a fetch holds bytes
  });
}

/** The address is signed: it wants no token. */
async function fromStorage(
  location: string,
  {asset, from, range}: {asset: ReleaseAsset; from: number; range: Readonly<Record<string, string>>},
): Promise<{from: number; bytes: AsyncIterable<Uint8Array>}> {
  const doing = `downloading ${asset.name}`;
  const {openDownload} = await import('../transfer/open-download.ts'); // with Node's HTTP client, which takes its time
  const {status, bytes} = await openDownload(location, range, {signal: undefined, doing});
  if (status !== 200 && status !== 206)
    throw new PassingFault(`the storage of GitHub answered ${status} while ${doing}`);
  return {from: startOf(status, from), bytes};
}

function startOf(status: number, from: number): number {
  return status === 206 ? from : 0;
}

async function deleteRelease({octokit, owner, repo}: GitHub, id: number): Promise<void> {
  try {
    await octokit.rest.repos.deleteRelease({owner, repo, release_id: id});
  } catch (error) {
    if (statusOf(error) !== 404) throw error; // the other one deleted it
  }
}

async function update(
  github: GitHub,
  release: Release,
  change: {draft: boolean; prerelease: boolean; make_latest: 'true' | 'false'},
): Promise<Release> {
  const {octokit, owner, repo} = github;
  return ask({doing: 'updating a release', permission: write}, async () => {
    const {data} = await octokit.rest.repos.updateRelease({owner, repo, release_id: release.id, ...change});
    return asRelease(data);
  });
}

/** Where uploads go, from the template in a release; the token is sent to the API's own host or its upload host alone. */
function uploadBase(template: string, apiUrl: string): string {
  const end = template.indexOf('/repos/');
  const upload = new URL(end < 0 ? template : template.slice(0, end));
  const api = new URL(apiUrl);
  const ownHosts = [api.host, api.host.replace(/^api\./, 'uploads.')];
  if (upload.protocol !== api.protocol || !ownHosts.includes(upload.host))
    throw new Error(`the release names an upload address on another host: ${upload.host}`);
  return upload.href.replace(/\/$/, '');
}
