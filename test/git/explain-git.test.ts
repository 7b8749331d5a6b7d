import {chown, mkdir, readdir, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {ensureCommit, resolveCommit} from '../../src/git/ensure-commit.ts';
import {explainFetch} from '../../src/git/explain-fetch.ts';
import {explainFailure, isPassing} from '../../src/git/explain-git.ts';
import {explainGit, GitError, openGit, requireRepository} from '../../src/git/git.ts';
import {pushCreateOnly, pushExpecting} from '../../src/git/push.ts';
import {fetchRefs, hasRemote, remoteRefs} from '../../src/git/remote.ts';
import {UserError} from '../../src/kernel/errors.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

describe('a server that refuses a push says why, and so does the error', () => {
  test.each<{name: string; lines: string[]; todo: string; not?: string}>([
    {
      name: 'a ruleset',
      lines: [
        'error: GH013: Repository rule violations found for refs/tags/m@v0.0.1.',
        '',
        '- Cannot create ref due to creations being restricted.',
        '',
        'Review all repository rules at https://github.com/o/r/rules?ref=refs%2Ftags%2Fm',
      ],
      todo: 'take the marks from the step `app` (actions/create-github-app-token)',
    },
    {
      name: 'required signatures',
      lines: [
        'error: GH013: Repository rule violations found for refs/heads/cairn/m/production.',
        '- Commits must have verified signatures.',
        '  Found 1 violation:',
        '  3c5e1fa1b6b3ab0f9ea2d2d1b0c5d6ae0ee5b7b7',
      ],
      todo: 'Require signed commits',
    },
    {
      name: 'a protected branch',
      lines: [
        'error: GH006: Protected branch update failed for refs/heads/main.',
        'error: Required status check "cairn/gate" is expected.',
      ],
      todo: 'Change the rule',
    },
    {
      name: 'a hook of its own',
      lines: ['tags are protected by us', 'ask Eva'],
      todo: 'A rule or a hook of the server',
    },
    {
      name: 'an archive',
      lines: ['This repository was archived so it is read-only.'],
      todo: 'out of the archive',
    },
  ])('$name', async ({lines, todo}) => {
    await using world = await clone();
    await hook(world.bare, 'pre-receive', `cat >&2 <<'EOT'\n${lines.join('\n')}\nEOT\nexit 1`);
    const error = await thrownBy(pushCreateOnly(world.git, {refs: ['refs/tags/x'], object: world.commit}));
    expect(error).toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
    for (const line of lines) expect(error.message).toContain(line.trim());
    expect(error.message).toContain(todo);
    expect(error.message).not.toContain('contents: write');
    expect(await world.git.run(['tag', '--list'])).toBe('');
  });

  test('workflow files without the right to change them', async () => {
    await using world = await clone();
    const why =
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission';
    await testGit(world.bare).run(['config', 'receive.procReceiveRefs', 'refs/tags']);
    await hook(world.bare, 'proc-receive', refuser(why), `#!${process.execPath}`);
    const error = await thrownBy(pushCreateOnly(world.git, {refs: ['refs/tags/x'], object: world.commit}));
    expect(error).toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
    expect(error.message).toContain(why);
    expect(error.message).toContain('`workflows: write`');
    expect(error.message).not.toContain('contents: write');
  });

  test('only where the login may not write is the permission advised', async () => {
    await using world = await clone();
    await using server = await answering(403, 'Permission to o/r.git denied to github-actions[bot].');
    await world.git.run(['remote', 'set-url', 'origin', `${server.address}/o/r.git`]);
    const push = world.git.try(['push', 'origin', `${world.commit}:refs/tags/x`]);
    const error = explainGit(new GitError(['push'], await push));
    expect(error).toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
    expect(error.message).toContain('contents: write');
    expect(await thrownBy(fetchRefs(world.git, ['refs/heads/main']))).toMatchObject({
      code: 'CAIRN_GIT_CREDENTIALS',
      message: expect.stringContaining('contents: read') as string,
    });
  });
});

describe('names that stand in the way', () => {
  test('a branch of the remote', async () => {
    await using world = await clone();
    await world.git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/cairn']);
    const ref = 'refs/heads/cairn/m/production';
    const error = await thrownBy(pushExpecting(world.git, {ref, object: world.commit, expected: ''}));
    expect(error).toMatchObject({code: 'CAIRN_REF_IN_THE_WAY', mistakes: [{where: 'refs/heads/cairn'}]});
    expect(error.message).toContain('git push origin --delete refs/heads/cairn');
    await world.git.run(['push', 'origin', '--delete', 'refs/heads/cairn']); // what it says
    expect(await pushExpecting(world.git, {ref, object: world.commit, expected: ''})).toBe('pushed');
  });

  test('a branch that the clone alone remembers', async () => {
    await using world = await clone();
    await world.git.run(['update-ref', 'refs/remotes/origin/cairn', world.commit]);
    const ref = 'refs/heads/cairn/m/production';
    await pushExpecting(world.git, {ref, object: world.commit, expected: ''});
    const fetching = async (): Promise<void> =>
      fetchRefs(world.git, [`+${ref}:refs/remotes/origin/cairn/m/production`]);
    const error = await thrownBy(fetching());
    expect(error).toMatchObject({code: 'CAIRN_REF_IN_THE_WAY'});
    expect(error.message).toContain('git remote prune origin');
    await world.git.run(['remote', 'prune', 'origin']);
    await fetching();
  });

  test('a name that no file can have', async () => {
    await using world = await clone();
    const refs = [`refs/tags/m@v1.0.0-${'a'.repeat(260)}`];
    expect(await thrownBy(pushCreateOnly(world.git, {refs, object: world.commit}))).toMatchObject({
      code: 'CAIRN_REF_TOO_LONG',
    });
  });
});

describe('what passes by itself', () => {
  test('a lock that is given back is waited for', async () => {
    await using world = await clone();
    // The server fails twice and then works.
    await hook(
      world.bare,
      'pre-receive',
      `n=$(cat n 2>/dev/null || echo 0); echo $((n + 1)) > n
if [ $n -lt 2 ]; then echo "error: Unable to create '/srv/o.git/./packed-refs.lock': File exists." >&2; exit 1; fi`,
    );
    expect(await pushCreateOnly(world.git, {refs: ['refs/tags/x'], object: world.commit})).toBe('created');
    expect([...(await remoteRefs(world.git, ['refs/tags/x'])).values()]).toEqual([world.commit]);
  });

  thorough('one that stays is an error with a code', async () => {
    await using world = await clone();
    await writeFile(join(world.git.directory, '.git/refs/heads/z.lock'), '');
    const error = await thrownBy(world.git.run(['update-ref', 'refs/heads/z', world.commit]));
    expect(error).toMatchObject({code: 'CAIRN_GIT_BUSY'});
    expect(error.message).toContain('z.lock');
  });

  test('a lost race does not wait: whoever pushes decides', () => {
    const stderr = `remote: error: cannot lock ref 'refs/tags/x': is at ${'1'.repeat(40)} but expected ${'2'.repeat(40)}\n ! [remote rejected] a -> x (atomic transaction failed)\n`;
    expect(isPassing({args: ['push'], stderr})).toBe(false);
    expect(explained(['push'], stderr)).toMatchObject({code: 'CAIRN_RACE_LOST'});
  });
});

describe('who asks', () => {
  test.each([401, 403])('a remote that answers %i', async (status) => {
    await using world = await clone();
    await using server = await answering(status, 'no');
    await world.git.run([
      'remote',
      'set-url',
      'origin',
      `${server.address.replace('//', '//ghs_SECRET@')}/o/r.git`,
    ]);
    const error = await thrownBy(remoteRefs(world.git, ['refs/heads/main']));
    expect(error).toMatchObject({code: 'CAIRN_GIT_CREDENTIALS'});
    expect(error.message).not.toContain('SECRET');
    // A commit that could be fetched by whoever may is not told as missing.
    expect(await thrownBy(ensureCommit(world.git, '1'.repeat(40), {role: 'head'}))).toMatchObject({
      code: 'CAIRN_GIT_CREDENTIALS',
    });
    expect(
      await thrownBy(fetchRefs(world.git, ['refs/heads/main']).catch(explainFetch('Try later.'))),
    ).toMatchObject({
      code: 'CAIRN_FETCH_FAILED',
      mistakes: [{todo: expect.stringContaining('token') as string}],
    });
  });

  test.each([
    ['git@github.com: Permission denied (publickey).', 'CAIRN_GIT_CREDENTIALS'],
    ['Host key verification failed.', 'CAIRN_GIT_CREDENTIALS'],
    ['ssh: connect to host github.com port 22: Connection timed out', 'CAIRN_REMOTE_UNREACHABLE'],
    ['ERROR: Repository not found.', 'CAIRN_REMOTE_UNREACHABLE'],
  ])('ssh that says %j', async (words, code) => {
    await using world = await clone();
    const ssh = join(world.folder, 'ssh');
    await writeFile(ssh, `#!/bin/sh\necho '${words}' >&2\nexit 255\n`, {mode: 0o755});
    const git = openGit({
      directory: world.git.directory,
      environment: {PATH: process.env['PATH'] ?? '', GIT_SSH_COMMAND: ssh},
    });
    await git.run(['remote', 'set-url', 'origin', 'git@github.com:o/r.git']);
    const error = await thrownBy(remoteRefs(git, ['refs/heads/main']));
    expect(error).toMatchObject({code});
    expect(error.message).toContain(words);
  });

  test('a remote that does not answer, and one that is not there', async () => {
    await using world = await clone();
    await world.git.run(['remote', 'set-url', 'origin', 'http://127.0.0.1:1/nothing.git']);
    const error = await thrownBy(remoteRefs(world.git, ['refs/heads/main']));
    expect(error).toMatchObject({code: 'CAIRN_REMOTE_UNREACHABLE'});
    expect(error.message).toContain('Run it again');
    await world.git.run(['remote', 'set-url', 'origin', join(world.folder, 'gone.git')]);
    const gone = await thrownBy(remoteRefs(world.git, ['refs/heads/main']));
    expect(gone).toMatchObject({code: 'CAIRN_REMOTE_UNREACHABLE'});
    expect(gone.message).toContain('git remote get-url origin');
  });
});

describe('the repository itself', () => {
  test.skipIf(process.getuid?.() !== 0)(
    'one of another user (only root can make one: skipped for others)',
    async () => {
      await using world = await clone();
      await giveAway(world.git.directory);
      const remedy = `git config --global --add safe.directory '${world.git.directory}'`;
      for (const asked of [requireRepository, hasRemote, async (git: Git) => resolveCommit(git, 'HEAD')]) {
        const error = await thrownBy(asked(world.git));
        expect(error).toMatchObject({code: 'CAIRN_GIT_OWNERSHIP', mistakes: [{where: world.git.directory}]});
        expect(error.message).toContain(remedy);
      }
    },
  );

  test('a folder that is none, and one that holds a checkout', async () => {
    await using world = await clone();
    const error = await thrownBy(hasRemote(testGit(world.folder)));
    expect(error).toMatchObject({code: 'CAIRN_GIT_NO_REPOSITORY', mistakes: [{where: world.folder}]});
    expect(error.message).toContain('its folder clone is one');
    expect(error.message).toContain('Leave `path:` out of actions/checkout');
    await using empty = await temporaryFolder();
    const none = await thrownBy(requireRepository(testGit(empty.path)));
    expect(none.message).toContain('check the repository out first');
  });

  test('absence is what git says is absence', async () => {
    await using world = await clone();
    for (const revision of ['nope', 'a..b', '1'.repeat(40), 'HEAD^{tree}', '--upload-pack=x', ''])
      expect(await resolveCommit(world.git, revision)).toBeUndefined();
    expect(await thrownBy(resolveCommit(world.git, 'HEAD@{upstream}'))).toMatchObject({
      code: 'CAIRN_COMMIT_MISSING',
    });
  });

  test.each([
    [{GIT_CONFIG_COUNT: 'many'}, 'GIT_CONFIG_COUNT'],
    [{GIT_CONFIG_GLOBAL: 'broken'}, 'bad config line 1 in file'],
  ])('a configuration of git that git cannot read: %j', async (environment, words) => {
    await using world = await clone();
    await writeFile(join(world.git.directory, 'broken'), '[user\nname = x');
    const git = openGit({
      directory: world.git.directory,
      environment: {PATH: process.env['PATH'] ?? '', ...environment},
      credentials: {server: 'https://github.com', token: 'ghs_SECRET'},
    });
    for (const command of [
      ['rev-parse', 'HEAD'],
      ['ls-remote', 'origin'],
    ]) {
      const error = await thrownBy(git.run(command));
      expect(error).toMatchObject({code: 'CAIRN_GIT_CONFIG_INVALID'});
      expect(error.message).toContain(words);
    }
  });
});

describe('other errors', () => {
  test('stay as they are', () => {
    const others = [
      new Error('unable to access'),
      new GitError(['rev-parse'], {code: 128, stdout: '', stderr: 'fatal: bad revision'}),
      new UserError('CAIRN_RACE_LOST', {what: 'x'}),
      undefined,
    ];
    for (const error of others) expect(explainGit(error)).toBe(error);
  });

  test.each([
    ["fatal: unsafe repository ('/w' is owned by someone else)", 'CAIRN_GIT_OWNERSHIP'],
    ['remote: Invalid username or token.\nfatal: Authentication failed for x', 'CAIRN_GIT_CREDENTIALS'],
    [
      "fatal: unable to access 'x': SSL certificate problem: self-signed certificate",
      'CAIRN_REMOTE_UNREACHABLE',
    ],
    [' ! [remote rejected] a -> b (fatal error in commit_refs)', 'CAIRN_GIT_BUSY'],
    [' ! [remote rejected] a -> b (directory file conflict)', 'CAIRN_REF_IN_THE_WAY'],
    [' ! [remote rejected] a -> b (some words of tomorrow)', 'CAIRN_PUSH_REFUSED'],
  ])('words of servers and releases that are not at hand: %j', (stderr, code) => {
    expect(explained(['push', '--quiet', 'origin'], stderr)).toMatchObject({code});
  });
});

interface World extends AsyncDisposable {
  readonly folder: string;
  readonly bare: string;
  readonly git: Git;
  readonly commit: string;
}

/** A bare repository in `origin.git`, and a clone of it with one commit in `clone`. */
async function clone(): Promise<World> {
  const folder = await temporaryFolder();
  const bare = join(folder.path, 'origin.git');
  const directory = join(folder.path, 'clone');
  await mkdir(bare);
  await mkdir(directory);
  await testGit(bare).run(['init', '--quiet', '--bare', '--initial-branch', 'main']);
  const git = testGit(directory);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'First']);
  await git.run(['remote', 'add', 'origin', bare]);
  await git.run(['push', '--quiet', '--set-upstream', 'origin', 'main']);
  await git.run(['branch', '--quiet', '--unset-upstream']);
  return {
    folder: folder.path,
    bare,
    git,
    commit: await git.run(['rev-parse', 'HEAD']),
    [Symbol.asyncDispose]: async () => folder[Symbol.asyncDispose](),
  };
}

async function hook(bare: string, name: string, text: string, first = '#!/bin/sh'): Promise<void> {
  await mkdir(join(bare, 'hooks'), {recursive: true});
  await writeFile(join(bare, 'hooks', name), `${first}\n${text}\n`, {mode: 0o755});
}

/** A proc-receive hook that refuses every ref with a reason of its own, as GitHub does. */
function refuser(why: string): string {
  return `
const {readSync, writeSync} = require('node:fs');
const packet = (text) => text === null ? '0000' : (text.length + 4).toString(16).padStart(4, '0') + text;
const exactly = (length) => {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) at += readSync(0, bytes, at, length - at, null);
  return bytes.toString();
};
const read = () => {
  const lines = [];
  for (;;) {
    const length = parseInt(exactly(4), 16);
    if (length === 0) return lines;
    lines.push(exactly(length - 4));
  }
};
read();
writeSync(1, packet('version=1\\0atomic') + packet(null));
const refs = read().map((line) => line.trim().split(' ')[2]);
writeSync(1, refs.map((ref) => packet('ng ' + ref + ' ' + ${JSON.stringify(why)})).join('') + packet(null));
`;
}

/** A server that answers every request in the same way. */
async function answering(status: number, text: string): Promise<AsyncDisposable & {address: string}> {
  const server: Server = createServer((_, response) => {
    response.writeHead(status, {
      'content-type': 'text/plain',
      ...(status === 401 && {'www-authenticate': 'Basic realm="x"'}),
    });
    response.end(`${text}\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function giveAway(directory: string): Promise<void> {
  for (const path of ['', ...(await readdir(directory))]) await chown(join(directory, path), 12_345, 12_345);
}

/** The error that a person would see. */
async function thrownBy(work: Promise<unknown>): Promise<Error> {
  const error: unknown = await work.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => explainGit(thrown),
  );
  if (error instanceof Error) return error;
  throw new Error('no error was thrown');
}

function explained(args: readonly string[], stderr: string): Error | undefined {
  return explainFailure({args, stderr, directory: '/w'}, {cause: new Error('x')})?.error;
}
