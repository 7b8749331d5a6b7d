import {lstat, stat} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import type {ImportedVersion} from '../generated/documents.ts';
import {UserError} from '../kernel/errors.ts';
import type {ImportedModel} from './imported-model.ts';
import {modelFolder, readModelFolder} from './mlflow-artifacts.ts';
import {readMlflowDatabase} from './mlflow-database.ts';
import {readMlflowFiles} from './mlflow-files.ts';
import {
  momentOf,
  type ImportedRun,
  type MlflowModel,
  type MlflowRegistry,
  type MlflowVersion,
} from './mlflow-registry.ts';
import {nameModels, plainName} from './model-names.ts';

/**
 * Reads a registry of MLflow (a database `mlflow.db`, or files `mlruns/models`) with the runs its versions came from.
 * Version n becomes n.0.0; stages other than None and Archived, and aliases, become stages. Bytes of models are not
 * copied: their digests are recorded where the files are below `mlruns` or `mlartifacts`. Throws CAIRN_IMPORT_INVALID
 * where the place is none of MLflow's or something in it is broken.
 */
export async function readMlflow(
  place: string,
  options: {rename?: Readonly<Record<string, string>>} = {},
): Promise<ImportedModel[]> {
  const registry = await openRegistry(place);
  const names = nameModels(
    registry.models.map(({name}) => name),
    options.rename,
  );
  const imported: ImportedModel[] = [];
  for (const model of registry.models)
    imported.push(await importModel(registry, model, names.get(model.name) ?? model.name));
  return imported;
}

/** The database itself or `mlflow.db` in the folder; else the folder of files itself, or `mlruns` in it. */
async function openRegistry(place: string): Promise<MlflowRegistry> {
  const files = [join(place, 'mlruns'), place];
  for (const candidate of [place, join(place, 'mlflow.db')]) {
    const found = await lstat(candidate).catch(() => undefined);
    if (found === undefined || found.isDirectory()) continue;
    if (!found.isFile()) throw invalid(candidate, 'is not a file: links are not followed');
    const folder = dirname(resolve(candidate));
    return readMlflowDatabase(candidate, rootsOf(join(folder, 'mlruns')));
  }
  for (const candidate of files.reverse())
    if ((await stat(join(candidate, 'models')).catch(() => undefined))?.isDirectory() === true)
      return readMlflowFiles(candidate, rootsOf(candidate));
  throw invalid(
    place,
    'holds no registry of MLflow',
    'a database mlflow.db, or a folder mlruns with a folder models in it',
  );
}

function rootsOf(mlruns: string): MlflowRegistry['roots'] {
  const path = resolve(mlruns);
  return [
    {name: basename(path), path},
    {name: 'mlartifacts', path: join(dirname(path), 'mlartifacts')},
  ];
}

async function importModel(registry: MlflowRegistry, of: MlflowModel, model: string): Promise<ImportedModel> {
  const versions: ImportedVersion[] = [];
  const stages: ImportedModel['stages'][number][] = [];
  const problems: string[] = [];
  for (const version of of.versions) {
    const files = await modelFolder(registry.roots, registry.placesOf(version));
    if (files === undefined)
      problems.push(
        `version ${version.number} of ${of.name} keeps its files at ${version.location ?? 'no stated place'}, and they are not below ${registry.roots.map(({name}) => name).join(' or ')} here: no digest is recorded`,
      );
    const run = version.run === undefined ? undefined : await registry.readRun(version.run);
    if (version.run !== undefined && run === undefined)
      problems.push(
        `version ${version.number} of ${of.name} comes from run ${version.run}, which is not kept here`,
      );
    const imported = await importVersion({of, model, version, run, files});
    versions.push(imported);
    const since = momentOf(version.updated) ?? new Date(imported.createdAt);
    for (const stage of imported.stages) stages.push({stage, version: imported.version, since});
  }
  return {model, versions, stages, problems};
}

async function importVersion(one: {
  of: MlflowModel;
  model: string;
  version: MlflowVersion;
  run: ImportedRun | undefined;
  files: string | undefined;
}): Promise<ImportedVersion> {
  const {of, model, version, run, files} = one;
  const {number, location} = version;
  const known = {
    commit: commitOf(run),
    description: version.description ?? of.description,
    run,
    ...(files === undefined ? {artifacts: []} : await readModelFolder(files)),
  };
  return {
    document: 'imported-version',
    schemaVersion: 1,
    model,
    version: `${number}.0.0`,
    createdAt: (momentOf(version.created) ?? new Date(0)).toISOString(),
    source: {
      kind: 'mlflow',
      name: of.name,
      version: String(number),
      ...(location !== undefined && {location}),
    },
    labels: {...version.labels},
    stages: stagesHeld(of, version),
    ...present(known),
  };
}

function stagesHeld({aliases}: MlflowModel, {number, stage = 'None'}: MlflowVersion): string[] {
  const current = plainName(stage.toLowerCase());
  const held = [
    ...(['none', 'archived', ''].includes(current) ? [] : [current]),
    ...aliases.filter(({version}) => version === String(number)).map(({name}) => plainName(name)),
  ];
  return [...new Set(held)].filter((name) => name !== '').sort();
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

function invalid(where: string, what: string, expected?: string): UserError {
  return new UserError('CAIRN_IMPORT_INVALID', {where, what, ...(expected !== undefined && {expected})});
}
