import {describe, expect, test} from 'vitest';
import {readGto} from '../../src/importing/read-gto.ts';
import {stateImports} from '../../src/importing/state-imports.ts';
import {digestOf} from '../../src/kernel/digest.ts';
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

  test('digests the files that lie in the tagged commit, folders too, and says what is elsewhere', async () => {
    await using world = await promotionWorld();
    const {git} = world;
    const pointer = `version https://git-lfs.github.com/spec/v1\noid ${digestOf('big')}\nsize 3\n`;
    await annotate(git, {
      'dvc.yaml':
        'artifacts: {file: {path: models/a.pkl}, folder: {path: models/}, cloud: {path: s3://b/a/../m.pt}, lost: {path: m.pkl}, root: {path: ../x}}\n',
      'models/a.pkl': 'first',
      'models/b[1]/c.bin': pointer,
    });
    for (const name of ['file', 'folder', 'cloud', 'lost', 'root']) await tag(git, `${name}@v1.0.0`);
    await annotate(git, {'models/a.pkl': 'second'});
    await tag(git, 'file@v1.0.1');
    const models = await readGto(git);
    const of = (model: string): unknown =>
      models.find((one) => one.model === model)?.versions.map(({path, artifacts}) => ({path, artifacts}));
    const first = {path: 'a.pkl', size: 5, sha256: digestOf('first')};
    expect(of('file')).toEqual([
      {path: 'models/a.pkl', artifacts: [first]},
      {path: 'models/a.pkl', artifacts: [{path: 'a.pkl', size: 6, sha256: digestOf('second')}]},
    ]);
    expect(of('folder')).toEqual([
      {path: 'models/', artifacts: [first, {path: 'b[1]/c.bin', size: 3, sha256: digestOf('big')}]},
    ]);
    expect(of('cloud')).toEqual([{path: 's3://b/a/../m.pt', artifacts: []}]);
    expect(of('lost')).toEqual([{path: 'm.pkl', artifacts: []}]);
    expect(models.flatMap(({problems = []}) => problems)).toEqual([
      'cloud@v1.0.0: s3://b/a/../m.pt is an address: what lies there was not read, no digest is recorded',
      'lost@v1.0.0: m.pkl is not in the tagged commit (kept by DVC, or elsewhere): no digest is recorded',
      'root@v1.0.0: dvc.yaml names a path outside the repository: "../x"',
    ]);
    for (const version of models.flatMap(({versions}) => versions)) serializeDocument(version);
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
