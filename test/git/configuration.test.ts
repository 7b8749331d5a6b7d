import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readFileAt} from '../../src/git/commit-files.ts';
import {openGit} from '../../src/git/git.ts';
import {pushCreateOnly} from '../../src/git/push.ts';
import {fetchRefs, remoteRefs} from '../../src/git/remote.ts';
import {childEnvironment} from '../../src/kernel/child-environment.ts';
import {gitEnvironment} from '../../src/kernel/git-environment.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {startForge} from '../../src/local/forge/start-forge.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const secret = 'AUTHORIZATION';

test("the user's configuration of git reaches Cairn's git and no command of the user", () => {
  const environment = {
    PATH: '/bin',
    GIT_SSH_COMMAND: 'ssh -v',
    GITHUB_TOKEN: 'secret',
    INPUT_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    GITHUB_OUTPUT: '/f',
    UNSET: undefined,
  };
  const configuration = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    GIT_CONFIG_GLOBAL: '/g',
    GIT_CONFIG_SYSTEM: '/s',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_PARAMETERS: "'a.b=c'",
  };
  const plain = {PATH: '/bin', GIT_SSH_COMMAND: 'ssh -v'};
  expect(gitEnvironment({...environment, ...configuration})).toEqual({...plain, ...configuration});
  expect(childEnvironment({...environment, ...configuration})).toEqual(plain);
});

describe('with the token of a private repository', () => {
  test("the user's pairs come first and hold, and so does the login", async () => {
    await using world = await privateWorld();
    const git = world.open('clone', {
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_0: `url.${world.server}/octo/.insteadOf`,
      GIT_CONFIG_VALUE_0: 'work:',
      GIT_CONFIG_KEY_1: 'user.name',
      GIT_CONFIG_VALUE_1: 'Eva',
      GIT_CONFIG_KEY_2: 'user.email',
      GIT_CONFIG_VALUE_2: 'eva@example.com',
    });
    await git.run(['remote', 'set-url', 'origin', 'work:ml.git']);
    expect([...(await remoteRefs(git, ['refs/heads/main'])).keys()]).toEqual(['refs/heads/main']);
    expect(await git.run(['var', 'GIT_COMMITTER_IDENT'])).toContain('Eva <eva@example.com>');
  });

  test('only commands that talk to the remote get it', async () => {
    await using world = await privateWorld();
    const git = world.open('clone');
    await git.run(['commit', '--quiet', '--allow-empty', '-m', 'Two']);
    const commit = await git.run(['rev-parse', 'HEAD']);
    await pushCreateOnly(git, {refs: ['refs/tags/x'], object: commit});
    await fetchRefs(git, ['refs/heads/main']);
    await readFileAt(git, commit, 'data.csv');
    const calls = world.calls();
    const told = new Set(calls.filter((line) => line.includes(secret)).map(([command]) => command));
    expect([...told].sort()).toEqual(['fetch', 'push']);
    expect(new Set(calls.map(([command]) => command))).toEqual(
      new Set(['commit', 'rev-parse', 'config', 'push', 'update-ref', 'fetch', 'cat-file']),
    );
  });

  test('neither hooks nor fsmonitor of the work tree run', async () => {
    await using world = await privateWorld();
    const git = world.open('clone');
    const trace = join(world.folder, 'trace');
    const hooks = join(git.directory, '.git/hooks');
    const program = `#!/bin/sh\necho "$0 $(env)" >> '${trace}'\n`;
    await mkdir(hooks, {recursive: true});
    for (const name of [
      'reference-transaction',
      'pre-push',
      'pre-commit',
      'commit-msg',
      'post-checkout',
      'fsmonitor',
    ])
      await writeFile(join(hooks, name), program, {mode: 0o755});
    const config = ['config', '--local'];
    await git.run([...config, 'core.fsmonitor', join(hooks, 'fsmonitor')]);
    await git.run([...config, 'core.hooksPath', hooks]);
    await git.run(['commit', '--quiet', '--allow-empty', '-m', 'Two']);
    const commit = await git.run(['rev-parse', 'HEAD']);
    await pushCreateOnly(git, {refs: ['refs/tags/x'], object: commit});
    await fetchRefs(git, ['+refs/heads/main:refs/remotes/origin/main']);
    await git.run(['diff', 'HEAD']);
    await git.run(['ls-files', '--others']);
    expect(existsSync(trace)).toBe(false);
    // That they would have run otherwise: git without Cairn's settings.
    execFileSync('git', ['-C', git.directory, 'update-ref', 'refs/heads/y', commit]);
    expect(readFileSync(trace, 'utf8')).toContain('reference-transaction');
  });

  test('a partial clone fetches what it lacks, by the one command that lacks it', async () => {
    await using world = await privateWorld();
    execFileSync('git', ['-C', world.bare, 'config', 'uploadpack.allowFilter', 'true']);
    execFileSync('git', ['-C', world.bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true']);
    const address = `${world.server}/octo/ml.git`;
    const partial = world.open('partial');
    await mkdir(partial.directory);
    await partial.run(['clone', '--quiet', '--filter=blob:none', '--no-checkout', address, '.']);
    expect(await readFileAt(partial, 'HEAD', 'data.csv')).toBe('a,b\n');
    const calls = world.calls().filter(([command]) => command !== 'clone');
    expect(calls.filter((line) => line.includes(secret)).map(([command]) => command)).toContain('cat-file');
    expect(await readFileAt(partial, 'HEAD', 'absent')).toBeUndefined();
    const without = world.open('partial', {}, false);
    expect(await readFileAt(without, 'HEAD', 'data.csv')).toBe('a,b\n');
  });
});

test('what the user pushes and prunes by configuration, Cairn does not', async () => {
  await using folder = await temporaryFolder();
  const bare = join(folder.path, 'origin.git');
  await mkdir(bare);
  await testGit(bare).run(['init', '--quiet', '--bare', '--initial-branch', 'main']);
  const directory = join(folder.path, 'clone');
  await mkdir(directory);
  const git = testGit(directory);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'One']);
  await git.run(['remote', 'add', 'origin', bare]);
  await git.run(['tag', '-a', '-m', 'mine', 'private']);
  for (const [key, value] of [
    ['push.followTags', 'true'],
    ['push.gpgSign', 'true'],
    ['push.recurseSubmodules', 'only'],
    ['fetch.prune', 'true'],
    ['remote.origin.prune', 'true'],
    ['log.showSignature', 'true'],
  ])
    await git.run(['config', key ?? '', value ?? '']);
  const commit = await git.run(['rev-parse', 'HEAD']);
  await pushCreateOnly(git, {refs: ['refs/heads/main'], object: commit});
  expect(await git.run(['ls-remote', 'origin'])).toBe(`${commit}\tHEAD\n${commit}\trefs/heads/main`);
  await fetchRefs(git, ['+refs/tags/*:refs/tags/*']);
  expect(await git.run(['tag', '--list'])).toBe('private');
});

interface PrivateWorld extends AsyncDisposable {
  readonly folder: string;
  readonly bare: string;
  readonly server: string;
  /** Cairn's git in a folder beside, with more of an environment, and a token unless that is left out. */
  open(name: string, environment?: Readonly<Record<string, string>>, withToken?: boolean): Git;
  /** The commands of git since the start, each with what its environment says of a login. */
  calls(): string[][];
}

/** A private repository on a forge, a clone of it, and a git that writes down what it is given. */
async function privateWorld(): Promise<PrivateWorld> {
  const folder = await temporaryFolder();
  const forge = await startForge({directory: join(folder.path, 'forge')});
  const slug = 'octo/ml';
  await forge.createRepository({owner: 'octo', name: 'ml', defaultBranch: 'main', private: true});
  const token = forge.issueToken({repository: slug, actor: 'dana', kind: 'person', permissions: {}});
  const setup = testGit(join(folder.path, 'clone'), {server: forge.serverUrl, token});
  await mkdir(setup.directory);
  await setup.run(['init', '--quiet', '--initial-branch', 'main']);
  await setup.run(['remote', 'add', 'origin', `${forge.serverUrl}/${slug}.git`]);
  await writeFile(join(setup.directory, 'data.csv'), 'a,b\n');
  await setup.run(['add', '--all']);
  await setup.run(['commit', '--quiet', '-m', 'One']);
  await setup.run(['push', '--quiet', 'origin', 'main']);
  await setup.run(['config', 'user.name', 'Test']);
  await setup.run(['config', 'user.email', 'test@example.com']);
  const trace = join(folder.path, 'calls');
  const real = execFileSync('sh', ['-c', 'command -v git'], {encoding: 'utf8'}).trim();
  await mkdir(join(folder.path, 'bin'));
  await writeFile(
    join(folder.path, 'bin/git'),
    `#!/bin/sh
line=
skip=
for word in "$@"; do
  if [ -n "$skip" ]; then skip=; continue; fi
  case "$word" in -c) skip=1 ;; -*) ;; *) line="$word"; break ;; esac
done
echo "$line $(env | grep -o 'AUTHORIZATION')" >> '${trace}'
exec '${real}' "$@"
`,
    {mode: 0o755},
  );
  return {
    folder: folder.path,
    bare: join(folder.path, 'forge/git/octo/ml.git'),
    server: forge.serverUrl,
    open: (name, environment = {}, withToken = true) =>
      openGit({
        directory: join(folder.path, name),
        environment: {
          PATH: `${join(folder.path, 'bin')}:${process.env['PATH'] ?? ''}`,
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_CONFIG_GLOBAL: '/dev/null',
          ...environment,
        },
        ...(withToken && {credentials: {server: forge.serverUrl, token}}),
      }),
    calls: () =>
      readFileSync(trace, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.trim().split(' ')),
    [Symbol.asyncDispose]: async () => {
      await forge[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
