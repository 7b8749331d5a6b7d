import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {installMuslNode} from '../../scripts/install-musl-node.ts';
import {cases, describing, folder, predict, tableOf} from './exported-cases.ts';

// A machine of musl, such as Alpine, has no native ONNX Runtime: there the one of WebAssembly answers, unasked.

const installed = await installMuslNode();
const reason = 'why' in installed ? ` (skipped: no Node of musl, ${installed.why})` : '';

/** What the other Node runs: the answer to each case, or how it is refused, and what was said of the runtime. */
const script = `
import {join} from 'node:path';
import {recordingLog} from './test/support/context.ts';
import {cases, describing, folder, predict, tableOf} from './test/models/exported-cases.ts';
const log = recordingLog();
const answers = {};
for (const [name, one] of Object.entries(cases)) {
  const description = describing(name, one, one.declare);
  if (description.format !== 'onnx') continue;
  answers[name] = await predict(join(folder, one.folder ?? name), description, tableOf(one.features), log).then(
    (numbers) => [...numbers],
    (error) => error.code,
  );
}
console.log(JSON.stringify({answers, said: log.lines.filter((line) => line.includes('WebAssembly'))}));
`;

test.skipIf('why' in installed)(
  `on a real musl every exported ONNX model answers as on this machine, by WebAssembly${reason}`,
  async () => {
    if ('why' in installed) return;
    const {node, environment} = installed;
    const {stdout} = await promisify(execFile)(node, ['--input-type=module-typescript', '--eval', script], {
      env: {...process.env, ...environment, CAIRN_ONNX_RUNTIME: ''},
      maxBuffer: 2 ** 26,
    });
    const {answers, said} = JSON.parse(stdout) as {
      answers: Record<string, number[] | string>;
      said: string[];
    };
    expect(new Set(said)).toEqual(
      new Set(['info: ONNX Runtime as WebAssembly, because linux-x64-musl has no native build.']),
    );
    expect(Object.keys(answers).length).toBeGreaterThanOrEqual(27);
    for (const [name, theirs] of Object.entries(answers)) {
      const one = cases[name];
      if (one === undefined) throw new Error(`no case ${name}`);
      const description = describing(name, one, one.declare);
      const ours = await predict(join(folder, one.folder ?? name), description, tableOf(one.features)).then(
        (numbers) => [...numbers],
        (error: unknown) => (error as {code?: string}).code ?? String(error),
      );
      if (typeof ours === 'string' || typeof theirs === 'string') expect(theirs, name).toBe(ours);
      else
        expect(
          ours.filter(
            (right, i) => !(Math.abs((theirs[i] ?? NaN) - right) <= 1e-5 * Math.max(1, Math.abs(right))),
          ),
          name,
        ).toEqual([]);
    }
  },
  600_000,
);
