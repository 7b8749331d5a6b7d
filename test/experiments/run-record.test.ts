import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {DatasetConfig, ModelConfig} from '../../src/config/load-config.ts';
import {pushExpecting} from '../../src/git/push.ts';
import {readRunRecord, recordRun, runRef, unsharedRun} from '../../src/experiments/run-record.ts';
import {runId} from '../../src/experiments/run-id.ts';
import type {Run} from '../../src/generated/documents.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const id = 'late-0123456789ab';
const now = new Date('2001-01-01T00:00:00Z');

function runText(commit: string, seconds: number): string {
  const run: Run = {
    document: 'run',
    schemaVersion: 1,
    id,
    model: 'late',
    task: 'binary',
    createdAt: '2001-01-01T00:00:00Z',
    seconds,
    code: {commit, dirty: false},
    data: {
      dataset: 'd',
      digest: digestOf('d'),
      files: [],
      rows: {train: 1, test: 1},
      target: 'y',
      features: ['x'],
    },
    trainer: {kind: 'command', command: ['x'], parameters: {}, seed: 1},
    metrics: {},
    format: 'onnx',
    artifacts: [],
    signature: {inputs: [], outputs: []},
    environment: {cairn: 'cairn 0', runtime: 'node 24', platform: 'linux-x64'},
    profile: digestOf('p'),
  };
  return serializeDocument(run);
}

/** A bare origin with one commit and two clones of it. */
async function twoClones(folder: string): Promise<{origin: Git; one: Git; two: Git; commit: string}> {
  const one = testGit(join(folder, 'one'));
  await mkdir(one.directory);
  await one.run(['init', '--quiet']);
  await one.run(['commit', '--quiet', '--allow-empty', '-m', 'First']);
  await testGit(folder).run(['clone', '--quiet', '--bare', 'one', 'origin.git']);
  await one.run(['remote', 'add', 'origin', join(folder, 'origin.git')]);
  await testGit(folder).run(['clone', '--quiet', 'origin.git', 'two']);
  return {
    origin: testGit(join(folder, 'origin.git')),
    one,
    two: testGit(join(folder, 'two')),
    commit: await one.run(['rev-parse', 'HEAD']),
  };
}

test('a record grows by commits, and the same content is the same commit', async () => {
  await using folder = await temporaryFolder();
  const {origin, one, two, commit} = await twoClones(folder.path);
  const {commit: first} = await recordRun(one, id, {'run.json': runText(commit, 1)}, {parent: commit, now});
  expect(await recordRun(one, id, {'run.json': runText(commit, 1)}, {parent: commit, now})).toEqual({
    commit: first,
    shared: false,
  });
  expect(await origin.run(['rev-parse', runRef(id)])).toBe(first);
  expect(await one.run(['rev-parse', `${first}^`])).toBe(commit);
  const {commit: second} = await recordRun(two, id, {'run.json': runText(commit, 2)}, {parent: commit, now});
  expect(await two.run(['rev-parse', `${second}^`])).toBe(first);
  expect((await readRunRecord(one, id))?.commit).toBe(second);
  expect((await readRunRecord(one, id))?.run.seconds).toBe(2);
});

test('two that record at once both end well, on one line of commits', async () => {
  await using folder = await temporaryFolder();
  const {origin, one, two, commit} = await twoClones(folder.path);
  const [a, b] = await Promise.all([
    recordRun(one, id, {'run.json': runText(commit, 1)}, {parent: commit, now}),
    recordRun(two, id, {'run.json': runText(commit, 2)}, {parent: commit, now}),
  ]);
  const line = (await origin.run(['log', '--format=%H', runRef(id)])).split('\n');
  expect(new Set(line)).toEqual(new Set([a.commit, b.commit, commit]));
});

test('a record that only the clone has is pushed later', async () => {
  await using folder = await temporaryFolder();
  const {origin, one, commit} = await twoClones(folder.path);
  const address = await one.run(['remote', 'get-url', 'origin']);
  await one.run(['remote', 'remove', 'origin']);
  const {commit: local} = await recordRun(one, id, {'run.json': runText(commit, 1)}, {parent: commit, now});
  await one.run(['remote', 'add', 'origin', address]);
  const again = testGit(one.directory);
  expect(await recordRun(again, id, {'run.json': runText(commit, 1)}, {parent: commit, now})).toEqual({
    commit: local,
    shared: true,
  });
  expect(await origin.run(['rev-parse', runRef(id)])).toBe(local);
});

test('without push the clone alone has a record, until it is shared', async () => {
  await using folder = await temporaryFolder();
  const {origin, one, two, commit} = await twoClones(folder.path);
  const kept = {parent: commit, now, push: false};
  const first = await recordRun(one, id, {'run.json': runText(commit, 1)}, kept);
  expect(first.shared).toBe(false);
  expect(await recordRun(one, id, {'run.json': runText(commit, 1)}, kept)).toEqual(first);
  const second = await recordRun(one, id, {'run.json': runText(commit, 2)}, kept);
  expect(await origin.run(['for-each-ref', 'refs/cairn'])).toBe('');
  expect((await readRunRecord(one, id))?.commit).toBe(second.commit);
  expect(await readRunRecord(two, id)).toBeUndefined();
  const push = await unsharedRun(one, id);
  expect(push).toEqual({ref: runRef(id), object: second.commit, expected: ''});
  if (push !== undefined) await pushExpecting(one, push);
  expect((await readRunRecord(one, id))?.commit).toBe(second.commit);
  expect(await unsharedRun(one, id)).toBeUndefined();
  expect((await readRunRecord(two, id))?.commit).toBe(second.commit);
});

test('no record, and names that are none', async () => {
  await using folder = await temporaryFolder();
  const {one} = await twoClones(folder.path);
  expect(await readRunRecord(one, id)).toBeUndefined();
  expect(await readRunRecord(one, '../../heads/main')).toBeUndefined();
  expect(await readRunRecord(one, '--all')).toBeUndefined();
});

test('a record that is no run is refused with its place', async () => {
  await using folder = await temporaryFolder();
  const {one, commit} = await twoClones(folder.path);
  await recordRun(one, id, {'run.json': '{"document": "run"}'}, {parent: commit, now});
  await expect(readRunRecord(one, id)).rejects.toMatchObject({code: 'CAIRN_DOCUMENT_INVALID'});
});

test('the id depends on all that a run is made from, and on nothing else', () => {
  const model: ModelConfig = {
    task: 'binary',
    dataset: 'd',
    target: 'y',
    features: ['x'],
    train: {trainer: 'tensorflow'},
    stages: {},
  };
  const dataset: DatasetConfig = {path: 'd.csv', columns: {x: {type: 'number'}, y: {type: 'boolean'}}};
  const made = {commit: 'a'.repeat(40), changes: undefined, data: digestOf('d'), model, dataset};
  const base = runId('late', made);
  expect(base).toMatch(/^late-[0-9a-f]{12}$/);
  const same = [
    {...made, model: {...model, evaluate: {resamples: 50}, stages: {production: {}}}},
    {...made, dataset: {...dataset, path: 'other.csv'}},
    {...made, model: {...model, train: {trainer: 'tensorflow', seed: 1}}},
    {...made, backend: 'wasm'},
    {...made, backend: 'cpu'},
  ] as const;
  const other = [
    {...made, commit: 'b'.repeat(40)},
    {...made, changes: digestOf('c')},
    {...made, data: digestOf('e')},
    {...made, model: {...model, train: {trainer: 'tensorflow', seed: 2}}},
    {...made, dataset: {...dataset, split: {seed: 2}}},
    {...made, backend: 'tensorflow'},
  ] as const;
  expect(new Set(same.map((parts) => runId('late', parts)))).toEqual(new Set([base]));
  expect(new Set([base, ...other.map((parts) => runId('late', parts))]).size).toBe(other.length + 1);
  expect(runId('early', made).slice(-12)).not.toBe(base.slice(-12));
});
