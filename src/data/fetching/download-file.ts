import {createHash} from 'node:crypto';
import {open, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {PlannedDownload} from '../../config/fetch-plan.ts';
import {atPath} from '../../files/file-fault.ts';
import {copyChecked} from '../../files/write-checked.ts';
import type {Context} from '../../kernel/context.ts';
import type {Digest} from '../../kernel/digest.ts';
import {codeOf, messageOf, type UserError} from '../../kernel/errors.ts';
import {rangeOf} from '../../transfer/bytes-from.ts';
import {certificateRemedy} from '../../transfer/certificate-fault.ts';
import {openDownload, type Download} from '../../transfer/open-download.ts';
import {PassingFault, mayPass, pauseAfter} from '../../transfer/passing-fault.ts';
import {bytesText, transferProgress} from '../../transfer/transfer-progress.ts';
import {placeInside} from './place-inside.ts';
import {notFetched} from './require-fetched.ts';

/** No table that Cairn reads is bigger. */
const largest = 20 * 1024 ** 3;

/** How often a download may break without one byte gained. */
const breaks = 5;

type Needed = Pick<Context, 'workspace' | 'makeScratch' | 'log' | 'signal' | 'pause'>;

/**
 * Brings one file to its place, which it gets only when its digest is right. A download that breaks goes on where it broke.
 * Throws CAIRN_DATA_NOT_FETCHED, and CAIRN_PATH_OUTSIDE where a link leads elsewhere.
 */
export async function downloadFile(file: PlannedDownload, context: Needed): Promise<{size: number}> {
  const place = await placeInside(context.workspace, file.to);
  // Swept at the next start where this process is killed.
  const scratch = await context.makeScratch(join(context.workspace, '.cairn'), 'making-');
  const part = join(scratch, 'part');
  try {
    const {size, sha256} = await writePart(part, file, context);
    if (sha256 !== file.sha256)
      throw notFetched({
        where: shown(file),
        what: `has ${bytesText(size)} with digest ${sha256}`,
        expected: file.sha256,
        todo: 'Nothing of it was kept. Where these are the bytes that you mean, write their digest into cairn.yaml.',
      });
    await rename(part, place).catch(async (error: unknown) => {
      if (codeOf(error) !== 'EXDEV') throw error;
      await copyChecked(part, place, {size, sha256}); // another disk
    });
    return {size};
  } finally {
    await rm(scratch, {recursive: true, force: true});
  }
}

async function writePart(
  part: string,
  file: PlannedDownload,
  context: Needed,
): Promise<{size: number; sha256: Digest}> {
  const hash = createHash('sha256');
  let size = 0;
  await using handle = await open(part, 'wx', 0o644);
  for await (const chunk of bytesOf(file, context)) {
    hash.update(chunk);
    size += chunk.byteLength;
    if (size > largest) throw tooBig(file);
    await atPath(file.to, handle.writeFile(chunk));
  }
  await atPath(file.to, handle.sync());
  return {size, sha256: `sha256:${hash.digest('hex')}`};
}

async function* bytesOf(file: PlannedDownload, context: Needed): AsyncGenerator<Uint8Array> {
  let at = 0;
  let total: number | undefined;
  using progress = transferProgress(context.log, `Fetching ${file.to}`, () => total);
  const told = progress.file();
  for (let failures = 0; ;) {
    context.signal.throwIfAborted();
    const start = at;
    try {
      const answer = await askFrom(at, file, context);
      total = totalOf(answer, at) ?? total;
      for await (const chunk of faulty(rangeOf(answer, at), file)) {
        at += chunk.byteLength;
        told(at);
        yield chunk;
      }
      if (total === undefined || at >= total) return;
      throw new PassingFault(`${shown(file)} broke off after ${bytesText(at)} of ${bytesText(total)}`);
    } catch (error) {
      failures = at > start ? 1 : failures + 1;
      if (context.signal.aborted || !mayPass(error)) throw error;
      if (failures >= breaks) throw lasting(error, file);
      await pauseAfter(context, error, failures);
    }
  }
}

function lasting(error: unknown, file: PlannedDownload): UserError {
  return notFetched({
    where: shown(file),
    what: messageOf(error),
    todo: certificateRemedy(error) ?? 'Run it again later: nothing of it was kept.',
  });
}

/** The answer that has the bytes from here on; throws where there is none, or what may pass. */
async function askFrom(at: number, file: PlannedDownload, {signal}: Needed): Promise<Download> {
  const headers = {
    'accept-encoding': 'identity',
    'user-agent': 'cairn',
    ...(at > 0 && {range: `bytes=${at}-`}),
  };
  const answer = await openDownload(file.url, headers, {signal, doing: `fetching ${file.to}`});
  const {status} = answer;
  if (status === 200 || (at > 0 && (status === 206 || status === 416))) return answer;
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    const seconds = Number(answer.header('retry-after'));
    throw new PassingFault(`${shown(file)} is answered with HTTP status ${status}`, {
      ...(Number.isFinite(seconds) && {seconds}),
    });
  }
  throw notFetched({
    where: shown(file),
    what: `is answered with HTTP status ${status}${words.get(status) ?? ''}`,
    todo:
      status === 401 || status === 403
        ? 'What needs a login is fetched by a command with secrets, as docs/fetching.md says.'
        : 'Check the address in cairn.yaml: open it in a browser.',
  });
}

const words: ReadonlyMap<number, string> = new Map([
  [401, ' (it wants a login)'],
  [403, ' (it is not for everybody)'],
  [404, ' (there is nothing)'],
  [410, ' (it is gone)'],
]);

/** How many bytes the whole file has, where the server says so. */
function totalOf({status, header}: Download, at: number): number | undefined {
  const length = header('content-length');
  if (length === undefined || !/^\d{1,15}$/.test(length) || status === 416) return undefined;
  return Number(length) + (status === 206 ? at : 0);
}

/** A stream whose faults are those of the connection. */
async function* faulty(source: AsyncIterable<Uint8Array>, file: PlannedDownload): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw new PassingFault(`${shown(file)} broke off: ${messageOf(error)}`, {cause: error});
  }
}

function tooBig(file: PlannedDownload): UserError {
  return notFetched({
    where: shown(file),
    what: `is bigger than ${bytesText(largest)}`,
    todo: 'Let a command fetch it, or part it into several files.',
  });
}

/** An address without what follows its path, which may be a key. */
function shown({url}: PlannedDownload): string {
  const {origin, pathname} = new URL(url);
  return `${origin}${pathname}`;
}
