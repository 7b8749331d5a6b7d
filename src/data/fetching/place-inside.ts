import {lstat, mkdir, realpath} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {leadsOutside} from '../../config/leads-outside.ts';
import {hasCode, UserError} from '../../kernel/errors.ts';

/**
 * The absolute place of a data file that is to be written, whose folder is made. Throws CAIRN_PATH_OUTSIDE where it is no plain
 * file, or where a link on the way leads out of the repository.
 */
export async function placeInside(workspace: string, path: string): Promise<string> {
  if (leadsOutside(path)) throw outside(path, 'leads outside the repository');
  const root = await realpath(workspace);
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  // Each folder on the way is looked at before the next one is made below it.
  let folder = root;
  for (const part of parts.slice(0, -1)) {
    const next = join(folder, part);
    await mkdir(next).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error;
    });
    folder = await realpath(next);
    if (folder !== root && !folder.startsWith(`${root}${sep}`))
      throw outside(path, `goes by ${part}, a link that leads outside the repository`);
    if (relative(root, folder).split(sep)[0] === '.git')
      throw outside(path, `goes by ${part}, a link into .git`);
  }
  const place = join(folder, parts.at(-1) ?? '');
  const status = await lstat(place).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (status !== undefined && !status.isFile())
    throw outside(path, `is a ${status.isSymbolicLink() ? 'link' : 'folder or a special file'}`);
  return place;
}

function outside(path: string, what: string): UserError {
  return new UserError('CAIRN_PATH_OUTSIDE', {
    where: path,
    what,
    expected: 'a plain file inside of the repository, or nothing yet',
    todo: 'Remove it, or fetch to another path.',
  });
}
