import type {Evaluation, EvaluationTypes} from '../generated/documents.ts';
import {code, table} from '../text/markdown.ts';
import {againstBaseline} from './promotion/baseline.ts';
import {calibration} from './promotion/calibration.ts';
import {classes} from './promotion/classes.ts';
import {cost} from './promotion/cost.ts';
import {fairness} from './promotion/fairness.ts';
import {selfReported} from './promotion/self-reported.ts';
import {predictedElsewhere} from './promotion/predicted-elsewhere.ts';
import {targets} from './promotion/targets.ts';

/** What an evaluation found, in one sentence. */
export function evaluationHeadline({run, metrics, targets, champion, comparison}: Evaluation): string {
  const [first] = metrics;
  const mean = targets === undefined ? '' : ` (mean of ${targets.length} targets)`;
  const measured = first === undefined ? '' : `: ${first.name}${mean} ${shown(first.value)}`;
  const [difference] = comparison ?? [];
  if (champion === undefined || difference === undefined)
    return `Run ${run}${measured}; the stage has no champion yet.`;
  return `Run ${run}${measured}, champion ${champion.version} ${shown(champion.metrics[0]?.value ?? null)}: ${difference.better}.`;
}

/** An evaluation as Markdown: each metric with its interval and, where there is a champion, the paired difference. */
export function evaluationMarkdown(evaluation: Evaluation, note: string | undefined): string {
  const {metrics, champion, comparison} = evaluation;
  const percent = Number((evaluation.confidence * 100).toPrecision(6));
  const header = ['metric', `run (${percent} % interval)`];
  const rows = metrics.map((metric, i) => {
    const cells = [`${metric.name} (${metric.direction} is better)`, interval(metric)];
    const difference = comparison?.[i];
    if (champion === undefined || difference === undefined) return cells;
    const {lower, upper, better} = difference;
    return [
      ...cells,
      interval(champion.metrics[i]),
      interval({value: difference.difference, lower, upper}),
      better,
    ];
  });
  const more = champion === undefined ? [] : [`champion ${champion.version}`, 'run minus champion', 'better'];
  return [
    `### Evaluation of run ${code(evaluation.run)}`,
    '',
    `${evaluation.rows.n} test rows of ${code(evaluation.rows.dataset)}, ${evaluation.resamples} bootstrap resamples${champion === undefined ? '; the stage has no champion yet' : ', paired'}.`,
    '',
    table([...header, ...more], rows),
    ...(note === undefined ? [] : ['', `Note: ${note}`]),
    ...predictedElsewhere(evaluation).flatMap((sentence) => ['', sentence]),
    ...[selfReported, targets, classes, againstBaseline, fairness, calibration, cost]
      .map((section) => section({evaluation}))
      .filter(({markdown}) => markdown !== '')
      .flatMap(({title, markdown}) => ['', `#### ${title}`, '', markdown]),
    '',
  ].join('\n');
}

function interval(metric: Pick<EvaluationTypes.Metric, 'value' | 'lower' | 'upper'> | undefined): string {
  if (metric === undefined || metric.value === null) return 'undefined';
  return `${shown(metric.value)} (${shown(metric.lower)} to ${shown(metric.upper)})`;
}

function shown(value: number | null): string {
  return value === null ? '?' : value.toFixed(Math.abs(value) >= 100 ? 1 : 4);
}
