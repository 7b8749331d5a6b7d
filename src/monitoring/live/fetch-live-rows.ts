import {Readable} from 'node:stream';
import {createInterface} from 'node:readline';
import {messageOf, UserError} from '../../kernel/errors.ts';
import type {LeftOutCount} from './left-out.ts';
import type {LiveRow} from './live-rows.ts';
import {readLogLines} from './read-log-lines.ts';

/** Reads the prediction log of a server for a window of time; throws CAIRN_LIVE_MISSING where it cannot. */
export async function fetchLiveRows(
  address: string,
  window: {readonly from: string | undefined; readonly to: string | undefined},
  left: LeftOutCount,
): Promise<LiveRow[]> {
  const rows: LiveRow[] = [];
  for await (const row of streamLiveRows(address, window, left)) rows.push(row);
  return rows;
}

/** The same, row by row as they come: for a log that is longer than memory. */
export async function* streamLiveRows(
  address: string,
  window: {readonly from: string | undefined; readonly to: string | undefined},
  left: LeftOutCount,
): AsyncGenerator<LiveRow> {
  const url = logAddress(address);
  for (const [name, value] of Object.entries(window))
    if (value !== undefined) url.searchParams.set(name, value);
  const failed = (what: string, cause?: unknown): UserError =>
    new UserError(
      'CAIRN_LIVE_MISSING',
      {where: url.origin, what, todo: 'Check that the server runs, or name files by the input live.'},
      {cause},
    );
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(600_000)});
    if (!response.ok || response.body === null) throw failed(`the log was answered with ${response.status}`);
    const body = Readable.fromWeb(response.body);
    const lines = createInterface({input: body, crlfDelay: Infinity});
    // A log that is asked for ends with whole lines, so that a torn one is lost too.
    const torn = (place: string): void => {
      left.add('is no JSON object', [place]);
    };
    yield* readLogLines(lines, {name: 'the log', left, torn});
  } catch (error) {
    throw error instanceof UserError ? error : failed(`the log cannot be read: ${messageOf(error)}`, error);
  }
}

function logAddress(address: string): URL {
  const url = URL.parse('/cairn/log', address);
  if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  throw new UserError('CAIRN_LIVE_MISSING', {
    where: address,
    what: 'is no web address',
    expected: 'such as http://127.0.0.1:8085',
  });
}
