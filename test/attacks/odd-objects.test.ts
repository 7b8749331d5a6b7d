import {beforeAll, expect, test} from 'vitest';
import {commitTime} from '../../src/git/commit-time.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {thorough} from '../support/effort.ts';
import {proposeInputs, stageFile} from '../support/gate-run.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {registeredWorld} from '../support/lifecycle.ts';
import {copyOfWorld, keepWorld, makeRun, type KeptWorld} from '../support/promotion.ts';

/*
 * Who: somebody who may push a branch or refs below refs/cairn/, and gives what Cairn reads there any form that Git knows.
 * What they may reach: bytes of another file of the machine as a document, or a verb that breaks down without a word of what
 * to mend, so that the model stands still.
 * What stops them: documents are read as objects of Git, where a link is a short text, and a submodule or folder no file.
 */
let prepared: KeptWorld;
let run: string;
beforeAll(async () => {
  await using world = await registeredWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
  run = await makeRun(world.git, {seed: 2});
  prepared = await keepWorld(world);
}, 60_000);

const forms = {
  submodule: {mode: '160000', below: ''},
  folder: {mode: '100644', below: '/x'},
  link: {mode: '120000', below: ''},
} as const;

const words = {submodule: /is a submodule/, folder: /is a folder/, link: /is a symbolic link/};

/** Puts a form in the place of a file, on top of what a ref of the remote holds. */
async function pushOdd(git: Git, ref: string, path: string, form: keyof typeof forms): Promise<void> {
  const {mode, below} = forms[form];
  await git.run(['fetch', '--quiet', 'origin', ref]);
  await git.run(['read-tree', 'FETCH_HEAD']);
  await git.run(['rm', '-r', '--quiet', '--cached', '--ignore-unmatch', '--', path]);
  const link = await git.run(['hash-object', '-w', '--stdin'], {input: '/etc/passwd'});
  const object = form === 'submodule' ? '1'.repeat(40) : link;
  await git.run(['update-index', '--add', '--cacheinfo', `${mode},${object},${path}${below}`]);
  const tree = await git.run(['write-tree']);
  const commit = await git.run(['commit-tree', tree, '-p', 'FETCH_HEAD', '-m', 'Odd']);
  await git.run(['push', '--quiet', 'origin', `${commit}:${ref}`]);
}

thorough.each([
  ['cairn.yaml', 'submodule', 'CAIRN_CONFIG_INVALID'],
  ['cairn.yaml', 'folder', 'CAIRN_CONFIG_INVALID'],
  ['cairn.yaml', 'link', 'CAIRN_CONFIG_INVALID'],
  [stageFile, 'submodule', 'CAIRN_DOCUMENT_INVALID'],
  [stageFile, 'folder', 'CAIRN_DOCUMENT_INVALID'],
  [stageFile, 'link', 'CAIRN_DOCUMENT_INVALID'],
] as const)('%s on the default branch is a %s', async (path, form, code) => {
  await using world = await copyOfWorld(prepared);
  await pushOdd(world.git, 'refs/heads/main', path, form);
  const context = await world.context(await world.clone('reader'));
  const released = async () => release.run(inputsOf(release, {token: ''}), context);
  const proposed = async () => propose.run(proposeInputs, context);
  await expect(released()).rejects.toMatchObject({code});
  await expect(proposed()).rejects.toMatchObject({code});
  await expect(proposed()).rejects.not.toThrow(/root:/);
  if (path === stageFile) await expect(released()).rejects.toThrow(words[form]);
});

thorough.each([
  ['run.json', 'submodule', 'CAIRN_RUN_UNKNOWN'],
  ['run.json', 'folder', 'CAIRN_RUN_UNKNOWN'],
  ['run.json', 'link', 'CAIRN_DOCUMENT_INVALID'],
  ['evaluation.json', 'submodule', 'CAIRN_RUN_NOT_EVALUATED'],
  ['evaluation.json', 'folder', 'CAIRN_RUN_NOT_EVALUATED'],
  ['evaluation.json', 'link', 'CAIRN_DOCUMENT_INVALID'],
  ['profile.json', 'link', 'CAIRN_DOCUMENT_INVALID'],
] as const)('%s in the record of a run is a %s', async (path, form, code) => {
  await using world = await copyOfWorld(prepared);
  await pushOdd(world.git, `refs/cairn/runs/${run}`, path, form);
  const context = await world.context(await world.clone('reader'));
  const registered = register.run({...inputsOf(register, {model: 'm', run}), run}, context);
  await expect(registered).rejects.toMatchObject({code});
});

test('a commit that claims a moment which no calendar has is read all the same', async () => {
  await using world = await copyOfWorld(prepared);
  const {git} = world;
  const text = await git.run(['cat-file', 'commit', 'HEAD']);
  for (const [seconds, moment] of [
    ['99999999999999', '9999-12-31T23:59:59.000Z'],
    ['253402300800', '9999-12-31T23:59:59.000Z'],
    ['-1', '1970-01-01T00:00:00.000Z'],
    ['0', '1970-01-01T00:00:00.000Z'],
  ]) {
    const input = `${text.replace(/^(committer .*>) \d+/m, `$1 ${seconds ?? ''}`)}\n`;
    const odd = await git.run(['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], {input});
    const said: string[] = [];
    expect(await commitTime(git, odd, (sentence) => said.push(sentence)), seconds).toBe(moment);
    expect(said).toEqual(
      seconds === '0'
        ? []
        : [expect.stringContaining(`outside 1970 to 9999: it counts as made at ${moment}`)],
    );
  }
});
