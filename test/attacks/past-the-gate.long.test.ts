import {spawn} from 'node:child_process';
import {beforeAll, expect, test} from 'vitest';
import {judgeRelease, readReleaseSources} from '../../src/promotion/release/judge-release.ts';
import {claimTag} from '../../src/registry/claim-tag.ts';
import {readManifest} from '../../src/registry/read-manifest.ts';
import {readRegistry} from '../../src/registry/read-registry.ts';
import {recordingLog} from '../support/context.ts';
import {registerOf, registeredWorld} from '../support/lifecycle.ts';
import {
  copyOfWorld,
  keepWorld,
  metric,
  moment,
  type KeptWorld,
  type PromotionWorld,
} from '../support/promotion.ts';
import {runBundle, type ActionRun} from '../support/run-action.ts';

/*
 * Who may merge past the gate (an administrator, a branch without protection, a status that somebody set by hand) brings
 * a stage file to the default branch that the rules refuse. It may reach the repository's history, not the stage: `release`
 * judges again and writes nothing. Who may push tags may still state what `release` would not: `verify` says so.
 */

let prepared: KeptWorld;
let bad: Awaited<ReturnType<typeof registerOf>>;
beforeAll(async () => {
  await using world = await registeredWorld(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
  bad = await registerOf(world, {seed: 2, metrics: [metric('roc_auc', 0.3, 0.02)]});
  prepared = await keepWorld(world);
});

test('who merges a version that the rules fail gets no tag and no deployment, and the job says why', async () => {
  await using world = await copyOfWorld(prepared);
  await world.push({[stageFile]: stageText({})});
  const refs = await world.git.run(['ls-remote', 'origin']);
  const {code, outputs, summary, annotations} = await released(world);
  expect(code).toBe(1);
  expect(outputs).toMatchObject({released: '[]', changed: 'false'});
  expect(summary).toContain('## Nothing was released');
  expect(summary).toContain('good-enough');
  expect(annotations.join('\n')).toMatch(/CAIRN_RELEASE_REFUSED.*0\.0\.2, whose verdict is fail/);
  expect(await world.git.run(['ls-remote', 'origin'])).toBe(refs);
});

test('who carries an earlier override over to another version gets nothing by it', async () => {
  await using world = await copyOfWorld(prepared);
  await world.push({[stageFile]: stageText({override: {version: '0.0.1', by: 'dana', reason: 'Fine'}})});
  expect(await released(world)).toMatchObject({code: 1, outputs: {released: '[]'}});
});

test('who takes the record of the run away, so that nothing can be judged, gets nothing by it', async () => {
  await using world = await copyOfWorld(prepared);
  await world.git.run(['push', '--quiet', 'origin', `:refs/cairn/runs/${bad.run}`]);
  await world.git.run(['update-ref', '-d', `refs/cairn/runs/${bad.run}`]);
  await world.push({[stageFile]: stageText({})});
  expect(await released(world)).toMatchObject({code: 1, outputs: {released: '[]'}});
});

test('who pushes the tag of a failed promotion, its verdict stated or left out, is told by verify, which ends with 1', async () => {
  for (const stated of [true, false]) {
    await using world = await copyOfWorld(prepared);
    const desired = await world.push({[stageFile]: stageText({})});
    await pushTag(world, {desired, stated});
    const {code, out} = await verify(world);
    expect(code).toBe(1);
    expect(out).toMatch(
      stated
        ? /✗ verdict .*m#production#1: the verdict is fail \(good-enough\), and nothing else carries the stage/
        : /✗ verdict .*m#production#1: the verdict cannot be made: the tag records none/,
    );
  }
});

const stageFile = 'registry/m/stages/production.json';

function stageText(terms: object): string {
  const {version, manifest} = bad;
  const stage = {document: 'stage', schemaVersion: 1, model: 'm', stage: 'production', version, manifest};
  return JSON.stringify({...stage, ...terms});
}

/** The tag that a release of before this rule would have made. */
async function pushTag(
  {git}: PromotionWorld,
  {desired, stated}: {desired: string; stated: boolean},
): Promise<void> {
  const tagged = await readManifest(git, 'm', bad.version);
  if (tagged === undefined) throw new Error('0.0.2 is registered');
  const registry = await readRegistry(git, {models: ['m']});
  const file = {document: 'stage' as const, schemaVersion: 1 as const, model: 'm', stage: 'production'};
  const wanted = {
    ...{model: 'm', stage: 'production', settings: {}, changedBy: desired, tagged},
    desired: {...file, version: bad.version, manifest: bad.manifest},
  };
  const read = {configFile: 'cairn.yaml', github: undefined, log: recordingLog()};
  const sources = await readReleaseSources(git, {stage: wanted, ...read});
  const {trailers, ground} = await judgeRelease(git, sources, {registry, wanted});
  expect(ground).toBeUndefined();
  await claimTag(git, {
    model: 'm',
    now: () => moment,
    plan: async () =>
      Promise.resolve({
        claim: {
          name: {kind: 'assignment', model: 'm', stage: 'production'},
          commit: tagged.commit,
          subject: 'm 0.0.2 in production',
          trailers: {
            ...{version: bad.version, manifest: tagged.digest, run: bad.run, desired},
            ...(stated && trailers),
          },
        },
      }),
  });
}

function environmentOf({forge, slug}: PromotionWorld): Record<string, string> {
  return {
    GITHUB_TOKEN: forge.issueToken({repository: slug, actor: 'dana', kind: 'person', permissions: {}}),
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_SERVER_URL: forge.serverUrl,
    GITHUB_REPOSITORY: slug,
  };
}

async function released(world: PromotionWorld): Promise<ActionRun> {
  const {GITHUB_TOKEN: token = '', ...environment} = environmentOf(world);
  return runBundle('release', {workspace: world.git.directory, inputs: {token}, environment});
}

async function verify(world: PromotionWorld): Promise<{code: number; out: string}> {
  const env = {PATH: process.env['PATH'], HOME: world.git.directory, ...environmentOf(world)};
  const {directory} = world.git;
  const child = spawn(process.execPath, ['bin/cairn.cjs', '-C', directory, 'verify', 'm#production'], {env});
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({code: code ?? -1, out: Buffer.concat(chunks).toString('utf8')});
    });
  });
}
