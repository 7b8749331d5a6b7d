import {cp, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readMlflow} from '../../src/importing/read-mlflow.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {temporaryFolder} from '../support/temporary.ts';

// Written by MLflow 2.22 itself (its store of files); only the paths of the machine were changed.
const recorded = new URL('fixtures/mlruns', import.meta.url).pathname;

async function copyOfRecorded(): Promise<{path: string} & AsyncDisposable> {
  const folder = await temporaryFolder();
  await cp(recorded, join(folder.path, 'mlruns'), {recursive: true});
  return folder;
}

describe('readMlflow', () => {
  test('takes models, versions, stages and aliases over', async () => {
    const models = await readMlflow(recorded);
    expect(models.map(({model, versions}) => [model, versions.map(({version}) => version)])).toEqual([
      ['churn', ['1.0.0', '2.0.0']],
      ['dotted-name-v2', ['1.0.0']],
      ['no-versions-yet', []],
    ]);
    const [churn] = models;
    expect(churn?.stages.map(({stage, version}) => `${stage} ${version}`)).toEqual([
      'champion 1.0.0',
      'challenger 2.0.0',
      'production 2.0.0',
    ]);
    expect(churn?.versions.map(({createdAt}) => createdAt)).toEqual([
      '2026-11-21T06:32:09.704Z',
      '2026-11-21T06:32:09.709Z',
    ]);
  });

  test('records the run: last values by step, names with slashes, NaN as null', async () => {
    const [churn] = await readMlflow(recorded);
    const [first, second] = churn?.versions ?? [];
    expect(first?.run).toMatchObject({
      name: 'first',
      status: 'FINISHED',
      parameters: {max_depth: '3', lr: '0.1', 'opt/name': 'adam'},
      metrics: [
        {name: 'auc', value: 0.74, values: 3},
        {name: 'loss', value: 0.45, values: 3},
        {name: 'val/auc', value: 0.71, values: 1},
      ],
      tags: {team: 'growth', 'mlflow.user': 'dana'},
    });
    expect(first?.commit).toBe('1'.repeat(40));
    expect(first?.description).toBe('baseline');
    expect(first?.labels).toEqual({validated: 'yes'});
    expect(second?.run?.metrics).toEqual([
      {name: 'auc', value: 0.77, values: 2},
      {name: 'loss', value: null, values: 2},
    ]);
  });

  test('records digests of the files and the signature of the model', async () => {
    const [churn] = await readMlflow(recorded);
    const first = churn?.versions[0];
    expect(first?.artifacts.map(({path, size}) => [path, size])).toEqual([
      ['MLmodel', expect.any(Number)],
      ['model.bin', 'weights of first\n'.length],
    ]);
    // printf 'weights of first\n' | sha256sum
    expect(first?.artifacts[1]?.sha256).toBe(
      'sha256:f00669c6d9350b7fdf0fe5f230564847bfd4260f2d3456a6dd8c3dd7785716c0',
    );
    expect(first?.signature).toEqual({
      inputs: [
        {name: 'age', type: 'double'},
        {name: 'plan', type: 'string'},
      ],
      outputs: [{name: 'prediction', type: 'double'}],
    });
  });

  test('makes documents that keep their schema', async () => {
    for (const {versions} of await readMlflow(recorded))
      for (const version of versions) expect(serializeDocument(version)).toContain('"imported-version"');
  });

  test('finds mlruns in a project folder, and files that were moved with it', async () => {
    await using folder = await copyOfRecorded();
    const meta = join(folder.path, 'mlruns/models/churn/version-1/meta.yaml');
    const run = (await readMlflow(recorded))[0]?.versions[0]?.run?.id ?? '';
    await writeFile(
      meta,
      `name: churn\nversion: 1\ncurrent_stage: None\ncreation_timestamp: 1700000000000\nrun_id: ${run}\n` +
        `source: file:///elsewhere/mlruns/916874574946388164/${run}/artifacts/model\n`,
    );
    const [churn] = await readMlflow(folder.path);
    expect(churn?.versions[0]?.artifacts).toHaveLength(2);
    expect(churn?.versions[0]?.createdAt).toBe('2023-11-14T22:13:20.000Z');
  });

  test('renames models, and refuses names that would meet', async () => {
    const models = await readMlflow(recorded, {rename: {'dotted.name v2': 'dotted'}});
    expect(models.map(({model}) => model)).toContain('dotted');
    await using folder = await copyOfRecorded();
    for (const name of ['a b', 'a.b']) {
      await mkdir(join(folder.path, 'mlruns/models', name));
      await writeFile(join(folder.path, 'mlruns/models', name, 'meta.yaml'), `name: ${name}\n`);
    }
    await expect(readMlflow(folder.path)).rejects.toThrow(/would be named a-b here/);
    await expect(readMlflow(recorded, {rename: {churn: '../etc'}})).rejects.toThrow(/cannot be named/);
  });

  test.each([
    ['no such folder', 'nowhere', /holds no registry of MLflow/],
    ['broken YAML', 'mlruns', /meta.yaml.*is not YAML/s],
  ])('says clearly what is wrong: %s', async (_, path, message) => {
    await using folder = await copyOfRecorded();
    await writeFile(join(folder.path, 'mlruns/models/churn/version-2/meta.yaml'), 'a: [b\n');
    await expect(readMlflow(join(folder.path, path))).rejects.toThrow(message);
  });

  test('passes over files that lead outside', async () => {
    await using folder = await copyOfRecorded();
    await writeFile(
      join(folder.path, 'mlruns/models/churn/version-1/meta.yaml'),
      'name: churn\nversion: 1\ncreation_timestamp: 1\nsource: /x/mlruns/../../../../etc\n',
    );
    const [churn] = await readMlflow(folder.path);
    expect(churn?.versions[0]?.artifacts).toEqual([]);
  });
});
