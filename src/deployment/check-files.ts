import {join} from 'node:path';
import type {Manifest} from '../generated/documents.ts';
import {digestOfFile} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';

/** Throws CAIRN_TARGET_BROKEN where a file of the model is missing or is not the one of the manifest. */
export async function checkFiles(folder: string, manifest: Pick<Manifest, 'artifacts'>): Promise<void> {
  for (const artifact of manifest.artifacts) {
    const path = join(folder, artifact.path);
    const wrong = (what: string, cause?: unknown): UserError =>
      new UserError('CAIRN_TARGET_BROKEN', {where: path, what, todo: 'Deploy the stage again.'}, {cause});
    const found = await digestOfFile(path).catch((error: unknown) => {
      throw wrong('cannot be read', error);
    });
    if (found.sha256 !== artifact.sha256) throw wrong(`does not have digest ${artifact.sha256}`);
  }
}
