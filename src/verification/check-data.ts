import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Manifest} from '../generated/documents.ts';
import {readBytesAt, readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import {digestOf} from '../kernel/digest.ts';
import {readLfsPointer} from '../storage/lfs/lfs-pointer.ts';
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
    const digests = bytes === undefined ? [] : [readLfsPointer(bytes)?.sha256, digestOf(bytes)];
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
