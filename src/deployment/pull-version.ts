import {lstat, readdir, realpath} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import type {Manifest} from '../generated/documents.ts';
import {isIntact} from '../files/write-checked.ts';
import {stayInside} from '../files/stay-inside.ts';
import {hasCode, UserError} from '../kernel/errors.ts';
import {fetchArtifacts} from '../storage/fetch-artifacts.ts';
import type {StoreAccess} from '../storage/artifact-store.ts';
import {counted} from '../text/counted.ts';
import {firstOnes} from '../text/first-ones.ts';

/** What a pull did: how many files came now, and how many were there already, byte for byte. */
export interface Pulled {
  readonly fetched: number;
  readonly present: number;
}

/**
 * Brings the files of a version, each checked against the manifest, into a folder of a person's own. Throws
 * CAIRN_FILE_EXISTS, before anything is fetched, where a file of that name holds other bytes or a link leads out of the
 * folder; files that belong to no file of the version are left alone, and said.
 */
export async function pullVersion(
  access: StoreAccess,
  manifest: Pick<Manifest, 'model' | 'version' | 'artifacts'>,
  into: string,
): Promise<Pulled> {
  const states = await Promise.all(
    manifest.artifacts.map(async (artifact) => {
      const place = stayInside(into, artifact.path);
      if (await leadsOut(into, place)) return {place, state: 'leads out'} as const;
      if (!(await isThere(place))) return {place, state: 'absent'} as const;
      return {place, state: (await isIntact(place, artifact)) ? 'present' : 'other'} as const;
    }),
  );
  const wrong = states.filter(({state}) => state === 'other' || state === 'leads out');
  if (wrong.length > 0)
    throw new UserError(
      'CAIRN_FILE_EXISTS',
      wrong.map(({place, state}) => ({
        where: place,
        what:
          state === 'other'
            ? `is there with other bytes than the file of ${manifest.model} ${manifest.version}`
            : 'would be written through a link that leads out of the folder',
        todo: 'Move it away, or name another folder with --to.',
      })),
    );
  await tellOthers(
    into,
    states.map(({place}) => place),
    access,
  );
  await fetchArtifacts({...access, manifest, into});
  const present = states.filter(({state}) => state === 'present').length;
  return {fetched: states.length - present, present};
}

async function isThere(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return false;
      if (hasCode(error, 'ENOTDIR')) return true; // a file stands where a folder is needed
      throw error;
    },
  );
}

/** Whether a folder on the way from `into` to the place is a link to elsewhere. */
async function leadsOut(into: string, place: string): Promise<boolean> {
  const root = await realpath(into).catch(() => undefined);
  if (root === undefined) return false;
  for (let folder = dirname(place); ; folder = dirname(folder)) {
    const real = await realpath(folder).catch(() => undefined);
    if (real !== undefined) return real !== root && !real.startsWith(`${root}${sep}`);
  }
}

/** A program that reads a whole folder would read these too. */
async function tellOthers(
  into: string,
  places: readonly string[],
  {log}: Pick<StoreAccess, 'log'>,
): Promise<void> {
  const entries = await readdir(into, {recursive: true, withFileTypes: true}).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  const others = entries
    .filter((entry) => !entry.isDirectory())
    .map(({parentPath, name}) => join(parentPath, name))
    .filter((path) => !places.includes(path))
    .map((path) => relative(into, path))
    .sort();
  if (others.length > 0)
    log.warning(
      `${into} holds ${counted(others.length, 'file')} besides those of the version: ${firstOnes(others, 3)}.`,
    );
}
