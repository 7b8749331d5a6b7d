import {targetsOf} from '../../config/targets.ts';
import type {Table} from '../../data/table.ts';
import {answersOfChampion, type HandedPredictions} from '../../evaluation/handed-predictions.ts';
import {scoreModel, type Scored} from '../../evaluation/score-model.ts';
import {readRunRecord} from '../../experiments/run-record.ts';
import type {Config, Evaluation} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {quoted} from '../../text/quoted.ts';
import {columnsOfClasses} from './columns-of-classes.ts';
import {columnsOfTargets} from './columns-of-targets.ts';
import {championFiles} from './find-champion.ts';

/** The version that holds a stage, with its predictions. */
export type Champion = TaggedManifest & Scored;

/** A champion, where there is one, with its predictions for the rows, as it is or, where it is a command, as they were handed over. */
export async function scoreChampion(
  champion: TaggedManifest | undefined,
  from: {
    config: Config;
    rows: Table;
    targets: readonly string[];
    /** Of task multiclass those of the rows; else none. */
    classes: readonly string[];
    handed: HandedPredictions | undefined;
    earlier: Evaluation | undefined;
  },
  context: Context,
): Promise<Champion | undefined> {
  if (champion === undefined) return undefined;
  const {manifest, digest} = champion;
  const {rows, handed, earlier} = from;
  context.log.info(
    `Scoring the champion, ${manifest.model} ${manifest.version}, on the same ${rows.rows} rows.`,
  );
  const scored = await scoreModel(
    async () => championFiles(manifest, from.config, context),
    manifest,
    rows,
    context,
    {
      earlier: earlier?.champion?.manifest === digest ? earlier.champion.cost : undefined,
      isTimed: manifest.format !== 'command', // each call of a command may take seconds
      trainSeconds: async () =>
        (await readRunRecord(context.git, manifest.run.id).catch(() => undefined))?.run.seconds,
      answers: answersOfChampion(handed, champion),
    },
  );
  const where = `${manifest.model} ${manifest.version}, which holds the stage`;
  const {classes: own} = manifest.signature.outputs[0] ?? {};
  if (own === undefined) {
    const predicted = {own: targetsOf(manifest.data), targets: from.targets, where};
    return {...champion, ...scored, predictions: alignedTargets(scored.predictions, predicted, context.log)};
  }
  const fresh = from.classes.filter((name) => !own.includes(name));
  if (fresh.length > 0)
    context.log.warning(
      `${where}, does not know ${firstOnes(fresh.map(quoted), 10)}: there its probability is 0.`,
    );
  const predictions = columnsOfClasses(scored.predictions, {own, classes: from.classes, where});
  return {...champion, ...scored, predictions};
}

/** Of two single targets nothing is told by their names: a column may have been renamed. */
function alignedTargets(
  predictions: Float64Array,
  {own, targets, where}: {own: readonly string[]; targets: readonly string[]; where: string},
  log: Pick<Context['log'], 'warning'>,
): Float64Array {
  if (own.length === 1 && targets.length === 1) return predictions;
  const missing = targets.filter((name) => !own.includes(name));
  if (missing.length > 0)
    log.warning(
      `${where}, does not predict ${firstOnes(missing.map(quoted), 10)}: there its metrics, and the means over all targets, are undefined.`,
    );
  return columnsOfTargets(predictions, {own, targets});
}
