import {configuredTrainer} from '../training/configured-trainer.ts';
import {loadConfig, trainedModelOf, stageOf} from '../config/load-config.ts';
import type {Table} from '../data/table.ts';
import {digestOfFiles} from '../evaluation/accept-answers.ts';
import {namedFiles} from '../evaluation/named-files.ts';
import {openCandidate} from '../evaluation/open-candidate.ts';
import {scoreModel} from '../evaluation/score-model.ts';
import {testRows} from '../evaluation/test-rows.ts';
import {openHanding, type Handing} from '../experiments/handover.ts';
import {requireRunId} from '../experiments/run-id.ts';
import {readRunRecord} from '../experiments/run-record.ts';
import {writePredictions} from '../experiments/stored-predictions.ts';
import type {Config, Predictions, PredictionsTypes, Run} from '../generated/documents.ts';
import type {Context, TriggerEvent} from '../kernel/context.ts';
import {defineVerb} from '../kernel/verb.ts';
import {digestOfCommandRows} from '../models/command-rows.ts';
import type {ModelDescription} from '../models/load-model.ts';
import {platform} from '../native/platform.ts';
import {championFiles, findChampion} from '../promotion/evidence/find-champion.ts';
import {registeredFiles} from '../promotion/evidence/registered-files.ts';
import type {TaggedManifest} from '../registry/read-manifest.ts';
import {code} from '../text/markdown.ts';
import {readRunTask} from '../training/run-task.ts';
import {configInput} from './inputs/config-input.ts';
import {handoverInput} from './inputs/handover-input.ts';
import {tokenInput} from './inputs/token-input.ts';
import {workflowRunInput} from './inputs/workflow-run-input.ts';

interface Inputs {
  readonly model: string;
  readonly run: string;
  readonly config: string;
}

/** Lets models that are commands of the team answer, where no token that writes is near. */
export const predict = defineVerb({
  name: 'predict',
  summary:
    'Lets models that are commands of the team predict the test rows of a run, in a job without a token that writes.',
  about: [
    'A model of `format: command` answers by a program of the team, which may do what it likes with its machine. So this',
    'runs in a job of its own with `contents: read` and no secret, and `evaluate` scores the file that it hands over: the',
    'predictions of the run and, where the stage holds a version that is a command, those of the champion. A model as ONNX',
    'or TensorFlow.js is computed by `evaluate` itself; where there is no command, the file is empty and nothing is read.',
    '',
    'Either program may change what lies on its machine, the answers of the other included. So in a workflow each has a job of',
    'its own, with `of: challenger` and `of: champion`, as the template has it, and `evaluate` takes both files by their digests.',
    '',
    'The commands get the columns of the signature alone: no target, no id, no other column. Files of the model and rows are',
    'made as `evaluate` makes them, from this checkout, and what the training claims is refused where it differs. The file',
    'holds the digests of both, the number of each row with its prediction, and the time of a call.',
    '',
    'What it cannot prevent: a program finds the test rows with their labels in the checkout beside it, or learned them by',
    'heart; and it answers for the times that are measured (docs/threat-model.md).',
    '',
    'Safe to run twice: the file is made anew, and takes the place of the one before.',
  ].join('\n'),
  icon: 'play',
  permissions: [
    {
      scope: 'contents',
      access: 'read',
      reason: 'to check out code and data, and to read the release of the champion',
    },
  ],
  sends: {},
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    run: {kind: 'string', required: true, description: 'Id of the run, as `train` gave it.'},
    stage: {kind: 'string', default: 'production', description: 'Stage whose holder is the champion.'},
    of: {
      kind: 'string',
      choices: ['both', 'challenger', 'champion'],
      default: 'both',
      description:
        'Whose program runs: that of the run (`challenger`), of the version that holds the stage (`champion`), or `both` on this one machine, where the second can change what the first answered.',
    },
    'workflow-run': workflowRunInput(),
    handover: handoverInput(),
    token: tokenInput('fetches the champion; one that reads is enough'),
    config: configInput(),
  },
  outputs: {
    run: 'Id of the run.',
    predictions:
      'Digest and size of the file of predictions, for the input `predictions` of `evaluate`; with `of: champion` for its input `champion-predictions`.',
    path: 'The file, relative to the work tree.',
  },
  async run(inputs, context) {
    const config = await loadConfig(context, inputs.config);
    const model = trainedModelOf(config, inputs.model);
    stageOf(model, inputs.stage);
    requireRunId(inputs.run);
    const {'workflow-run': workflowRun, handover: stated} = inputs;
    const hand = await openHanding(context, config.storage, {of: inputs.run, workflowRun, stated});
    const found = inputs.of === 'challenger' ? undefined : await findChampion(config, inputs, context);
    const champion = found?.manifest.format === 'command' ? found : undefined;
    const isCommand = inputs.of !== 'champion' && configuredTrainer(model).format === 'command';
    const answers =
      isCommand || champion !== undefined
        ? await answersOf({config, inputs, hand, champion, isCommand}, context)
        : {};
    const made: Predictions = {
      document: 'predictions',
      schemaVersion: 1,
      run: inputs.run,
      model: inputs.model,
      ...madeBy(context.event),
      ...answers,
    };
    const {stated: predictions, path} = await writePredictions(context.workspace, hand, made, inputs.of);
    const whose = [
      ...(made.challenger === undefined ? [] : [`run ${inputs.run}`]),
      ...(made.champion === undefined ? [] : [`champion ${made.champion.version}`]),
    ];
    const said =
      whose.length === 0
        ? 'No model is a command: nothing to predict'
        : `Predicted by ${whose.join(' and ')}`;
    return {
      outputs: {run: inputs.run, predictions, path},
      document: made,
      summary: `### Predictions for run ${code(inputs.run)}\n\n${said}.\n`,
      headline: `${said}.`,
      conclusion: 'success',
    };
  },
});

/** The champion answers first: what the challenger may leave behind on this machine comes after it. */
async function answersOf(
  of: {
    config: Config;
    inputs: Inputs;
    hand: Handing;
    champion: TaggedManifest | undefined;
    isCommand: boolean;
  },
  context: Context,
): Promise<Pick<Predictions, 'challenger' | 'champion'>> {
  const {config, inputs, champion} = of;
  const task = await readRunTask(config, inputs, context);
  const {table} = testRows(task);
  const answers = await championAnswers(champion, table, config, context);
  if (!of.isCommand) return answers;
  const recorded = await readRunRecord(context.git, inputs.run);
  const registered = async (run: Run): Promise<string | undefined> => registeredFiles(run, config, context);
  const candidate = await openCandidate(inputs.run, task, {recorded, hand: of.hand, registered}, context);
  const challenger = await letAnswer(
    async () => namedFiles(candidate.directory, candidate.description, context),
    {...candidate.description, isTimed: true},
    table,
    context,
  );
  return {challenger, ...answers};
}

async function championAnswers(
  champion: TaggedManifest | undefined,
  table: Table,
  config: Config,
  context: Context,
): Promise<Pick<Predictions, 'champion'>> {
  if (champion === undefined) return {};
  const {manifest, digest} = champion;
  const files = async (): Promise<string> => championFiles(manifest, config, context);
  const answers = await letAnswer(files, {...manifest, isTimed: false}, table, context);
  return {champion: {version: manifest.version, manifest: digest, answers}};
}

/** Runs the command of a model. */
async function letAnswer(
  directory: () => Promise<string>,
  {isTimed, ...description}: ModelDescription & Pick<Run, 'artifacts'> & {isTimed: boolean},
  table: Table,
  context: Context,
): Promise<PredictionsTypes.Answers> {
  const rows = await digestOfCommandRows(table, description.signature, context);
  const {predictions, cost} = await scoreModel(directory, description, table, context, {
    earlier: undefined,
    isTimed,
    trainSeconds: () => undefined,
  });
  return {
    files: digestOfFiles(description.artifacts),
    rows,
    row: Array.from({length: table.rows}, (_, index) => index + 1),
    prediction: [...predictions],
    platform: platform().platform,
    latency: cost.latency,
  };
}

/** The job that runs this, where one does. */
function madeBy({job, runUrl}: TriggerEvent): Pick<Predictions, 'job' | 'workflowRun'> {
  return {...(job && {job}), ...(runUrl && {workflowRun: runUrl})};
}
