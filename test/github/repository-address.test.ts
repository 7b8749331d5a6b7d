import {chmod, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {repositoryOfRemote, requireTagsReach} from '../../src/github/remote-repository.ts';
import {apiOf, parseRemoteAddress} from '../../src/github/repository-address.ts';
import type {GitHub} from '../../src/kernel/ports.ts';
import {testContext, testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const github = 'https://github.com';
const enterprise = 'https://git.acme.example:8443';

/** Where ssh is not at hand, an alias is known by its name alone. */
const withoutSsh = {PATH: '/nonexistent'};

describe('the repository that a remote is', () => {
  test.each<[string, string | undefined, string | undefined]>([
    // server, as GITHUB_SERVER_URL names it; o/r expected
    ['https://github.com/o/r', github, github],
    ['https://github.com/o/r.git', github, github],
    ['https://github.com/o/r.git/', github, github],
    ['https://github.com:443/o/r', github, github],
    ['http://github.com/o/r', github, github],
    ['https://x-access-token:abc@github.com/o/r.git', github, github],
    ['https://GitHub.com/o/r', github, github],
    ['HTTPS://www.github.com/o/r', github, github],
    ['git://github.com/o/r.git', github, github],
    ['git@github.com:o/r.git', github, github],
    ['git@GitHub.com:o/r', github, github],
    ['github.com:o/r', github, github],
    ['git@github.com:/o/r.git', github, github],
    ['org-1234@github.com:o/r.git', github, github],
    ['ssh://git@github.com/o/r.git', github, github],
    ['ssh://git@github.com:22/o/r', github, github],
    ['ssh://git@ssh.github.com:443/o/r.git', github, github],
    ['git+ssh://org-1@github.com/o/r', github, github],
    ['git@github.com-work:o/r.git', github, github],
    ['https://github.com/o/r', undefined, github],
    ['git@github.com:o/r', undefined, github],
    ['https://acme.ghe.com/o/r.git', undefined, 'https://acme.ghe.com'],
    ['git@acme.ghe.com:o/r.git', undefined, 'https://acme.ghe.com'],
    ['octo@acme.ghe.com:o/r.git', 'https://acme.ghe.com', 'https://acme.ghe.com'],
    ['ssh://git@git.acme.example:2222/o/r', enterprise, enterprise],
    ['git@git.acme.example:o/r.git', 'https://git.acme.example', 'https://git.acme.example'],
    ['https://git.acme.example:8443/o/r', enterprise, enterprise],
    ['https://git.acme.example/o/r', enterprise, undefined],
    ['http://127.0.0.1:4000/o/r.git', 'http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
    ['http://127.0.0.1:4001/o/r.git', 'http://127.0.0.1:4000', undefined],
    // somewhere else, or no repository at all
    ['https://gitlab.com/o/r', github, undefined],
    ['https://gitlab.com/o/r', undefined, undefined],
    ['git@gitlab.com:o/r', github, undefined],
    ['https://github.com.evil.example/o/r', github, undefined],
    ['https://evil.example/github.com/o/r', github, undefined],
    ['git@evil.example:github.com/o/r', github, undefined],
    ['https://github.com-work/o/r', github, undefined],
    ['https://acme.ghe.com/o/r', github, undefined],
    ['https://github.com/o/r', enterprise, undefined],
    ['https://github.com/o', github, undefined],
    ['https://github.com/o/r/tree/main', github, undefined],
    ['https://github.com/o/..', github, undefined],
    ['C:\\o\\r', github, undefined],
    ['C:/o/r', github, undefined],
    ['/srv/o/r.git', github, undefined],
    ['../o/r', github, undefined],
    ['file:///srv/o/r', github, undefined],
    ['ext::sh -c x', github, undefined],
    ['', github, undefined],
  ])('%j for %s', async (address, serverUrl, expected) => {
    const git = {
      ...testGit('/nowhere'),
      try: async () => Promise.resolve({code: 0, stdout: `remote.origin.url\n${address}\0`, stderr: ''}),
      run: async () => Promise.resolve(address),
    };
    const found = await repositoryOfRemote(git, {serverUrl, environment: withoutSsh});
    expect(found).toEqual(expected === undefined ? undefined : {serverUrl: expected, repository: 'o/r'});
  });

  test('a name of the ssh configuration is what ssh says it is, and insteadOf what git says', async () => {
    await using folder = await temporaryFolder();
    const git = testGit(folder.path);
    await git.run(['init', '--quiet']);
    await mkdir(join(folder.path, 'bin'));
    const ssh = join(folder.path, 'bin/ssh');
    const says = async (host: string): Promise<void> => {
      await writeFile(ssh, `#!/bin/sh\n[ "$1 $2" = "-G work" ] && echo "port 443\nhostname ${host}"\n`);
      await chmod(ssh, 0o755);
    };
    const environment = {PATH: `${join(folder.path, 'bin')}:/usr/bin:/bin`};
    await git.run(['remote', 'add', 'origin', 'git@work:o/r.git']);
    await says('GitHub.com');
    const of = async (): Promise<unknown> => repositoryOfRemote(git, {serverUrl: undefined, environment});
    expect(await of()).toEqual({serverUrl: github, repository: 'o/r'});
    await says('gitlab.com');
    expect(await of()).toBeUndefined();
    await git.run(['config', 'url.https://github.com/.insteadOf', 'gh:']);
    await git.run(['remote', 'set-url', 'origin', 'gh:o/r']);
    expect(await of()).toEqual({serverUrl: github, repository: 'o/r'});
  });

  test('no text makes it fail, and what it finds has two plain names', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((path) => `git@github.com:${path}`),
        ),
        (text) => {
          expect(parseRemoteAddress(text)?.repository ?? 'o/r').toMatch(/^[\w.-]+\/[\w.-]+$/);
        },
      ),
    );
  });

  test.each([
    ['https://github.com', 'https://api.github.com'],
    ['https://acme.ghe.com', 'https://api.acme.ghe.com'],
    ['https://git.acme.example:8443', 'https://git.acme.example:8443/api/v3'],
  ])('the interface of %s', (server, api) => {
    expect(apiOf(server)).toBe(api);
  });
});

describe('tags that would not reach the repository', () => {
  const to = async (urls: readonly string[], wanted = 'O/r'): Promise<unknown> => {
    await using folder = await temporaryFolder();
    const git = testGit(folder.path);
    await git.run(['init', '--quiet']);
    const [first, ...more] = urls;
    if (first !== undefined) await git.run(['remote', 'add', 'origin', first]);
    for (const url of more) await git.run(['remote', 'set-url', '--add', '--push', 'origin', url]);
    const context = await testContext({workspace: folder.path});
    const [owner = '', repo = ''] = wanted.split('/');
    const hub = {owner, repo, serverUrl: github} as GitHub; // nothing else of it is looked at
    return await requireTagsReach({git, github: hub, childEnvironment: context.childEnvironment}).then(
      () => 'reach',
      (error: unknown) => error,
    );
  };

  test('is said before anything is written', async () => {
    expect(await to(['git@github.com:o/r.git'])).toBe('reach');
    expect(await to(['https://github.com/up/r', 'https://github.com/o/r'])).toBe('reach');
    expect(await to(['https://github.com/o/r', 'https://github.com/fork/r'])).toMatchObject({
      code: 'CAIRN_REMOTE_NOT_GITHUB',
      message: expect.stringContaining('pushes to https://github.com/fork/r') as string,
    });
    expect(await to(['https://u:secret@gitlab.com/o/r'])).toMatchObject({
      code: 'CAIRN_REMOTE_NOT_GITHUB',
      message: expect.not.stringContaining('secret') as string,
    });
    expect(await to([])).toMatchObject({
      code: 'CAIRN_REMOTE_NOT_GITHUB',
      message: expect.stringContaining('git remote add origin https://github.com/O/r.git') as string,
    });
  });

  test('is no matter where GitHub is not known', async () => {
    await using folder = await temporaryFolder();
    await expect(
      requireTagsReach({git: testGit(folder.path), github: undefined, childEnvironment: {}}),
    ).resolves.toBeUndefined();
  });
});
