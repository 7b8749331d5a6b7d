import {realpath, stat} from 'node:fs/promises';
import {isAbsolute, join, posix, relative, resolve, sep} from 'node:path';
import {UserError} from '../kernel/errors.ts';
import type {Git} from '../kernel/ports.ts';
import {openGit} from './git.ts';

/** Where a person stands in a repository. */
export interface Standing {
  /** Absolute path of the top of the work tree, where git runs. */
  readonly top: string;
  /** Where they stand below it, with forward slashes; empty at the top. */
  readonly below: string;
}

/** Git at the top of a work tree, and where in the tree a person stands. */
export interface WorkTree {
  readonly git: Git;
  readonly standing: Standing;
}

/**
 * The work tree that a folder is in; git runs at its top, because what it lists and reads is relative to where it runs.
 * Throws as `requireRepository` does.
 */
export async function openRepository(options: Parameters<typeof openGit>[0]): Promise<WorkTree> {
  const git = openGit(options);
  const up = await git.run(['rev-parse', '--show-cdup']);
  if (up === '') return {git, standing: {top: git.directory, below: ''}};
  const folder = await realpath(git.directory); // `..` leads up from where a link leads, as it does for git
  const top = resolve(folder, up);
  const below = relative(top, folder).split(sep).join('/');
  return {git: openGit({...options, directory: top}), standing: {top, below}};
}

/** The same for what works without a repository too: a folder that is in none is its own top. */
export async function openWorkTree(options: Parameters<typeof openGit>[0]): Promise<WorkTree> {
  try {
    return await openRepository(options);
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'CAIRN_GIT_NO_REPOSITORY')) throw error;
    return {git: openGit(options), standing: {top: options.directory, below: ''}};
  }
}

/** A path as a person names it from where they stand, from the top; one that is outside and absolute stays as it is. */
export function fromTop({top, below}: Standing, path: string): string {
  if (!isAbsolute(path)) return posix.join(below, path.split(sep).join('/'));
  const inside = relative(top, path).split(sep).join('/');
  return inside.startsWith('../') || isAbsolute(inside) ? path : inside;
}

/** The nearest file of a name, from where a person stands up to the top, as its path from the top; undefined without one. */
export async function nearestFile({top, below}: Standing, name: string): Promise<string | undefined> {
  const folders = below === '' ? [] : below.split('/');
  for (let depth = folders.length; depth >= 0; depth--) {
    const path = [...folders.slice(0, depth), name].join('/');
    if ((await stat(join(top, path)).catch(() => undefined))?.isFile() === true) return path;
  }
  return undefined;
}
