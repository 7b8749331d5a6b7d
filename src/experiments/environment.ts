import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {RunTypes} from '../generated/documents.ts';
import {digestOfFile} from '../provenance/digest.ts';
import type {Context} from '../runtime/context.ts';
import {platform} from '../runtime/platform.ts';

/** Files that pin what a training may have used. */
const lockNames = [
  'Cargo.lock',
  'Pipfile.lock',
  'conda-lock.yml',
  'environment.yml',
  'go.sum',
  'package-lock.json',
  'pdm.lock',
  'pnpm-lock.yaml',
  'poetry.lock',
  'renv.lock',
  'requirements.txt',
  'uv.lock',
  'yarn.lock',
];

/** Where a training runs: versions, platform, and the lock files at the root of the repository. */
export async function environmentOf(
  context: Pick<Context, 'workspace' | 'cairnVersion'>,
): Promise<RunTypes.Environment> {
  const found = await Promise.all(
    lockNames.map(async (path) => {
      const absolute = join(context.workspace, path);
      const status = await stat(absolute).catch(() => undefined);
      return status?.isFile() === true ? [{path, ...(await digestOfFile(absolute))}] : [];
    }),
  );
  const lockfiles = found.flat();
  return {cairn: context.cairnVersion, ...platform(), ...(lockfiles.length > 0 && {lockfiles})};
}
