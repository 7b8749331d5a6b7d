import {describe, expect, test} from 'vitest';
import {readMlflow} from '../../src/importing/read-mlflow.ts';
import {stateImports} from '../../src/importing/state-imports.ts';
import {writeImports} from '../../src/importing/write-imports.ts';
import {historyOf, holderOf, readRegistry} from '../../src/registry/read-registry.ts';
import {nextVersion, usedNumbers} from '../../src/registry/next-version.ts';
import {promotionWorld} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

const recorded = new URL('fixtures/mlruns', import.meta.url).pathname;
const silent = (): void => undefined;

describe('stateImports', () => {
  test('states versions and stages as facts on the remote, dated as there, and once', async () => {
    await using world = await promotionWorld();
    const [churn] = await readMlflow(recorded);
    if (churn === undefined) throw new Error('recorded');
    const tags = await stateImports(world.git, churn, silent);
    expect(tags).toEqual([
      'churn@v1.0.0',
      'churn@v2.0.0',
      'churn#champion#1',
      'churn#challenger#2',
      'churn#production#3',
    ]);
    const other = await world.clone('other');
    const registry = await readRegistry(other, {models: ['churn'], fetch: true});
    expect(registry.diagnostics).toEqual([]);
    expect(holderOf(registry, 'churn', 'production')?.version).toBe('2.0.0');
    expect(holderOf(registry, 'churn', 'champion')?.version).toBe('1.0.0');
    expect(historyOf(registry, 'churn').map(({time}) => time)).toEqual(
      [...churn.versions.map(({createdAt}) => createdAt), ...churn.stages.map(({since}) => since)].map(
        (moment) => Math.floor(new Date(moment).getTime() / 1000),
      ),
    );
    expect(await stateImports(world.git, churn, silent)).toEqual([]);
    expect(nextVersion(usedNumbers(registry, 'churn'), {bump: 'patch'})).toBe('2.0.1');
  });

  thorough('goes on where it was interrupted, and does not set a stage back that moved on', async () => {
    await using world = await promotionWorld();
    const [churn] = await readMlflow(recorded);
    if (churn === undefined) throw new Error('recorded');
    await stateImports(world.git, {...churn, versions: churn.versions.slice(0, 1), stages: []}, silent);
    await stateImports(
      world.git,
      {...churn, stages: [{stage: 'production', version: '1.0.0', since: new Date('2026-12-01')}]},
      silent,
    );
    await stateImports(world.git, churn, silent);
    const registry = await readRegistry(world.git, {models: ['churn']});
    expect(holderOf(registry, 'churn', 'production')?.version).toBe('1.0.0');
    expect(historyOf(registry, 'churn')).toHaveLength(5);
  });

  test('writes one record a version, and nothing the second time', async () => {
    await using world = await promotionWorld();
    const models = await readMlflow(recorded);
    const first = await writeImports(world.git.directory, models);
    expect(first.written).toEqual([
      'registry/churn/imports/1.0.0.json',
      'registry/churn/imports/2.0.0.json',
      'registry/dotted-name-v2/imports/1.0.0.json',
    ]);
    expect(await writeImports(world.git.directory, models)).toEqual({written: [], unchanged: 3});
  });
});
