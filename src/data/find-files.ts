import {glob, realpath, stat} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {DatasetConfig} from '../config/load-config.ts';
import {leadsOutside} from '../config/leads-outside.ts';
import {digestOf, digestOfFile, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import {notFetched, requireFetched} from './fetching/require-fetched.ts';

/** One data file: its path in the workspace with forward slashes, where it really is, and its digest. */
export interface FoundFile {
  readonly path: string;
  readonly absolute: string;
  readonly sha256: Digest;
}

/**
 * The files of a dataset, sorted by path. Throws CAIRN_DATA_MISSING where a path or glob matches none, and
 * CAIRN_PATH_OUTSIDE where one, or what a symlink points to, is not in the workspace. Of a dataset with a `fetch`, what is
 * missing or has another digest is CAIRN_DATA_NOT_FETCHED.
 */
export async function findDataFiles(
  workspace: string,
  dataset: Pick<DatasetConfig, 'path' | 'fetch'>,
): Promise<readonly FoundFile[]> {
  const files = await presentDataFiles(workspace, dataset);
  requireFetched(workspace, dataset, files);
  return files;
}

/** The same, whatever the digests of downloads are. */
export async function presentDataFiles(
  workspace: string,
  dataset: Pick<DatasetConfig, 'path' | 'fetch'>,
): Promise<readonly FoundFile[]> {
  const root = await realpath(workspace);
  const paths = new Set<string>();
  for (const pattern of [dataset.path].flat()) {
    if (leadsOutside(pattern)) throw outside(pattern);
    const matches = await matching(root, pattern);
    if (matches.length === 0 && dataset.fetch !== undefined)
      throw notFetched({where: pattern, what: 'matches no file'});
    if (matches.length === 0)
      throw new UserError('CAIRN_DATA_MISSING', {
        where: pattern,
        what: 'matches no file',
        expected: 'data files at this path, relative to the root of the repository',
        todo: 'Check the path of the dataset in cairn.yaml, and that the data were fetched before this step.',
      });
    for (const match of matches) paths.add(match);
  }
  return Promise.all([...paths].sort(byCodePoint).map(async (path) => found(root, path)));
}

/** The paths of the files that a dataset has at the moment, wherever links lead. */
export async function matchingPaths(
  workspace: string,
  {path}: Pick<DatasetConfig, 'path'>,
): Promise<readonly string[]> {
  const root = await realpath(workspace);
  const found = await Promise.all([path].flat().map(async (pattern) => matching(root, pattern)));
  return [...new Set(found.flat())];
}

/** One digest for the bytes of all files, whatever their names and order. */
export function dataDigest(files: readonly Pick<FoundFile, 'sha256'>[]): Digest {
  return digestOf(
    files
      .map(({sha256}) => sha256)
      .sort(byCodePoint)
      .join('\n'),
  );
}

async function matching(root: string, pattern: string): Promise<readonly string[]> {
  // A file whose name happens to hold glob characters is itself before it is a pattern.
  const exact = await stat(join(root, pattern)).catch(() => undefined);
  if (exact?.isFile() === true)
    return [
      pattern
        .split(sep)
        .join('/')
        .replace(/^(?:\.\/)+/, ''),
    ];
  const matches: string[] = [];
  const excluded = new Set(['.git', '.cairn', 'node_modules']);
  for await (const match of glob(pattern, {cwd: root, exclude: (name) => excluded.has(name)})) {
    const status = await stat(join(root, match)).catch(() => undefined);
    if (status?.isFile() === true) matches.push(match.split(sep).join('/'));
  }
  return matches;
}

async function found(root: string, path: string): Promise<FoundFile> {
  const absolute = await realpath(join(root, path));
  const inside = relative(root, absolute);
  if (leadsOutside(inside)) throw outside(path);
  return {path, absolute, sha256: (await digestOfFile(absolute)).sha256};
}

function outside(path: string): UserError {
  return new UserError('CAIRN_PATH_OUTSIDE', {
    where: path,
    what: 'leads out of the repository',
    expected: 'data files inside of it',
  });
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
