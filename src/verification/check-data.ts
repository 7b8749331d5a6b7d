import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Manifest} from '../generated/documents.ts';
import {readBytesAt, readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';

/**
 * Compares every data file and every lock file of a version with the one in the trained commit. A file that Git was
 * told to ignore there is not in Git, and not checked; so is one that may have been changed without a commit. Any other
 * must be there.
 */
export async function checkData(
  git: Git,
  {code, data, environment}: Manifest,
  {temporary, found}: {temporary: string; found: boolean},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const files = [
    ...data.files.map((file) => ({...file, id: 'data'})),
    ...(environment.lockfiles ?? []).map((file) => ({...file, id: 'lock-file'})),
  ];
  for (const {id, path, sha256} of files) {
    if (!found) {
      findings.push(unchecked(id, path, 'the trained commit is not here'));
      continue;
    }
    const bytes = await readBytesAt(git, code.commit, path);
    const digests = bytes === undefined ? [] : [pointerDigest(bytes), digestOf(bytes)];
    const digest = digests.find((one) => one !== undefined);
    if (digests.includes(sha256)) findings.push(findingOf(id, path, [], sha256));
    else if (code.dirty) findings.push(unchecked(id, path, 'the run was made with uncommitted changes'));
    else if (digest !== undefined)
      findings.push(
        findingOf(id, path, [`has digest ${digest} in the commit, but the manifest names ${sha256}`], ''),
      );
    else if (await isIgnored(git, code.commit, path, temporary))
      findings.push(unchecked(id, path, 'not in Git'));
    else findings.push(findingOf(id, path, ['is not in the trained commit, nor ignored there'], ''));
  }
  return findings;
}

/** The digest in a Git LFS pointer, which is that of the file it stands for. */
function pointerDigest(bytes: Buffer): Digest | undefined {
  if (bytes.length > 1024) return undefined;
  const text = bytes.toString('utf8');
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n')) return undefined;
  return /^oid (sha256:[0-9a-f]{64})$/m.exec(text)?.[1];
}

/** Whether the .gitignore files of a commit (not those of today) cover a path. */
async function isIgnored(git: Git, commit: string, path: string, temporary: string): Promise<boolean> {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return false;
  const root = await mkdtemp(join(temporary, 'ignore-'));
  try {
    for (let depth = 0; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth);
      const text = await readFileAt(git, commit, [...folder, '.gitignore'].join('/'));
      await mkdir(join(root, ...folder), {recursive: true});
      if (text !== undefined) await writeFile(join(root, ...folder, '.gitignore'), text);
    }
    const directory = await git.run(['rev-parse', '--absolute-git-dir']);
    const places = ['-C', root, `--git-dir=${directory}`, `--work-tree=${root}`];
    return (await git.try([...places, 'check-ignore', '--quiet', '--no-index', '--', path])).code === 0;
  } finally {
    await rm(root, {recursive: true, force: true});
  }
}
