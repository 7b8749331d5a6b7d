import {realpath, stat} from 'node:fs/promises';
import {isAbsolute, join, posix, relative, resolve, sep} from 'node:path';
import type {Git} from '../kernel/ports.ts';
import {openGit, requireRepository} from './git.ts';

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

/** The work tree that a folder is in, for what works on a repository; throws as `requireRepository` does. */
export async function openRepository(options: Parameters<typeof openGit>[0]): Promise<WorkTree> {
  const {isFound, ...workTree} = await find(options);
  if (!isFound) await requireRepository(workTree.git);
  return workTree;
}

/**
 * The work tree that a folder is in; git runs at its top, because what git lists and reads is relative to where it runs.
 * A folder that is in none is its own top.
 */
export async function openWorkTree(options: Parameters<typeof openGit>[0]): Promise<WorkTree> {
  const {git, standing} = await find(options);
  return {git, standing};
}

async function find(options: Parameters<typeof openGit>[0]): Promise<WorkTree & {readonly isFound: boolean}> {
  const here = openGit(options);
  const {code, stdout} = await here.try(['rev-parse', '--show-cdup']);
  const isFound = code === 0;
  const up = isFound ? stdout.trim() : '';
  if (up === '') return {git: here, standing: {top: here.directory, below: ''}, isFound};
  const folder = await realpath(here.directory); // `..` leads up from where a link leads, as it does for git
  const top = resolve(folder, up);
  const below = relative(top, folder).split(sep).join('/');
  return {git: openGit({...options, directory: top}), standing: {top, below}, isFound};
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
