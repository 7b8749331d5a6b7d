import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {ManifestTypes} from '../../../src/generated/documents.ts';
import {startServer} from '../../../src/serving/start-server.ts';
import {placeVersion} from '../../deployment/support/small-version.ts';
import {recordingLog} from '../../support/context.ts';
import {temporaryFolder} from '../../support/temporary.ts';

export interface SmallServer extends AsyncDisposable {
  readonly url: string;
  readonly directory: string;
  readonly log: ReturnType<typeof recordingLog>;
}

/** A server of `smallModel(0)` in a folder of its own. */
export async function startSmall(
  options: {
    inputs?: ManifestTypes.Signature['inputs'];
    command?: readonly string[];
    protocol?: 'lines';
    longest?: number;
    environment?: Readonly<Record<string, string>>;
    outsideContract?: 'refuse';
    timeout?: number;
  } = {},
): Promise<SmallServer> {
  const folder = await temporaryFolder();
  const {inputs, command, protocol, longest, outsideContract, timeout} = options;
  await placeVersion(folder.path, '1.0.0', 0, {
    change: {
      ...(inputs !== undefined && {
        signature: {inputs, outputs: [{name: 'probability', type: 'number'}]},
      }),
      ...(command !== undefined && {
        format: 'command',
        predict: [...command],
        ...(protocol !== undefined && {protocol}),
      }),
    },
    ...(outsideContract !== undefined && {outsideContract}),
    ...(timeout !== undefined && {timeout}),
  });
  const log = recordingLog();
  const server = await startServer({
    directory: folder.path,
    port: 0,
    log,
    childEnvironment: options.environment ?? {},
    ...(longest !== undefined && {longest}),
    temporary: folder.path,
    pid: 4711,
    cairnVersion: 'cairn 0.1.0',
    now: () => new Date('2026-03-04T05:06:07.000Z'),
  });
  return {
    url: server.url,
    directory: folder.path,
    log,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** The lines that a server has logged. */
export async function logOf(directory: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(join(directory, 'log', '2026-03.ndjson'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
