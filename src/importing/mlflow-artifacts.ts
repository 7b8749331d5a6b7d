import {stat} from 'node:fs/promises';
import {basename, join, resolve, sep} from 'node:path';
import type {ImportedVersion} from '../generated/documents.ts';
import {digestOfFile} from '../kernel/digest.ts';
import type {RunFolder} from './mlflow-run.ts';
import {filesBelow} from './name-files.ts';
import {asMap, asText, readYamlFile} from './read-yaml.ts';

/**
 * The folder with the files of a version, where it lies below `mlruns`: of its run (`runs:/<id>/<path>`), of a logged
 * model (`models:/m-<id>`), or where an address ends in a path below `mlruns` (which may have been moved since).
 */
export async function modelFolder(of: {
  root: string;
  run: RunFolder | undefined;
  location: string | undefined;
}): Promise<string | undefined> {
  const {root, run, location} = of;
  if (location === undefined) return undefined;
  const inRun = /^runs:\/[0-9a-f]{32}\/(.+)$/.exec(location)?.[1];
  const belowRoot = location.split(`/${basename(resolve(root))}/`).at(-1);
  const logged = /^models:\/(m-[0-9a-f]{32})$/.exec(location)?.[1];
  const candidates = [
    ...(inRun !== undefined && run !== undefined ? [join(run.path, 'artifacts', inRun)] : []),
    ...(logged !== undefined && run !== undefined
      ? [join(root, run.experiment, 'models', logged, 'artifacts')]
      : []),
    ...(belowRoot !== undefined && belowRoot !== location ? [join(root, decodePath(belowRoot))] : []),
  ];
  const inside = resolve(root) + sep;
  for (const candidate of candidates) {
    if (!`${resolve(candidate)}${sep}`.startsWith(inside)) continue;
    if ((await stat(candidate).catch(() => undefined))?.isDirectory() === true) return candidate;
  }
  return undefined;
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
