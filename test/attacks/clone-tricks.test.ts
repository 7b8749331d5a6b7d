import {appendFile, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Git} from '../../src/kernel/ports.ts';
import {gate} from '../../src/verbs/gate.ts';
import {gateInputs, onPull, openPull, pushBranch, stageFile, statusOf} from '../support/gate-run.ts';
import {registeredWorld} from '../support/lifecycle.ts';
import {configText, type PromotionWorld} from '../support/promotion.ts';

/*
 * Who: somebody who may push tags and branches of any name, or an earlier job of a runner that keeps its clone, which left
 * refs and files in the folder of Git.
 * What they may reach: that Git reads another commit, blob or history than the one that GitHub merges, so that lax rules
 * judge, or nothing seems to change.
 * What stops them: git runs without replaced objects and grafts, refs are named in full, and a name that is a tag and a
 * branch is refused where a person gives it.
 */
let world: PromotionWorld;
let head: string;
let laxCommit: string;
let pull: number;

beforeAll(async () => {
  const registered = await registeredWorld(['{id: strict, metric: roc_auc, minimum: 0.999}']);
  world = registered;
  const {version, manifest} = registered.first;
  const document = {document: 'stage', schemaVersion: 1, model: 'm', stage: 'production', version, manifest};
  const tagged = await world.git.run(['show', `m@v${version}:registry/m/versions/${version}.json`]);
  head = await pushBranch(world, 'evil', {
    [stageFile]: JSON.stringify(document),
    [`registry/m/versions/${version}.json`]: `${tagged}\n`,
  });
  laxCommit = await pushBranch(world, 'lax', {
    'cairn.yaml': configText(['{id: mild, metric: roc_auc, minimum: 0.1}']),
  });
  pull = await openPull(world, 'evil');
}, 60_000);
afterAll(async () => world[Symbol.asyncDispose]());

test('by the lax rules it would pass', async () => {
  const clone = await world.clone('control');
  const context = await world.context(clone);
  const result = await gate.run({...gateInputs, base: laxCommit, head}, context);
  expect(result.outputs.verdict).toBe('pass');
});

const tricks: readonly (readonly [string, (clone: Git) => Promise<unknown>])[] = [
  [
    'the commit of main is replaced by a lax one',
    async (clone) => clone.run(['replace', await tip(clone), laxCommit]),
  ],
  [
    'the configuration of main is replaced by a lax one',
    async (clone) =>
      clone.run([
        'replace',
        await clone.run(['rev-parse', 'origin/main:cairn.yaml']),
        await clone.run(['rev-parse', `${laxCommit}:cairn.yaml`]),
      ]),
  ],
  [
    'the stage file of the head is replaced by nothing that is judged',
    async (clone) =>
      clone.run([
        'replace',
        await clone.run(['rev-parse', `${head}^{tree}`]),
        await clone.run(['rev-parse', 'origin/main^{tree}']),
      ]),
  ],
  [
    'the remote has a lax commit in place of main, and the clone fetches all refs of it',
    async (clone) => {
      const name = `refs/replace/${await tip(clone)}`;
      await world.git.run(['push', '--quiet', 'origin', `${laxCommit}:${name}`]);
      await clone.run(['config', '--add', 'remote.origin.fetch', '+refs/replace/*:refs/replace/*']);
      await clone.run(['fetch', '--quiet', 'origin']);
      expect(await clone.run(['for-each-ref', '--format=%(refname)', 'refs/replace'])).toBe(name);
    },
  ],
  [
    'a graft makes the head a parent of main, as if it were merged',
    async (clone) => {
      await mkdir(join(clone.directory, '.git', 'info'), {recursive: true});
      await appendFile(join(clone.directory, '.git', 'info', 'grafts'), `${await tip(clone)} ${head}\n`);
    },
  ],
  ['a tag has the name of the default branch', async (clone) => clone.run(['tag', 'main', laxCommit])],
  [
    'a tag has the name of the branch of the remote',
    async (clone) => clone.run(['tag', 'origin/main', laxCommit]),
  ],
  [
    'a tag has the full name of the branch',
    async (clone) => clone.run(['tag', 'refs/heads/main', laxCommit]),
  ],
  [
    'a branch has the full name of the tracking ref',
    async (clone) => clone.run(['branch', 'refs/remotes/origin/main', laxCommit]),
  ],
  [
    'the tracking ref of main lies',
    async (clone) => clone.run(['update-ref', 'refs/remotes/origin/main', laxCommit]),
  ],
  [
    'what the remote calls HEAD is said otherwise here',
    async (clone) => clone.run(['update-ref', 'refs/remotes/origin/HEAD', laxCommit]),
  ],
  [
    'objects come from an alternate that holds the lax commit',
    async (clone) =>
      appendFile(
        join(clone.directory, '.git', 'objects', 'info', 'alternates'),
        `${join(world.git.directory, '.git', 'objects')}\n`,
      ),
  ],
  [
    'the configuration of the clone hides changes, follows renames and shows notes',
    async (clone) => {
      for (const pair of [
        'diff.ignoreSubmodules=all',
        'diff.renames=copies',
        'log.showRoot=false',
        'log.follow=true',
        'diff.relative=true',
        'color.ui=always',
        'diff.noprefix=true',
        'core.quotePath=false',
      ])
        await clone.run(['config', ...pair.split('=')]);
    },
  ],
];

test.each(tricks)('%s: the rules of main refuse all the same', async (name, trick) => {
  const clone = await world.clone(`clone-${tricks.findIndex(([one]) => one === name)}`);
  await clone.run(['fetch', '--quiet', 'origin', head, laxCommit]);
  await trick(clone);
  const result = await gate.run(gateInputs, await onPull(world, clone, pull));
  expect(result.outputs.verdict).toBe('fail');
  expect(result.summary).toContain('strict');
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
});

test('a person names a base that is a branch and a tag of other rules: it is asked which', async () => {
  const clone = await world.clone('person');
  await clone.run(['fetch', '--quiet', 'origin', head, laxCommit]);
  await clone.run(['tag', 'origin/main', laxCommit]);
  const context = await world.context(clone);
  const asked = gate.run({...gateInputs, base: 'origin/main', head}, context);
  await expect(asked).rejects.toMatchObject({
    code: 'CAIRN_INPUT_INVALID',
    message: expect.stringContaining('refs/remotes/origin/main') as string,
  });
  const named = await gate.run({...gateInputs, base: 'refs/remotes/origin/main', head}, context);
  expect(named.outputs.verdict).toBe('fail');
});

test('what the remote puts in the place of objects is not fetched by a verb', async () => {
  const name = `refs/replace/${await world.git.run(['rev-parse', `${laxCommit}^{tree}`])}`;
  await world.git.run(['push', '--quiet', 'origin', `${laxCommit}^{tree}:${name}`]);
  const clone = await world.clone('plain');
  await gate.run(gateInputs, await onPull(world, clone, pull));
  expect(await clone.run(['ls-remote', 'origin', 'refs/replace/*'])).toContain(name);
  expect(await clone.run(['for-each-ref', 'refs/replace'])).toBe('');
});

async function tip(clone: Git): Promise<string> {
  return clone.run(['rev-parse', 'origin/main']);
}
