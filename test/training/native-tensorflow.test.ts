import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {expect, test} from 'vitest';
import {nativeTensorFlow} from '../../src/training/tensorflow/native-tensorflow.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const builtIn = {train: {trainer: 'tensorflow'}} as const;
const addon = resolve(`node_modules/@duckdb/node-bindings-${process.platform}-${process.arch}/duckdb.node`);

/** A package of this name in the node_modules of a folder; `library` is what its library links to, or its text. */
async function installInto(folder: string, version: string, library?: string): Promise<void> {
  const home = join(folder, 'node_modules/@tensorflow/tfjs-node');
  await mkdir(join(home, 'lib/napi-v8'), {recursive: true});
  await writeFile(join(home, 'package.json'), JSON.stringify({version, main: 'index.js'}));
  await writeFile(join(home, 'index.js'), "exports.variableGrads = exports.ready = () => 'ready';\n");
  const place = join(home, 'lib/napi-v8/tfjs_binding.node');
  if (library === addon) await symlink(library, place);
  else if (library !== undefined) await writeFile(place, library);
}

test('is found in the folder of the configuration and above, up to the top of the work tree', async () => {
  await using folder = await temporaryFolder();
  const workspace = join(folder.path, 'repository');
  const log = recordingLog();
  const found = async (below: string) =>
    (await nativeTensorFlow(builtIn, below, {workspace, log})) !== undefined;
  await mkdir(join(workspace, 'a/b'), {recursive: true});
  await installInto(folder.path, '4.22.0', addon);
  expect(await found('a/b')).toBe(false);
  await installInto(join(workspace, 'a'), '4.22.0', addon);
  expect([await found('a/b'), await found('a'), await found('')]).toEqual([true, true, false]);
  expect(log.lines).toEqual([]);
});

test('is not asked for where a command trains', async () => {
  await using folder = await temporaryFolder();
  await installInto(folder.path, '4.22.0', addon);
  const train = {trainer: 'command' as const, command: ['true'], model: 'm', format: 'onnx' as const};
  const context = {workspace: folder.path, log: recordingLog()};
  expect(await nativeTensorFlow({train}, '', context)).toBeUndefined();
});

test.each([
  ['without its library', '4.22.0', undefined, 'Its library is not there'],
  ['with a library of no use', '4.22.0', 'no machine code', 'is not used: '],
  ['of another version', '3.21.0', addon, 'It is of version 3.21.0; expected is 4.x.'],
])('one %s is named, and not used', async (_, version, library, sentence) => {
  await using folder = await temporaryFolder();
  await installInto(folder.path, version, library);
  const log = recordingLog();
  expect(await nativeTensorFlow(builtIn, '', {workspace: folder.path, log})).toBeUndefined();
  expect(log.lines).toEqual([expect.stringContaining(sentence)]);
  expect(log.lines.join('\n')).toMatch(/tfjs-node is not used: .*WebAssembly instead/);
});
