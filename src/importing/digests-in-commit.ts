import {createHash} from 'node:crypto';
import {posix} from 'node:path';
import type {ImportedVersion} from '../generated/documents.ts';
import type {Git} from '../kernel/ports.ts';
import {readLfsPointer} from '../storage/lfs/lfs-pointer.ts';

type Artifacts = ImportedVersion['artifacts'];

/**
 * Sizes and digests of the file at a path in a commit, or of every file below it, by path from there (a single file is
 * called by its name). A Git LFS pointer stands for the file that it names. Links and submodules are passed over, and
 * there is none where nothing lies at the path.
 */
export async function digestsInCommit(git: Git, commit: string, path: string): Promise<Artifacts> {
  const name = path === '.' ? '' : path.replace(/\/+$/, '');
  if (name.includes('\0')) return [];
  const within = name === '' ? [] : [name];
  const listed = await git.bytes(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...within], {
    environment: {GIT_LITERAL_PATHSPECS: '1'},
  });
  const artifacts: Artifacts = [];
  for (const line of listed.toString('utf8').split('\0')) {
    const [, id, file] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (id === undefined || file === undefined) continue;
    const below = file === name ? posix.basename(file) : name === '' ? file : file.slice(name.length + 1);
    artifacts.push({path: below, ...(await digestOfBlob(git, id))});
  }
  return artifacts.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function digestOfBlob(git: Git, id: string): Promise<{size: number; sha256: string}> {
  const hash = createHash('sha256');
  let size = 0;
  let start = Buffer.alloc(0);
  const {code, stderr} = await git.try(['cat-file', 'blob', id], {
    onOutput: (bytes) => {
      hash.update(bytes);
      size += bytes.length;
      if (start.length <= 1024) start = Buffer.concat([start, bytes]);
    },
  });
  if (code !== 0)
    throw new Error(`git cat-file blob ${id} ended with ${code}: ${stderr.trim().slice(0, 2000)}`);
  return readLfsPointer(start) ?? {size, sha256: `sha256:${hash.digest('hex')}`};
}
