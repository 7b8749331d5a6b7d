import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {ImportedVersion} from '../generated/documents.ts';
import {UserError} from '../kernel/errors.ts';
import type {ImportedModel} from './imported-model.ts';
import {modelFolder, readModelFolder} from './mlflow-artifacts.ts';
import {findRuns, readRun, type ImportedRun, type RunFolder} from './mlflow-run.ts';
import {nameModels, plainName} from './model-names.ts';
import {folders, readPairs} from './name-files.ts';
import {asMap, asText, readYamlFile, type YamlMap} from './read-yaml.ts';

/**
 * Reads MLflow's registry of files (`mlruns/models`) with the runs its versions came from. Version n becomes n.0.0;
 * stages other than None and Archived, and aliases, become stages. Bytes of models are not copied: their digests are
 * recorded where the files are there. Throws CAIRN_IMPORT_INVALID where the folder is none of MLflow's or a file in it is broken.
 */
export async function readMlflow(
  folder: string,
  options: {rename?: Readonly<Record<string, string>>} = {},
): Promise<ImportedModel[]> {
  const root = await findRoot(folder);
  const runs = await findRuns(root);
  const originals = await folders(join(root, 'models'));
  const models: {original: string; meta: YamlMap}[] = [];
  for (const name of originals) {
    const meta = await readYamlFile(join(root, 'models', name, 'meta.yaml'));
    if (meta !== undefined) models.push({original: name, meta});
  }
  const names = nameModels(
    models.map(({original}) => original),
    options.rename,
  );
  const imported: ImportedModel[] = [];
  for (const {original, meta} of models)
    imported.push(await readModel({root, runs, original, meta, model: names.get(original) ?? original}));
  return imported;
}

interface ModelFolder {
  readonly root: string;
  readonly runs: ReadonlyMap<string, RunFolder>;
  readonly original: string;
  readonly meta: YamlMap;
  readonly model: string;
}

/** The folder itself, or `mlruns` in it. */
async function findRoot(folder: string): Promise<string> {
  for (const candidate of [folder, join(folder, 'mlruns')])
    if ((await stat(join(candidate, 'models')).catch(() => undefined))?.isDirectory() === true)
      return candidate;
  throw new UserError('CAIRN_IMPORT_INVALID', {
    where: folder,
    what: 'holds no registry of MLflow',
    expected: 'a folder mlruns with a folder models in it',
  });
}

async function readModel(of: ModelFolder): Promise<ImportedModel> {
  const path = join(of.root, 'models', of.original);
  const aliases = await readAliases(path, of.meta);
  const found = (await folders(path)).flatMap((name) => {
    const number = /^version-([1-9]\d{0,8})$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const versions: ImportedVersion[] = [];
  const stages: ImportedModel['stages'][number][] = [];
  for (const number of found.sort((a, b) => a - b)) {
    const folder = join(path, `version-${number}`);
    const meta = await readYamlFile(join(folder, 'meta.yaml'));
    if (meta === undefined) continue;
    const current = plainName((asText(meta['current_stage']) ?? 'None').toLowerCase());
    const held = [
      ...(current === 'none' || current === 'archived' || current === '' ? [] : [current]),
      ...aliases.filter((alias) => alias.version === String(number)).map(({name}) => name),
    ];
    const version = await readVersion(of, {
      number,
      meta,
      labels: await readPairs(join(folder, 'tags')),
      held,
    });
    versions.push(version);
    const since = dateOf(meta['last_updated_timestamp']) ?? new Date(version.createdAt);
    for (const stage of version.stages) stages.push({stage, version: version.version, since});
  }
  return {model: of.model, versions, stages};
}

async function readVersion(
  {root, runs, original, model, meta: modelMeta}: ModelFolder,
  of: {number: number; meta: YamlMap; labels: Readonly<Record<string, string>>; held: readonly string[]},
): Promise<ImportedVersion> {
  const {number, meta, labels} = of;
  const folder = runs.get(asText(meta['run_id']) ?? '');
  const run = folder && (await readRun(folder));
  const location = asText(meta['storage_location']) ?? asText(meta['source']);
  const files = await modelFolder({root, run: folder, location});
  const read = files === undefined ? {artifacts: []} : await readModelFolder(files);
  const known = {
    commit: commitOf(run),
    description: asText(meta['description']) ?? asText(modelMeta['description']),
    run,
    ...read,
  };
  return {
    document: 'imported-version',
    schemaVersion: 1,
    model,
    version: `${number}.0.0`,
    createdAt: (dateOf(meta['creation_timestamp']) ?? new Date(0)).toISOString(),
    source: {
      kind: 'mlflow',
      name: original,
      version: String(number),
      ...(location !== undefined && {location}),
    },
    labels: {...labels},
    stages: [...new Set(of.held)].sort(),
    ...present(known),
  };
}

/** What is known, without the keys of what is not. */
function present<Known extends object>(known: Known): {[Key in keyof Known]: Exclude<Known[Key], undefined>} {
  const entries = Object.entries(known).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as {[Key in keyof Known]: Exclude<Known[Key], undefined>}; // absent, not undefined
}

function commitOf(run: ImportedRun | undefined): string | undefined {
  const commit = run?.tags['mlflow.source.git.commit'];
  return commit !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : undefined;
}

/** Aliases are files of one line each; older files name them in the model's meta.yaml alone. */
async function readAliases(path: string, meta: YamlMap): Promise<{name: string; version: string}[]> {
  const listed = Object.entries(asMap(meta['aliases']) ?? {}).flatMap(([name, version]) => {
    const text = asText(version);
    return text === undefined ? [] : [[name, text] as const];
  });
  const all = {...Object.fromEntries(listed), ...(await readPairs(join(path, 'aliases')))};
  return Object.entries(all)
    .map(([name, version]) => ({name: plainName(name), version: version.trim()}))
    .filter(({name}) => name !== '');
}

/** MLflow counts milliseconds. */
function dateOf(value: unknown): Date | undefined {
  if (typeof value !== 'number') return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || value < 0 ? undefined : date;
}
