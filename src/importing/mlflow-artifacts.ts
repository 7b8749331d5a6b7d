import {realpath, stat} from 'node:fs/promises';
import {isAbsolute, join, sep} from 'node:path';
import type {ImportedVersion} from '../generated/documents.ts';
import {digestOfFile} from '../kernel/digest.ts';
import type {MlflowRegistry} from './mlflow-registry.ts';
import {filesBelow} from './name-files.ts';
import {asMap, asText, readYamlFile} from './read-yaml.ts';

/**
 * The folder with the files of a version: the first of its places that lies, with every link on the way followed, below
 * one of the roots. A place is a path, or an address that ends in a path below a root (`file:///old/mlruns/1/…`,
 * `mlflow-artifacts:/1/…`), which may have been moved since.
 */
export async function modelFolder(
  roots: MlflowRegistry['roots'],
  places: readonly string[],
): Promise<string | undefined> {
  for (const {name, path: root} of roots) {
    const inside = await realpath(root).catch(() => undefined);
    if (inside === undefined) continue;
    for (const candidate of places.flatMap((place) => pathsBelow({name, root}, place))) {
      const real = await realpath(candidate).catch(() => undefined);
      if (real?.startsWith(inside + sep) !== true) continue;
      if ((await stat(real)).isDirectory()) return real;
    }
  }
  return undefined;
}

function pathsBelow({name, root}: {name: string; root: string}, place: string): string[] {
  const served = /^mlflow-artifacts:(?:\/\/[^/]+)?\/+(?:api\/2\.0\/mlflow-artifacts\/artifacts\/)?(.+)$/.exec(
    place,
  )?.[1];
  if (served !== undefined) return [join(root, decodePath(served))];
  const below = `/${place}`.split(`/${name}/`);
  return [
    ...(isAbsolute(place) ? [place] : []),
    ...(below.length > 1 ? [join(root, decodePath(below.at(-1) ?? ''))] : []),
  ];
}

/** Digests of the files of a model, and the signature that its file MLmodel states. */
export async function readModelFolder(
  folder: string,
): Promise<{artifacts: ImportedVersion['artifacts']; signature: ImportedVersion['signature'] | undefined}> {
  const artifacts: ImportedVersion['artifacts'] = [];
  for (const path of await filesBelow(folder))
    artifacts.push({path, ...(await digestOfFile(join(folder, path)))});
  const described = asMap((await readYamlFile(join(folder, 'MLmodel')))?.['signature']);
  if (described === undefined) return {artifacts, signature: undefined};
  const signature = {inputs: columns(described['inputs']), outputs: columns(described['outputs'])};
  return {artifacts, signature};
}

/** MLflow writes the columns as JSON in a text; tensors have a dtype in place of a type. */
function columns(text: unknown): {name: string; type: string}[] {
  let list: unknown;
  try {
    list = typeof text === 'string' ? JSON.parse(text) : [];
  } catch {
    return [];
  }
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const column = asMap(item);
    const tensor = asMap(column?.['tensor-spec']);
    const type = asText(tensor?.['dtype']) ?? asText(column?.['type']);
    return type === undefined ? [] : [{name: asText(column?.['name']) ?? '', type}];
  });
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
