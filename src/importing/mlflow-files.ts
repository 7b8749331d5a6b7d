import {join} from 'node:path';
import {findRuns, readRun} from './mlflow-run.ts';
import type {MlflowModel, MlflowRegistry, MlflowVersion} from './mlflow-registry.ts';
import {folders, readPairs} from './name-files.ts';
import {asMap, asText, readYamlFile, type YamlMap} from './read-yaml.ts';

/** Reads MLflow's registry of files, the folder `mlruns` with a folder `models` in it. Throws CAIRN_IMPORT_INVALID for a broken file. */
export async function readMlflowFiles(root: string, roots: MlflowRegistry['roots']): Promise<MlflowRegistry> {
  const runs = await findRuns(root);
  const models: MlflowModel[] = [];
  for (const name of await folders(join(root, 'models'))) {
    const path = join(root, 'models', name);
    const meta = await readYamlFile(join(path, 'meta.yaml'));
    if (meta === undefined) continue;
    models.push({
      name,
      description: asText(meta['description']),
      aliases: await readAliases(path, meta),
      versions: await readVersions(path),
    });
  }
  return {
    models,
    roots,
    readRun: async (id) => {
      const run = runs.get(id);
      return run && (await readRun(run));
    },
    placesOf: ({location, run: id}) => {
      if (location === undefined) return [];
      const run = runs.get(id ?? '');
      const inRun = /^runs:\/[0-9a-f]{32}\/(.+)$/.exec(location)?.[1];
      const logged = /^models:\/(m-[0-9a-f]{32})$/.exec(location)?.[1];
      if (run === undefined) return [location];
      if (inRun !== undefined) return [join(run.path, 'artifacts', inRun)];
      if (logged !== undefined) return [join(root, run.experiment, 'models', logged, 'artifacts')];
      return [location];
    },
  };
}

async function readVersions(path: string): Promise<MlflowVersion[]> {
  const found = (await folders(path)).flatMap((name) => {
    const number = /^version-([1-9]\d{0,8})$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const versions: MlflowVersion[] = [];
  for (const number of found.sort((a, b) => a - b)) {
    const folder = join(path, `version-${number}`);
    const meta = await readYamlFile(join(folder, 'meta.yaml'));
    if (meta === undefined) continue;
    versions.push({
      number,
      created: meta['creation_timestamp'],
      updated: meta['last_updated_timestamp'],
      description: asText(meta['description']),
      stage: asText(meta['current_stage']),
      location: asText(meta['storage_location']) ?? asText(meta['source']),
      run: asText(meta['run_id']),
      labels: await readPairs(join(folder, 'tags')),
    });
  }
  return versions;
}

/** Aliases are files of one line each; older files name them in the model's meta.yaml alone. */
async function readAliases(path: string, meta: YamlMap): Promise<MlflowModel['aliases']> {
  const listed = Object.entries(asMap(meta['aliases']) ?? {}).flatMap(([name, version]) => {
    const text = asText(version);
    return text === undefined ? [] : [[name, text] as const];
  });
  const all = {...Object.fromEntries(listed), ...(await readPairs(join(path, 'aliases')))};
  return Object.entries(all).map(([name, version]) => ({name, version: version.trim()}));
}
