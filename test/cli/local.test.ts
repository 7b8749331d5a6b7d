import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {testGit} from '../support/context.ts';
import {smallCsv} from '../support/small-repository.ts';
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
    const {code, out} = await cairn(clone, folder.path, 'local', '--exit');
    expect(out).toContain('✓ Train › shop / Evaluate against the champion');
    expect(out).toContain('✓ Train › shop / Register and propose');
    expect(out).toMatch(/Pull request 1 for shop 0\.0\.1: Promote/);
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
