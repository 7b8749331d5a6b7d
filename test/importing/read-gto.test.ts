import {describe, expect, test} from 'vitest';
import {readGto} from '../../src/importing/read-gto.ts';
import {stateImports} from '../../src/importing/state-imports.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {readWholeRegistry, holderOf} from '../../src/registry/read-registry.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {promotionWorld, write} from '../support/promotion.ts';

/** Tags as GTO writes them: annotated, without trailers. */
async function tag(git: Git, name: string, commit = 'HEAD'): Promise<void> {
  await git.run(['tag', '--annotate', '--message', 'x', name, commit]);
}

async function annotate(git: Git, files: Readonly<Record<string, string>>): Promise<void> {
  await write(git.directory, files);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'annotate']);
}

describe('readGto', () => {
  test('records versions with the annotations of their own commit', async () => {
    await using world = await promotionWorld();
    const {git} = world;
    await annotate(git, {
      'artifacts.yaml': 'churn: {type: model, path: m.pkl, description: the first, labels: [tabular]}\n',
    });
    await tag(git, 'churn@v1.0.0');
    await annotate(git, {
      'artifacts.yaml': '{}\n',
      'dvc.yaml': 'artifacts:\n  churn: {type: model, path: m2.pkl, desc: the second}\n',
    });
    await tag(git, 'churn@v1.1.0');
    await tag(git, 'churn#prod#1', 'churn@v1.0.0^{}');
    await tag(git, 'v2.0.0');
    const models = await readGto(git);
    expect(models.map(({model}) => model)).toEqual(['churn']);
    expect(
      models[0]?.versions.map(({version, description, path, labels, stages, source}) => ({
        version,
        description,
        path,
        labels,
        stages,
        tag: source.version,
      })),
    ).toEqual([
      {
        version: '1.0.0',
        description: 'the first',
        path: 'm.pkl',
        labels: {tabular: ''},
        stages: ['prod'],
        tag: 'churn@v1.0.0',
      },
      {
        version: '1.1.0',
        description: 'the second',
        path: 'm2.pkl',
        labels: {},
        stages: [],
        tag: 'churn@v1.1.0',
      },
    ]);
    for (const version of models[0]?.versions ?? []) serializeDocument(version);
  });

  test('gives artifacts of folders a name of their own, by which their history is stated again', async () => {
    await using world = await promotionWorld();
    const {git} = world;
    await tag(git, 'models/cv=resnet@v1.0.0');
    await tag(git, 'models/cv=resnet#prod#1');
    const [resnet] = await readGto(git);
    if (resnet === undefined) throw new Error('one artifact');
    expect(resnet.model).toBe('models-cv-resnet');
    const tags = await stateImports(git, resnet, () => undefined);
    expect(tags).toEqual(['models-cv-resnet@v1.0.0', 'models-cv-resnet#prod#1']);
    const registry = await readWholeRegistry(git, {declared: undefined});
    expect(holderOf(registry, 'models-cv-resnet', 'prod')?.version).toBe('1.0.0');
    expect((await readGto(git)).map(({model}) => model)).toEqual(['models-cv-resnet']);
    expect(await stateImports(git, resnet, () => undefined)).toEqual([]);
  });

  test('has nothing to say of a repository without tags of GTO', async () => {
    await using world = await promotionWorld();
    await tag(world.git, 'v1.0.0');
    expect(await readGto(world.git)).toEqual([]);
  });
});
