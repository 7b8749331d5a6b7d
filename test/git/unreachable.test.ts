import {expect, test} from 'vitest';
import {GitError} from '../../src/git/git.ts';
import {explainUnreachable} from '../../src/git/unreachable.ts';
import {UserError} from '../../src/kernel/errors.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

test('a remote that does not answer is no fault of ours', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet']);
  await git.run(['remote', 'add', 'origin', 'http://127.0.0.1:1/nothing.git']);
  const error: unknown = await git
    .run(['fetch', 'origin'])
    .catch((thrown: unknown) => explainUnreachable(thrown));
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({code: 'CAIRN_REMOTE_UNREACHABLE'});
  expect(String(error)).toContain('Run it again');
});

test('other errors stay as they are', () => {
  const others = [
    new Error('unable to access'),
    new GitError(['rev-parse'], {code: 128, stdout: '', stderr: 'fatal: bad revision'}),
    undefined,
  ];
  for (const error of others) expect(explainUnreachable(error)).toBe(error);
});
