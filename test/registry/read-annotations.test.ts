import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Git} from '../../src/kernel/ports.ts';
import {outsideList, readAnnotations} from '../../src/registry/read-annotations.ts';
import {readWholeRegistry} from '../../src/registry/read-registry.ts';
import {registryRepository} from '../support/registry-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let git: Git;
let state: Awaited<ReturnType<typeof registryRepository>>['state'];

beforeAll(async () => {
  folder = await temporaryFolder();
  ({git, state} = await registryRepository(folder.path));
  return async () => folder[Symbol.asyncDispose]();
});

async function commit(files: Record<string, string>): Promise<string> {
  await git.run(['rm', '-rq', '--ignore-unmatch', '.']);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, path)), {recursive: true});
    await writeFile(join(folder.path, path), text);
  }
  await git.run(['add', '-A', '.']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'x']);
  return git.run(['rev-parse', 'HEAD']);
}

async function annotationOf(model: string, at: string, fallback = at): ReturnType<typeof readAnnotations> {
  return readAnnotations(git, {artifacts: [{model, commit: at}], fallback});
}

describe('annotations', () => {
  test('come from dvc.yaml of the folder, then from artifacts.yaml, at the commit and then at the default branch', async () => {
    const at = await commit({
      'dvc.yaml':
        'artifacts:\n  m: {path: models/m.onnx, type: model, desc: "a model", labels: [x]}\nstages: {}\n',
      'nlp/en/dvc.yaml': 'artifacts: {m: {path: ../m.bin, type: model}}\n',
      'artifacts.yaml':
        'm: {type: old, path: old.bin, description: old}\nolder: {type: dataset, path: data.csv, virtual: false}\nnlp:listed: {type: model}\n',
    });
    const bare = await commit({});
    const read = async (model: string, commitOf = at, fallback = bare): Promise<unknown> =>
      (await annotationOf(model, commitOf, fallback)).artifacts.get(model);
    expect(await read('m')).toEqual({
      type: 'model',
      path: 'models/m.onnx',
      description: 'a model',
      labels: ['x'],
    });
    expect(await read('nlp/en:m')).toEqual({type: 'model', path: 'nlp/m.bin'});
    expect(await read('older')).toEqual({type: 'dataset', path: 'data.csv'});
    expect(await read('nlp:listed')).toEqual({type: 'model'});
    expect(await read('other')).toBeUndefined();
    expect(await read('m', bare, at)).toMatchObject({type: 'model'});
    expect(await read('m', bare)).toBeUndefined();
    expect(await read('constructor')).toBeUndefined();
  });

  test.each([
    ['s3://mycorp/proj-ml/classif-v2.pt'],
    ['gs://bucket/a//b/../m.bin'],
    ['https://example.com/m.onnx?v=1#x'],
    ['azure://container/m'],
    ['S3://bucket/m'],
  ])('an address is left as it is, in a subfolder too: %s', async (path) => {
    const declared = `artifacts: {m: {path: ${JSON.stringify(path)}}}\n`;
    const at = await commit({'dvc.yaml': declared, 'nlp/dvc.yaml': declared});
    for (const model of ['m', 'nlp:m']) {
      const {artifacts, problems} = await annotationOf(model, at);
      expect({path: artifacts.get(model)?.path, problems}).toEqual({path, problems: []});
    }
  });

  test.each(['C:\\models\\m.pt', 'C:/m.pt', 'C://m.pt', '\\\\host\\share\\m.pt', 'models\\m.pt'])(
    'a path of Windows is no path of the repository: %s',
    async (path) => {
      const at = await commit({'dvc.yaml': `artifacts: {m: {path: ${JSON.stringify(path)}}}\n`});
      const {artifacts, problems} = await annotationOf('m', at);
      expect(artifacts.get('m')?.path).toBeUndefined();
      expect(problems.map(({problem}) => problem).join()).toMatch(/outside the repository/);
    },
  );

  test('the allow-lists of .gto are read at the commit, else at the default branch', async () => {
    const at = await commit({'.gto': 'stages: [dev, prod, 3]\ntypes: [model]\n'});
    const bare = await commit({});
    expect(await annotationOf('m', bare, at)).toMatchObject({stages: ['dev', 'prod'], types: ['model']});
    expect(await annotationOf('m', bare)).toMatchObject({stages: undefined, types: undefined});
    expect(outsideList('stage', 'dev', ['dev'])).toBeUndefined();
    expect(outsideList('stage', 'x\n', ['dev'])?.problem).toBe('does not allow the stage "x\\n"');
    expect(outsideList('stage', 'anything', undefined)).toBeUndefined();
  });

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index] ?? ''},`.repeat(9)}]`)
    .join('\n')}\n`;

  test.each([
    ['no YAML', 'artifacts: [\n', /dvc\.yaml.*cannot be read/],
    ['an alias bomb', bomb, /cannot be read/],
    ['nesting without end', '['.repeat(20_000), /cannot be read/],
    ['a file too large', `# ${'x'.repeat(300_000)}\n`, /larger than 256 KiB/],
    [
      'a path outside',
      'artifacts: {m: {path: ../../etc/passwd}}\n',
      /outside the repository: "\.\.\/\.\.\/etc/,
    ],
    ['an absolute path', 'artifacts: {m: {path: /etc/passwd}}\n', /outside the repository/],
    ['bytes that are no text', '\u0000\u0001: {', /cannot be read/],
  ])('%s is a problem and no error', async (_, text, problem) => {
    const at = await commit({'dvc.yaml': text});
    const {artifacts, problems} = await annotationOf('m', at);
    expect(problems.map((one) => `${one.file} ${one.problem}`).join('\n')).toMatch(problem);
    expect(artifacts.get('m')?.path).toBeUndefined();
  });

  test.each([
    'artifacts: 3\n',
    'artifacts: [m]\n',
    'artifacts: {m: 3}\n',
    '3\n',
    '',
    'artifacts: {m: {path: [1], type: 2}}\n',
  ])('of %j nothing is taken', async (text) => {
    const at = await commit({'dvc.yaml': text});
    expect((await annotationOf('m', at)).artifacts.get('m') ?? {}).toEqual({});
  });

  test('a folder that is no path inside the repository has no file', async () => {
    const at = await commit({'dvc.yaml': 'artifacts: {m: {type: model}}\n'});
    for (const model of ['..:m', './.:m', '/:m', 'a/../b:m'])
      expect((await annotationOf(model, at)).artifacts.size).toBe(0);
  });
});

test('what a file of GTO declares is ours beside what the configuration declares; the rest is not', async () => {
  const at = await commit({'nlp/dvc.yaml': 'artifacts: {annotated: {path: m.bin}}\n'});
  await commit({});
  await state({kind: 'version', model: 'ours', version: '1.0.0'}, at, 1_700_000_000, '1.0.0');
  await state({kind: 'version', model: 'nlp:annotated', version: '1.0.0'}, at, 1_700_000_000, '1.0.0');
  await state({kind: 'version', model: 'web-app', version: '1.0.0'}, at, 1_700_000_000, '1.0.0');
  const {models, foreign} = await readWholeRegistry(git, {declared: ['ours']});
  expect([...models.keys()]).toEqual(['nlp:annotated', 'ours']);
  expect(foreign.map(({tag}) => tag)).toEqual(['web-app@v1.0.0']);
});
