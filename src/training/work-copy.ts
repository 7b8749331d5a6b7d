import {cp, glob, lstat, mkdir, realpath, rm, symlink} from 'node:fs/promises';
import {basename, dirname, join, relative} from 'node:path';
import {leadsOutside} from '../config/leads-outside.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {counted} from '../text/counted.ts';

/** The work tree that is copied. */
export interface WorkTree {
  readonly git: Context['git'];
  readonly top: string;
  /** That of the configuration, from the top. */
  readonly folder: string;
  /** Files of the dataset, from the top: they stay behind, so that nothing learns from their test rows. */
  readonly data: readonly string[];
}

/** Installed packages, which Git ignores and a command needs; a copy would take long. */
const packages = ['node_modules', '.venv', 'venv'];

/**
 * Copies what Git has or would add (not what it ignores, nor the data) into an empty folder; installed packages are linked. Files that the
 * command is to write are taken away there, so that what is found afterwards is its own. Gives the folder of the configuration in the copy.
 */
export async function copyWorkTree(
  {git, top, folder, data}: WorkTree,
  to: string,
  outputs: readonly string[],
  log: Pick<Context['log'], 'info'>,
): Promise<string> {
  const listed = await git.run(['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  const left = new Set(data);
  const files = new Set(listed.split('\0').filter((path) => path !== '' && !left.has(path)));
  for (const path of files) {
    const from = join(top, path);
    if (!(await exists(from))) continue; // deleted in the work tree
    await mkdir(dirname(join(to, path)), {recursive: true});
    await cp(from, join(to, path), {recursive: true, verbatimSymlinks: true});
  }
  const inside = join(to, folder);
  await mkdir(inside, {recursive: true});
  for (const at of new Set(['', folder]))
    for (const name of packages) {
      const from = join(top, at, name);
      const place = join(to, at, name);
      if ((await exists(from)) && !(await exists(place))) await symlink(from, place, 'dir');
    }
  for (const pattern of outputs) await clearOutput(inside, pattern);
  log.info(
    `The command runs in a copy of ${counted(files.size, 'file')} without the ${counted(left.size, 'file')} of the dataset.`,
  );
  return inside;
}

/** Takes away what was there before, and makes the folder that a script expects to be there. */
async function clearOutput(copy: string, pattern: string): Promise<void> {
  for (const match of await matching(copy, pattern)) {
    await requireInside(copy, dirname(join(copy, match)), match);
    await rm(join(copy, match), {recursive: true, force: true});
  }
  const folder = dirname(pattern);
  if (/[*?[{]/.test(folder)) return;
  await requireInside(copy, join(copy, folder), pattern);
  await mkdir(join(copy, folder), {recursive: true});
}

/** Makes the folder of a file in the copy and gives its place; throws CAIRN_PATH_OUTSIDE where a link leads out of the copy. */
export async function placeIn(copy: string, path: string): Promise<string> {
  const place = join(copy, path);
  await requireInside(copy, dirname(place), path);
  await mkdir(dirname(place), {recursive: true});
  await requireInside(copy, dirname(place), path);
  await rm(place, {force: true, recursive: true});
  return place;
}

/** Where the nearest folder that is there really is has to be in the copy. */
async function requireInside(copy: string, folder: string, path: string): Promise<void> {
  let there = folder;
  let real = await realpath(there).catch(() => undefined);
  while (real === undefined) {
    there = dirname(there);
    real = await realpath(there).catch(() => undefined);
  }
  const way = relative(await realpath(copy), real);
  if (way !== '' && leadsOutside(way))
    throw new UserError('CAIRN_PATH_OUTSIDE', {
      where: path,
      what: 'leads, by a link, out of the folder where the command runs',
      expected: 'a path inside of it',
    });
}

/**
 * Copies what the command wrote at these paths or globs, by its last name, to where the model is looked for. Throws
 * CAIRN_TRAINING_FAILED where one is not there, is a link, or has a name that is taken.
 */
export async function collectOutputs(copy: string, outputs: readonly string[], into: string): Promise<void> {
  const taken = new Map<string, string>();
  const failed = (what: string, todo: string): UserError =>
    new UserError('CAIRN_TRAINING_FAILED', {what, todo});
  for (const pattern of outputs) {
    const matches = await matching(copy, pattern);
    if (matches.length === 0)
      throw failed(
        `The training command ended well, but wrote no ${JSON.stringify(pattern)} (train.outputs)`,
        'Let it write that, relative to the folder of cairn.yaml, or correct train.outputs. What was there before it began does not count.',
      );
    for (const match of matches) {
      const [from, name] = [join(copy, match), basename(match)];
      const other = taken.get(name);
      if (other === match) continue;
      if (other !== undefined || (await exists(join(into, name))))
        throw failed(
          `The training command wrote two outputs of the name ${JSON.stringify(name)}: ${match} and ${other ?? 'one below CAIRN_OUTPUT'}`,
          'Name one of them in train.outputs, or the folder that holds them.',
        );
      const status = await lstat(from);
      if (!status.isFile() && !status.isDirectory())
        throw failed(
          `The output ${JSON.stringify(match)} is a link or a special file`,
          'Let the command write a file.',
        );
      await requireInside(copy, dirname(from), match);
      taken.set(name, match);
      await cp(from, join(into, name), {recursive: true, verbatimSymlinks: true});
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

async function matching(folder: string, pattern: string): Promise<readonly string[]> {
  const matches: string[] = [];
  for await (const match of glob(pattern, {cwd: folder})) matches.push(match);
  return matches.sort();
}
