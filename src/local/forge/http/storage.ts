import {join} from 'node:path';
import {type Answer, notFound} from '../rest/answer.ts';
import {assetFile} from '../rest/asset-file.ts';
import {published} from '../rest/releases.ts';
import {findJob, jobLog} from '../rest/runs.ts';
import type {AssetDocument} from '../state/documents.ts';
import {type Repo, type World, findRepo} from '../world.ts';
import type {Credential} from './tokens.ts';

/** Where the bytes of an artifact lie. */
export function artifactFile(world: World, id: number): string {
  return join(world.directory, 'artifacts', String(id));
}

/** Serves `/_storage/{owner}/{repo}/{assets|logs|artifacts}/{id}` to holders of a signed address. */
export function answerStorage(world: World, path: string, query: URLSearchParams): Answer {
  const [, slug = '', kind = '', id = ''] = /^\/_storage\/([^/]+\/[^/]+)\/(\w+)\/(\d+)$/.exec(path) ?? [];
  const repo = findRepo(world, slug);
  if (!repo || !world.storage.verify(path, query)) throw notFound();
  const answer = readers[kind]?.(world, repo, Number(id));
  if (!answer) throw notFound();
  return answer;
}

const readers: Readonly<Record<string, (world: World, repo: Repo, id: number) => Answer | undefined>> = {
  assets: (world, repo, id) => {
    const asset = world.store.get('asset', repo.slug, id);
    return asset && assetAnswer(world, asset);
  },
  artifacts: (world, repo, id) => {
    const artifact = world.store.get('artifact', repo.slug, id);
    if (!artifact?.finalized) return undefined;
    const zipped = artifact.mimeType === 'application/zip';
    const name = zipped ? `${artifact.name}.zip` : artifact.name;
    return download(artifactFile(world, id), artifact.mimeType, name);
  },
  logs: (world, repo, id) => {
    const found = findJob({world, repo}, id);
    const headers = {'content-type': 'text/plain; charset=utf-8'};
    return found && {status: 200, headers, bytes: Buffer.from(jobLog(found.job))};
  },
};

/** Serves `/{owner}/{repo}/releases/download/{tag}/{name}`; undefined for any other path. `trusted` opens private ones. */
export function answerDownload(
  world: World,
  path: string,
  credential: Credential,
  trusted: boolean,
): Answer | undefined {
  const match = /^\/([^/]+\/[^/]+)\/releases\/download\/(.+)\/([^/]+)$/.exec(path);
  if (!match) return undefined;
  const [, slug = '', ...rest] = match;
  const [tag, name] = rest.map(decoded);
  const repo = findRepo(world, slug);
  if (!repo || !(trusted || mayRead(repo, credential))) throw notFound();
  const release = tag === undefined ? undefined : published({world, repo}, tag);
  const asset = world.store
    .list('asset', repo.slug)
    .find((one) => one.release === release?.id && one.name === name);
  if (!asset) throw notFound();
  return assetAnswer(world, asset);
}

/** Undefined where it is no encoding of a text. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function mayRead(repo: Repo, credential: Credential): boolean {
  return !repo.private || (credential.kind === 'known' && credential.grant.repository === repo.slug);
}

function assetAnswer(world: World, asset: AssetDocument): Answer {
  return download(assetFile(world, asset.id), asset.contentType, asset.name);
}

// Stored bytes come from outside: they are only ever downloaded, never shown.
function download(file: string, type: string, name: string): Answer {
  const headers = {
    'content-type': /^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w-]+)?$/.test(type) ? type : 'application/octet-stream',
    'content-disposition': `attachment; filename="${name.replace(/["\\\r\n]|[^\x20-\x7e]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
  };
  return {status: 200, headers, file};
}
