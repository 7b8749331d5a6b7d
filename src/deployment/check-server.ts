import {answerWidth, severalTargets} from '../models/answer-width.ts';
import {quoted} from '../text/quoted.ts';
import {messageOf} from '../kernel/errors.ts';
import {anything, goldenRow, plausibleRanges} from './golden-row.ts';
import {askServer, isReady, predictOnce} from './server-client.ts';
import type {DeploymentCheck, VersionFiles} from './target.ts';

/** The smoke test of a server: it is ready, serves this version, and answers a typical row with a plausible number. */
export async function checkServer(
  url: string,
  files: VersionFiles,
  now: () => Date,
): Promise<DeploymentCheck[]> {
  const timed = async (
    id: string,
    test: () => Promise<{good: boolean; message: string}>,
  ): Promise<DeploymentCheck> => {
    const start = now().getTime();
    const {good, message} = await test().catch((error: unknown) => ({
      good: false,
      message: messageOf(error),
    }));
    return {id, verdict: good ? 'pass' : 'fail', message, milliseconds: Math.max(0, now().getTime() - start)};
  };
  return [
    await timed('health', async () => {
      const good = await isReady(url);
      return {good, message: good ? 'The server is ready.' : 'The server is not ready.'};
    }),
    await timed('version', async () => {
      const state = await askServer(url);
      const served = state.kind === 'cairn' ? `${state.model} ${state.version}` : state.kind;
      const good =
        state.kind === 'cairn' && state.manifest === files.manifestDigest && state.version === files.version;
      return {good, message: `It serves ${served}.`};
    }),
    files.profile === undefined
      ? {
          id: 'prediction',
          verdict: 'not-applicable',
          message: 'Without a reference profile no typical row is known.',
        }
      : await timed('prediction', async () => predictGolden(url, files)),
  ];
}

async function predictGolden(url: string, files: VersionFiles): Promise<{good: boolean; message: string}> {
  const {manifest, profile, model} = files;
  const datatypes = {string: 'BYTES', boolean: 'BOOL', integer: 'INT64', number: 'FP64'} as const;
  const types = new Map(manifest.signature.inputs.map(({name, type}) => [name, datatypes[type]]));
  const numbers = await predictOnce(url, model, goldenRow(manifest.signature, profile), types);
  const ranges = plausibleRanges(manifest.task, profile);
  const width = answerWidth(manifest.signature);
  const bad = numbers.findIndex((number, i) => {
    const {lowest, highest} = ranges[i % ranges.length] ?? anything;
    return !(number >= lowest && number <= highest);
  });
  const good = numbers.length === width && bad === -1;
  const {lowest, highest} = ranges[Math.max(0, bad) % ranges.length] ?? anything;
  const answered = `A typical row is answered with ${numbers.length === 0 ? 'no number' : numbers.slice(0, 10).join(', ')}`;
  const targets = severalTargets(manifest.signature);
  const expected =
    width === 1
      ? 'a number'
      : targets.length === 0
        ? `${width} numbers, each`
        : `${width} numbers, that of ${quoted(targets[Math.max(0, bad)] ?? '')}`;
  return {
    good,
    message: good ? `${answered}.` : `${answered}; expected ${expected} from ${lowest} to ${highest}.`,
  };
}
