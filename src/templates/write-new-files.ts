import {mkdir, open, rm, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {atPath} from '../files/file-fault.ts';
import {UserError} from '../kernel/errors.ts';

/** Writes files that must not be there yet; where one is, throws CAIRN_FILE_EXISTS with all of them and writes nothing. */
export async function writeNewFiles(directory: string, files: ReadonlyMap<string, string>): Promise<void> {
  const existing: string[] = [];
  for (const path of files.keys()) {
    if (
      await stat(join(directory, path)).then(
        () => true,
        () => false,
      )
    )
      existing.push(path);
  }
  if (existing.length > 0) {
    throw new UserError(
      'CAIRN_FILE_EXISTS',
      existing.map((where) => ({
        where,
        what: 'exists already',
        todo: where.startsWith('.github/')
          ? 'Move it away first, or take another --prefix; nothing was written.'
          : 'Move it away first; nothing was written.',
      })),
    );
  }
  const written: string[] = [];
  try {
    for (const [path, text] of files) {
      const place = join(directory, path);
      await mkdir(dirname(place), {recursive: true});
      await using file = await open(place, 'wx');
      written.push(place);
      await atPath(place, file.writeFile(text));
    }
  } catch (error) {
    for (const place of written) await rm(place, {force: true});
    throw error;
  }
}
