import {join} from 'node:path';
import {modelOf} from '../../config/load-config.ts';
import type {Table} from '../../data/table.ts';
import {scoreModel, type Scored} from '../../evaluation/score-model.ts';
import {readRunRecord} from '../../experiments/run-record.ts';
import type {Config, Evaluation} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import {readManifest, type TaggedManifest} from '../../registry/read-manifest.ts';
import {holderOf, readRegistry} from '../../registry/read-registry.ts';
import {fetchArtifacts} from '../../storage/fetch-artifacts.ts';

/** The version that holds a stage, with its predictions. */
export type Champion = TaggedManifest & Scored;

/** The holder of the stage with its predictions; undefined where the stage is empty. Throws CAIRN_CHAMPION_UNUSABLE. */
export async function scoreChampion(
  config: Config,
  inputs: {model: string; stage: string},
  {rows, earlier}: {rows: Table; earlier: Evaluation | undefined},
  context: Context,
): Promise<Champion | undefined> {
  const registry = await readRegistry(context.git, {models: [inputs.model], fetch: true});
  const holder = holderOf(registry, inputs.model, inputs.stage);
  if (holder === undefined) return undefined;
  const where = `${inputs.model} ${holder.version}, which holds ${inputs.stage}`;
  const tagged = await readManifest(context.git, inputs.model, holder.version);
  if (tagged === undefined)
    throw unusable(where, 'has no manifest that can be read (another tool may have made it)');
  const {manifest} = tagged;
  const {task} = modelOf(config, inputs.model);
  if (manifest.task !== task) throw unusable(where, `was made for task ${manifest.task}, not ${task}`);
  const absent = manifest.signature.inputs.filter(({name}) => !rows.columns.has(name)).map(({name}) => name);
  if (absent.length > 0)
    throw unusable(where, `reads columns that the dataset no longer has: ${absent.join(', ')}`);
  const into = join(context.temporary, 'champion', holder.version);
  await fetchArtifacts({...context, manifest, into, storage: config.storage});
  context.log.info(`Scoring the champion, ${inputs.model} ${holder.version}, on the same ${rows.rows} rows.`);
  const scored = await scoreModel(into, manifest, rows, context, {
    earlier: earlier?.champion?.manifest === tagged.digest ? earlier.champion.cost : undefined,
    isTimed: manifest.format !== 'command', // each call of a command may take seconds
    trainSeconds: async () =>
      (await readRunRecord(context.git, manifest.run.id).catch(() => undefined))?.run.seconds,
  });
  return {...tagged, ...scored};
}

function unusable(where: string, what: string): UserError {
  return new UserError('CAIRN_CHAMPION_UNUSABLE', {
    where,
    what,
    todo: 'Put a version into the stage that can be compared, or evaluate against another stage.',
  });
}
