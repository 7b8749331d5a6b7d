import {mkdtemp, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {UserError} from '../kernel/errors.ts';
import type {Git} from '../kernel/ports.ts';
import {explainGit, GitError} from './git.ts';
import {remoteName} from './remote.ts';

/** What a merge of two commits makes: a tree, or the paths that conflict. */
export type Merged = {readonly tree: string} | {readonly conflicts: readonly string[]};

/**
 * The tree that a merge of `head` into `base` makes, with all their merge bases, as GitHub makes it: no attribute and no
 * merge driver that a work tree, a user or the clone names has a say. A shallow clone is completed first, since it hides merge bases. Throws
 * CAIRN_GIT_TOO_OLD before Git 2.38, and CAIRN_COMMIT_MISSING where the two have no history in common.
 */
export async function mergedTree(git: Git, base: string, head: string): Promise<Merged> {
  const asked = ['--absolute-git-dir', '--is-shallow-repository'];
  const [directory = '', shallow] = (await git.run(['rev-parse', ...asked])).split('\n');
  if (shallow === 'true') await complete(git);
  // From inside the folder of Git no `.gitattributes` is read: `merge=union` of a head would merge what conflicts.
  const args = [...settings, 'merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', base, head];
  const outcome = await withoutAttributes(git, directory, async (folder, environment) =>
    git.try(['-C', folder, ...args], {environment}),
  );
  const [tree = '', ...paths] = outcome.stdout.split('\0').filter((part) => part !== '');
  if (/^[0-9a-f]{40,64}$/.test(tree) && outcome.code <= 1)
    return outcome.code === 0 ? {tree} : {conflicts: [...new Set(paths)]};
  if (outcome.code === 129)
    throw new UserError('CAIRN_GIT_TOO_OLD', {
      where: await git.run(['version']),
      what: 'cannot tell what a merge makes (git merge-tree --write-tree)',
      expected: 'Git 2.38 or newer',
      todo: 'Install it and put it first on PATH; the runners of GitHub have it.',
    });
  if ((await git.try(['merge-base', base, head])).code === 1)
    throw new UserError('CAIRN_COMMIT_MISSING', {
      where: head,
      what: 'has no history in common with the base',
    });
  throw explainGit(new GitError(args, outcome, git.directory), head);
}

/** What a user's configuration must not change about the merge: these are what GitHub merges with. */
const settings = [
  'core.attributesFile=/dev/null',
  'attr.tree=4b825dc642cb6eb9a060e54bf8d69288fbee4904', // the empty one
  'merge.default=text',
  'merge.renames=true',
  'merge.directoryRenames=conflict',
  'merge.renormalize=false',
].flatMap((pair) => ['-c', pair]);

/**
 * No setting turns off the attributes that lie in the folder of Git itself: where there are some, the merge is made from
 * an empty folder of Git, which has the objects of the clone and no configuration.
 */
async function withoutAttributes<Value>(
  git: Git,
  directory: string,
  merge: (folder: string, environment: Record<string, string>) => Promise<Value>,
): Promise<Value> {
  const paths = ['--git-path', 'info/attributes', '--git-path', 'objects'];
  const [attributes = '', objects = ''] = (
    await git.run(['rev-parse', '--path-format=absolute', ...paths])
  ).split('\n');
  const hasSome = await stat(attributes).then(
    ({size}) => size > 0,
    () => false,
  );
  if (!hasSome) return merge(directory, {});
  const format = await git.run(['rev-parse', '--show-object-format']);
  const folder = await mkdtemp(join(directory, 'cairn-merge-'));
  try {
    await git.run(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, folder]);
    return await merge(folder, {GIT_DIR: folder, GIT_OBJECT_DIRECTORY: objects});
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function complete(git: Git): Promise<void> {
  const remote = await remoteName(git);
  if (remote === undefined)
    throw new UserError('CAIRN_COMMIT_MISSING', {
      where: git.directory,
      what: 'the clone is shallow and has no remote, so its history cannot be completed',
      todo: 'Check the repository out with its history (actions/checkout with fetch-depth: 0).',
    });
  await git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--unshallow', remote]);
}
