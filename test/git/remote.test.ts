import {expect, test} from 'vitest';
import {remoteName, remoteUrl} from '../../src/git/remote.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const forge = 'https://forge.example/octo/ml.git';
const playground = 'http://127.0.0.1:4000/local/ml';

interface Case {
  readonly remotes: Record<string, string>;
  /** Pairs of key and value in the configuration of the clone. */
  readonly settings?: readonly (readonly [string, string])[];
  readonly name: string | undefined;
}

const cases: [string, Case][] = [
  ['none', {remotes: {}, name: undefined}],
  ['origin alone', {remotes: {origin: forge}, name: 'origin'}],
  ['another one alone', {remotes: {'up.stream': forge}, name: 'up.stream'}],
  [
    'origin among others, whatever else is set',
    {
      remotes: {a: forge, origin: forge, z: forge},
      settings: [['clone.defaultRemoteName', 'a']],
      name: 'origin',
    },
  ],
  [
    'the default name of clones',
    {
      remotes: {mine: forge, upstream: forge},
      settings: [
        ['clone.defaultRemoteName', 'upstream'],
        ['branch.main.remote', 'mine'],
      ],
      name: 'upstream',
    },
  ],
  [
    'the upstream of the current branch',
    {
      remotes: {mine: forge, upstream: forge},
      settings: [
        ['clone.defaultRemoteName', 'gone'],
        ['branch.other.remote', 'upstream'],
        ['branch.main.remote', 'mine'],
      ],
      name: 'mine',
    },
  ],
  ['not what cairn local added', {remotes: {local: playground}, name: undefined}],
  ['another one beside what cairn local added', {remotes: {local: playground, up: forge}, name: 'up'}],
];

test.each(cases)('the remote that counts: %s', async (_, {remotes, settings = [], name}) => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'First']);
  for (const [remote, url] of Object.entries(remotes)) await git.run(['remote', 'add', remote, url]);
  for (const [key, value] of settings) await git.run(['config', key, value]);
  expect(await remoteName(git)).toBe(name);
  expect(await remoteUrl(git)).toBe(name === undefined ? undefined : forge);
});

test('two that nothing tells apart are refused, with what to do', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'First']);
  await git.run(['remote', 'add', 'mine', forge]);
  await git.run(['remote', 'add', 'upstream', forge]);
  await expect(remoteName(git)).rejects.toMatchObject({
    code: 'CAIRN_REMOTE_AMBIGUOUS',
    mistakes: [{where: folder.path, todo: expect.stringContaining('clone.defaultRemoteName') as string}],
  });
  await git.run(['config', 'clone.defaultRemoteName', 'mine']);
  expect(await remoteName(testGit(folder.path))).toBe('mine');
});

test('it is asked once', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet']);
  const asked: string[] = [];
  const counting: typeof git = {
    ...git,
    try: async (args, options) => {
      asked.push(args[0] ?? '');
      return git.try(args, options);
    },
  };
  expect([await remoteName(counting), await remoteName(counting), await remoteUrl(counting)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['config']);
});
