import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {smallManifest} from '../deployment/support/small-version.ts';
import {cairn, registryRepository, rolledBack} from '../support/registry-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

describe('cairn show', () => {
  test('lists models, and finds a version by number, latest, greatest and stage', async () => {
    await using folder = await temporaryFolder();
    await rolledBack(folder.path);
    const all = cairn(folder.path, 'show');
    expect(all).toMatchObject({code: 0, err: ''});
    expect(all.out).toBe(
      'model  versions  latest  greatest  #production  #staging\nm      2         2.0.0   2.0.0     1.0.0        2.0.0\n',
    );
    expect(cairn(folder.path, 'show', 'm').out).toMatch(
      /#production +1\.0\.0 +2023-11-14 22:14:10 UTC +m#production#4/,
    );
    for (const [name, version] of [
      ['m@1.0.0', '1.0.0'],
      ['m@v2.0.0', '2.0.0'],
      ['m@latest', '2.0.0'],
      ['m@greatest', '2.0.0'],
    ])
      expect(JSON.parse(cairn(folder.path, '--json', 'show', name ?? '').out)).toMatchObject({
        model: 'm',
        version,
      });
    expect(JSON.parse(cairn(folder.path, '--json', 'show', 'm#production').out)).toMatchObject({
      stage: 'production',
      holder: {version: '1.0.0', sequence: 6, tag: 'm#production#4'},
    });
  });

  thorough('says what is wrong with a name, in words and in JSON', async () => {
    await using folder = await temporaryFolder();
    await rolledBack(folder.path);
    for (const [name, code] of [
      ['m@9.9.9', 'CAIRN_VERSION_UNKNOWN'],
      ['m#nowhere', 'CAIRN_STAGE_UNKNOWN'],
      ['other', 'CAIRN_MODEL_UNKNOWN'],
      ['m@x', 'CAIRN_INPUT_INVALID'],
    ] as const) {
      expect(cairn(folder.path, 'show', name)).toMatchObject({code: 1, out: ''});
      expect(JSON.parse(cairn(folder.path, '--json', 'show', name).out)).toMatchObject({error: {code}});
    }
  });

  thorough(
    'marks names that no model of Cairn may have, whether tags or the configuration hold them',
    async () => {
      await using folder = await temporaryFolder();
      const {git} = await rolledBack(folder.path);
      for (const tag of ['nested/name@v1.0.0', 'Müller@v1.0.0', 'my.model@v1.0.0'])
        await git.run(['tag', '-a', '-m', 'x', tag]);
      const shown = cairn(folder.path, 'show');
      expect(shown.out).toContain('nested/name (no name for a model of Cairn)');
      expect(shown.err).toContain('warning: a model of Cairn cannot be called "nested/name"');
      expect(shown.err).toMatch(/tag Müller@v1.0.0 is not ours[^]*tag my.model@v1.0.0 is not ours/);
      expect(cairn(folder.path, 'history').err).toContain('cannot be called "nested/name"');
      writeFileSync(join(folder.path, 'cairn.yaml'), 'models:\n  m: {}\n  Müller: {}\n  my.model: {}\n');
      const declared = cairn(folder.path, 'show');
      expect(declared.out).toContain('Müller (no name for a model of Cairn)');
      expect(declared.err).toContain('cannot be called "Müller", "my.model"');
      expect(cairn(folder.path, 'show', 'm').err).not.toContain('cannot be called');
    },
  );

  thorough('tells on stderr which tags were left out and why; only declared models are claimed', async () => {
    await using folder = await temporaryFolder();
    const {git} = await rolledBack(folder.path);
    await git.run(['tag', 'm@v3.0.0']);
    await git.run(['tag', '-a', '-m', 'x', 'v1.2.3']);
    await git.run(['tag', '-a', '-m', 'x', 'web-app@v3.2.1']);
    const undeclared = cairn(folder.path, 'show');
    expect(undeclared.out).toContain('web-app');
    expect(undeclared.err).toContain('warning: tag m@v3.0.0 is a lightweight tag');
    expect(undeclared.err).toContain('warning: tag v1.2.3 is not ours: has neither @ nor #');
    writeFileSync(join(folder.path, 'cairn.yaml'), 'models:\n  m: {}\n');
    const declared = cairn(folder.path, 'show');
    expect(declared.code).toBe(0);
    expect(declared.out).not.toContain('web-app');
    expect(declared.err).toContain('tag web-app@v3.2.1 is not ours: names web-app');
  });

  thorough('without --fetch there is no network; with it, tags of origin come', async () => {
    await using folder = await temporaryFolder();
    const [upstream, clone] = [join(folder.path, 'upstream'), join(folder.path, 'clone')];
    mkdirSync(upstream);
    await rolledBack(upstream);
    execFileSync('git', ['clone', '--quiet', '--no-tags', upstream, clone]);
    expect(cairn(clone, 'show')).toMatchObject({code: 0, out: 'No tag names a model here.\n'});
    expect(cairn(clone, 'show', '--fetch').out).toContain('1.0.0');
    execFileSync('git', ['-C', clone, 'remote', 'set-url', 'origin', join(folder.path, 'gone')]);
    expect(JSON.parse(cairn(clone, '--json', 'show', '--fetch').out)).toMatchObject({
      error: {code: 'CAIRN_FETCH_FAILED'},
    });
  });
});

describe('cairn history and at', () => {
  thorough('tell what happened, and what was in a stage then', async () => {
    await using folder = await temporaryFolder();
    const {commits} = await rolledBack(folder.path);
    const {events} = JSON.parse(cairn(folder.path, '--json', 'history').out) as {events: {tag: string}[]};
    const newestFirst = [
      'm#production#4',
      'm#production#3',
      'm#staging#3',
      'm@v2.0.0',
      'm#production#1',
      'm@v1.0.0',
    ];
    expect(events.map(({tag}) => tag.replace(/#\d$/, ''))).toEqual(
      newestFirst.map((tag) => tag.replace(/#\d$/, '')),
    );
    const ascending = cairn(folder.path, 'history', '--asc', 'm#staging').out.trim().split('\n');
    expect(ascending).toHaveLength(2);
    const at = (time: string): unknown =>
      JSON.parse(cairn(folder.path, '--json', 'at', time, 'm#production').out);
    expect(at('2023-11-14T22:13:29Z')).toMatchObject({models: [{stages: {production: null}}]});
    expect(at('2023-11-14T22:14:00Z')).toMatchObject({
      at: '2023-11-14T22:14:00Z',
      models: [{model: 'm', stages: {production: {version: '2.0.0', commit: commits[1]}}}],
    });
    expect(at('2023-11-14T23:14:10+01:00')).toMatchObject({
      models: [{stages: {production: {version: '1.0.0'}}}],
    });
    expect(cairn(folder.path, 'at', '2030-01-01').out).toMatch(/m +staging +2\.0\.0/);
    expect(cairn(folder.path, 'at', 'yesterday')).toMatchObject({code: 1, out: ''});
  });
});

describe('cairn check-ref', () => {
  thorough('says what a tag did, and nothing of foreign, broken and missing ones', async () => {
    await using folder = await temporaryFolder();
    const {git} = await rolledBack(folder.path);
    const [tag = ''] = (await git.run(['tag', '-l', 'm#staging*'])).split('\n');
    expect(JSON.parse(cairn(folder.path, '--json', 'check-ref', `refs/tags/${tag}`).out)).toMatchObject({
      event: 'assignment',
      model: 'm',
      version: '2.0.0',
      stage: 'staging',
      tag,
    });
    expect(cairn(folder.path, 'check-ref', tag).out).toMatch(/commit +path\n.* -\n$/);
    await git.run(['tag', 'm@v3.0.0']);
    for (const ref of ['v1.2.3', 'refs/heads/main', 'm@v3.0.0', 'm@v9.0.0', '']) {
      const {code, out, err} = cairn(folder.path, 'check-ref', ref);
      expect({ref, code, out}).toEqual({ref, code: 0, out: ''});
      expect(err).toContain('warning: ');
    }
    writeFileSync(join(folder.path, 'cairn.yaml'), 'models:\n  other: {}\n');
    expect(cairn(folder.path, 'check-ref', tag)).toMatchObject({code: 0, out: ''});
  });
});

describe('cairn diff', () => {
  thorough('shows what two manifests say differently, and no more', async () => {
    await using folder = await temporaryFolder();
    const {git, state} = await registryRepository(folder.path);
    const metric = {name: 'roc_auc', direction: 'higher', n: 20} as const;
    const change = {
      '1.0.0': {metrics: [{...metric, value: 0.7, lower: 0.6, upper: 0.8}]},
      '2.0.0': {
        metrics: [{...metric, value: 0.8, lower: 0.7, upper: 0.9}],
        trainer: {kind: 'tensorflow', architecture: 'logistic', parameters: {epochs: 5}, seed: 1},
      },
    };
    for (const version of ['1.0.0', '2.0.0'] as const) {
      const file = join(folder.path, `registry/late/versions/${version}.json`);
      mkdirSync(join(file, '..'), {recursive: true});
      writeFileSync(
        file,
        serializeDocument(smallManifest(version, {'model.bin': Buffer.from('x')}, change[version])),
      );
      await git.run(['add', '.']);
      await git.run(['commit', '--quiet', '-m', version]);
      await state(
        {kind: 'version', model: 'late', version},
        await git.run(['rev-parse', 'HEAD']),
        1_700_000_000,
        version,
      );
    }
    const shown = cairn(folder.path, 'diff', 'late@1.0.0', 'late@latest');
    expect(shown).toMatchObject({code: 0, err: ''});
    expect(shown.out).toMatch(/metrics +roc_auc +0\.7 \(0\.6 to 0\.8\) +0\.8 \(0\.7 to 0\.9\)/);
    const {from, differences} = JSON.parse(
      cairn(folder.path, '--json', 'diff', 'late@1.0.0', 'late@2.0.0').out,
    ) as {from: object; differences: {area: string; name: string}[]};
    expect(from).toMatchObject({
      version: '1.0.0',
      manifestDigest: expect.stringContaining(digestOf('').slice(0, 7)) as string,
    });
    expect(differences.map(({area, name}) => `${area} ${name}`)).toEqual([
      'metrics roc_auc',
      'parameters epochs',
    ]);
    expect(cairn(folder.path, 'diff', 'late@1.0.0', 'late@1.0.0').out).toContain('agree in everything');
    expect(cairn(folder.path, 'diff', 'late@1.0.0', 'late@7.0.0')).toMatchObject({code: 1, out: ''});
  });
});
