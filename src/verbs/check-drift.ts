import {mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Config} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {refuseHostedRunner} from '../deployment/refuse-hosted-runner.ts';
import {
  datasetOf,
  loadConfig,
  trainedModelOf,
  stageOf,
  type TrainedModelConfig,
} from '../config/load-config.ts';
import {checkLiveRows} from '../monitoring/drift/check-live-rows.ts';
import {keepDriftIssue} from '../monitoring/report/drift-issue.ts';
import {driftHeadline, driftMarkdown} from '../monitoring/report/drift-markdown.ts';
import {findLiveRows} from '../monitoring/live/find-live-rows.ts';
import {appendReport} from '../monitoring/monitor-history.ts';
import {readReference} from '../monitoring/drift/read-reference.ts';
import {readWindow, type Window} from '../monitoring/live/window.ts';
import {serializeDocument} from '../provenance/document.ts';
import {defineVerb} from '../kernel/verb.ts';
import {replaceFile} from '../files/replace-file.ts';
import {hasRemote} from '../git/remote.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';

/** Compares live data with what the version of a stage learned from. */
export const checkDrift = defineVerb({
  name: 'check-drift',
  summary:
    'Compares logged traffic with the reference profile of the version in a stage: drift, no drift, or inconclusive.',
  about: [
    'Reads the predictions of a time window from the log of the target (or from files), and compares features,',
    'missing values, predictions and, where labels have arrived, labels and performance with the reference profile and the',
    'evaluation of the version. A change counts as drift where it is both significant (corrected over all checks) and',
    'large enough to matter; too few rows are `inconclusive`, never drift.',
    '',
    'Writes `.cairn/reports/drift-<model>.json`, appends it to `refs/cairn/monitors/<model>`, and keeps one issue per',
    'model. Safe to run twice: the same report is neither appended nor commented on again.',
  ].join('\n'),
  icon: 'activity',
  permissions: [
    {
      scope: 'contents',
      access: 'write',
      reason: 'to append to the monitoring history under refs/cairn/monitors',
    },
    {scope: 'deployments', access: 'read', reason: 'to find the address of the deployed server'},
    {scope: 'issues', access: 'write', reason: 'to open or update the issue about drift'},
  ],
  sends: {
    asked: {push: 'the report, to the monitoring history', issue: 'the issue about drift'},
  },
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    stage: {
      kind: 'string',
      description:
        'Stage whose version is held against the traffic (default: monitor.stage, else production).',
    },
    from: {
      kind: 'string',
      description:
        'First moment of the window, ISO 8601 (default: monitor.window-hours before `to`, else the beginning).',
    },
    to: {kind: 'string', description: 'Moment after the last of the window, ISO 8601 (default: now).'},
    live: {
      kind: 'path',
      description:
        'NDJSON, CSV, TSV or Parquet file or glob in the repository with logged traffic (default: monitor.live, else the log of the server).',
    },
    url: {
      kind: 'string',
      description:
        'Address of the server whose log is read (default: that of the newest successful deployment, else of the target). Ignored where `live` is given.',
    },
    push: {
      kind: 'boolean',
      default: 'true',
      terminal: 'false',
      description:
        'Whether to push the history. Without it the clone alone has it, until a check is pushed (the default at a terminal).',
    },
    issue: {
      kind: 'boolean',
      default: 'true',
      terminal: 'false',
      description: 'Whether to open or update the issue (by default not at a terminal).',
    },
    token: tokenInput('reads deployments, pushes the history and writes the issue'),
    config: configInput(),
  },
  outputs: {
    verdict: '`drift`, `no-drift` or `inconclusive`.',
    report: 'Path of the report, relative to the repository.',
    drifted: 'JSON list of what drifted, each as `kind:column`.',
    issue: 'Number of the open issue about drift; empty where there is none.',
  },
  async run(inputs, context) {
    const config = await loadConfig(context, inputs.config);
    const model = trainedModelOf(config, inputs.model);
    const stage = inputs.stage ?? model.monitor?.stage ?? 'production';
    requireServer(context, config, {...inputs, stage});
    const window = windowOf(inputs, model, context);
    const reference = await readReference(context.git, inputs.model, stage);
    const live = await findLiveRows(context, {
      config,
      model: inputs.model,
      stage,
      window,
      live: inputs.live ?? (inputs.url === undefined ? model.monitor?.live : undefined),
      url: inputs.url,
      signature: reference.manifest.signature,
    });
    context.log.info(`${live.rows} rows of live traffic against version ${reference.manifest.version}`);
    const report = await checkLiveRows(context, {
      model: inputs.model,
      stage,
      settings: model,
      dataset: datasetOf(config, model.dataset),
      reference,
      live,
      window,
    });
    const path = `.cairn/reports/drift-${inputs.model}.json`;
    await mkdir(dirname(join(context.workspace, path)), {recursive: true});
    await replaceFile(join(context.workspace, path), serializeDocument(report));
    const {checks, appended} = await appendReport(context.git, report, {
      now: context.now(),
      push: inputs.push,
    });
    if (!appended) context.log.info('The same check is in the history already.');
    if (!inputs.push && (await hasRemote(context.git)))
      context.log.info('The history grew in this clone alone: --push shares it.');
    const {github} = context;
    const issue =
      inputs.issue && github !== undefined
        ? await keepDriftIssue(github, report, {history: checks, runUrl: context.event.runUrl})
        : undefined;
    const drifted = report.checks
      .filter(({verdict}) => verdict === 'drift')
      .map(({kind, column}) => `${kind}:${column}`);
    const headline = `${driftHeadline(report)}.`;
    return {
      outputs: {
        verdict: report.verdict,
        report: path,
        drifted: JSON.stringify(drifted),
        issue: issue?.number,
      },
      document: report,
      summary: driftMarkdown(report, checks),
      headline,
      conclusion: report.verdict === 'no-drift' ? 'success' : report.verdict,
    };
  },
});

/** The window that is asked for, or that the monitor sets; what is looked at where nobody said from when on is told. */
function windowOf(
  asked: {from: string | undefined; to: string | undefined},
  {monitor}: Pick<TrainedModelConfig, 'monitor'>,
  {now, log}: Pick<Context, 'now' | 'log'>,
): Window {
  const window = readWindow(asked, {hours: monitor?.['window-hours'], now: now()});
  const {fromText, toText} = window;
  if (asked.from !== undefined) return window;
  if (fromText !== undefined) log.info(`Rows from ${fromText} to ${toText ?? 'now'} (monitor.window-hours).`);
  else
    log.warning(
      'All of the traffic from its beginning is compared, in which a change of the last days is a small part: set monitor.window-hours, or give `from`.',
    );
  return window;
}

/** The log of a local server can only be read on its machine; files and addresses that are named can be anywhere. */
function requireServer(
  context: Context,
  config: Config,
  {
    model,
    stage,
    live,
    url,
  }: {model: string; stage: string; live: string | undefined; url: string | undefined},
): void {
  const settings = trainedModelOf(config, model);
  const {target = ''} = stageOf(settings, stage);
  if ((url ?? live ?? settings.monitor?.live) === undefined)
    refuseHostedRunner(context, {name: target, settings: config.targets?.[target]}, 'check-drift');
}
