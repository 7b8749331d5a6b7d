import {hasCode, messageOf, UserError} from '../kernel/errors.ts';
import type {GoldenValue} from './golden-row.ts';

/** Who answers on the port of a local server. */
export type ServerState =
  | {readonly kind: 'nobody'}
  | {readonly kind: 'stranger'}
  | {
      readonly kind: 'cairn';
      readonly model: string;
      readonly version: string;
      readonly manifest: string;
      readonly directory: string;
      readonly pid: number;
    };

/** Asks who answers at an address. */
export async function askServer(url: string): Promise<ServerState> {
  let response: Response;
  try {
    response = await fetch(`${url}/cairn/status`, {signal: AbortSignal.timeout(10_000)});
  } catch (error) {
    return isRefused(error) ? {kind: 'nobody'} : {kind: 'stranger'};
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.status !== 200 || typeof body !== 'object' || body === null) return {kind: 'stranger'};
  const fields = body as Readonly<Record<string, unknown>>; // an object; each field is checked
  const {model, version, manifest, directory, pid} = fields;
  if (
    typeof model !== 'string' ||
    typeof version !== 'string' ||
    typeof manifest !== 'string' ||
    typeof directory !== 'string' ||
    typeof pid !== 'number' ||
    !Number.isSafeInteger(pid) ||
    pid <= 1
  )
    return {kind: 'stranger'};
  return {kind: 'cairn', model, version, manifest, directory, pid};
}

/** Lets a server load what its `current.json` names; throws CAIRN_TARGET_FAILED with its reason where it does not. */
export async function reloadServer(url: string, model: string): Promise<void> {
  const answer = await post(`${url}/v2/repository/models/${encodeURIComponent(model)}/load`, {});
  if (answer.status !== 200)
    throw new UserError('CAIRN_TARGET_FAILED', {
      where: url,
      what: `the server answered ${answer.status}: ${errorOf(answer.body)}`,
    });
}

/** The numbers of the prediction for one row, of all outputs in their order, kept out of the log; throws CAIRN_TARGET_FAILED where there is none. */
export async function predictOnce(
  url: string,
  model: string,
  row: Readonly<Record<string, GoldenValue>>,
  types: ReadonlyMap<string, string>,
): Promise<readonly number[]> {
  const inputs = Object.entries(row).map(([name, value]) => ({
    name,
    shape: [1],
    datatype: types.get(name) ?? 'FP64',
    data: [value],
  }));
  const answer = await post(`${url}/v2/models/${encodeURIComponent(model)}/infer`, {
    inputs,
    parameters: {cairn_log: false},
  });
  if (answer.status !== 200)
    throw new UserError('CAIRN_TARGET_FAILED', {
      where: url,
      what: `the server answered ${answer.status}: ${errorOf(answer.body)}`,
    });
  const {outputs} = answer.body as {outputs?: {datatype?: string; data?: unknown[]}[]}; // read defensively below
  const numeric = Array.isArray(outputs) ? outputs.filter(({datatype}) => datatype !== 'BYTES') : []; // beside the label of a class
  return numeric.flatMap(({data}) =>
    Array.isArray(data) ? data.map((number) => (typeof number === 'number' ? number : Number.NaN)) : [],
  );
}

/** Whether a server says that it is ready. */
export async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/v2/health/ready`, {signal: AbortSignal.timeout(10_000)});
  await response.body?.cancel();
  return response.status === 200;
}

async function post(url: string, body: unknown): Promise<{status: number; body: unknown}> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(120_000),
    });
    return {status: response.status, body: await response.json().catch((): unknown => ({}))};
  } catch (error) {
    throw new UserError(
      'CAIRN_TARGET_FAILED',
      {where: url, what: `cannot be reached: ${messageOf(error)}`},
      {cause: error},
    );
  }
}

function errorOf(body: unknown): string {
  const error: unknown =
    typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  return typeof error === 'string' ? error.slice(0, 1000) : 'no reason';
}

function isRefused(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return hasCode(cause, 'ECONNREFUSED');
}
