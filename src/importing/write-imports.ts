import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {serializeDocument, type AnyDocument} from '../provenance/document.ts';
import type {ImportedModel} from './imported-model.ts';

/** Where the record of an imported version is kept, relative to the repository root. */
export function importPath(model: string, version: string): string {
  return `registry/${model}/imports/${version}.json`;
}

/** Writes the record of every version into the work tree, for the user to commit; equal ones are left as they are. */
export async function writeImports(
  workspace: string,
  models: readonly ImportedModel[],
): Promise<{written: string[]; unchanged: number}> {
  const written: string[] = [];
  let unchanged = 0;
  for (const {model, versions} of models)
    for (const version of versions) {
      const path = importPath(model, version.version);
      if (await writeRecord(workspace, path, version)) written.push(path);
      else unchanged++;
    }
  return {written, unchanged};
}

/** Writes one document; false where it is there already, byte for byte. */
export async function writeRecord(workspace: string, path: string, document: AnyDocument): Promise<boolean> {
  const text = serializeDocument(document);
  const file = join(workspace, path);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return false;
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
  return true;
}
