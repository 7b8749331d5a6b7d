import {lstat, readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {RunTypes} from '../generated/documents.ts';
import {digestOf} from '../kernel/digest.ts';
import {hasCode, UserError, type Mistake} from '../kernel/errors.ts';
import {pngFault} from './png-fault.ts';

/** The folder of the plots of a run, beside that of its model; in its record too. */
export const plotsFolder = 'plots';

/** What a pull request may hold of them, and the record of a run in Git. */
const most = {files: 10, bytes: 1_048_576, together: 3_145_728};

/** A plot that may be shown. */
export interface Plot extends RunTypes.File {
  readonly bytes: Buffer;
}

/**
 * The plots below a folder, in order of path; none where there is no folder. Whoever made them is believed nothing: throws
 * CAIRN_PLOTS_REFUSED with all that are no small PNG under a plain name, before more than their size is read of large ones.
 */
export async function readPlots(folder: string): Promise<readonly Plot[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  const mistakes: Mistake[] = [];
  if (paths.length > most.files)
    mistakes.push({
      where: 'train.plots',
      what: `are ${paths.length} files`,
      expected: `at most ${most.files}`,
    });
  const plots: Plot[] = [];
  for (const path of paths.slice(0, most.files)) {
    const found = await readPlot(folder, path);
    if ('what' in found) mistakes.push({where: `plot ${JSON.stringify(path)}`, ...found});
    else plots.push(found);
  }
  const together = plots.reduce((sum, {size}) => sum + size, 0);
  if (together > most.together)
    mistakes.push({
      where: 'train.plots',
      what: `are ${together} bytes together`,
      expected: `at most ${most.together}`,
    });
  if (mistakes.length > 0) throw new UserError('CAIRN_PLOTS_REFUSED', mistakes);
  return plots;
}

async function readPlot(folder: string, path: string): Promise<Plot | Omit<Mistake, 'where'>> {
  if (/\.svgz?$/i.test(path))
    return {what: 'is SVG, which can hold scripts and links', todo: 'Let the training write it as PNG.'};
  if (!plainPath.test(path) || path.length > 200)
    return {
      what: 'is no plain name',
      expected: 'letters, digits, -, _ and . in folders and name, at most 200, and .png at the end',
    };
  const status = await lstat(join(folder, path));
  if (!status.isFile()) return {what: 'is a link or a special file'};
  if (status.size > most.bytes)
    return {
      what: `is ${status.size} bytes`,
      expected: `at most ${most.bytes}`,
      todo: 'Write it with fewer pixels.',
    };
  const bytes = await readFile(join(folder, path));
  const fault = pngFault(bytes);
  if (fault !== undefined)
    return {what: fault, expected: 'a PNG of at most 8192 x 8192 pixels, and nothing else'};
  return {path, size: bytes.length, sha256: digestOf(bytes), bytes};
}

const plainPath = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\.png$/;
