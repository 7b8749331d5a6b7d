import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {evaluationSettings} from '../config/evaluation-settings.ts';
import {datasetOf, loadConfig, modelOf, stageOf} from '../config/load-config.ts';
import {checkLabels} from '../data/check-labels.ts';
import {loadSoundDataset, timeRange} from '../data/load-dataset.ts';
import {splitRows} from '../data/split.ts';
import {numbersOf, selectRows, type Table} from '../data/table.ts';
import {measureCost, type Cost} from '../evaluation/measure-cost.ts';
import {measureEverything, type TestRows} from '../evaluation/measure-everything.ts';
import {obtainModel, runFolder} from '../experiments/run-folder.ts';
import {readRunRecord, recordRun, type RunRecord} from '../experiments/run-record.ts';
import type {Config, Evaluation, Run} from '../generated/documents.ts';
import {loadModel, type ModelDescription} from '../models/load-model.ts';
import {recentTraffic} from '../monitoring/drift/recent-traffic.ts';
import {digestOf} from '../kernel/digest.ts';
import {serializeDocument} from '../provenance/document.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {holderOf, readRegistry} from '../registry/read-registry.ts';
import {evaluationHeadline, evaluationMarkdown} from '../report/evaluation-summary.ts';
import {escapeMarkdown} from '../text/markdown.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {platform} from '../native/platform.ts';
import {defineVerb} from '../kernel/verb.ts';
import {fetchArtifacts} from '../storage/fetch-artifacts.ts';

/** Measures a run's model, and the champion on the same rows. */
export const evaluate = defineVerb({
  name: 'evaluate',
  summary:
    'Measures the model of a run on its test rows, and the model that holds the stage on the same rows.',
  about: [
    'Each metric has an interval by the bootstrap. The champion (the version that the stage holds) is fetched, its digests',
    'checked, and scored on the same resamples, so that the difference has an interval of its own; that interval decides',
    'who is better. So is a baseline that gives every row the same answer. For a binary model the evaluation also holds its',
    'calibration and the decisions that changed; for any model its size and the time of a call. Configured under `evaluate`:',
    '`slices` (metrics on parts of the rows), `fairness` (differences between groups), `recent-hours` (training data against',
    'recent traffic). The evaluation is added to the record of the run.',
    '',
    'Safe to run twice: the same run, champion and seed give the same evaluation, and nothing is written again. What depends',
    'on the moment is kept from the first time: the time of a call for good, the recent traffic for a day.',
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
    const challenger = await score(await obtainModel(context, record.run), record.run, rows.table, context, {
      earlier: record.evaluation?.cost,
      isTimed: true,
      trainSeconds: async () => Promise.resolve(record.run.seconds),
    });
    const champion = await championOf(
      config,
      inputs,
      {rows: rows.table, earlier: record.evaluation},
      context,
    );
    const settings = evaluationSettings(model);
    const measured = measureEverything(
      model.task,
      rows,
      {challenger: challenger.predictions, ...(champion && {champion: champion.predictions})},
      settings,
      (message, share) => {
        context.log.progress(message, share);
      },
    );
    const recent = await recentTraffic(context, {
      config,
      model: inputs.model,
      stage: inputs.stage,
      record,
      hours: settings.recentHours,
    });
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
      ...measured.parts,
      cost: challenger.cost,
      ...(champion && {
        champion: {
          stage: inputs.stage,
          version: champion.manifest.version,
          manifest: champion.digest,
          metrics: [...measured.champion],
          cost: champion.cost,
        },
      }),
      ...(recent && {recent}),
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

type DescribedRows = TestRows & {readonly described: Evaluation['rows']};

/** The test rows of a run; throws CAIRN_DATA_CHANGED where data or split are not those that it was made with. */
async function testRows(
  config: Config,
  name: string,
  {run}: RunRecord,
  context: Context,
): Promise<DescribedRows> {
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
  const labels = numbersOf(data.table, model.target);
  return {
    table: rows,
    labels: numbersOf(rows, model.target),
    trainLabels: Float64Array.from(split.train, (row) => labels[row] ?? Number.NaN),
    isBoolean: (column) => dataset.columns[column]?.type === 'boolean',
    described: {dataset: model.dataset, digest: data.digest, n: rows.rows, ...(time && {time})},
  };
}

interface Scored {
  readonly predictions: Float64Array;
  readonly cost: Cost;
}

/** The predictions of a model, and what it costs: as an earlier call measured it, else now. */
async function score(
  directory: string,
  description: ModelDescription & Pick<Run, 'artifacts'>,
  rows: Table,
  context: Context,
  cost: {earlier: Cost | undefined; isTimed: boolean; trainSeconds: () => Promise<number | undefined>},
): Promise<Scored> {
  const model = await loadModel(directory, description, context);
  try {
    const predictions = await model.predict(rows);
    if (cost.earlier !== undefined) return {predictions, cost: cost.earlier};
    const measured = await measureCost(
      model,
      {artifacts: description.artifacts, trainSeconds: await cost.trainSeconds()},
      {table: rows, clock: cost.isTimed ? () => performance.now() : undefined, ...platform()},
    );
    return {predictions, cost: measured};
  } finally {
    model.dispose();
  }
}

type Champion = TaggedManifest & Scored;

/** The holder of the stage with its predictions; undefined where the stage is empty. Throws CAIRN_CHAMPION_UNUSABLE. */
async function championOf(
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
  const scored = await score(into, manifest, rows, context, {
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
  await recordRun(context.git, record.run.id, files, {parent: record.run.code.commit, now: context.now()});
  // For people who look at the work tree; the record in Git is what counts, so a missing folder is no fault.
  await writeFile(join(runFolder(context.workspace, record.run.id), 'evaluation.json'), text).catch(
    () => undefined,
  );
  return {evaluation, text};
}

/** A note where the champion may have learned from rows that it is scored on, which flatters it. */
function overlapNote({manifest}: Champion, {described}: DescribedRows): string | undefined {
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
