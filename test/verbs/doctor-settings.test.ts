import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {areReleasesImmutable} from '../../src/github/immutable-releases.ts';
import {fill} from '../../src/templates/render-workflow.ts';
import {doctor} from '../../src/verbs/doctor.ts';
import {withEnvironment, withoutPredict} from '../support/changed-templates.ts';
import {testContext} from '../support/context.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {plainOctokit} from '../support/plain-octokit.ts';
import {configText, moment, promotionWorld, type PromotionWorld} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

const of = {owner: 'octo', repo: 'ml'};

interface Seen {
  /** Kind and level of the findings that these tests are about. */
  readonly found: string[];
  readonly texts: string;
  readonly log: string;
  /** Paths that were asked for, from that of the repository. */
  readonly asked: string[];
}

/** What doctor says, with the token of a person, or of a job with these permissions. */
async function examine(
  world: PromotionWorld,
  permissions?: {contents: 'write'; actions?: 'read'},
): Promise<Seen> {
  const {forge, git, slug} = world;
  const kind = permissions === undefined ? 'person' : 'workflow';
  const token = forge.issueToken({repository: slug, actor: 'octo', kind, permissions: permissions ?? {}});
  const context = await testContext({
    workspace: git.directory,
    forge: {apiUrl: forge.apiUrl, serverUrl: forge.serverUrl, repository: slug, token},
    now: () => moment,
    overrides: {git},
  });
  const before = forge.requests.length;
  const {outputs} = await doctor.run(inputsOf(doctor), context);
  const findings = JSON.parse(outputs.findings) as {check: string; level: string; problem: string}[];
  const ours = findings.filter(({check}) => /^(no-predict|environment|releases)/.test(check));
  return {
    found: ours.map(({check, level}) => `${check} ${level}`),
    texts: JSON.stringify(ours),
    log: context.log.lines.join('\n'),
    asked: forge.requests
      .slice(before)
      .map(({path}) => path.replace(/^\/repos\/octo\/ml/, '').replace(/\?.*/, '')),
  };
}

/** A template as `init` writes it. */
async function template(name: string): Promise<string> {
  const text = await readFile(`action-templates/${name}.yml`, 'utf8');
  return fill(text, {model: 'm', branch: 'main', pin: 'a'.repeat(40)});
}

thorough(
  'a train-model.yml of before there was predict is found where a model is a command, whatever its name is',
  async () => {
    await using world = await promotionWorld();
    const current = await template('train-model');
    const path = '.github/workflows/cairn-train-model.yml';
    const calling = (await template('train')).replaceAll('train-model.yml', 'cairn-train-model.yml');
    await world.push({[path]: withoutPredict(current), '.github/workflows/cairn-train.yml': calling});
    expect((await examine(world)).found).toEqual(['releases-mutable notice']); // no model is a command
    const command =
      '{trainer: command, command: [python3, train.py], model: m, format: command, predict: [python3, p.py]}';
    const workflows = 'workflows: {train: cairn-train.yml}';
    const config = configText(undefined, workflows).replace('{trainer: tensorflow}', command);
    await world.push({'cairn.yaml': config});
    const {found, texts} = await examine(world);
    expect(found).toEqual(['no-predict-job warning', 'releases-mutable notice']);
    expect(texts).toContain(path);
    expect(texts).toContain('copy action-templates/train-model.yml');
    await world.push({[path]: current});
    expect((await examine(world)).found).toEqual(['releases-mutable notice']);
    expect(world.forge.violations).toEqual([]);
  },
);

thorough(
  'environments of jobs that deploy: missing, without reviewers, with them, and not to be seen; one request',
  async () => {
    await using world = await promotionWorld();
    const {forge, slug} = world;
    const release = await template('release');
    await world.push({'.github/workflows/release.yml': release});
    const unnamed = await examine(world);
    expect(unnamed.found).toEqual(['releases-mutable notice']);
    expect(unnamed.asked).not.toContain('/environments');

    await world.push({'.github/workflows/release.yml': withEnvironment(release)});
    const missing = await examine(world);
    expect(missing.found).toEqual(['environment-missing warning', 'releases-mutable notice']);
    expect(missing.texts).toContain('environment production');
    expect(missing.asked.filter((path) => path === '/environments')).toHaveLength(1);
    expect(missing.asked.filter((path) => path === '/immutable-releases')).toHaveLength(1);

    const {rest} = (await world.context(world.git)).github!.octokit;
    await rest.repos.createOrUpdateEnvironment({...of, environment_name: 'production'});
    expect((await examine(world)).found).toEqual([
      'environment-not-reviewed warning',
      'releases-mutable notice',
    ]);
    expect((await examine(world, {contents: 'write', actions: 'read'})).found).toEqual([
      'environment-not-reviewed warning',
    ]);
    const blind = await examine(world, {contents: 'write'});
    expect(blind.found).toEqual([]);
    expect(blind.log).toContain('notice: The token may not see environments (actions: read)');

    forge.protectEnvironment(slug, 'production', {reviewers: ['erin']});
    expect((await examine(world)).found).toEqual(['releases-mutable notice']);
    expect(forge.violations).toEqual([]);
  },
);

test('immutable releases: off is a notice, on is said in the log, and a token that may not see it is told', async () => {
  await using world = await promotionWorld();
  const off = await examine(world);
  expect(off.found).toEqual(['releases-mutable notice']);
  expect(off.texts).toContain('Enable release immutability');
  const github = (await world.context(world.git)).github!;
  // GitHub answers 404 to who may not know, too.
  expect(await areReleasesImmutable(github, {isAdministered: false})).toBeUndefined();
  const owner = {repository: world.slug, actor: 'octo', kind: 'person', permissions: {}} as const;
  const {rest} = plainOctokit(world.forge.issueToken(owner), world.forge.apiUrl);
  await rest.repos.enableImmutableReleases(of);
  const on = await examine(world);
  expect(on.found).toEqual([]);
  expect(on.log).toContain('info: Releases are immutable: files must be there before one is published');
  const blind = await examine(world, {contents: 'write', actions: 'read'});
  expect(blind.found).toEqual([]);
  expect(blind.log).toContain(
    'notice: The token may not see whether releases are immutable (administration: read).',
  );
  expect(world.forge.violations).toEqual([]);
});
