import {evaluationSettings, metricsOfTask} from '../../config/evaluation-settings.ts';
import type {DatasetConfig, ModelConfig} from '../../config/load-config.ts';
import type {DriftReport} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import type {Progress} from '../../kernel/log.ts';
import {compareEverything} from './drift-tests.ts';
import {driftSettings} from './drift-settings.ts';
import {judgeFindings, wholeVerdict} from './judge-findings.ts';
import type {LiveRows} from '../live/live-rows.ts';
import {readLabels} from '../live/read-labels.ts';
import type {Reference} from './read-reference.ts';
import type {Window} from '../live/window.ts';

/** Makes the report on live rows against a reference, with labels joined by id where files of them are configured. */
export async function checkLiveRows(
  context: Pick<Context, 'workspace' | 'now' | 'log'>,
  options: {
    model: string;
    stage: string;
    settings: ModelConfig;
    dataset: DatasetConfig;
    reference: Reference;
    live: LiveRows;
    window: Window;
  },
): Promise<DriftReport> {
  const {settings, live, window, reference} = options;
  const {manifest, profile, evaluation} = reference;
  const monitor = settings.monitor ?? {};
  const progress: Progress = (message, share) => {
    context.log.progress(message, share);
  };
  const {alpha, confidence, thresholds, minimumRows} = driftSettings(settings);
  const labels =
    monitor.labels === undefined
      ? undefined
      : await readLabels(
          context.workspace,
          monitor.labels,
          {
            dataset: options.dataset,
            target: manifest.data.target,
            positive: manifest.signature.outputs[0]?.positive,
            ids: live.ids,
          },
          progress,
        );
  const wanted = monitor.performance ?? [];
  const findings = compareEverything({
    live,
    profile,
    version: manifest.version,
    task: manifest.task,
    columns: monitor.columns,
    labels,
    evaluation,
    metrics: metricsOfTask(manifest.task).filter((metric) => wanted.includes(metric)),
    scoring: evaluationSettings(settings),
    thresholds,
    confidence,
    progress,
  });
  const checks = judgeFindings(findings, {alpha, minimumRows});
  return {
    document: 'drift-report',
    schemaVersion: 1,
    model: options.model,
    stage: options.stage,
    version: manifest.version,
    createdAt: context.now().toISOString(),
    window: {
      ...(window.fromText !== undefined && {from: window.fromText}),
      ...(window.toText !== undefined && {to: window.toText}),
      rows: live.rows,
      labelled: labels?.filter((value) => !Number.isNaN(value)).length ?? 0,
    },
    verdict: wholeVerdict(checks),
    alpha,
    checks,
  };
}
