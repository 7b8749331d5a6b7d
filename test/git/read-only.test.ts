import {expect, test} from 'vitest';
import {readOnlyGit} from '../../src/git/read-only.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

test('what reads runs; what could write is a fault before it starts', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'One']);
  const reading = readOnlyGit(git);
  expect(await reading.run(['log', '--format=%s'])).toBe('One');
  expect((await reading.try(['config', '--get', 'remote.origin.url'])).code).toBe(1);
  expect((await reading.bytes(['cat-file', 'commit', 'HEAD'])).toString()).toContain('One');
  for (const command of ['push', 'update-ref', 'commit', 'commit-tree', 'tag', 'mktag', 'config', 'checkout'])
    for (const call of ['run', 'try', 'bytes'] as const)
      await expect(reading[call]([command, '--help'])).rejects.toThrow(
        `git ${command} in a part that only reads`,
      );
});
