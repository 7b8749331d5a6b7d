import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {environmentOf, runCommandLine, type CommandRun} from '../support/command-line.ts';
import {merge, pullOf, registerOf} from '../support/lifecycle.ts';
import {
  configText,
  copyOfWorld,
  makeRun,
  metric,
  promotionWorld,
  type PromotionWorld,
} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';

// A verb that is called below the top of the work tree sees and writes the whole tree, as it does at the top.

const common = {token: '', config: 'cairn.yaml'};
const proposal = inputsOf(propose, {model: 'm', stage: 'production'});

/** 0.0.1 and 0.0.2 held production, 0.0.2 holds it; 0.0.3 is too weak and proposed. */
let prepared: PromotionWorld;
beforeAll(async () => {
  prepared = await promotionWorld(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
  await prepared.push({'sub/notes.txt': 'notes\n', '.github/workflows/broken.yml': 'a: [\n'});
  for (const seed of [1, 2]) {
    await registerOf(prepared, {seed});
    await propose.run(proposal, await prepared.context(prepared.git));
    await merge(prepared, seed);
    await release.run({...common, 'dry-run': false}, await prepared.context(prepared.git));
  }
  await registerOf(prepared, {seed: 3, metrics: [metric('roc_auc', 0.5, 0.02)]});
  await propose.run(proposal, await prepared.context(prepared.git));
}, 120_000);
afterAll(async () => prepared[Symbol.asyncDispose]());

async function inSub(world: PromotionWorld, ...args: string[]): Promise<CommandRun> {
  const {directory} = world.git;
  const environment = environmentOf({...world, home: dirname(directory)});
  return runCommandLine(['-C', join(directory, 'sub'), '--json', ...args], environment);
}

async function changesOf(world: PromotionWorld, from: string, to: string): Promise<string[]> {
  return (await world.git.run(['diff', '--name-only', from, to])).split('\n');
}

async function statusesOf(world: PromotionWorld, ref: string): Promise<string[]> {
  const {octokit, owner, repo} = (await world.context(world.git)).github!;
  const {data} = await octokit.rest.repos.listCommitStatusesForRef({owner, repo, ref});
  return data.map(({state}) => state);
}

test('gate fails what fails', async () => {
  await using world = await copyOfWorld(prepared);
  const {head} = await pullOf(world, 3);
  const before = await statusesOf(world, head);
  expect(before[0]).toBe('failure');
  const {code, out} = await inSub(world, 'gate', '--base', 'main', '--head', head);
  expect(JSON.parse(out)).toMatchObject({conclusion: 'failure', outputs: {verdict: 'fail'}});
  expect(code).toBe(1);
  expect((await statusesOf(world, head))[0]).toBe('failure');
});

test('rollback --now changes one file of the branch', async () => {
  await using world = await copyOfWorld(prepared);
  const main = await world.git.run(['rev-parse', 'main']);
  expect(await inSub(world, 'rollback', 'm', '--now', '--reason', 'Wrong on Mondays')).toMatchObject({
    code: 0,
  });
  await world.git.run(['fetch', '--quiet', 'origin']);
  expect(await changesOf(world, main, 'origin/main')).toEqual(['registry/m/stages/production.json']);
});

test('propose changes only files of the registry', async () => {
  await using world = await copyOfWorld(prepared);
  await registerOf(world, {seed: 4});
  expect(await inSub(world, 'propose', 'm')).toMatchObject({code: 0});
  const {head, base} = await pullOf(world, 3);
  const changes = await changesOf(world, base, head);
  expect(changes).toContain('registry/m/stages/production.json');
  expect(changes.filter((path) => !path.startsWith('registry/m/'))).toEqual([]);
});

test('release states the verdict, and sees that a stage file was deleted', async () => {
  await using world = await copyOfWorld(prepared);
  await registerOf(world, {seed: 4});
  await propose.run(proposal, await world.context(world.git));
  await merge(world, 3);
  expect(await inSub(world, 'release')).toMatchObject({code: 0});
  const stated = await world.git.run(['tag', '-l', '--format=%(contents)', 'm#production#3']);
  expect(stated).toMatch(/^Cairn-Verdict: sha256:/m);
  expect(stated).toMatch(/^Cairn-Desired: [0-9a-f]{40}$/m);
  await world.git.run(['rm', '--quiet', 'registry/m/stages/production.json']);
  await world.push({});
  expect(JSON.parse((await inSub(world, 'release')).out)).toMatchObject({outputs: {changed: 'true'}});
});

test('retire keeps what was announced before', async () => {
  await using world = await copyOfWorld(prepared);
  for (const version of ['0.0.1', '0.0.2'])
    expect(await inSub(world, 'retire', `m@${version}`, '--reason', 'old')).toMatchObject({code: 0});
  const files = await world.git.run(['ls-tree', '--name-only', 'refs/cairn/retirements/m']);
  expect(files.split('\n')).toEqual(['0.0.1.json', '0.0.2.json']);
});

test('doctor looks at the workflows', async () => {
  await using world = await copyOfWorld(prepared);
  const {out} = await inSub(world, 'doctor');
  expect(out).toContain('.github/workflows/broken.yml');
});

test('register makes a commit of the whole tree', async () => {
  await using world = await copyOfWorld(prepared);
  const text = configText().replaceAll('\n  m:', '\n  nested:');
  await world.push({'sub/cairn.yaml': text.replaceAll('data.csv', '../data.csv')});
  const run = await makeRun(world.git, {seed: 9, model: 'nested'});
  expect(await inSub(world, 'register', 'nested', '--run', run)).toMatchObject({code: 0});
  const changes = await changesOf(world, 'HEAD', 'nested@v0.0.1');
  expect(changes.filter((path) => !path.startsWith('registry/nested/'))).toEqual([]);
});
