import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {open, rename, rm} from 'node:fs/promises';
import type {IncomingMessage} from 'node:http';
import {join} from 'node:path';
import {privateFolder} from '../../private-folder.ts';
import {readBody, spoolBody} from '../http/read-body.ts';
import {artifactFile} from '../http/storage.ts';
import {type Answer, notFound} from '../rest/answer.ts';
import {type World, findRepo, now} from '../world.ts';

/** Takes the blocks of an upload in any order, and then the list that says how they go together (Azure's block blobs). */
export async function answerBlockUpload(
  world: World,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
): Promise<Answer> {
  const match = /^\/_storage\/([^/]+\/[^/]+)\/uploads\/(\d+)$/.exec(path);
  const repo = match?.[1] === undefined ? undefined : findRepo(world, match[1]);
  const artifact = repo && world.store.get('artifact', repo.slug, Number(match?.[2]));
  if (!repo || !artifact || artifact.finalized || !world.storage.verify(path, query)) throw notFound();
  const blocks = join(world.directory, 'tmp', `artifact-${artifact.id}`);
  await privateFolder(blocks);
  const blockFile = (id: string): string => join(blocks, Buffer.from(id).toString('hex'));
  if (query.get('comp') === 'block') {
    const {file} = await spoolBody(request, blocks);
    await rename(file, blockFile(query.get('blockid') ?? ''));
    return accepted(world, artifact.id);
  }
  const xml = (await readBody(request)).toString();
  const ids = [...xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map((one) => one[1] ?? '');
  const {size, sha256} = await concatenate(ids.map(blockFile), artifactFile(world, artifact.id));
  await rm(blocks, {recursive: true, force: true});
  world.store.put('artifact', repo.slug, artifact.id, {...artifact, size, sha256, updatedAt: now(world)});
  world.store.commit();
  return accepted(world, artifact.id);
}

async function concatenate(
  files: readonly string[],
  target: string,
): Promise<{size: number; sha256: string}> {
  const hash = createHash('sha256');
  const handle = await open(target, 'w', 0o600);
  let size = 0;
  try {
    for (const file of files) {
      for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
        size += chunk.length;
        hash.update(chunk);
        await handle.writeFile(chunk);
      }
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return {size, sha256: hash.digest('hex')};
}

// Azure's client wants these headers.
function accepted(world: World, id: number): Answer {
  const headers = {
    etag: `"${id}"`,
    'last-modified': world.clock().toUTCString(),
    'x-ms-request-id': String(id),
    'x-ms-version': '2024-11-04',
  };
  return {status: 201, headers, bytes: Buffer.alloc(0)};
}
