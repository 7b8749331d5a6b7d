// Who: somebody who may push branches, and chooses their history: dates, several merge bases, merges that say something
// else than their parents, attributes that merge what conflicts. They may reach a merge that moves a stage while the
// difference between head and one merge base shows nothing. What stops them: the gate judges the tree that the merge
// makes (`src/git/merged-tree.ts`), and what a rebase may leave otherwise (`src/promotion/gate/replayed-files.ts`).
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Git} from '../../src/kernel/ports.ts';
import {gate} from '../../src/verbs/gate.ts';
import {gateInputs, onPull, openPull, pushBranch, stageFile, statusOf} from '../support/gate-run.ts';
import {registeredWorld} from '../support/lifecycle.ts';
import {configText, write, type PromotionWorld} from '../support/promotion.ts';

const rules = ['{id: strict, metric: roc_auc, minimum: 0.999}'];

/** A commit with this stage file (or none) on the given parents, at a moment of the committer's choice. */
async function commitOn(
  {git}: PromotionWorld,
  parents: readonly string[],
  files: Record<string, string>,
  date = '1748779200 +0000',
): Promise<string> {
  await git.run(['checkout', '--quiet', '--detach', parents[0] ?? 'HEAD']);
  await write(git.directory, files);
  await git.run(['add', '--all']);
  const tree = await git.run(['write-tree']);
  const environment = {GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date};
  const args = parents.flatMap((parent) => ['-p', parent]);
  const commit = await git.run(['commit-tree', tree, ...args, '-m', 'x'], {environment});
  await git.run(['checkout', '--quiet', '--force', 'main']);
  return commit;
}

const stage = (version: string): Record<string, string> => ({
  [stageFile]: `${JSON.stringify({document: 'stage', version})}\n`,
});

async function judged(
  world: PromotionWorld,
  head: string,
  clone = 'runner',
): Promise<{verdict: string; text: string}> {
  await world.git.run(['push', '--quiet', '--force', 'origin', `${head}:refs/heads/evil`]);
  const number = await openPull(world, 'evil');
  const result = await gate.run(gateInputs, await onPull(world, await world.clone(clone), number));
  return {verdict: result.outputs.verdict, text: result.headline};
}

async function pushMain({git}: PromotionWorld, commit: string): Promise<void> {
  await git.run(['push', '--quiet', '--force', 'origin', `${commit}:refs/heads/main`]);
  await git.run(['reset', '--quiet', '--hard', commit]);
}

test('a contributor crosses histories and dates one merge base into the future: what the merge makes is judged', async () => {
  await using world = await registeredWorld(rules);
  const {git} = world;
  const start = await git.run(['rev-parse', 'origin/main']);
  const old = await commitOn(world, [start], stage('0.0.1'));
  const up = await commitOn(world, [old], stage('0.0.2')); // one merge base: the stage at 0.0.2
  const evil = await commitOn(world, [old], {'notes.md': 'evil\n'}, '4000000000 +0000'); // the other: 0.0.1, in 2096
  const main = await commitOn(world, [up, evil], {'notes.md': 'evil\n'}); // main took both
  const head = await commitOn(world, [evil, up], {}); // and so did the head, but with the old stage file
  await pushMain(world, main);
  expect(await git.run(['merge-base', main, head])).toBe(evil);
  expect(await git.run(['diff', '--name-only', evil, head, '--', 'registry'])).toBe('');
  const {verdict} = await judged(world, head);
  expect(verdict).not.toBe('not-applicable');
  expect(await statusOf(world, head)).not.toMatchObject({state: 'success'});
});

test('a contributor takes a change back that the base made meanwhile: a rebase would move the stage, so it is no pass', async () => {
  await using world = await registeredWorld(rules);
  const {git} = world;
  const start = await commitOn(world, [await git.run(['rev-parse', 'origin/main'])], stage('0.0.1'));
  const forth = await commitOn(world, [start], stage('0.0.2'));
  const back = await commitOn(world, [forth], stage('0.0.1'));
  await pushMain(world, await commitOn(world, [start], {...stage('0.0.2'), 'notes.md': 'x\n'}));
  const {verdict, text} = await judged(world, back);
  expect(verdict).toBe('inconclusive');
  expect(text).toContain('rebase it on main');
});

test('a contributor hides a change of the stage below a merge that says otherwise: a rebase drops the merge', async () => {
  await using world = await registeredWorld(rules);
  const {git} = world;
  const start = await commitOn(world, [await git.run(['rev-parse', 'origin/main'])], stage('0.0.1'));
  await pushMain(world, start);
  const bad = await commitOn(world, [start], stage('0.0.9'));
  const side = await commitOn(world, [start], {'notes.md': 'x\n'});
  const merge = await commitOn(world, [bad, side], {...stage('0.0.1'), 'notes.md': 'x\n'});
  expect((await judged(world, merge)).verdict).toBe('inconclusive');
});

test('a conflict is inconclusive, also where the head has attributes that would merge it by union', async () => {
  await using world = await registeredWorld(rules);
  const {git} = world;
  const start = await commitOn(world, [await git.run(['rev-parse', 'origin/main'])], stage('0.0.1'));
  const head = await commitOn(world, [start], {...stage('0.0.2'), '.gitattributes': '*.json merge=union\n'});
  await pushMain(world, await commitOn(world, [start], stage('0.0.3')));
  await world.git.run(['push', '--quiet', '--force', 'origin', `${head}:refs/heads/evil`]);
  const number = await openPull(world, 'evil');
  const clone = await world.clone('runner');
  await clone.run(['checkout', '--quiet', head]); // as the runner has the attributes of the head in its work tree
  const result = await gate.run(gateInputs, await onPull(world, clone, number));
  expect(result.outputs.verdict).toBe('inconclusive');
  expect(result.headline).toContain('it conflicts with main');
  expect(await statusOf(world, head)).toMatchObject({state: 'pending'});
});

test('a stage that the base moved is no change of a head that is behind, in a shallow clone neither', async () => {
  await using world = await registeredWorld(rules);
  const {git} = world;
  const start = await commitOn(world, [await git.run(['rev-parse', 'origin/main'])], stage('0.0.1'));
  const head = await commitOn(world, [start], {'notes.md': 'x\n'});
  await pushMain(world, await commitOn(world, [start], stage('0.0.2')));
  expect((await judged(world, head)).verdict).toBe('not-applicable');
  const full = await world.clone('full');
  await full.run(['init', '--quiet', 'shallow']);
  const directory = join(full.directory, 'shallow');
  const shallow: Git = (await world.context({...full, directory})).git;
  await shallow.run(['remote', 'add', 'origin', await full.run(['remote', 'get-url', 'origin'])]);
  await shallow.run(['fetch', '--quiet', '--depth=1', 'origin', 'main', head]);
  const result = await gate.run(gateInputs, await onPull(world, shallow, 1));
  expect(result.outputs.verdict).toBe('not-applicable');
});

test('a git that cannot tell what a merge makes is refused with what to install', async () => {
  await using world = await registeredWorld(rules);
  await pushBranch(world, 'change', {'cairn.yaml': configText(rules)});
  const number = await openPull(world, 'change');
  const context = await onPull(world, await world.clone('runner'), number);
  const {git} = context;
  const old: Git = {
    ...git,
    run: async (args, options) => git.run(args, options),
    bytes: async (args, options) => git.bytes(args, options),
    object: async (name) => git.object(name),
    try: async (args, options) =>
      args.includes('merge-tree')
        ? {code: 129, stdout: '', stderr: 'usage: git merge-tree <base-tree> <branch1> <branch2>'}
        : git.try(args, options),
  };
  await expect(gate.run(gateInputs, {...context, git: old})).rejects.toMatchObject({
    code: 'CAIRN_GIT_TOO_OLD',
  });
});
