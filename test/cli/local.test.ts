import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {testGit} from '../support/context.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

async function cairn(
  directory: string,
  home: string,
  ...args: string[]
): Promise<{code: number | null; out: string}> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bin/cairn.cjs', '-C', directory, ...args], {
      env: {PATH: process.env['PATH'], HOME: home},
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('close', (code) => {
      resolve({code, out});
    });
  });
}

thorough(
  'a newcomer’s repository: what init writes runs in cairn local, and leaves no secret in its configuration',
  async () => {
    await using folder = await temporaryFolder();
    const clone = join(folder.path, 'shop');
    mkdirSync(join(clone, 'data'), {recursive: true});
    const git = testGit(clone);
    await git.run(['init', '--quiet', '--initial-branch', 'main']);
    expect(await cairn(clone, folder.path, 'init', '--yes', '--model', 'shop')).toMatchObject({code: 0});
    writeFileSync(join(clone, 'data/2024.csv'), smallCsv(600));
    await git.run(['add', '--all']);
    await git.run(['commit', '--quiet', '-m', 'first']);
    await git.run(['tag', '-m', 'made by GTO', 'shop@v1.0.0']);
    const {code, out} = await cairn(clone, folder.path, 'local', '--exit');
    expect(out).toContain('Copied 1 tag, record or branch of the registry.');
    expect(out).toContain('✓ Train › shop / Evaluate against the champion');
    expect(out).toContain('✓ Train › shop / Register and propose');
    expect(out).toMatch(/Pull request 1 for shop 1\.0\.1: Promote/);
    expect(code).toBe(0);
    const again = await cairn(clone, folder.path, 'local', '--exit');
    expect(again.code).toBe(0);
    const pages = /Web pages: (.+)/;
    expect(pages.exec(again.out)?.[1]).toBe(pages.exec(out)?.[1]);
    const token = readFileSync(join(folder.path, '.cairn/local/shop/token'), 'utf8');
    expect(token.length).toBeGreaterThan(10);
    expect(readFileSync(join(clone, '.git/config'), 'utf8')).not.toContain(token);
    expect(out).not.toContain(token);
  },
);

test('cairn local says what is wrong where there is no repository', async () => {
  await using folder = await temporaryFolder();
  const {code, out} = await cairn(folder.path, folder.path, 'local', '--exit');
  expect(code).toBe(1);
  expect(out).toContain('CAIRN_GIT_NO_REPOSITORY');
});

test('cairn local says what is wrong where there is no commit, and leaves nothing running', async () => {
  await using folder = await temporaryFolder();
  const clone = join(folder.path, '.模型 1');
  mkdirSync(clone);
  await testGit(clone).run(['init', '--quiet']);
  const {code, out} = await cairn(clone, folder.path, 'local', '--exit');
  expect({code, out}).toMatchObject({code: 1});
  expect(out).toContain('CAIRN_GIT_NO_COMMIT');
});

thorough(
  'the CLI finds the forge: by the remote, in a clone of it, and where --env says so',
  async () => {
    await using folder = await temporaryFolder();
    const clone = join(folder.path, "it's mine");
    mkdirSync(join(clone, 'data'), {recursive: true});
    const git = testGit(clone);
    await git.run(['init', '--quiet', '--initial-branch', 'main']);
    writeFileSync(join(clone, 'cairn.yaml'), smallConfig);
    writeFileSync(join(clone, 'data/2024.csv'), smallCsv(300));
    await git.run(['add', '--all']);
    await git.run(['commit', '--quiet', '-m', 'first']);
    const closed = await cairn(clone, folder.path, 'local', '--env');
    expect(closed).toMatchObject({code: 1});
    expect(closed.out).toContain('CAIRN_FORGE_NOT_RUNNING');
    const child = spawn(process.execPath, ['bin/cairn.cjs', '-C', clone, 'local'], {
      env: {PATH: process.env['PATH'], HOME: folder.path},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = once(child, 'close');
    await expect.poll(() => said, {timeout: 30_000}).toContain('Ctrl-C ends it');
    const server = /Web pages: (http:\/\/forge\.localhost:\d+)/.exec(said)?.[1] ?? '';
    try {
      const checked = await cairn(clone, folder.path, 'retrain', 'small', '--reason', 'manual');
      expect(checked.out).toContain(
        `The remote local is the forge of this machine (${server}/local/it-s-mine;`,
      );
      expect(checked.out).toContain('train.yml'); // the forge was asked for the workflow that is not there
      await git.run(['clone', '--quiet', `${server}/local/it-s-mine`, join(folder.path, 'second')]);
      const second = await cairn(
        join(folder.path, 'second'),
        folder.path,
        'retrain',
        'small',
        '--reason',
        'manual',
      );
      expect(second.out).toContain('The remote origin is the forge of this machine');
      expect(second.out).toContain('train.yml');
      // Another remote is shared through, until the environment says otherwise.
      await git.run(['init', '--quiet', '--bare', join(folder.path, 'other.git')]);
      await git.run(['remote', 'add', 'origin', join(folder.path, 'other.git')]);
      const {code, out} = await cairn(clone, folder.path, 'local', '--env');
      expect(code).toBe(0);
      const script = `eval "$1"; eval "$1"; printf '%s ' "$GITHUB_API_URL" "$GIT_CONFIG_COUNT"; "$2" bin/cairn.cjs -C "$3" plan --keep`;
      const {stdout, stderr} = await promisify(execFile)(
        'sh',
        ['-c', script, 'sh', out, process.execPath, clone],
        {env: {PATH: process.env['PATH'], HOME: folder.path}},
      );
      expect(stdout).toContain(`${server.replace('forge.localhost', '127.0.0.1')} 1`);
      expect(stderr).toContain(`at the remote local (${server}/local/it-s-mine).`);
      expect(await testGit(join(folder.path, 'other.git')).run(['for-each-ref'])).toBe('');
    } finally {
      child.kill();
      await ended;
    }
  },
  120_000,
);

thorough.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'cairn local ends by %s while a job runs that hears nothing',
  async (signal) => {
    await using folder = await temporaryFolder();
    const clone = join(folder.path, 'Übung');
    mkdirSync(join(clone, '.github/workflows'), {recursive: true});
    const step = `trap '' INT TERM; echo $$ > '${folder.path}/pid'; sleep 600`;
    writeFileSync(
      join(clone, '.github/workflows/stay.yml'),
      `on: push\njobs:\n  stay:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(step)}\n`,
    );
    const git = testGit(clone);
    await git.run(['init', '--quiet', '--initial-branch', 'main']);
    await git.run(['add', '--all']);
    await git.run(['commit', '--quiet', '-m', 'first']);
    const child = spawn(process.execPath, ['bin/cairn.cjs', '-C', clone, 'local'], {
      env: {PATH: process.env['PATH'], HOME: folder.path},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdout.resume();
    await expect.poll(() => existsSync(join(folder.path, 'pid')), {timeout: 30_000}).toBe(true);
    child.stdout.destroy(); // nobody reads any more
    child.kill(signal);
    expect(await ended).toBe(0);
    const pid = Number(readFileSync(join(folder.path, 'pid'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  },
  60_000,
);

test('cairn local says that its port is taken, and ends', async () => {
  await using folder = await temporaryFolder();
  const clone = join(folder.path, 'ml');
  mkdirSync(clone);
  await testGit(clone).run(['init', '--quiet']);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo; // a TCP server that listens has one
  const {code, out} = await cairn(clone, folder.path, 'local', '--port', String(port));
  server.close();
  expect({code, out}).toMatchObject({code: 1});
  expect(out).toContain('CAIRN_FORGE_PORT_TAKEN');
});
