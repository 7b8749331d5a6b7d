import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Git} from '../../src/kernel/ports.ts';
import {readDvc} from '../../src/importing/read-dvc.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

// The texts of these three are as DVC 3.67 wrote them.
const recorded = {
  'data/train.csv.dvc':
    'outs:\n- md5: e5ebd4c02cefbe7955977c67ada242b7\n  size: 8\n  hash: md5\n  path: train.csv\n',
  'data/raw.dvc':
    'outs:\n- md5: 59bdd060bcfb9c85b9978252444e6097.dir\n  size: 5\n  nfiles: 2\n  hash: md5\n  path: raw\n',
  'dvc.lock': `schema: '2.0'
stages:
  prepare:
    cmd: cp data/train.csv out.csv
    deps:
    - path: data/train.csv
      hash: md5
      md5: e5ebd4c02cefbe7955977c67ada242b7
      size: 8
    params:
      params.yaml:
        n: 3
    outs:
    - path: out.csv
      hash: md5
      md5: e5ebd4c02cefbe7955977c67ada242b7
      size: 8
`,
};

async function repository(
  tracked: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<{git: Git} & AsyncDisposable> {
  const folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  const write = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder.path, path)), {recursive: true});
      await writeFile(join(folder.path, path), text);
    }
  };
  await write(tracked);
  await git.run(['add', '--all']);
  await write(others);
  return {git, [Symbol.asyncDispose]: async () => folder[Symbol.asyncDispose]()};
}

describe('readDvc', () => {
  test('takes outputs and dependencies over, with SHA-256 where the bytes are there', async () => {
    await using world = await repository(recorded, {'data/train.csv': 'a,b\n1,2\n'});
    const {document, differing, problems} = await readDvc(world.git);
    const sha256 = digestOf('a,b\n1,2\n');
    const md5 = 'e5ebd4c02cefbe7955977c67ada242b7';
    expect(problems).toEqual([]);
    expect(differing).toEqual([]);
    expect(document.pointers).toEqual([
      {
        path: 'data/raw',
        role: 'output',
        md5: '59bdd060bcfb9c85b9978252444e6097',
        folder: true,
        size: 5,
        files: 2,
        from: 'data/raw.dvc',
      },
      {
        path: 'data/train.csv',
        role: 'dependency',
        md5,
        folder: false,
        size: 8,
        from: 'dvc.lock',
        stage: 'prepare',
        hash: 'md5',
        sha256,
      },
      {
        path: 'data/train.csv',
        role: 'output',
        md5,
        folder: false,
        size: 8,
        from: 'data/train.csv.dvc',
        hash: 'md5',
        sha256,
      },
      {path: 'out.csv', role: 'output', md5, folder: false, size: 8, from: 'dvc.lock', stage: 'prepare'},
    ]);
    expect(serializeDocument(document)).toContain('data-pointers');
  });

  // As DVC 2.58.2 wrote them.
  const older = {
    'train.csv.dvc': 'outs:\n- md5: e5ebd4c02cefbe7955977c67ada242b7\n  size: 10\n  path: train.csv\n',
    'binary.bin.dvc': 'outs:\n- md5: 692c8022360661692872fdc730517229\n  size: 3\n  path: binary.bin\n',
    'latin.txt.dvc': 'outs:\n- md5: 804b7c1189e2724e504c7c57de0d38de\n  size: 5\n  path: latin.txt\n',
    'raw.dvc': 'outs:\n- md5: bd0760b22579d274b04ddef2cea339d0.dir\n  size: 11\n  nfiles: 5\n  path: raw\n',
  };
  const latin = Buffer.from('\u00e9\u00e8\r\na', 'latin1');
  const windows = {
    'train.csv': 'a,b\r\n1,2\r\n',
    'binary.bin': '\0\r\n',
    'latin.txt': latin,
    'raw/t.txt': 'x\r\ny\r\n',
    'raw/é"\\.txt': '1',
    'raw/😀': '3',
    'raw/ﬀ': '4',
    'raw/ctl\u007f': 'q\u007f',
  };

  test('finds the texts and folders of DVC 2 whose digest is of LF, and says so', async () => {
    await using world = await repository(older, windows);
    const {document, differing} = await readDvc(world.git);
    expect(differing).toEqual([]);
    expect(document.pointers.map(({path, hash, sha256}) => ({path, hash, sha256}))).toEqual([
      {path: 'binary.bin', hash: 'md5', sha256: digestOf('\0\r\n')},
      {path: 'latin.txt', hash: 'md5', sha256: digestOf(latin)},
      {path: 'raw', hash: 'md5-dos2unix', sha256: undefined},
      {path: 'train.csv', hash: 'md5-dos2unix', sha256: digestOf('a,b\r\n1,2\r\n')},
    ]);
    serializeDocument(document);
  });

  test('holds `hash: md5` to the bytes as they are, and a changed folder to be another', async () => {
    const [text] = [older['train.csv.dvc']];
    await using world = await repository(
      {'train.csv.dvc': text.replace('  path', '  hash: md5\n  path'), 'raw.dvc': older['raw.dvc']},
      {...windows, 'raw/t.txt': 'other'},
    );
    const {document, differing} = await readDvc(world.git);
    expect(differing).toEqual(['raw/', 'train.csv']);
    expect(document.pointers.filter(({hash}) => hash !== undefined)).toEqual([]);
  });

  test('reads nothing through links, which may lead anywhere', async () => {
    await using elsewhere = await temporaryFolder();
    await writeFile(join(elsewhere.path, 'train.csv'), windows['train.csv']);
    await using world = await repository({
      'data/train.csv.dvc': older['train.csv.dvc'],
      'linked.dvc': older['train.csv.dvc'].replace('train.csv', 'linked'),
      'away/x.dvc': 'outs:\n- md5: e5ebd4c02cefbe7955977c67ada242b7\n  path: ../outside/train.csv\n',
    });
    await symlink(join(elsewhere.path, 'train.csv'), join(world.git.directory, 'linked'));
    await symlink(elsewhere.path, join(world.git.directory, 'outside'));
    const {document, differing} = await readDvc(world.git);
    expect(differing).toEqual([]);
    expect(document.pointers.map(({hash, sha256}) => [hash, sha256])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('says which files hold other bytes than their pointers', async () => {
    await using world = await repository(recorded, {'data/train.csv': 'a,b\n9,9\n'});
    const {document, differing} = await readDvc(world.git);
    expect(differing).toEqual(['data/train.csv']);
    expect(document.pointers.filter(({sha256}) => sha256 !== undefined)).toEqual([]);
  });

  test.each([
    [
      'outside.dvc',
      'outs:\n- md5: e5ebd4c02cefbe7955977c67ada242b7\n  path: ../../etc/passwd\n',
      /leads outside/,
    ],
    [
      'folder.dvc',
      'wdir: /etc\nouts:\n- md5: e5ebd4c02cefbe7955977c67ada242b7\n  path: passwd\n',
      /leads outside/,
    ],
    ['broken.dvc', 'outs: [\n', /broken.dvc.*is not YAML/s],
    ['list.dvc', '- 1\n', /list.dvc.*is not a mapping/s],
    [
      'bomb.dvc',
      `a: &a [1,1]\n${['b: [', ...Array.from({length: 60}, () => '*a,'), ']'].join('')}\n`,
      /has more than 50 uses of aliases/,
    ],
  ])('names what it cannot take over and reads the rest: %s', async (name, text, message) => {
    await using world = await repository({...recorded, [name]: text});
    const {document, problems} = await readDvc(world.git);
    expect(document.pointers).toHaveLength(4);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test('leaves out what has no MD5: uncached outputs, data imported from elsewhere, other hashes', async () => {
    await using world = await repository({
      'x.dvc':
        'deps:\n- path: https://example.com/x.csv\n  checksum: abc\nouts:\n- path: x.csv\n  hash: sha1\n  md5: zz\n- path: 5\n',
    });
    expect(await readDvc(world.git)).toEqual({
      document: {document: 'data-pointers', schemaVersion: 1, pointers: []},
      differing: [],
      problems: [],
    });
  });
});
