import {join} from 'node:path';
import {chooseVersion, isStillHeld, versionBefore} from '../deployment/choose-version.ts';
import {datasetOf, isTrained, loadConfig, modelOf, stageOf} from '../config/load-config.ts';
import {configFolder} from '../config/rooted-config.ts';
import {deployVersion, type DeploymentOutcome} from '../deployment/deploy-version.ts';
import {fetchVersionFiles} from '../deployment/fetch-version-files.ts';
import {refuseHostedRunner} from '../deployment/refuse-hosted-runner.ts';
import {openTarget, targetOf} from '../deployment/open-target.ts';
import {
  finishDeployment,
  isOf,
  readDeployments,
  recordOfJob,
  retireEarlier,
  startDeployment,
  type DeployedPlace,
  type DeploymentEnd,
  type DeploymentHistory,
} from '../deployment/record-deployment.ts';
import type {Target, VersionFiles} from '../deployment/target.ts';
import type {Deployment} from '../generated/documents.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {readRegistry, type Registry} from '../registry/read-registry.ts';
import type {DeployedPayload} from '../registry/stated-deployment.ts';
import {code, escapeMarkdown, table} from '../text/markdown.ts';
import type {Context} from '../kernel/context.ts';
import {messageOf, UserError} from '../kernel/errors.ts';
import {defineVerb, type VerbResult} from '../kernel/verb.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';

/** Puts a stage's version on its target, tests it, records it, and undoes a bad one. */
export const deploy = defineVerb({
  name: 'deploy',
  summary:
    'Puts the version of a stage on its target, tests it there, and restores the one before if it fails.',
  about: [
    'Fetches the files of the version (every byte is checked against the manifest), hands them to the target that the',
    'configuration names (`local-server` or `command`), and runs smoke tests. Where one fails, the version that ran',
    'before comes back and the step fails. Each deployment and how it ended is recorded on GitHub, where there is one.',
    '',
    'It works towards what the stage holds: that is read again before the switch and after it, and where it changed meanwhile',
    '(a rollback), what the stage holds by then is deployed. So deployments of one stage may replace each other in a queue.',
    '',
    'A job may name the environment of the stage (`environment:`), so that its reviewers, secrets and wait times hold for it.',
    'GitHub then makes a deployment of the job by itself: that one is used as the record, and no second one is made.',
    '',
    'Safe to run twice: what is in place and answers is left as it is, and a deployment that a crash left unfinished is',
    'finished under the same record.',
  ].join('\n'),
  icon: 'upload-cloud',
  permissions: [
    {scope: 'contents', access: 'read', reason: 'to read the tags and the files of the release'},
    {scope: 'deployments', access: 'write', reason: 'to record the deployment and how it ended'},
  ],
  sends: {always: 'the model to its target, and the record of the deployment'},
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    stage: {kind: 'string', default: 'production', description: 'Stage whose target is deployed to.'},
    version: {
      kind: 'string',
      description:
        'Version to deploy, without a leading v (default: the one that the stage holds); refused where the stage holds another one.',
    },
    'job-id': {
      kind: 'string',
      default: '${{ job.check_run_id }}',
      description:
        'Id of the job (set by the runner): tells the record that GitHub makes of a job with `environment:`, where several jobs of the run name the same one.',
    },
    token: tokenInput('fetches the files and records the deployment'),
    config: configInput(),
  },
  outputs: {
    result: '`deployed`, `unchanged`, `restored` (the version before runs again) or `failed` (nothing runs).',
    version: 'The version that was to be deployed.',
    url: 'Where the target answers; empty where it has no address.',
    'deployment-id': 'Id of the deployment on GitHub; empty without GitHub.',
  },
  async run(inputs, context) {
    const startedAt = context.now().toISOString();
    const config = await loadConfig(context, inputs.config);
    const model = modelOf(config, inputs.model);
    const environment = stageOf(model, inputs.stage).environment ?? inputs.stage;
    const {name, settings} = targetOf(config, inputs.model, inputs.stage);
    refuseHostedRunner(context, {name, settings}, 'deploy');
    const where = {environment, model: inputs.model, stage: inputs.stage};
    const folder = join(context.workspace, configFolder(inputs.config));
    const known = settings.kind === 'local-server';
    const filesOf = async (version: TaggedManifest): Promise<VersionFiles> =>
      fetchVersionFiles(
        context,
        {
          config,
          dataset: isTrained(model) ? datasetOf(config, model.dataset) : undefined,
          stage: inputs.stage,
        },
        version,
      );
    const read = async (): Promise<Registry> =>
      readRegistry(context.git, {models: [inputs.model], fetch: true});
    const ofJob = await recordOfJob(context, {environment, jobId: inputs['job-id']});
    for (let round = 0, version = inputs.version; round < mostRounds; round++, version = undefined) {
      const registry = await read();
      const {tagged, payload} = await chooseVersion(context.git, registry, {...inputs, version});
      const history = context.github && (await readDeployments(context.github, where));
      if (context.github && history) await retireEarlier(context.github, history, where);
      const before = versionBefore(registry, history, payload);
      const previous = async (): Promise<VersionFiles | undefined> => {
        const earlier =
          before === undefined ? undefined : await readManifest(context.git, inputs.model, before);
        return earlier && filesOf(earlier);
      };
      const target = openTarget(
        context,
        settings,
        {version: before, files: previous},
        {folder, stage: inputs.stage},
      );
      const files = async (): Promise<VersionFiles> => filesOf(tagged);
      const stands = async (): Promise<boolean> => isStillHeld(await read(), payload);
      const done = await perform(context, {
        ...{target, files, payload, history, where, known, stands, ofJob},
      });
      if (done.result !== 'replaced' && (done.result === 'unchanged' || (await stands()))) {
        const document: Deployment = {
          document: 'deployment',
          schemaVersion: 1,
          model: inputs.model,
          stage: inputs.stage,
          version: payload.version,
          target: name,
          startedAt,
          finishedAt: context.now().toISOString(),
          result: done.result,
          ...(target.url !== undefined && {url: target.url}),
          ...(done.previous !== undefined && {previous: done.previous}),
          checks: [...done.checks],
        };
        return report(document, done.id, ofJob);
      }
      context.log.notice(
        `${inputs.model}#${inputs.stage} holds ${payload.version} no more: what it holds now is deployed.`,
      );
    }
    throw new UserError('CAIRN_RACE_LOST', {
      where: `${inputs.model}#${inputs.stage}`,
      what: `the stage changed during each of ${mostRounds} deployments`,
      todo: 'Run it again when nobody changes it.',
    });
  },
});

/** Deployments of one call, each of what the stage holds by then. */
const mostRounds = 5;

type Done = Omit<DeploymentOutcome, 'result'> & {
  /** `replaced`: the stage held another version before anything was switched. */
  readonly result: Deployment['result'] | 'replaced';
  readonly id: number | undefined;
};

interface Job {
  readonly target: Target;
  readonly files: () => Promise<VersionFiles>;
  readonly payload: DeployedPayload;
  readonly history: DeploymentHistory | undefined;
  readonly where: DeployedPlace;
  /** Whether the target itself knows what it runs. */
  readonly known: boolean;
  /** Whether the stage holds the version still. */
  readonly stands: () => Promise<boolean>;
  /** The record that GitHub made of this job. */
  readonly ofJob: number | undefined;
}

async function perform(context: Context, job: Job): Promise<Done> {
  const {target, payload, history, where, ofJob} = job;
  const {github, event, log} = context;
  const isInPlace = await runsAlready(job);
  if (isInPlace && ofJob === undefined)
    return {result: 'unchanged', checks: [], previous: undefined, id: history?.newest?.id};
  const logUrl = event.runUrl;
  const id =
    github &&
    history &&
    (await startDeployment({github, log}, history, {environment: where.environment, payload, logUrl, ofJob}));
  const finish = async (state: DeploymentEnd, description: string): Promise<void> => {
    if (github && history && id !== undefined)
      await finishDeployment(github, id, {history, where}, {state, description, url: target.url, logUrl});
  };
  if (isInPlace) {
    // GitHub will call the job's record a success, and what succeeded before inactive: so it has to say of what.
    await finish('success', `${payload.version} runs already`);
    return {result: 'unchanged', checks: [], previous: undefined, id};
  }
  try {
    const files = await job.files();
    // Getting them may have taken a while, in which somebody rolled back.
    if (!(await job.stands())) {
      await finish('inactive', `${payload.stage} holds another version by now`);
      return {result: 'replaced', checks: [], previous: undefined, id};
    }
    const outcome = await deployVersion(target, files, context.log);
    await finish(outcome.result === 'deployed' ? 'success' : 'failure', endOf(outcome, payload.version));
    return {...outcome, id};
  } catch (error) {
    await finish('error', messageOf(error)).catch((second: unknown) => {
      context.log.warning(`The deployment could not be marked as ended: ${messageOf(second)}`);
    });
    throw error;
  }
}

/** Whether the version is in place: by the record, or by what the target itself knows, and by its answer. */
async function runsAlready({target, payload, history, known}: Job): Promise<boolean> {
  const recorded =
    history === undefined ? known : history.newest?.state === 'success' && isOf(history.newest, payload);
  return recorded && (await target.runs({...payload, manifestDigest: payload.manifest}));
}

/** The first test that failed, in its own words. */
function endOf({checks}: DeploymentOutcome, version: string): string {
  return checks.find(({verdict}) => verdict === 'fail')?.message ?? `${version} runs`;
}

function report(
  document: Deployment,
  id: number | undefined,
  ofJob: number | undefined,
): VerbResult<'result' | 'version' | 'url' | 'deployment-id'> {
  const {model, stage, version, result, url, previous, checks} = document;
  const headline = {
    deployed: `${model} ${version} runs in ${stage}${url === undefined ? '' : ` on ${url}`}.`,
    unchanged: `${model} ${version} ran in ${stage} already.`,
    restored: `${model} ${version} failed its tests; ${previous ?? 'the version before'} runs again in ${stage}.`,
    failed: `${model} ${version} failed its tests, and nothing runs in ${stage}.`,
  }[result];
  const good = result === 'deployed' || result === 'unchanged';
  const rows = checks.map(({id: check, verdict, message}) => [code(check), verdict, escapeMarkdown(message)]);
  return {
    outputs: {result, version, url, 'deployment-id': id},
    document,
    summary: [
      `## ${good ? '✅' : '❌'} ${escapeMarkdown(headline)}`,
      ...(id === undefined || id !== ofJob
        ? []
        : [`Recorded as deployment ${id}, which GitHub made of this job.`]),
      ...(rows.length === 0 ? [] : [table(['check', 'verdict', 'seen'], rows)]),
    ].join('\n\n'),
    headline,
    conclusion: good ? 'success' : 'failure',
  };
}
