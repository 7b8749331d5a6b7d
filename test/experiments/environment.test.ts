import {expect, test} from 'vitest';
import {environmentOf} from '../../src/experiments/environment.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {testGit} from '../support/context.ts';
import {write} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';

test('lock files are those at the root of the trained commit, by the bytes that it has', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await write(folder.path, {
    'uv.lock': 'uv',
    'requirements.txt': 'a==1\r\n',
    'requirements-gpu.txt': 'b==2',
    'requirements of mine.txt': 'no lock file',
    'package.json': '{}',
    'sub/poetry.lock': 'below the root',
    '.gitignore': 'go.sum\n',
    'go.sum': 'not in Git',
  });
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'First']);
  const commit = await git.run(['rev-parse', 'HEAD']);
  await write(folder.path, {'uv.lock': 'changed since', 'Cargo.lock': 'added since'});
  const environment = await environmentOf({git, cairnVersion: 'cairn 1'}, commit);
  expect(environment).toMatchObject({
    cairn: 'cairn 1',
    lockfiles: [
      {path: 'requirements-gpu.txt', size: 4, sha256: digestOf('b==2')},
      {path: 'requirements.txt', size: 6, sha256: digestOf('a==1\r\n')},
      {path: 'uv.lock', size: 2, sha256: digestOf('uv')},
    ],
  });
  const inside = testGit(`${folder.path}/sub`);
  expect(await environmentOf({git: inside, cairnVersion: 'cairn 1'}, commit)).toEqual(environment);
});

test('a repository without lock files names none', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'Empty']);
  expect(await environmentOf({git, cairnVersion: 'cairn 1'}, 'HEAD')).not.toHaveProperty('lockfiles');
});

test.each([
  ['a==1\nb === 2.0 # why\n', true],
  ['# none\n--index-url https://x\n-r other.txt\n', true],
  ['a[extra]==1.0; python_version < "3.12"\n', true],
  ['a==1 \\\n  --hash=sha256:ab\n', true],
  ['a @ https://example.org/a.whl\nhttps://example.org/b.whl\n', true],
  ['a\n', false],
  ['a>=1\n', false],
  ['a==1\nb~=2.0\n', false],
  ['a==1.*\n', false],
])('requirements.txt of %j locks: %s', async (text, locks) => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet']);
  await write(folder.path, {'requirements.txt': text});
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'First']);
  const {lockfiles = [], unpinned = []} = await environmentOf({git, cairnVersion: 'cairn 1'}, 'HEAD');
  expect([lockfiles.map(({path}) => path), unpinned]).toEqual(
    locks ? [['requirements.txt'], []] : [[], ['requirements.txt']],
  );
});
