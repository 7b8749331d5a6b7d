import {mkdir, readFile, symlink} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {expect, test} from 'vitest';
import {runBundle} from '../support/run-action.ts';
import {smallRepository, type SmallRepository} from '../support/small-repository.ts';

/*
 * Who: somebody whose change was merged, or a training that writes to the work tree.
 * What they may reach: the processes of the verbs that hold a token, which look for native parts by the names of packages.
 * What stops them: those are looked for with the toolkit alone, never from the folder that a verb works in. `train` takes
 * tfjs-node from there, since it runs code of the team anyway, in a job without a token that writes.
 */
const packages = [
  '@tensorflow/tfjs',
  '@tensorflow/tfjs-node',
  '@duckdb/node-bindings',
  '@duckdb/node-bindings-linux-x64',
  'onnxruntime-node',
  'octokit',
  'yaml',
];

test('packages in the node_modules of the repository are loaded by no verb, but for tfjs-node by train', async () => {
  await using small = await smallRepository();
  for (const name of packages) {
    const folder = `node_modules/${name}`;
    await small.write(`${folder}/package.json`, JSON.stringify({name, version: '4.22.0', main: 'index.js'}));
    const said = `require('node:path').basename(process.argv[1]) + ' ${name}\\n'`;
    await small.write(
      `${folder}/index.js`,
      `require('node:fs').appendFileSync(${JSON.stringify(`${small.home}/loaded`)}, ${said});\n`,
    );
  }
  const addons = join(small.clone, 'node_modules/@tensorflow/tfjs-node/lib/napi-v8');
  await mkdir(addons, {recursive: true});
  await symlink(
    resolve(`node_modules/@duckdb/node-bindings-${process.platform}-${process.arch}/duckdb.node`),
    join(addons, 'tfjs_binding.node'),
  );
  await small.write('package.json', '{"type": "commonjs"}\n');
  await small.push('Packages that tell when they are loaded');

  const run = await outputOf(small, 'train', {model: 'small'}, 'run');
  await outputOf(small, 'evaluate', {model: 'small', run}, 'run');
  await outputOf(small, 'register', {model: 'small', run}, 'version');
  const pull = await outputOf(small, 'propose', {model: 'small'}, 'pull-request');
  await small.git.run(['fetch', '--quiet', 'origin', `refs/pull/${pull}/head`]);
  const head = await small.git.run(['rev-parse', 'FETCH_HEAD']);
  expect(await outputOf(small, 'gate', {base: 'origin/main', head}, 'verdict')).toBe('pass');
  await small.git.run(['merge', '--quiet', '--no-ff', head]);
  await small.git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
  await outputOf(small, 'release', {}, 'released');
  expect(await outputOf(small, 'deploy', {model: 'small'}, 'result')).toBe('deployed');
  expect(await readFile(join(small.home, 'loaded'), 'utf8')).toBe('train.js @tensorflow/tfjs-node\n');
}, 180_000);

async function outputOf(
  small: SmallRepository,
  verb: string,
  inputs: Record<string, string>,
  name: string,
): Promise<string> {
  const token = small.token({
    contents: 'write',
    'pull-requests': 'write',
    statuses: 'write',
    deployments: 'write',
    checks: 'write',
  });
  const {clone: workspace, environment} = small;
  const outcome = await runBundle(verb, {workspace, environment, inputs: {token, ...inputs}});
  if (outcome.code !== 0) throw new Error(`${verb} ended with ${outcome.code}:\n${outcome.log}`);
  return outcome.outputs[name] ?? '';
}
