import {evaluationSettings, metricsOfTask} from '../../config/evaluation-settings.ts';
import type {DatasetConfig, TrainedModelConfig} from '../../config/load-config.ts';
import {targetsOf} from '../../config/targets.ts';
import type {DriftReport} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import {counted} from '../../text/counted.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {quoted} from '../../text/quoted.ts';
import type {Progress} from '../../kernel/log.ts';
import {compareEverything} from './drift-tests.ts';
import {driftSettings} from './drift-settings.ts';
import {judgeFindings, wholeVerdict} from './judge-findings.ts';
import type {LeftOut} from '../live/left-out.ts';
import type {LiveRows} from '../live/live-rows.ts';
import {liveSentences} from '../live/live-sentences.ts';
import {readLabels, type ArrivedLabels} from '../live/read-labels.ts';
import type {Reference} from './read-reference.ts';
import type {Window} from '../live/window.ts';

/** Makes the report on live rows against a reference, with labels joined by id where files of them are configured. */
export async function checkLiveRows(
  context: Pick<Context, 'workspace' | 'now' | 'log'>,
  options: {
    model: string;
    stage: string;
    settings: TrainedModelConfig;
    dataset: DatasetConfig;
    reference: Reference;
    live: LiveRows;
    window: Window;
  },
): Promise<DriftReport> {
  const {settings, live, window, reference} = options;
  const {manifest, profile, evaluation} = reference;
  const targets = targetsOf(manifest.data);
  const {classes = []} = manifest.signature.outputs[0] ?? {};
  const monitor = settings.monitor ?? {};
  const progress: Progress = (message, share) => {
    context.log.progress(message, share);
  };
  const {alpha, confidence, thresholds, minimumRows} = driftSettings(settings);
  const arrived =
    monitor.labels === undefined
      ? undefined
      : await readLabels(
          context.workspace,
          monitor.labels,
          {
            dataset: options.dataset,
            target: manifest.data.target,
            positive: manifest.signature.outputs[0]?.positive,
            classes,
            ids: live.ids,
          },
          progress,
        );
  const labels = arrived?.values;
  const unseen = arrived?.unseen ?? [];
  const wanted = monitor.performance ?? [];
  const findings = compareEverything({
    live,
    profile,
    version: manifest.version,
    task: manifest.task,
    targets,
    classes,
    unseen,
    columns: monitor.columns,
    labels,
    evaluation,
    metrics: metricsOfTask(manifest.task).filter((metric) => wanted.includes(metric)),
    scoring: evaluationSettings(settings),
    thresholds,
    confidence,
    progress,
  });
  warnUnreadable(arrived, manifest, context.log);
  warnUnseen(labels, {classes, unseen}, context.log);
  warnUnjudged(live, {labels, classes, wanted}, context.log);
  const leftOut = arrived?.leftOut ?? [];
  for (const sentence of liveSentences(live, leftOut)) context.log.warning(sentence);
  const checks = judgeFindings(findings, {alpha, minimumRows});
  return {
    document: 'drift-report',
    schemaVersion: 1,
    model: options.model,
    stage: options.stage,
    version: manifest.version,
    createdAt: context.now().toISOString(),
    window: windowPart(window, live, {
      labelled: labels === undefined ? 0 : labelledRows(labels, targets.length),
      leftOut,
    }),
    verdict: wholeVerdict(checks),
    alpha,
    checks,
  };
}

/** Which rows the report is of, and which are left out. */
function windowPart(
  window: Window,
  live: LiveRows,
  {labelled, leftOut}: {labelled: number; leftOut: readonly LeftOut[]},
): DriftReport['window'] {
  const {rows, unread, mistyped, repeated, sharing, independent} = live;
  return {
    ...(window.fromText !== undefined && {from: window.fromText}),
    ...(window.toText !== undefined && {to: window.toText}),
    ...{rows, labelled},
    ...(unread.length > 0 && {unread: unread.map(copied)}),
    ...(mistyped.length > 0 && {mistyped: mistyped.map(copied)}),
    ...(leftOut.length > 0 && {unreadLabels: leftOut.map(copied)}),
    ...(repeated > 0 && {repeated}),
    ...(sharing > 0 && {sharing, independent}),
  };
}

function copied({examples, ...one}: LeftOut): {reason: string; rows: number; examples: string[]} {
  return {...one, examples: [...examples]};
}

/** Rows with a label, of several targets with that of one at least. */
function labelledRows(labels: Float64Array, targets: number): number {
  let count = 0;
  for (let at = 0; at < labels.length; at += targets)
    count += Number(labels.subarray(at, at + targets).some((value) => !Number.isNaN(value)));
  return count;
}

/** Labels that are neither of two texts; which of the others is the right one, no document says. */
function warnUnreadable(
  arrived: ArrivedLabels | undefined,
  {signature, data}: Pick<Reference['manifest'], 'signature' | 'data'>,
  log: Pick<Context['log'], 'warning'>,
): void {
  const {unreadable = [], negative = ''} = arrived ?? {};
  if (unreadable.length === 0) return;
  const rows = unreadable.reduce((sum, one) => sum + one.rows, 0);
  const positive = String(signature.outputs[0]?.positive);
  const texts = unreadable.map((one) => `${quoted(one.text)} in ${counted(one.rows, 'row')}`);
  log.warning(
    `${counted(rows, 'label')} of ${String(data.target)} cannot be read and count as not there yet: ${firstOnes(texts, 5)}, where ${quoted(positive)} is the positive value, and ${quoted(negative)}, the most frequent text beside it (the first of several), is taken for the other one. Capitals and blanks count: correct the files of labels.`,
  );
}

/** Rows whose label is none of the model's classes, which it cannot have told: they count in the drift of the labels alone. */
function warnUnseen(
  labels: Float64Array | undefined,
  {classes, unseen}: {classes: readonly string[]; unseen: readonly string[]},
  log: Pick<Context['log'], 'warning'>,
): void {
  if (labels === undefined || unseen.length === 0) return;
  const rows = labels.filter((label) => label >= classes.length);
  if (rows.length === 0) return;
  const names = [...new Set(rows)].map((place) => quoted(unseen[place - classes.length] ?? ''));
  log.warning(
    `${counted(rows.length, 'labelled row')} of classes that the model never saw (${firstOnes(names, 5)}): they count as new in the drift of the labels, and are left out of the performance, where each would be a wrong answer.`,
  );
}

/** A table of live rows has no probabilities, without which the performance on several classes is not measured. */
function warnUnjudged(
  {answers, predictions}: LiveRows,
  {
    labels,
    classes,
    wanted,
  }: {labels: Float64Array | undefined; classes: readonly string[]; wanted: readonly string[]},
  log: Pick<Context['log'], 'warning'>,
): void {
  if (classes.length === 0 || labels === undefined || wanted.length === 0) return;
  const without = labels.filter(
    (label, row) =>
      !Number.isNaN(label) &&
      !Number.isNaN(answers[row] ?? Number.NaN) &&
      Number.isNaN(predictions[row * classes.length] ?? Number.NaN),
  ).length;
  if (without > 0)
    log.warning(
      `${counted(without, 'labelled row')} name a class without probabilities, so the performance is not judged by them: the log of the server has the probability of each class.`,
    );
}
