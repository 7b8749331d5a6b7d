import {afterAll, beforeAll, expect, test} from 'vitest';
import {sendingText} from '../../src/cli/sending-text.ts';
import {verbTable} from '../../src/cli/verb-table.ts';
import {tellPushes} from '../../src/git/tell-pushes.ts';
import {withoutLogin} from '../../src/git/without-login.ts';
import type {Verb} from '../../src/kernel/verb.ts';
import {environmentOf, runCommandLine, type CommandRun} from '../support/command-line.ts';
import {testGit} from '../support/context.ts';
import {thorough} from '../support/effort.ts';
import {smallCsv, smallRepository, type SmallRepository} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

test.each([
  [{}, 'Nothing leaves this machine.'],
  [{asked: {push: 'the record'}}, 'Nothing leaves this machine but the record with --push.'],
  [{always: 'a tag', asked: {all: 'the rest'}}, 'Leaves this machine: a tag; the rest with --all.'],
])('%j in --help', (sends, text) => {
  expect(sendingText(sends)).toBe(text);
});

test.each([
  ['https://dana:pa@ss@host/a.git', 'https://host/a.git'],
  ['https://host/a@b.git', 'https://host/a@b.git'],
  ['git@host:a/b.git', 'git@host:a/b.git'],
  ['/srv/a b.git', '/srv/a b.git'],
])('%s is shown as %s', (url, shown) => {
  expect(withoutLogin(url)).toBe(shown);
});

test('every push that the remote took is said with the refs and the address; one that it refused is not', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'a']);
  await git.run(['init', '--quiet', '--bare', 'remote.git']);
  await git.run(['remote', 'add', 'origin', `file://dana:secret@localhost${folder.path}/remote.git`]);
  await git.run(['remote', 'set-url', '--push', 'origin', `${folder.path}/remote.git`]);
  const said: string[] = [];
  const telling = tellPushes(git, (line) => said.push(line));
  await telling.try(['push', '--quiet', '--atomic', 'origin', 'HEAD:refs/cairn/a', 'HEAD:refs/tags/b']);
  await telling.try(['push', '--quiet', '--force-with-lease=refs/tags/b:', 'origin', ':refs/tags/b']);
  await telling.try(['push', '--quiet', 'origin', ':refs/tags/b']);
  const at = `at the remote origin (${folder.path}/remote.git).`;
  expect(said).toEqual([`Pushed refs/cairn/a, refs/tags/b ${at}`, `Deleted refs/tags/b ${at}`]);
});

let small: SmallRepository;

beforeAll(async () => {
  small = await smallRepository();
});

afterAll(async () => {
  await small[Symbol.asyncDispose]();
});

async function cairn(
  ...args: string[]
): Promise<CommandRun & {outputs: Record<string, string>; sent: boolean}> {
  const before = await refsOfRemote();
  const run = await runCommandLine(['-C', small.clone, '--json', ...args], environmentOf(small));
  const {outputs = {}} = JSON.parse(run.out) as {outputs?: Record<string, string>};
  return {...run, outputs, sent: before !== (await refsOfRemote())};
}

async function refsOfRemote(): Promise<string> {
  return small.git.run(['ls-remote', 'origin']);
}

async function issues(): Promise<number> {
  const response = await fetch(`${small.forge.apiUrl}/repos/${small.slug}/issues`, {
    headers: {authorization: `Bearer ${environmentOf(small)['GITHUB_TOKEN'] ?? ''}`},
  });
  return ((await response.json()) as unknown[]).length;
}

thorough(
  'a verb at a terminal changes no ref of the remote but where its --help says so',
  async () => {
    const silent = new Set<string>();
    const quiet = async (...args: string[]): Promise<Record<string, string>> => {
      const {code, err, outputs, sent} = await cairn(...args);
      expect({args, sent, err}).toMatchObject({args, sent: false});
      expect(err).not.toMatch(/^Pushed/m);
      expect([0, 3, 4]).toContain(code);
      silent.add(args[0] ?? '');
      return outputs;
    };
    const loud = async (said: RegExp, ...args: string[]): Promise<Record<string, string>> => {
      const {code, err, outputs, sent} = await cairn(...args);
      expect({args, code: code === 3 ? 0 : code, sent, err}).toMatchObject({args, code: 0, sent: true});
      expect(err).toMatch(said);
      expect(err).toContain(`at the remote origin (${small.forge.serverUrl}/${small.slug})`);
      return outputs;
    };
    await quiet('plan');
    await loud(/Pushed refs\/heads\/cairn-versions\/small\/pending-/, 'plan', '--keep');
    await quiet('fetch-data');
    await quiet('validate-data');
    const {run = ''} = await quiet('train', 'small');
    await quiet('predict', 'small', '--run', run);
    await quiet('evaluate', 'small', '--run', run);
    await loud(/Pushed refs\/cairn\/runs\//, 'evaluate', 'small', '--run', run, '--push');
    const {tag = ''} = await loud(/Pushed refs\/tags\/small@v/, 'register', 'small', '--run', run);
    await quiet('check-ref', tag);
    const proposed = await loud(/Pushed refs\/heads\/cairn\/small\/production/, 'propose', 'small');
    await quiet('gate', '--base', 'main', '--head', 'refs/remotes/origin/cairn/small/production');
    await merge(proposed['pull-request'] ?? '');
    await loud(/Pushed refs\/tags\/small#production#1/, 'release');
    await small.git.run(['pull', '--quiet', 'origin', 'main']);
    await small.write('live.csv', smallCsv(200, {from: 600, shift: 60}).replace('bought', 'prediction'));
    const {issue} = await quiet('check-drift', 'small', '--live', 'live.csv');
    expect(issue).toBe('');
    expect(await issues()).toBe(0);
    await quiet('retrain', 'small'); // it reads the check that the clone alone has
    await loud(/Pushed refs\/cairn\/monitors\/small/, 'check-drift', 'small', '--live', 'live.csv', '--push');
    expect(await issues()).toBe(0);
    await quiet('check-drift', 'small', '--live', 'live.csv', '--issue');
    expect(await issues()).toBe(1);
    await quiet('doctor');
    const unasked = (verbTable as readonly Verb[]).filter(({sends}) => sends.always === undefined);
    for (const {name} of unasked) expect(silent).toContain(name);
  },
  180_000,
);

async function merge(pull: string): Promise<void> {
  const token = small.forge.issueToken({
    repository: small.slug,
    actor: 'rae',
    kind: 'person',
    permissions: {},
  });
  const response = await fetch(`${small.forge.apiUrl}/repos/${small.slug}/pulls/${pull}/merge`, {
    method: 'PUT',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({merge_method: 'merge'}),
  });
  expect(response.status).toBe(200);
}
