import {execFileSync} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readDvc} from '../../src/importing/read-dvc.ts';
import {testGit} from '../support/context.ts';
import {pythonWith} from '../support/python-packages.ts';
import {temporaryFolder} from '../support/temporary.ts';

// The last DVC that took CRLF as LF; Newer pathspec and dulwich lack what it calls; two of its packages have no wheel.
const installed = await pythonWith(
  'dvc-2',
  ['dvc==2.58.2', 'pathspec<0.12', 'dulwich==0.21.7'],
  ['nanotime', 'antlr4-python3-runtime'],
);
const reason = 'why' in installed ? ` (skipped: no DVC 2, ${installed.why})` : '';

describe.skipIf('why' in installed)(`what DVC 2 tracked${reason}`, () => {
  const python = 'python' in installed ? installed.python : '';

  test('is found to be what its pointers say: texts with CRLF, texts cut between CR and LF, bytes, folders', async () => {
    await using folder = await temporaryFolder();
    const git = testGit(folder.path);
    const dvc = (...args: string[]): string =>
      execFileSync(python, ['-m', 'dvc', ...args, '--quiet'], {
        cwd: folder.path,
        encoding: 'utf8',
        env: {PATH: process.env['PATH'], HOME: folder.path, DVC_NO_ANALYTICS: 'true'},
      });
    await git.run(['init', '--quiet', '--initial-branch', 'main']);
    dvc('init');
    const files: Record<string, string | Uint8Array> = {
      'train.csv': 'a,b\r\n1,2\r\n',
      'unix.csv': 'a,b\n3,4\n', // not the text of train.csv: DVC 2 would take the one for the other and check that out
      'cut.txt': `${'x'.repeat(2 ** 20 - 1)}\r\n${'y\r\n'.repeat(400_000)}`,
      'nul.bin': '\0\r\n',
      'late-nul.txt': `${'x'.repeat(600)}\r\n\0\r\n`,
      'third.bin': Buffer.from([...Array<number>(30).fill(200), ...Array<number>(70).fill(65), 13, 10]),
      'more.bin': Buffer.from([...Array<number>(32).fill(200), ...Array<number>(68).fill(65), 13, 10]),
      'raw/a.txt': 'x\r\ny\r\n',
      'raw/B.txt': '',
      'raw/sub folder/é.txt': 'p\r\n',
      'raw/😀': 'q',
      'raw/ﬀ': 'r',
      'dvc.yaml':
        'stages:\n  copy:\n    cmd: cp train.csv out.csv\n    deps: [train.csv, raw]\n    outs: [out.csv]\n',
    };
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(join(folder.path, path, '..'), {recursive: true});
      await writeFile(join(folder.path, path), bytes);
    }
    const names = Object.keys(files).filter((path) => !path.includes('/') && path !== 'dvc.yaml');
    dvc('add', ...names, 'raw');
    dvc('repro');
    await git.run(['add', '--all']);
    const {document, differing, problems} = await readDvc(git);
    expect({differing, problems}).toEqual({differing: [], problems: []});
    expect(document.pointers.map(({path, role, hash}) => `${path} ${role} ${hash ?? 'not matched'}`)).toEqual(
      [
        'cut.txt output md5-dos2unix',
        'late-nul.txt output md5-dos2unix',
        'more.bin output md5',
        'nul.bin output md5',
        'out.csv output md5-dos2unix',
        'raw dependency md5-dos2unix',
        'raw output md5-dos2unix',
        'third.bin output md5-dos2unix',
        'train.csv dependency md5-dos2unix',
        'train.csv output md5-dos2unix',
        'unix.csv output md5',
      ],
    );
  });
});
