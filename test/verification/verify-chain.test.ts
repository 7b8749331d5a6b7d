import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {sampleOf, thorough} from '../support/effort.ts';
import type {Verdict} from '../../src/generated/documents.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {decisionDigest} from '../../src/policy/decision.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import type {Finding} from '../../src/verification/finding.ts';
import {metric, type PromotionWorld} from '../support/promotion.ts';
import {
  changeFile,
  data,
  dataWorld,
  evaluatedAgain,
  forceTag,
  idsOf,
  promoted,
  promotion,
  registered,
  rewriteRecord,
  rewriteTag,
  spoilAsset,
  verified,
} from './support.ts';

const production = 'm#production';
const nowhere = '1'.repeat(40);
const zero = `sha256:${'0'.repeat(64)}`;
const versionLinks = [
  'version-tag',
  'manifest',
  'manifest-copy',
  'artifact',
  'artifact',
  'evaluation',
  'run',
  'profile',
  'data',
  'code',
];
const chain = [
  'stage-file',
  'stage-tag',
  ...versionLinks,
  'verdict',
  'signature', // of how the version was made
  'signature', // of the verdict
  'sequence',
];

describe('what nobody touched', () => {
  test('is sound in every link, from the stage and from the version', async () => {
    await using world = await promotion();
    const findings = await verified(world, production);
    expect(findings.filter(({status}) => status !== 'pass')).toEqual([]);
    expect(findings.map(({id}) => id)).toEqual(chain);
    const version = await verified(world, 'm@0.0.1');
    expect(idsOf(version, 'pass')).toEqual([...versionLinks, 'signature', 'sequence']);
    expect(idsOf(version, 'unchecked')).toEqual(['verdict']);
    expect(world.forge.violations).toEqual([]);
  });

  thorough('is sound too where a champion was replaced and the run was evaluated again since', async () => {
    await using world = await promotion();
    const {manifest} = await registeredDigest(world);
    const comparison = [
      {
        metric: 'roc_auc',
        direction: 'higher' as const,
        difference: 0.03,
        lower: 0.01,
        upper: 0.05,
        n: 1000,
        better: 'challenger' as const,
      },
    ];
    const champion = {version: '0.0.1', manifest, metrics: [metric('roc_auc', 0.75, 0.02)]};
    await registered(world, {seed: 2, champion, comparison});
    await promoted(world);
    await evaluatedAgain(world.git, 'm-000000000002');
    const findings = await verified(world, production);
    expect(findings.filter(({status}) => status !== 'pass')).toEqual([]);
    expect(findings.find(({id}) => id === 'evaluation')?.message).toContain('evaluated again since');
    expect(findings.find(({id}) => id === 'stage-tag')?.subject).toBe('m#production#2');
  });

  test('without GitHub the assets are not checked, and all else is', async () => {
    await using world = await promotion();
    const findings = await verified(world, production, {github: undefined});
    expect(idsOf(findings, 'unchecked')).toEqual(['artifact', 'artifact']);
    expect(idsOf(findings, 'fail')).toEqual([]);
    expect(findings.find(({id}) => id === 'artifact')?.message).toContain('GITHUB_TOKEN');
  });

  test('offline nothing is asked for: a clone that has everything needs no server', async () => {
    await using world = await promotion();
    await world.git.run(['remote', 'set-url', 'origin', 'http://127.0.0.1:1/gone']);
    const findings = await verified(world, production, {git: world.git, offline: true});
    expect(idsOf(findings, 'unchecked')).toEqual(['artifact', 'artifact']);
    expect(idsOf(findings, 'fail')).toEqual([]);
  });
});

describe('every broken link turns its own line, and no other', () => {
  type World = Awaited<ReturnType<typeof promotion>>;
  const edit = (from: string | RegExp, to: string) => (text: string) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing matches ${String(from)}`);
    return changed;
  };
  const tampered: readonly (readonly [string, string[], (world: World) => Promise<void>])[] = [
    [
      'the stage file names another version',
      ['stage-file'],
      async (world) => changeFile(world, 'registry/m/stages/production.json', edit('"0.0.1"', '"0.0.2"')),
    ],
    [
      'the stage file names another manifest',
      ['stage-file'],
      async (world) => changeFile(world, 'registry/m/stages/production.json', edit(/sha256:\w{64}/, zero)),
    ],
    [
      'the stage tag points elsewhere',
      ['stage-tag'],
      async ({git}) =>
        rewriteTag(
          git,
          'm#production#1',
          edit(/^object \w+/, `object ${await git.run(['rev-parse', 'HEAD'])}`),
        ),
    ],
    [
      'the stage tag names another run',
      ['stage-tag'],
      async ({git}) => rewriteTag(git, 'm#production#1', edit(/Cairn-Run: .*/, 'Cairn-Run: other')),
    ],
    [
      'the copy of the manifest on the default branch was changed',
      ['manifest-copy'],
      async (world) => changeFile(world, 'registry/m/versions/0.0.1.json', edit('"seed": 1', '"seed": 2')),
    ],
    [
      'an asset was replaced by other bytes of the same size',
      ['artifact'],
      async (world) => spoilAsset(world, 'model.json', {replace: true}),
    ],
    ['an asset is missing', ['artifact'], async (world) => spoilAsset(world, 'model.json', {replace: false})],
    [
      'the evaluation was rewritten',
      ['evaluation'],
      async ({git, run}) => rewriteRecord(git, run, 'evaluation.json', '{"rewritten": true}\n'),
    ],
    [
      'run.json was changed',
      ['run'],
      async ({git, run}) => rewriteRecord(git, run, 'run.json', 'not even JSON'),
    ],
    [
      'the profile was changed',
      ['profile'],
      async ({git, run}) => rewriteRecord(git, run, 'profile.json', '{}\n'),
    ],
    [
      'the commit of the rules does not exist',
      ['verdict'],
      async ({git}) =>
        rewriteTag(git, 'm#production#1', edit(/Cairn-Desired: .*/, `Cairn-Desired: ${nowhere}`)),
    ],
    [
      'the tag names another commit as that which asked',
      ['verdict'],
      async ({git}) =>
        rewriteTag(
          git,
          'm#production#1',
          edit(
            /Cairn-Desired: .*/,
            `Cairn-Desired: ${await git.run(['rev-list', '--max-parents=0', 'HEAD'])}`,
          ),
        ),
    ],
    [
      'the digest of the verdict was changed',
      ['verdict'],
      async ({git}) => rewriteTag(git, 'm#production#1', edit(/Cairn-Verdict: .*/, `Cairn-Verdict: ${zero}`)),
    ],
    [
      'the predecessor is missing',
      ['sequence'],
      async ({git}) =>
        rewriteTag(git, 'm#production#1', edit(/Cairn-Previous: .*/, `Cairn-Previous: ${nowhere}`)),
    ],
    [
      'another tag has the same sequence',
      ['sequence'],
      async ({git}) => {
        const text = await git.run(['cat-file', 'tag', 'refs/tags/m#production#1']);
        const copy = edit('tag m#production#1', 'tag m#elsewhere#9')(text);
        await forceTag(git, 'm#elsewhere#9', await git.run(['mktag'], {input: `${copy}\n`}));
      },
    ],
    // Whoever replaces the version's tag also takes away the object that the tag after it follows.
    [
      'the version tag points elsewhere',
      ['version-tag', 'sequence'],
      async ({git}) =>
        rewriteTag(git, 'm@v0.0.1', edit(/^object \w+/, `object ${await git.run(['rev-parse', 'HEAD'])}`)),
    ],
    [
      'the version tag is lightweight',
      ['version-tag', 'sequence'],
      async ({git}) => forceTag(git, 'm@v0.0.1', await git.run(['rev-parse', 'm@v0.0.1^{commit}'])),
    ],
  ];

  test.each(sampleOf(tampered, 8))('%s', async (_, broken, tamper) => {
    await using world = await promotion();
    await tamper(world);
    const findings = await verified(world, production);
    expect(findings.filter(({status}) => status === 'fail').map(({id}) => id)).toEqual(broken);
    expect(findings.map(({id}) => id)).toEqual(chain);
    // What cannot be judged again has no statement to compare either.
    const open = broken.includes('evaluation') ? ['verdict', 'signature'] : [];
    expect(idsOf(findings, 'unchecked')).toEqual(broken.includes('verdict') ? ['signature'] : open);
  });

  thorough.each([
    ['points elsewhere', /^object \w+/, 'object HEAD', 'version-tag'],
    ['names another run', /Cairn-Run: .*/, 'Cairn-Run: other', 'version-tag'],
    ['names another version', /Cairn-Version: .*/, 'Cairn-Version: 9.9.9', 'version-tag'],
    ['names another manifest', /Cairn-Manifest: .*/, `Cairn-Manifest: ${zero}`, 'manifest'],
    ['says nothing', /Cairn-Manifest: .*\n/, '', 'version-tag'],
  ])('the tag of a version in no stage %s', async (_, from, to, broken) => {
    await using world = await dataWorld();
    await registered(world, {seed: 1});
    const head = await world.git.run(['rev-parse', 'HEAD']);
    await rewriteTag(world.git, 'm@v0.0.1', edit(from, to.replace('HEAD', head)));
    const findings = await verified(world, 'm@v0.0.1');
    const expected = to === 'object HEAD' ? ['manifest'] : [broken];
    expect(idsOf(findings, 'fail')).toEqual(expected);
  });

  thorough('a tag that was moved on origin is told from the one in the clone', async () => {
    await using world = await promotion();
    const clone = await world.clone('old');
    expect(idsOf(await verified(world, production, {git: clone}), 'fail')).toEqual([]);
    await rewriteTag(world.git, 'm#production#1', edit(/Cairn-Verdict: .*/, `Cairn-Verdict: ${zero}`));
    const findings = await verified(world, production, {git: clone});
    expect(idsOf(findings, 'fail')).toEqual(['stage-tag']);
    expect(findings.find(({id}) => id === 'stage-tag')?.message).toContain('it was moved');
  });

  thorough('a version that does not exist is a broken link, not a crash', async () => {
    await using world = await dataWorld();
    expect(idsOf(await verified(world, 'm@7.0.0'), 'fail')).toEqual(['version-tag']);
    expect(idsOf(await verified(world, 'm#production'), 'fail')).toEqual(['stage-file', 'stage-tag']);
  });
});

describe('the verdict of another judge', () => {
  const verdictLine = async (world: Awaited<ReturnType<typeof promotion>>): Promise<Finding | undefined> =>
    (await verified(world, production)).find(({id}) => id === 'verdict');
  const told = async (world: Awaited<ReturnType<typeof promotion>>): Promise<Verdict> =>
    JSON.parse(
      await world.git.run([
        'cat-file',
        'blob',
        'origin/main:registry/m/reports/production/0.0.1/verdict.json',
      ]),
    ) as Verdict;
  /** The tag as a judge that used other words would have made it. */
  const tagBy = async (
    {git}: PromotionWorld,
    verdict: Verdict,
    stated: {decision?: string; judge?: string},
  ): Promise<void> =>
    rewriteTag(git, 'm#production#1', (text) =>
      text
        .replace(/Cairn-Verdict: .*/, `Cairn-Verdict: ${digestOf(serializeDocument(verdict))}`)
        .replace(
          /Cairn-Decision: .*\n/,
          stated.decision === undefined ? '' : `Cairn-Decision: ${stated.decision}\n`,
        )
        .replace(/Cairn-Judge: .*\n/, stated.judge === undefined ? '' : `Cairn-Judge: ${stated.judge}\n`),
    );
  const reworded = (verdict: Verdict): Verdict => ({
    ...verdict,
    rules: verdict.rules.map((rule) => ({...rule, message: `Thus: ${rule.message}`})),
  });

  thorough(
    'is shown as decided the same, whether the tag names the decision or was made before there were any',
    async () => {
      await using world = await promotion();
      const verdict = await told(world);
      await tagBy(world, {...reworded(verdict), judge: 9}, {decision: decisionDigest(verdict), judge: '9'});
      expect(await verdictLine(world)).toMatchObject({
        status: 'pass',
        message: expect.stringMatching(/^pass by the rules of \w+, decided the same by judge 9$/) as string,
      });
      const first = {...verdict};
      delete first.judge;
      await tagBy(world, first, {});
      expect(await verdictLine(world)).toMatchObject({
        status: 'pass',
        message: expect.stringContaining('decided the same by judge 1') as string,
      });
    },
  );

  thorough('is broken where it was decided otherwise', async () => {
    await using world = await promotion();
    const verdict = await told(world);
    const [rule, ...rest] = verdict.rules;
    const other = {...verdict, judge: 9, rules: [{...rule!, bound: 0.1}, ...rest]};
    await tagBy(world, other, {decision: decisionDigest(other), judge: '9'});
    expect(await verdictLine(world)).toMatchObject({
      status: 'fail',
      message: expect.stringMatching(/^judged again by judge \d+ it is sha256:.* by judge 9$/) as string,
    });
    // Without the decision, the words must be known ones.
    await tagBy(world, reworded(verdict), {});
    expect(await verdictLine(world)).toMatchObject({status: 'fail'});
  });
});

describe('data files', () => {
  thorough('missing in the trained commit and not ignored there: broken', async () => {
    await using world = await dataWorld({'other.csv': data});
    await registered(world, {seed: 1});
    expect(idsOf(await verified(world, 'm@0.0.1'), 'fail')).toEqual(['data']);
  });

  thorough('ignored at that time: not in Git, which is not checked', async () => {
    await using world = await dataWorld({'.gitignore': '.cairn/\n*.csv\n'});
    await registered(world, {seed: 1});
    await world.push({'.gitignore': '.cairn/\n'});
    const findings = await verified(world, 'm@0.0.1');
    expect(findings.find(({id}) => id === 'data')).toMatchObject({
      status: 'unchecked',
      message: 'not in Git',
    });
    expect(idsOf(findings, 'fail')).toEqual([]);
  });

  thorough('with other bytes: broken; a Git LFS pointer with the right digest: sound', async () => {
    await using world = await dataWorld({'data.csv': 'other'});
    await registered(world, {seed: 1});
    expect(idsOf(await verified(world, 'm@0.0.1'), 'fail')).toEqual(['data']);
    const {createHash} = await import('node:crypto');
    const oid = createHash('sha256').update(data).digest('hex');
    await world.push({
      'data.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${data.length}\n`,
    });
    await registered(world, {seed: 2});
    expect(idsOf(await verified(world, 'm@0.0.2'), 'fail')).toEqual([]);
  });

  thorough('a run with uncommitted changes may have read others: not checked', async () => {
    await using world = await dataWorld({'data.csv': 'other'});
    await registered(world, {seed: 1, change: (run) => ({...run, code: {...run.code, dirty: true}})});
    const findings = await verified(world, 'm@0.0.1');
    expect(idsOf(findings, 'unchecked')).toContain('data');
    expect(findings.find(({id}) => id === 'code')?.message).toContain('cannot be made again');
  });
});

thorough('a file of the folder store is checked without a server, and a lost one is broken', async () => {
  await using world = await dataWorld();
  await changeFile(world, 'cairn.yaml', (text) => `${text}storage: {kind: folder, path: .cairn/store}\n`);
  await registered(world, {seed: 1});
  expect(idsOf(await verified(world, 'm@0.0.1', {git: world.git, offline: true}), 'fail')).toEqual([]);
  await rm(join(world.git.directory, '.cairn/store'), {recursive: true});
  expect(idsOf(await verified(world, 'm@0.0.1', {git: world.git, offline: true}), 'fail')).toEqual([
    'artifact',
    'artifact',
  ]);
});

async function registeredDigest(world: Awaited<ReturnType<typeof promotion>>): Promise<{manifest: string}> {
  const message = await world.git.run(['cat-file', 'tag', 'refs/tags/m@v0.0.1']);
  return {manifest: /Cairn-Manifest: (.*)/.exec(message)?.[1] ?? ''};
}
