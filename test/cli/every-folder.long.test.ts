import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {commandTable} from '../../src/cli/command-table.ts';
import {verbTable} from '../../src/cli/verb-table.ts';
import {environmentOf, runCommandLine, type CommandRun} from '../support/command-line.ts';
import {moment} from '../support/promotion.ts';
import {smallCsv, smallRepository} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {keepWorld, openWorld, type World} from '../support/world.ts';
import {stateOf} from '../support/world-state.ts';

// Every command, in a folder below the root and at the root of copies of one world, under a clock that stands still.

const slug = 'octo/small';
const below = 'sub/deep';
let atRoot: World;
let inFolder: World;
let runs: {first: string; second: string};

beforeAll(async () => {
  vi.setSystemTime(moment);
  await using small = await smallRepository();
  await small.write(`${below}/notes.txt`, 'notes\n');
  await small.write('live.csv', smallCsv(200, {from: 600, shift: 60}).replace('bought', 'prediction'));
  await small.push('Notes');
  const cairn = async (...args: string[]): Promise<Record<string, string>> => {
    const {code, out, err} = await runCommandLine(
      ['-C', small.clone, '--json', ...args],
      environmentOf(small),
    );
    if (code !== 0) throw new Error(`${args.join(' ')}: ${err}${out}`);
    return (JSON.parse(out) as {outputs: Record<string, string>}).outputs;
  };
  const promote = async (run: string, version: string): Promise<void> => {
    await cairn('register', 'small', '--run', run, `--version=${version}`);
    const {'pull-request': pull = ''} = await cairn('propose', 'small');
    await mergePull(small.forge, pull);
    await cairn('release');
    await small.git.run(['pull', '--quiet', 'origin', 'main']);
  };
  const {run: first = ''} = await cairn('train', 'small');
  await cairn('evaluate', 'small', '--run', first);
  await promote(first, '0.0.1-rc.1');
  await promote(first, '0.0.1');
  await small.write('data/2024-02.csv', smallCsv(300, {from: 600}));
  await small.push('Data of February');
  const {run: second = ''} = await cairn('train', 'small');
  await cairn('evaluate', 'small', '--run', second);
  runs = {first, second};
  await using kept = await temporaryFolder();
  await keepWorld(small, kept.path);
  [atRoot, inFolder] = [await openWorld(kept.path), await openWorld(kept.path)];
}, 180_000);

afterAll(async () => {
  vi.useRealTimers();
  await (atRoot as World | undefined)?.[Symbol.asyncDispose]();
  await (inFolder as World | undefined)?.[Symbol.asyncDispose]();
});

async function mergePull(forge: World['forge'], pull: string): Promise<void> {
  const token = forge.issueToken({repository: slug, actor: 'rae', kind: 'person', permissions: {}});
  const response = await fetch(`${forge.apiUrl}/repos/${slug}/pulls/${pull}/merge`, {
    method: 'PUT',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({merge_method: 'merge'}),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}

/** The command lines in an order in which each has something to do; `up` leads from where one stands to the root. */
function commandLines(up: string): readonly (readonly string[])[] {
  const last = '0.0.2';
  return [
    ['fetch-data'],
    ['validate-data'],
    ['plan'],
    ['train', 'small'],
    ['predict', 'small', '--run', runs.second],
    ['evaluate', 'small', '--run', runs.second],
    ['register', 'small', '--run', runs.second],
    ['propose', 'small'],
    ['gate', '--base', 'main', '--head', 'refs/remotes/origin/cairn/small/production'],
    ['release', '--dry-run'],
    ['merge'],
    ['release'],
    ['deploy', 'small'],
    ['check-drift', 'small', '--live', `${up}live.csv`, '--config', `${up}cairn.yaml`],
    ['retrain', 'small', '--verdict', 'drift'],
    ['rollback', 'small', '--rehearse', '--reason', 'a drill'],
    ['rollback', 'small', '--now', '--reason', 'a drill'],
    ['retire', 'small@0.0.1-rc.1', '--reason', 'the final version is out', '--live', `${up}live.csv`],
    ['retire', `small@${last}`, '--reason', 'wrong', '--live', `${up}live.csv`],
    ['doctor'],
    ['show'],
    ['show', 'small'],
    ['history', '--fetch'],
    ['at', '2030-01-01T00:00:00Z'],
    ['diff', 'small@0.0.1', `small@${last}`],
    ['pull', 'small#production'],
    ['check-ref', `small@v${last}`, '--fetch'],
    ['verify', 'small#production'],
    ['rules', 'test'],
    ['rules', 'test', '--base', 'HEAD'],
    ['import', 'gto', '--dry-run'],
    ['import', 'dvc'],
  ];
}

test('covers every command that works on a repository', () => {
  const named = new Set(commandLines('').map(([name]) => name));
  const all = [...verbTable.map(({name}) => name), ...commandTable.map(({name}) => name)];
  const others = ['demo', 'init', 'local', 'serve'];
  expect(all.filter((name) => !named.has(name) && !others.includes(name))).toEqual([]);
});

test('every command says and does the same below the root as at it', {timeout: 180_000}, async () => {
  const [down, top] = [commandLines('../../'), commandLines('')];
  for (const [index, line] of top.entries()) {
    const expected = await say(atRoot, '', line);
    expect(await say(inFolder, below, down[index] ?? []), line.join(' ')).toEqual(expected);
    expect(expected.code, `${line.join(' ')}: ${expected.err}`).toBeLessThan(5);
    expect(expected.err, line.join(' ')).not.toContain('CAIRN_');
  }
  expect(await stateOf(inFolder)).toEqual(await stateOf(atRoot));
  expect(await filesOf(inFolder)).toEqual(await filesOf(atRoot));
});

/** What a command says, in words that are the same for every copy of a world. */
async function say(world: World, folder: string, line: readonly string[]): Promise<CommandRun> {
  const {forge, home, clone, git} = world;
  if (line[0] === 'merge') {
    const pulls = await world.list('/pulls?state=open');
    await mergePull(forge, String(pulls[0]?.['number']));
    return {code: 0, out: '', err: ''};
  }
  if (line[0] === 'gate')
    await git.run(['fetch', '--quiet', `${forge.serverUrl}/${slug}`, '+refs/heads/*:refs/remotes/origin/*']);
  const {code, out, err} = await runCommandLine(
    ['-C', join(clone, folder), '--json', ...line],
    environmentOf({forge, home, slug}),
  );
  // Files are stored at the same time, in whatever order.
  return {code, out: plain(out, world), err: plain(err, world).split('\n').sort().join('\n')};
}

function plain(text: string, {forge, clone, home}: World): string {
  return text
    .replaceAll(forge.serverUrl, 'SERVER')
    .replaceAll(forge.apiUrl, 'API')
    .replaceAll(clone, 'CLONE')
    .replaceAll(home, 'HOME');
}

/** Every file of the work tree, with what is in it. */
async function filesOf(world: World): Promise<Record<string, string>> {
  const found = await readdir(world.clone, {recursive: true, withFileTypes: true});
  const paths = found
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .filter((path) => !path.startsWith(join(world.clone, '.git/')))
    .sort();
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(world.clone.length), plain(await readFile(path, 'utf8'), world)]),
  );
  return Object.fromEntries(texts) as Record<string, string>; // pairs of path and text
}
