import {constants} from 'node:fs';
import {copyFile, lstat, mkdir, readdir, readlink, rm, symlink} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {leadsOutside} from '../config/leads-outside.ts';
import type {Git} from '../kernel/ports.ts';

/**
 * Copies the work tree of a repository, so that a training may overwrite files there and what Git tracks stays as it is, also
 * where it is killed. What Git tracks, and what it would add, is copied (`copied` files); what it ignores, such as installed
 * packages, is linked (`linked` files and folders), and so are submodules. There is no `.git`.
 */
export async function copyWorkTree(
  git: Git,
  top: string,
  into: string,
): Promise<{copied: number; linked: number}> {
  const list = async (...options: string[]): Promise<string> =>
    git.run(['ls-files', '-z', '--exclude-standard', ...options, '--', ':/', ':(top,exclude).cairn']);
  const [kept, ignored] = await Promise.all([
    list('--cached', '--others', '--deduplicate'),
    list('--others', '--ignored', '--directory'),
  ]);
  let [copied, linked] = [0, 0];
  for (const path of pathsOf(kept)) {
    const [from, to] = [join(top, path), join(into, path)];
    const found = await lstat(from).catch(() => undefined);
    if (found === undefined) continue; // deleted, and not committed yet
    await mkdir(dirname(to), {recursive: true});
    if (found.isSymbolicLink()) await symlink(await targetOf(from, top), to);
    else if (found.isFile()) await copyFile(from, to, constants.COPYFILE_FICLONE);
    else await symlink(from, to); // a submodule
    if (found.isFile()) copied++;
    else linked++;
  }
  for (const path of pathsOf(ignored)) {
    const to = join(into, path);
    await mkdir(dirname(to), {recursive: true});
    await symlink(join(top, path), to);
    linked++;
  }
  return {copied, linked};
}

/**
 * Makes sure that a folder of the copy (its path from the top of it) is one of its own, and not reached by a link: what is
 * written there then stays in the copy. What a link led to is linked entry by entry instead. A folder that is not there is not made.
 */
export async function ownFolder(copy: string, folder: string): Promise<void> {
  let place = copy;
  for (const part of folder.split('/').filter((one) => one !== '' && one !== '.')) {
    place = join(place, part);
    const found = await lstat(place).catch(() => undefined);
    if (found?.isSymbolicLink() === true) {
      const target = resolve(dirname(place), await readlink(place));
      const entries = await readdir(target).catch(() => []); // a link to nothing, or to a file
      await rm(place);
      await mkdir(place);
      for (const entry of entries) await symlink(join(target, entry), join(place, entry));
    }
  }
}

/** A link inside of the repository stays relative; one that leads out of it would lead elsewhere from the copy. */
async function targetOf(link: string, top: string): Promise<string> {
  const text = await readlink(link);
  const target = resolve(dirname(link), text);
  return leadsOutside(relative(top, target)) ? target : text;
}

function pathsOf(listed: string): readonly string[] {
  return listed
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => (path.endsWith(sep) ? path.slice(0, -1) : path));
}
