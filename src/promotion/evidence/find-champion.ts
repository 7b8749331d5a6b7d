import {join} from 'node:path';
import {datasetOf, trainedModelOf} from '../../config/load-config.ts';
import type {Config, Manifest} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import {readManifest, type TaggedManifest} from '../../registry/read-manifest.ts';
import {holderOf, readRegistry} from '../../registry/read-registry.ts';
import {fetchArtifacts} from '../../storage/fetch-artifacts.ts';

/** The version that holds a stage, where it can be compared; undefined where the stage is empty. Throws CAIRN_CHAMPION_UNUSABLE. */
export async function findChampion(
  config: Config,
  inputs: {model: string; stage: string},
  context: Context,
): Promise<TaggedManifest | undefined> {
  const registry = await readRegistry(context.git, {models: [inputs.model], fetch: true});
  const holder = holderOf(registry, inputs.model, inputs.stage);
  if (holder === undefined) return undefined;
  const where = `${inputs.model} ${holder.version}, which holds ${inputs.stage}`;
  const tagged = await readManifest(context.git, inputs.model, holder.version);
  if (tagged === undefined)
    throw unusable(where, 'has no manifest that can be read (another tool may have made it)');
  const {manifest} = tagged;
  const {task, dataset} = trainedModelOf(config, inputs.model);
  if (manifest.task !== task) throw unusable(where, `was made for task ${manifest.task}, not ${task}`);
  const {columns} = datasetOf(config, dataset);
  const absent = manifest.signature.inputs
    .filter(({name}) => !Object.hasOwn(columns, name))
    .map(({name}) => name);
  if (absent.length > 0)
    throw unusable(where, `reads columns that the dataset no longer has: ${absent.join(', ')}`);
  return tagged;
}

/** A folder with the files of a champion; each has the digest that the manifest names. */
export async function championFiles(manifest: Manifest, config: Config, context: Context): Promise<string> {
  const into = join(context.temporary, 'champion', manifest.version);
  await fetchArtifacts({...context, manifest, into, storage: config.storage});
  return into;
}

function unusable(where: string, what: string): UserError {
  return new UserError('CAIRN_CHAMPION_UNUSABLE', {
    where,
    what,
    todo: 'Put a version into the stage that can be compared, or evaluate against another stage.',
  });
}
