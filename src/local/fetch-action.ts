import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {messageOf} from '../kernel/errors.ts';
import {unpackTarball} from '../native/tar.ts';
import {openDownload} from '../transfer/open-download.ts';
import type {FetchAction} from './runner/runner-options.ts';

const mebibyte = 1024 * 1024;
/** How many bytes an archive may have at most, as it comes and unpacked. */
const defaultLimits = {packed: 100 * mebibyte, unpacked: 500 * mebibyte};
const longest = 300_000;

/**
 * What gets the repository of an action at a commit, once: the archive is downloaded, checked and unpacked beside
 * `<folder>/<owner>/<repository>/<commit>` and moved there whole; from then on that folder answers. Rejects where the
 * address has no such archive, or where it is too large or holds a link or a path that leads outside.
 */
export function actionFetcher(
  folder: string,
  {address = 'https://codeload.github.com', limits = defaultLimits} = {},
): FetchAction {
  return async ({owner, repository, commit}, signal) => {
    const target = join(folder, owner.toLowerCase(), repository.toLowerCase(), commit);
    if (existsSync(target)) return {directory: target, downloadedFrom: undefined};
    const url = `${address}/${owner}/${repository}/tar.gz/${commit}`;
    const scratch = `${target}.${randomBytes(6).toString('hex')}`;
    try {
      const tarball = await download(
        url,
        limits.packed,
        AbortSignal.any([signal, AbortSignal.timeout(longest)]),
      );
      await mkdir(scratch, {recursive: true});
      await unpackTarball(tarball, scratch, {mostBytes: limits.unpacked});
      await mkdir(dirname(target), {recursive: true});
      await rename(scratch, target).catch((error: unknown) => {
        if (!existsSync(target)) throw error; // else another job was first, with the same commit
      });
    } catch (error) {
      throw new Error(
        `The action ${owner}/${repository}@${commit} cannot be had from ${url}: ${messageOf(error)}`,
        {
          cause: error,
        },
      );
    } finally {
      await rm(scratch, {recursive: true, force: true});
    }
    return {directory: target, downloadedFrom: url};
  };
}

async function download(url: string, mostBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const {status, bytes} = await openDownload(url, {}, {signal, doing: 'an action was downloaded'});
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    if (status !== 200) break;
    size += chunk.byteLength;
    if (size > mostBytes) throw new Error(`The archive has more than ${mostBytes} bytes.`);
    chunks.push(chunk);
  }
  if (status === 404) throw new Error('HTTP status 404: there is no such public repository or commit.');
  if (status !== 200) throw new Error(`HTTP status ${status}.`);
  return Buffer.concat(chunks);
}
