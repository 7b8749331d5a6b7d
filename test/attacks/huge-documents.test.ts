import {beforeAll, describe, expect, test} from 'vitest';
import {parseConfig} from '../../src/config/parse-config.ts';
import {declaredModels} from '../../src/config/declared-models.ts';
import {readFileAt, readBytesAt} from '../../src/git/commit-files.ts';
import {readTag} from '../../src/git/tag-records.ts';
import {parseYaml} from '../../src/importing/read-yaml.ts';
import {UserError} from '../../src/kernel/errors.ts';
import {parseDocument} from '../../src/provenance/document.ts';
import {readRegistry, versionsOf} from '../../src/registry/read-registry.ts';
import {parseMetrics} from '../../src/training/parse-metrics.ts';
import {gate} from '../../src/verbs/gate.ts';
import {thorough} from '../support/effort.ts';
import {
  gateAction,
  gateInputs,
  onPull,
  openPull,
  payloadOf,
  stageFile,
  statusOf,
} from '../support/gate-run.ts';
import {registeredWorld} from '../support/lifecycle.ts';
import {copyOfWorld, keepWorld, type KeptWorld} from '../support/promotion.ts';

/*
 * Who: somebody who may push a branch, a tag or a ref, or whose training writes documents.
 * What they may reach: a runner that works for minutes or runs out of memory, a fault in the words of the runtime, or a
 * document that people read otherwise than Cairn (a key twice, `__proto__`, a number in another form).
 * What stops them: limits on size and depth before anything is parsed, keys that come once, numbers as JSON and YAML 1.2
 * have them, and work in proportion to the text.
 */
const stage = {
  ...{document: 'stage', schemaVersion: 1, model: 'm', stage: 'production', version: '0.0.1'},
  manifest: `sha256:${'0'.repeat(64)}`,
};
const text = JSON.stringify(stage);
const deep = 100_000;

/** The message of a refusal with a code, within a time. */
function refusal(read: () => unknown, milliseconds = 3000): string {
  const start = performance.now();
  try {
    read();
  } catch (error) {
    expect(performance.now() - start).toBeLessThan(milliseconds);
    if (error instanceof UserError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('it was taken');
}

describe('JSON', () => {
  const within = (more: string): string => text.replace('{', `{${more},`);
  test.each([
    ['lists in lists', `${'['.repeat(deep)}${']'.repeat(deep)}`, /deeper than 100 levels \(line 1\)/],
    ['objects in objects', within(`"x":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`), /deeper than 100/],
    ['lists that nobody closes', '['.repeat(5_000_000), /deeper than 100/],
    ['a version twice', within('"version":"9.9.9"'), /has the key "version" twice \(line 1\)/],
    ['a version twice, once written otherwise', within('"v\\u0065rsion":"9.9.9"'), /"version" twice/],
    ['a key of all objects', within('"__proto__":{"override":{"by":"x"}}'), /__proto__/],
    ['a key of all objects, written otherwise', within('"__pr\\u006fto__":1'), /__proto__/],
    ['a key of many quotes and slashes', `{"${'\\\\\\"'.repeat(300_000)}`, /is not JSON/],
    ['a schema version beyond numbers', text.replace(':1,', ':1e999,'), /schemaVersion: is null/],
    ['a schema version below zero', text.replace(':1,', ':-0,'), /schemaVersion/],
    ['a schema version in hexadecimal', text.replace(':1,', ':0x1,'), /is not JSON/],
    ['a schema version as text', text.replace(':1,', ':"0x1",'), /schemaVersion: is "0x1"/],
  ])('%s', (_, given, words) => {
    const said = refusal(() => parseDocument('stage', given, 's.json'));
    expect(said).toMatch(/^CAIRN_DOCUMENT_INVALID s\.json/);
    expect(said).toMatch(words);
    expect(said).not.toMatch(/call stack/i);
  });

  test('the same key in several objects, and brackets in texts, are no matter', () => {
    const hold = {reason: `${'[{'.repeat(500)} "version": \\`, since: '2025-06-01T12:00:00Z'};
    const shares = [1, 2].map((weight) => ({version: '0.0.1', manifest: stage.manifest, weight}));
    expect(parseDocument('stage', JSON.stringify({...stage, hold, traffic: shares}), 's').hold).toEqual(hold);
  });

  test('metrics', () => {
    for (const metrics of [
      '{"auc":0.1,"auc":0.9}',
      '{"__proto__":1}',
      `${'['.repeat(deep)}${']'.repeat(deep)}`,
    ])
      expect(refusal(() => parseMetrics(metrics, 'metrics.json'))).toMatch(/CAIRN_METRICS_INVALID/);
  });
});

describe('YAML', () => {
  const broken = 'is nested deeper than 100 levels';
  const lines = (line: (index: number) => string, count: number): string =>
    Array.from({length: count}, (_, index) => line(index)).join('\n');
  test.each([
    ['brackets', '['.repeat(1_000_000), broken],
    ['braces', `version: 1\n${'{a: '.repeat(deep)}`, `cairn.yaml:2: ${broken}`],
    ['dashes', '- '.repeat(deep), broken],
    ['question marks', '? '.repeat(20_000), broken],
    ['columns', lines((index) => `${' '.repeat(index)}a:`, 1400), broken],
    ['an alias in itself', 'a: &a [*a]', 'has *a inside of itself'],
    ['a number beyond numbers', 'version: 1e999\ndatasets: {}\nmodels: {}', 'cairn.yaml:1 version'],
    ['a number below zero', 'version: -0\ndatasets: {}\nmodels: {}', 'cairn.yaml:1 version'],
    ['no number', 'version: .nan\ndatasets: {}\nmodels: {}', 'cairn.yaml:1 version'],
    ['a number as text', 'version: "0x1"\ndatasets: {}\nmodels: {}', 'cairn.yaml:1 version'],
  ])('%s', (_, given, words) => {
    const said = refusal(() => parseConfig(given, 'cairn.yaml'));
    expect(said).toContain('CAIRN_CONFIG_INVALID');
    expect(said).toContain(words);
    expect(said).not.toMatch(/call stack|overflow/i);
  });

  const wide: readonly (readonly [string, string])[] = [
    ['keys that nobody knows', lines((index) => `k${index}: 1`, 40_000)],
    ['the same key', 'a: 1\n'.repeat(40_000)],
    [
      'models with mistakes',
      `version: 1\ndatasets: {}\nmodels:\n${lines((index) => `  m${index}: {tsk: binary, rules: [{id: 1}]}`, 8000)}`,
    ],
  ];
  thorough.each(wide)('tens of thousands of %s are read in proportion', (_, given) => {
    expect(refusal(() => parseConfig(given, 'cairn.yaml'), 15_000)).toMatch(/and \d{4,} more mistakes/);
  });

  test('a file of another tool, and one that is only asked for names', async () => {
    expect(refusal(() => parseYaml('['.repeat(deep), 'meta.yaml'))).toMatch(
      /CAIRN_IMPORT_INVALID meta\.yaml:1/,
    );
    expect(await declaredModels({file: 'cairn.yaml', text: '['.repeat(deep)})).toBeUndefined();
  });
});

describe('objects of Git', () => {
  let prepared: KeptWorld;
  let registered: Awaited<ReturnType<typeof registeredWorld>>['first'];
  beforeAll(async () => {
    await using world = await registeredWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
    registered = world.first;
    prepared = await keepWorld(world);
  }, 60_000);

  /** A commit on main with a blob at the path of the stage file, on a branch of the remote. */
  async function pushStage(
    {git}: Awaited<ReturnType<typeof copyOfWorld>>,
    branch: string,
    content: Uint8Array,
  ): Promise<string> {
    const id = await git.run(['hash-object', '-w', '--stdin'], {input: content});
    await git.run(['read-tree', 'origin/main']);
    await git.run(['update-index', '--add', '--cacheinfo', `100644,${id},${stageFile}`]);
    const tree = await git.run(['write-tree']);
    const commit = await git.run(['commit-tree', tree, '-p', 'origin/main', '-m', branch]);
    await git.run(['push', '--quiet', 'origin', `${commit}:refs/heads/${branch}`]);
    return commit;
  }

  thorough(
    'a file beyond the limit is passed over, said with its size, and the next one is read',
    async () => {
      await using world = await copyOfWorld(prepared);
      const commit = await pushStage(world, 'big', Buffer.alloc(40 << 20, ' '));
      const asked = [stageFile, 'cairn.yaml', 'train.py'].map(async (path) =>
        readFileAt(world.git, commit, path).catch((error: unknown) => error),
      );
      const [big, ...others] = await Promise.all(asked);
      expect(big).toMatchObject({
        code: 'CAIRN_FILE_TOO_BIG',
        message: expect.stringContaining('41943040') as string,
      });
      expect(others).toEqual([expect.stringContaining('version: 1'), 'print(1)\n']);
      expect((await readBytesAt(world.git, commit, stageFile))?.length).toBe(40 << 20);
    },
  );

  thorough(
    'a stage file of 150 MB in a pull request fails, and its size is said',
    async () => {
      await using world = await copyOfWorld(prepared);
      const head = await pushStage(world, 'huge', Buffer.alloc(150_000_000, ' '));
      const number = await openPull(world, 'huge');
      const event = {name: 'pull_request', payload: await payloadOf(world, number)};
      const ran = await gateAction(world, await world.clone('huge'), event);
      expect(`${ran.log}${ran.annotations.join()}${ran.outputs['verdicts'] ?? ''}`).toMatch(
        /150000000 bytes/,
      );
      expect((await statusOf(world, head))?.state).not.toBe('success');
    },
    180_000,
  );

  thorough('a document of a version that is nested without end fails in plain words', async () => {
    await using world = await copyOfWorld(prepared);
    const nested = `{"version":"0.0.1","x":${'['.repeat(1_000_000)}`;
    await pushStage(world, 'nested', Buffer.from(nested));
    const context = await onPull(world, await world.clone('nested'), await openPull(world, 'nested'));
    const {outputs} = await gate.run(gateInputs, context);
    expect(outputs.verdict).toBe('fail');
    expect(outputs.verdicts).toContain('deeper than 100 levels');
  });

  thorough('a tag whose message is of any length is told and stepped over, and costs little', async () => {
    await using world = await copyOfWorld(prepared);
    const {git} = world;
    const [head = ''] = (await git.run(['cat-file', 'tag', 'refs/tags/m@v0.0.1'])).split('\n\n');
    const body = Buffer.alloc(50_000_000, 'a message without end\n');
    const input = Buffer.concat([Buffer.from(`${head.replace('m@v0.0.1', 'm@v0.0.2')}\n\n`), body]);
    const id = await git.run(['hash-object', '-t', 'tag', '-w', '--literally', '--stdin'], {input});
    await git.run(['update-ref', 'refs/tags/m@v0.0.2', id]);
    const start = performance.now();
    const registry = await readRegistry(git, {models: ['m']});
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(versionsOf(registry, 'm').map(({version}) => version)).toEqual([registered.version]);
    expect(registry.diagnostics).toMatchObject([{tag: 'm@v0.0.2', problem: 'is larger than 1 MiB'}]);
    expect(await readTag(git, 'm@v0.0.2')).toMatchObject({object: id, tooBig: true});
  });
});
