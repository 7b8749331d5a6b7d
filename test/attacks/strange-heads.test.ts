import {afterAll, beforeAll, expect, test} from 'vitest';
import {gate} from '../../src/verbs/gate.ts';
import {gateInputs, onPull, openPull, stageFile, statusOf} from '../support/gate-run.ts';
import {registeredWorld} from '../support/lifecycle.ts';
import {configText, type PromotionWorld} from '../support/promotion.ts';

/*
 * Who: somebody who may push a branch and open a pull request, and gives the tree of its head any form that Git knows:
 * symbolic links, submodules, names in other letters, documents that two readers may read otherwise.
 * What they may reach: a version in the stage that the rules of the base refuse, below a green `cairn/gate`.
 * What stops them: the gate reads the objects of the merged tree, never a work tree, asks Git for every change of it
 * whatever `.gitmodules` says, and knows models and stages by the names alone that the base declares.
 */
let world: Awaited<ReturnType<typeof registeredWorld>>;
let clone: PromotionWorld['git'];
beforeAll(async () => {
  world = await registeredWorld(['{id: strict, metric: roc_auc, minimum: 0.999}']);
  clone = await world.clone('runner');
}, 60_000);
afterAll(async () => world[Symbol.asyncDispose]());

interface Entry {
  readonly path: string;
  readonly mode?: '100644' | '100755' | '120000' | '160000';
  readonly text: string;
}

const lax = configText(['{id: mild, metric: roc_auc, minimum: 0.1}']);
const waived = configText(['{id: strict, metric: roc_auc, minimum: 0.999}']).replace(
  '        rules:',
  '        waivers: [{rule: strict, person: dana, reason: x, expires: 2099-01-01}]\n        rules:',
);

function stage(terms: Record<string, unknown> = {}): string {
  const {version, manifest} = world.first;
  const document = {document: 'stage', schemaVersion: 1, model: 'm', stage: 'production', version, manifest};
  return JSON.stringify({...document, ...terms});
}

const own = (text: string, mode?: Entry['mode']): Entry => ({path: stageFile, text, ...(mode && {mode})});

const heads: readonly (readonly [string, () => readonly Entry[]])[] = [
  ['the stage file as it is', () => [own(stage())]],
  ['the stage file as a program', () => [own(stage(), '100755')]],
  ['a symbolic link whose target is the text of a stage file', () => [own(stage(), '120000')]],
  [
    'a symbolic link to a stage file elsewhere',
    () => [own('../../../elsewhere.json', '120000'), {path: 'elsewhere.json', text: stage()}],
  ],
  [
    'a submodule in place of the stage file, which .gitmodules hides from git diff',
    () => [
      own('1'.repeat(40), '160000'),
      {
        path: '.gitmodules',
        text: `[submodule "s"]\n\tpath = ${stageFile}\n\turl = https://example.com/s\n\tignore = all\n`,
      },
    ],
  ],
  [
    'a model in other letters',
    () => [{path: 'registry/M/stages/production.json', text: stage({model: 'M'})}],
  ],
  [
    'a stage in other letters',
    () => [{path: 'registry/m/stages/Production.json', text: stage({stage: 'Production'})}],
  ],
  [
    'a model that every object has',
    () => [{path: 'registry/__proto__/stages/production.json', text: stage()}],
  ],
  ['a stage that every object has', () => [{path: 'registry/m/stages/constructor.json', text: stage()}]],
  ['a stage file of another model at the path of this one', () => [own(stage({model: 'other'}))]],
  [
    'a version twice, an unregistered one first',
    () => [own(stage().replace('"version"', '"version":"9.9.9","version"'))],
  ],
  ['a version that a tool may trim', () => [own(stage({version: '0.0.1 '}))]],
  ['a version that is a range', () => [own(stage({version: '^0.0.1'}))]],
  ['a version that is a selector', () => [own(stage({version: 'latest'}))]],
  [
    'shares beyond every number',
    () => [
      own(
        stage({traffic: [{version: '0.0.1', manifest: world.first.manifest, weight: 1}]}).replace(
          '"weight":1',
          '"weight":1e309',
        ),
      ),
    ],
  ],
  ['a text before the document that some readers skip', () => [own(`\ufeff${stage()}`)]],
  ['an override by nobody', () => [own(stage({override: {version: '0.0.1', by: '', reason: 'x'}}))]],
  [
    'an override for another version',
    () => [own(stage({override: {version: '0.0.9', by: 'dana', reason: 'x'}}))],
  ],
  ['lax rules in the same pull request', () => [own(stage()), {path: 'cairn.yaml', text: lax}]],
  [
    'a configuration that is a link to lax rules',
    () => [
      own(stage()),
      {path: 'cairn.yaml', text: 'lax.yaml', mode: '120000'},
      {path: 'lax.yaml', text: lax},
    ],
  ],
  [
    'lax rules for the same model in a folder below',
    () => [own(stage()), {path: 'sub/cairn.yaml', text: lax}],
  ],
  ['a waiver in the same pull request', () => [own(stage()), {path: 'cairn.yaml', text: waived}]],
  [
    'a manifest with better numbers beside the stage file, which names it',
    () => [
      own(stage()),
      {path: 'registry/m/versions/0.0.1.json', text: '{"document":"manifest","metrics":[]}'},
    ],
  ],
];

test.each(heads)('%s is no pass', async (name, entries) => {
  const branch = `head-${heads.findIndex(([one]) => one === name)}`;
  const head = await pushHead(branch, await Promise.resolve(entries()));
  await clone.run(['fetch', '--quiet', 'origin', head]);
  await clone.run(['checkout', '--quiet', '--force', '--detach', head]); // as the runner has it
  const result = await gate.run(gateInputs, await onPull(world, clone, await openPull(world, branch)));
  expect(result.outputs.verdict).toMatch(/^(?:fail|inconclusive)$/);
  expect((await statusOf(world, head))?.state).not.toBe('success');
});

/** A commit on main with these entries, whatever a work tree could hold of them. */
async function pushHead(branch: string, entries: readonly Entry[]): Promise<string> {
  const {git} = world;
  await git.run(['read-tree', 'origin/main']);
  for (const {path, mode = '100644', text} of entries) {
    const id = mode === '160000' ? text : await git.run(['hash-object', '-w', '--stdin'], {input: text});
    await git.run(['update-index', '--add', '--cacheinfo', `${mode},${id},${path}`]);
  }
  const head = await git.run([
    'commit-tree',
    await git.run(['write-tree']),
    '-p',
    'origin/main',
    '-m',
    branch,
  ]);
  await git.run(['read-tree', 'HEAD']);
  await git.run(['push', '--quiet', 'origin', `${head}:refs/heads/${branch}`]);
  return head;
}
