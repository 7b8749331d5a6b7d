import {readFile} from 'node:fs/promises';
import {checkFiles} from '../deployment/check-files.ts';
import {readPointer, versionFolder, type CurrentVersion} from '../deployment/version-folder.ts';
import type {Manifest} from '../generated/documents.ts';
import {loadModel, type Model, type ModelContext} from '../models/load-model.ts';
import {digestOf} from '../kernel/digest.ts';
import {parseDocument} from '../provenance/document.ts';
import {UserError} from '../kernel/errors.ts';

/** A version in memory, ready to predict. */
export interface LoadedVersion {
  readonly current: CurrentVersion;
  readonly manifest: Manifest;
  readonly model: Model;
}

/**
 * Loads the version that `current.json` names, after checking the digests of its manifest and of every file; throws
 * CAIRN_TARGET_BROKEN where one differs or is missing. A timeout that it states holds instead of the context's.
 */
export async function loadVersion(directory: string, context: ModelContext): Promise<LoadedVersion> {
  const current = await readPointer(directory, 'current.json');
  if (current === undefined)
    throw new UserError('CAIRN_TARGET_BROKEN', {
      where: directory,
      what: 'has no current.json: no version was deployed here',
      todo: 'Run the verb deploy.',
    });
  const folder = versionFolder(directory, current.version);
  const text = await readFile(folder.manifest, 'utf8').catch((error: unknown) => {
    throw broken(folder.manifest, 'cannot be read', error);
  });
  if (digestOf(text) !== current.manifest)
    throw broken(folder.manifest, `does not have digest ${current.manifest}`);
  const manifest = parseDocument('manifest', text, folder.manifest);
  if (manifest.model !== current.model || manifest.version !== current.version)
    throw broken(
      folder.manifest,
      `is of ${manifest.model} ${manifest.version}, not ${current.model} ${current.version}`,
    );
  await checkFiles(folder.model, manifest);
  const {timeout} = current;
  const model = await loadModel(folder.model, manifest, {
    ...context,
    ...(timeout !== undefined && {longest: timeout * 1000}),
  });
  return {current, manifest, model};
}

function broken(where: string, what: string, cause?: unknown): UserError {
  return new UserError('CAIRN_TARGET_BROKEN', {where, what, todo: 'Deploy the stage again.'}, {cause});
}
