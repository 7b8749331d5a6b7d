import {posix} from 'node:path';
import type {RunTypes} from '../generated/documents.ts';
import {readBytesAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import {digestOf} from '../kernel/digest.ts';
import type {Context} from '../kernel/context.ts';
import {platform} from '../native/platform.ts';

/** Where a training runs: versions, platform, and the lock files of the trained commit, at its root and in `folder`. */
export async function environmentOf(
  context: Pick<Context, 'git' | 'cairnVersion'>,
  commit: string,
  folder = '',
): Promise<RunTypes.Environment> {
  const {lockfiles, unpinned} = await lockFilesAt(context.git, commit, folder);
  return {
    cairn: context.cairnVersion,
    ...platform(),
    ...(lockfiles.length > 0 && {lockfiles}),
    ...(unpinned.length > 0 && {unpinned}),
  };
}

/**
 * The lock files at the root of a commit and in a folder of it, in order of path. They are read from the commit, not from the work tree, so
 * that anybody can compare them later; a run with uncommitted changes says so itself. A requirements.txt that leaves a version open is none.
 */
async function lockFilesAt(
  git: Git,
  commit: string,
  folder: string,
): Promise<{lockfiles: RunTypes.File[]; unpinned: string[]}> {
  const atRoot = ['ls-tree', '-z', '--full-tree', commit];
  const listed = await git.run(atRoot);
  const inFolder = folder === '' ? '' : await git.run([...atRoot, '--', `${folder}/`]);
  const paths = `${listed}${inFolder}`.split('\0').flatMap((line) => {
    const [, path = ''] = /^100\d{3} blob \w+\t(.*)$/s.exec(line) ?? [];
    return isLockFile(posix.basename(path)) ? [path] : [];
  });
  const lockfiles: RunTypes.File[] = [];
  const unpinned: string[] = [];
  for (const path of paths.sort()) {
    const bytes = await readBytesAt(git, commit, path);
    if (bytes === undefined) continue;
    if (path.endsWith('.txt') && !isPinned(Buffer.from(bytes).toString('utf8'))) unpinned.push(path);
    else lockfiles.push({path, size: bytes.length, sha256: digestOf(bytes)});
  }
  return {lockfiles, unpinned};
}

/** Whether each requirement of a requirements.txt names one version (`==` without `*`) or one address; options and comments do not count. */
function isPinned(text: string): boolean {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('-'))
    .every(
      (line) => /===?\s*[^\s*,;]+(\s|;|$)/.test(line) || /\s@\s*\S/.test(line) || /^[a-z+]+:\/\//.test(line),
    );
}

/** Files that pin what a training may have used, by the tools of Python, JavaScript, R, Rust, Go and Conda. */
const lockNames: readonly string[] = [
  'Cargo.lock',
  'Pipfile.lock',
  'conda-lock.yml',
  'environment.yml',
  'go.sum',
  'npm-shrinkwrap.json',
  'package-lock.json',
  'pdm.lock',
  'pixi.lock',
  'pnpm-lock.yaml',
  'poetry.lock',
  'renv.lock',
  'uv.lock',
  'yarn.lock',
];

function isLockFile(name: string): boolean {
  return lockNames.includes(name) || /^requirements[A-Za-z0-9._-]*\.txt$/.test(name);
}
