import type {Context} from '../../src/kernel/context.ts';
import {register} from '../../src/verbs/register.ts';
import {
  copyOfWorld,
  keepWorld,
  makeRun,
  promotionWorld,
  type KeptWorld,
  type PromotionWorld,
  type RunOptions,
} from './promotion.ts';
import {inputsOf} from './inputs-of.ts';

type Registered = Awaited<ReturnType<typeof registerOf>>;

/** What a test file asks for again, by its rules. */
const kept = new Map<string, Promise<{world: KeptWorld; first: Registered}>>();

/** A world with version 0.0.1 of its model, of the run with seed 1. */
export async function registeredWorld(
  rules?: readonly string[],
  more?: string,
): Promise<PromotionWorld & {readonly first: Registered}> {
  const key = JSON.stringify([rules, more]);
  const made = kept.get(key) ?? makeRegistered(rules, more);
  kept.set(key, made);
  const {world, first} = await made;
  return Object.assign(await copyOfWorld(world), {first});
}

async function makeRegistered(
  rules: readonly string[] | undefined,
  more: string | undefined,
): Promise<{world: KeptWorld; first: Registered}> {
  await using world = await promotionWorld(rules, more);
  const first = await registerOf(world, {seed: 1});
  return {world: await keepWorld(world), first};
}

/** Records a run and registers it as the next version; returns the outputs of `register`. */
export async function registerOf(
  world: PromotionWorld,
  options: RunOptions,
  overrides: Partial<Omit<Context, 'log'>> = {},
): Promise<{version: string; manifest: string; tag: string; run: string}> {
  const run = await makeRun(world.git, options);
  const context = await world.context(world.git, overrides);
  const inputs = inputsOf(register, {model: 'm', run: 'that of a test'});
  const {outputs} = await register.run({...inputs, run}, context);
  return {...outputs, run};
}

/** A pull request as the forge has it, with its head fetched. */
export async function pullOf(
  world: PromotionWorld,
  number: number,
): Promise<{head: string; title: string; body: string; base: string}> {
  const {github} = await world.context(world.git);
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  const {data} = await octokit.rest.pulls.get({owner, repo, pull_number: number});
  await world.git.run([
    'fetch',
    '--quiet',
    'origin',
    `refs/pull/${number}/head`,
    '+refs/heads/main:refs/remotes/origin/main',
  ]);
  return {head: data.head.sha, title: data.title, body: data.body ?? '', base: data.base.sha};
}

/** A person merges the pull request; the first clone follows. */
export async function merge(world: PromotionWorld, number: number): Promise<void> {
  const {github} = await world.context(world.git);
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  await octokit.rest.pulls.merge({owner, repo, pull_number: number});
  await world.git.run(['fetch', '--quiet', 'origin']);
  await world.git.run(['reset', '--quiet', '--hard', 'origin/main']);
}
