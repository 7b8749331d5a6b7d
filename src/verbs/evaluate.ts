import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {evaluationSettings} from '../config/evaluation-settings.ts';
import {datasetOf, loadConfig, modelOf, stageOf} from '../config/load-config.ts';
import {checkLabels} from '../data/check-labels.ts';
import {loadSoundDataset, timeRange} from '../data/load-dataset.ts';
import {splitRows} from '../data/split.ts';
import {numbersOf, selectRows, type Table} from '../data/table.ts';
import {evaluateModels} from '../evaluation/evaluate-models.ts';
import {obtainModel, runFolder} from '../experiments/run-folder.ts';
import {readRunRecord, recordRun, type RunRecord} from '../experiments/run-record.ts';
import type {Config, Evaluation} from '../generated/documents.ts';
import {loadModel, type ModelDescription} from '../models/load-model.ts';
import {digestOf} from '../provenance/digest.ts';
import {serializeDocument} from '../provenance/document.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {holderOf, readRegistry} from '../registry/read-registry.ts';
import {evaluationHeadline, evaluationMarkdown} from '../report/evaluation-summary.ts';
import {escapeMarkdown} from '../report/markdown.ts';
import type {Context} from '../runtime/context.ts';
import {UserError} from '../runtime/errors.ts';
import {defineVerb} from '../runtime/verb.ts';
import {fetchArtifacts} from '../storage/fetch-artifacts.ts';

/** Measures a run's model, and the champion on the same rows. */
export const evaluate = defineVerb({
  name: 'evaluate',
  summary:
    'Measures the model of a run on its test rows, and the model that holds the stage on the same rows.',
  about: [
    'Each metric has an interval by the bootstrap. The champion (the version that the stage holds) is fetched, its digests',
    'checked, and scored on the same resamples, so that the difference has an interval of its own; that interval decides',
    'who is better. The evaluation is added to the record of the run.',
    '',
    'Safe to run twice: the same run, champion and seed give the same evaluation, and nothing is written again.',
  ].join('\n'),
  icon: 'bar-chart-2',
  permissions: [
    {
      scope: 'contents',
      access: 'write',
      reason: 'to push the evaluation into the record of the run, and to read the release of the champion',
    },
  ],
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    run: {kind: 'string', required: true, description: 'Id of the run, as `train` gave it.'},
    stage: {kind: 'string', default: 'production', description: 'Stage whose holder is the champion.'},
    token: {
      kind: 'string',
      secret: true,
      default: '${{ github.token }}',
      environment: 'GITHUB_TOKEN',
      description: 'Token that pushes the evaluation and fetches the champion.',
    },
    config: {kind: 'string', default: 'cairn.yaml', description: 'Path of the configuration.'},
  },
  outputs: {
    run: 'Id of the run.',
    evaluation: 'Digest of the evaluation.',
    champion: 'Version of the champion; empty where the stage is empty.',
    metrics: 'The metrics of the run, as a JSON object.',
    better:
      'Whom the interval of the difference favours (challenger, champion or unclear), as a JSON object by metric.',
  },
  async run(inputs, context) {
    const config = await loadConfig(context.workspace, inputs.config);
    const model = modelOf(config, inputs.model);
    stageOf(model, inputs.stage);
    const record = await recordOf(inputs.run, inputs.model, context);
    const rows = await testRows(config, inputs.model, record, context);
    const labels = numbersOf(rows.table, model.target);
    const challenger = await predict(await obtainModel(context, record.run), record.run, rows.table, context);
    const champion = await championOf(config, inputs, rows.table, context);
    const settings = evaluationSettings(model);
    const measured = evaluateModels(
      labels,
      {challenger, ...(champion && {champion: champion.predictions})},
      settings,
    );
    const {confidence, resamples, seed} = settings;
    const made: Evaluation = {
      document: 'evaluation',
      schemaVersion: 1,
      run: record.run.id,
      model: inputs.model,
      createdAt: context.now().toISOString(),
      rows: rows.described,
      confidence,
      resamples,
      seed,
      metrics: [...measured.metrics],
      ...(champion && {
        champion: {
          stage: inputs.stage,
          version: champion.manifest.version,
          manifest: champion.digest,
          metrics: [...(measured.champion ?? [])],
        },
        comparison: [...(measured.comparison ?? [])],
      }),
    };
    const {evaluation, text} = await recordEvaluation(made, record, context);
    const better = (evaluation.comparison ?? []).map((one) => [one.metric, one.better] as const);
    const summary = evaluationMarkdown(evaluation, champion && overlapNote(champion, rows));
    return {
      outputs: {
        run: record.run.id,
        evaluation: digestOf(text),
        champion: champion?.manifest.version ?? '',
        metrics: JSON.stringify(Object.fromEntries(evaluation.metrics.map(({name, value}) => [name, value]))),
        better: JSON.stringify(Object.fromEntries(better)),
      },
      document: evaluation,
      summary,
      headline: evaluationHeadline(evaluation),
      conclusion: 'success',
    };
  },
});

async function recordOf(id: string, model: string, context: Context): Promise<RunRecord> {
  const record = await readRunRecord(context.git, id);
  if (record === undefined)
    throw new UserError('CAIRN_RUN_UNKNOWN', {
      where: 'input run',
      what: `there is no record of a run ${JSON.stringify(id)}`,
      todo: 'Run train first, and hand over its output run.',
    });
  if (record.run.model === model) return record;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: 'input run',
    what: `run ${id} is of model ${record.run.model}, not of ${model}`,
  });
}

interface TestRows {
  readonly table: Table;
  readonly described: Evaluation['rows'];
}

/** The test rows of a run; throws CAIRN_DATA_CHANGED where data or split are not those that it was made with. */
async function testRows(config: Config, name: string, {run}: RunRecord, context: Context): Promise<TestRows> {
  const model = modelOf(config, name);
  const dataset = datasetOf(config, model.dataset);
  const data = await loadSoundDataset(context.workspace, dataset);
  const split = splitRows(data.table, dataset);
  const isSame =
    data.digest === run.data.digest &&
    split.train.length === run.data.rows.train &&
    split.test.length === run.data.rows.test &&
    model.target === run.data.target;
  if (!isSame)
    throw new UserError('CAIRN_DATA_CHANGED', {
      where: `dataset ${model.dataset}`,
      what: `its files, its split or the target are not those of run ${run.id}, so its test rows are not known`,
      todo: `Evaluate in the same work tree as train, or check out ${run.code.commit.slice(0, 12)} with its data.`,
    });
  checkLabels(data.table, model, split);
  const rows = selectRows(data.table, split.test);
  const time = timeRange(rows, dataset);
  return {
    table: rows,
    described: {dataset: model.dataset, digest: data.digest, n: rows.rows, ...(time && {time})},
  };
}

async function predict(
  directory: string,
  description: ModelDescription,
  rows: Table,
  context: Context,
): Promise<Float64Array> {
  const model = await loadModel(directory, description, context);
  try {
    return await model.predict(rows);
  } finally {
    model.dispose();
  }
}

type Champion = TaggedManifest & {readonly predictions: Float64Array};

/** The holder of the stage with its predictions; undefined where the stage is empty. Throws CAIRN_CHAMPION_UNUSABLE. */
async function championOf(
  config: Config,
  inputs: {model: string; stage: string},
  rows: Table,
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
  return {...tagged, predictions: await predict(into, manifest, rows, context)};
}

function unusable(where: string, what: string): UserError {
  return new UserError('CAIRN_CHAMPION_UNUSABLE', {
    where,
    what,
    todo: 'Put a version into the stage that can be compared, or evaluate against another stage.',
  });
}

/** Adds the evaluation to the record; one that says the same is kept with its time. */
async function recordEvaluation(
  made: Evaluation,
  record: RunRecord,
  context: Context,
): Promise<{evaluation: Evaluation; text: string}> {
  const {evaluation: earlier, evaluationText: earlierText} = record;
  const isSame =
    earlier !== undefined &&
    serializeDocument({...made, createdAt: earlier.createdAt}) === serializeDocument(earlier);
  const evaluation = isSame ? earlier : made;
  const text = isSame && earlierText !== undefined ? earlierText : serializeDocument(made);
  const files = {
    'run.json': record.runText,
    ...(record.profileText !== undefined && {'profile.json': record.profileText}),
    'evaluation.json': text,
  };
  await recordRun(context.git, record.run.id, files, record.run.code.commit);
  // For people who look at the work tree; the record in Git is what counts, so a missing folder is no fault.
  await writeFile(join(runFolder(context.workspace, record.run.id), 'evaluation.json'), text).catch(
    () => undefined,
  );
  return {evaluation, text};
}

/** A note where the champion may have learned from rows that it is scored on, which flatters it. */
function overlapNote({manifest}: Champion, {described}: TestRows): string | undefined {
  if (manifest.data.digest === described.digest)
    return 'The champion was made from the same data: its split decides whether it learned from these rows.';
  const [its, ours] = [manifest.data.time, described.time];
  if (its === undefined || ours === undefined || !isBefore(ours.from, its.to)) return undefined;
  return `The champion’s data reach to ${escapeMarkdown(its.to)}, the test rows begin at ${escapeMarkdown(ours.from)}: it may have learned from some of them, which flatters it.`;
}

/** Compares moments, or the numbers that a numeric time column has. */
function isBefore(a: string, b: string): boolean {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? Date.parse(a) < Date.parse(b) : x < y;
}
