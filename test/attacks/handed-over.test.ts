import {execFile} from 'node:child_process';
import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {recordRun, runRef} from '../../src/experiments/run-record.ts';
import {listFiles, readTraining} from '../../src/experiments/run-folder.ts';
import type {Evaluation, Run} from '../../src/generated/documents.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {parseMetrics} from '../../src/training/parse-metrics.ts';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {gateInputs, onPull, proposeInputs, statusOf} from '../support/gate-run.ts';
import {pullOf, registeredWorld} from '../support/lifecycle.ts';
import {metric, moment} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';

/*
 * Who: the training command, which writes the folder that goes to the next job, and somebody who may push refs below
 * refs/cairn/ and rewrites the record of a run after it was registered.
 * What they may reach: numbers that no measurement has, files of the machine of `evaluate`, better evidence for a version.
 * What stops them: documents are checked against their schema before anything is believed, links and special files are no
 * model, and the manifest names its evidence by digest.
 */
const digest = `sha256:${'a'.repeat(64)}`;
const training = {
  ...{document: 'training', schemaVersion: 1, run: 'm-000000000001', model: 'm'},
  ...{code: {commit: 'c'.repeat(40), dirty: false}, configuration: digest},
  data: {dataset: 'd', digest, rows: {train: 10, test: 5}},
  artifacts: [{path: 'model.json', size: 1, sha256: digest}],
  ...{seconds: 1, metrics: {auc: 0.5}},
};

describe('what a training claims', () => {
  const text = JSON.stringify(training);
  const claims: readonly (readonly [string, string])[] = [
    ['a metric beyond every number', text.replace('0.5', '1e309')],
    ['a metric that is no number in JSON', text.replace('0.5', 'NaN')],
    ['a metric as text', text.replace('0.5', '"0.99"')],
    ['seconds below nothing', text.replace('"seconds":1', '"seconds":-1')],
    ['seconds beyond every number', text.replace('"seconds":1', '"seconds":1e999')],
    ['rows below nothing', text.replace('"test":5', '"test":-5')],
    ['a digest in capitals', text.replace(digest, digest.toUpperCase())],
    ['a digest of another kind', text.replaceAll('sha256:', 'md5:')],
    ['a run that is a path', text.replace('m-000000000001', '../../m-000000000001')],
    ['a model that every object has', text.replace('"model":"m"', '"model":"__proto__"')],
    ['a key that nobody knows', text.replace('"seconds"', '"approved":true,"seconds"')],
    ['a commit that is an option of git', text.replace('c'.repeat(40), '--upload-pack=x')],
    ['a file above the folder', text.replace('model.json', '../../../.bashrc')],
    ['a file by its whole path', text.replace('model.json', '/etc/passwd')],
    ['a file whose name holds the end of a text', text.replace('model.json', 'model\\u0000.json')],
    ['a file whose name is a command to the runner', text.replace('model.json', 'a\\n::stop-commands::x')],
    ['a file whose name moves the cursor', text.replace('model.json', 'a\\u001b[2Jb')],
    ['a size below nothing', text.replace('"size":1', '"size":-1')],
    ['a size that is no whole number', text.replace('"size":1', '"size":0.5')],
  ];

  test('as it is, it is read', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'training.json'), text);
    expect(await readTraining(folder.path)).toMatchObject({run: 'm-000000000001'});
  });

  test.each(claims)('%s is refused as a document', async (_, changed) => {
    expect(changed).not.toBe(text);
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'training.json'), changed);
    await expect(readTraining(folder.path)).rejects.toMatchObject({code: 'CAIRN_DOCUMENT_INVALID'});
  });

  test.each([
    '{"auc": 1e309}',
    '{"auc": -1e309}',
    '{"auc": NaN}',
    '{"auc": "1"}',
    '{"auc": [1]}',
    '[1]',
    'null',
    '{"auc": true}',
  ])('a file of metrics that says %s is refused', (metrics) => {
    expect(() => parseMetrics(metrics, 'metrics.json')).toThrow(
      expect.objectContaining({code: 'CAIRN_METRICS_INVALID'}),
    );
  });
});

describe('the files of a model', () => {
  const run = promisify(execFile);
  const plants: readonly (readonly [string, (folder: string) => Promise<unknown>])[] = [
    [
      'a link to a secret of the machine',
      async (folder) => symlink('/etc/passwd', join(folder, 'weights.bin')),
    ],
    ['a link to a folder above', async (folder) => symlink('..', join(folder, 'more'))],
    ['a link that leads nowhere', async (folder) => symlink('gone', join(folder, 'weights.bin'))],
    ['a pipe that nobody writes to', async (folder) => run('mkfifo', [join(folder, 'weights.bin')])],
  ];

  test.each(plants)('%s is refused', async (_, plant) => {
    await using folder = await temporaryFolder();
    await plant(folder.path);
    await expect(listFiles(folder.path)).rejects.toMatchObject({code: 'CAIRN_HANDOVER_REFUSED'});
  });

  test('more files than a process may open at once are read all the same', async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'many'));
    for (let index = 0; index < 700; index++) await writeFile(join(folder.path, 'many', `${index}`), 'x');
    const script = `import {listFiles} from './src/experiments/run-folder.ts';
      console.log((await listFiles(process.argv[1])).length);`;
    const command = 'ulimit -n 256 && exec "$0" --input-type=module-typescript -e "$1" "$2"';
    const {stdout} = await run('bash', ['-c', command, process.execPath, script, folder.path]);
    expect(stdout.trim()).toBe('700');
  });
});

describe('the record of a registered run', () => {
  let world: Awaited<ReturnType<typeof registeredWorld>>;
  let head: string;
  let texts: Record<'run.json' | 'evaluation.json', string>;
  beforeAll(async () => {
    world = await registeredWorld(['{id: strict, metric: roc_auc, minimum: 0.9}']);
    await propose.run(proposeInputs, await world.context(world.git));
    ({head} = await pullOf(world, 1));
    const read = async (name: string): Promise<string> =>
      `${await world.git.run(['show', `${runRef(world.first.run)}:${name}`])}\n`;
    texts = {'run.json': await read('run.json'), 'evaluation.json': await read('evaluation.json')};
  }, 60_000);
  afterAll(async () => world[Symbol.asyncDispose]());

  const better = (): string => {
    const evaluation = JSON.parse(texts['evaluation.json']) as Evaluation;
    return serializeDocument({...evaluation, metrics: [metric('roc_auc', 0.99, 0.001)]});
  };
  const otherRun = (): string => {
    const run = JSON.parse(texts['run.json']) as Run;
    return serializeDocument({...run, seconds: 0.001});
  };
  const records: readonly (readonly [string, () => Record<string, string>])[] = [
    ['a better evaluation', () => ({...texts, 'evaluation.json': better()})],
    [
      'a better evaluation with another record',
      () => ({'run.json': otherRun(), 'evaluation.json': better()}),
    ],
    [
      'an evaluation of numbers beyond every number',
      () => ({...texts, 'evaluation.json': better().replace('0.99', '1e309')}),
    ],
    ['an evaluation that is empty', () => ({...texts, 'evaluation.json': ''})],
    ['no evaluation', () => ({'run.json': texts['run.json']})],
  ];

  test.each(records)('%s makes no pass, and nothing that the gate trusts', async (_, files) => {
    await recordRun(world.git, world.first.run, files(), {parent: 'HEAD', now: moment});
    const clone = await world.clone('reader');
    const judged = await gate
      .run(gateInputs, await onPull(world, clone, 1))
      .then(({outputs}) => outputs.verdict)
      .catch((error: unknown) => (error as {code?: string}).code ?? 'a fault');
    expect(judged).toMatch(/^(?:fail|inconclusive|CAIRN_[A-Z_]+)$/);
    expect((await statusOf(world, head))?.state).not.toBe('success');
  });
});
