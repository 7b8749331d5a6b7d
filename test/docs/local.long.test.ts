import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {cairnOnPath} from '../support/cairn-on-path.ts';
import {testGit} from '../support/context.ts';
import {blockOf} from '../support/page-blocks.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

// The two blocks of docs/local.md, in the terminal that keeps the forge and in another one, whose remote is elsewhere.

test('the forge starts, and one shell shares through it', {timeout: 120_000}, async () => {
  await using folder = await temporaryFolder();
  const clone = join(folder.path, 'shop');
  mkdirSync(join(clone, 'data'), {recursive: true});
  writeFileSync(join(clone, 'cairn.yaml'), smallConfig);
  writeFileSync(join(clone, 'data/2024.csv'), smallCsv(300));
  const git = testGit(clone);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'First']);
  await git.run(['init', '--quiet', '--bare', join(folder.path, 'elsewhere.git')]);
  await git.run(['remote', 'add', 'origin', join(folder.path, 'elsewhere.git')]);
  const shell = {
    cwd: clone,
    env: {PATH: cairnOnPath(folder.path), HOME: folder.path},
  };

  const forge = spawn('bash', ['-c', `exec ${blockOf('docs/local.md', 'sh', 'cairn local')}`], {
    ...shell,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  forge.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(forge, 'close');
  try {
    await expect.poll(() => said, {timeout: 60_000}).toContain('Ctrl-C ends it');
    const share = `${blockOf('docs/local.md', 'sh', 'eval ')}printf '%s\\n' "$GITHUB_REPOSITORY"\ncairn plan --keep`;
    const {status, stdout, stderr} = spawnSync('bash', ['-euo', 'pipefail', '-c', share], {
      ...shell,
      encoding: 'utf8',
    });
    expect(status, `${stdout}${stderr}`).toBe(0);
    expect(stdout).toMatch(/^local\/shop\n/);
    expect(stderr).toContain('at the remote local (http://forge.localhost:');
    expect(await testGit(join(folder.path, 'elsewhere.git')).run(['for-each-ref'])).toBe('');
  } finally {
    forge.kill();
    await ended;
  }
});
