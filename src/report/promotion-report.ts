import type {Evaluation, EvaluationTypes, Manifest, Verdict} from '../generated/documents.ts';
import {stableJson} from '../provenance/document.ts';
import type {Section} from './fit-sections.ts';
import {formatNumber} from './format-number.ts';
import {lineageTable} from './lineage-table.ts';
import {code, codeBlock, escapeMarkdown, table} from './markdown.ts';
import {metricName, withInterval} from './metric-cells.ts';

/** The sections of the report on one promotion: the decision first, then what it rests on. */
export function promotionReport(options: {
  verdict: Verdict;
  verdictLine: string;
  manifest: Manifest;
  evaluation: Evaluation | undefined;
  /** Version that the stage is to hold again after a rollback; undefined where it holds none. */
  previous: string | undefined;
}): Section[] {
  const {verdict, manifest, evaluation} = options;
  const compared = verdict.champion !== undefined && evaluation?.champion !== undefined;
  return [
    {priority: 0, markdown: headline(options)},
    {
      priority: 1,
      markdown:
        evaluation === undefined ? '' : compared ? comparison(evaluation, manifest) : metrics(evaluation),
    },
    {priority: 2, markdown: rules(verdict)},
    {priority: 4, markdown: `### Data and lineage\n\n${lineageTable(manifest, verdict.evidence.manifest)}`},
    {priority: 3, markdown: rollback(verdict, options.previous)},
    {priority: 5, markdown: machinePart(verdict)},
  ];
}

const icons = {pass: '✅', fail: '❌', inconclusive: '⚖️', 'not-applicable': '➖'} as const;

function headline({
  verdict,
  verdictLine,
  previous,
}: {
  verdict: Verdict;
  verdictLine: string;
  previous: string | undefined;
}): string {
  const {model, version, stage} = verdict;
  const change =
    previous === undefined ? 'the first version there' : `in place of ${escapeMarkdown(previous)}`;
  const from = verdict.evidence.rules;
  return [
    `## ${icons[verdict.verdict]} ${verdictLine}`,
    `Merging this makes **${escapeMarkdown(version)}** of model **${escapeMarkdown(model)}** the one in stage **${escapeMarkdown(stage)}**, ${change}.`,
    `Judged by the rules of the base branch (commit ${code(from.commit.slice(0, 12))}), not by those of this branch.`,
  ].join('\n\n');
}

function metrics(evaluation: Evaluation): string {
  return [
    '### Metrics',
    about(evaluation),
    table(
      ['Metric', 'Value', 'Rows'],
      evaluation.metrics.map((metric) => [metricName(metric), withInterval(metric), formatNumber(metric.n)]),
    ),
  ].join('\n\n');
}

function comparison(evaluation: Evaluation, manifest: Manifest): string {
  const champion = evaluation.champion;
  const rows = evaluation.metrics.map((metric) => {
    const theirs = champion?.metrics.find(({name}) => name === metric.name);
    const difference = evaluation.comparison?.find((candidate) => candidate.metric === metric.name);
    return [
      metricName(metric),
      withInterval(theirs),
      withInterval(metric),
      differenceCell(difference),
      difference === undefined ? '–' : sides[difference.better],
      formatNumber(difference?.n ?? metric.n),
    ];
  });
  return [
    '### Champion and challenger',
    `${about(evaluation)} Both were scored on the same rows; the difference is paired.`,
    table(
      [
        'Metric',
        `Champion ${escapeMarkdown(champion?.version ?? '')}`,
        `Challenger ${escapeMarkdown(manifest.version)}`,
        'Difference',
        'Better',
        'Rows',
      ],
      rows,
    ),
  ].join('\n\n');
}

function differenceCell(
  difference: NonNullable<EvaluationTypes.Evaluation['comparison']>[number] | undefined,
): string {
  if (difference === undefined) return '–';
  return withInterval({value: difference.difference, lower: difference.lower, upper: difference.upper});
}

const sides = {challenger: '**challenger**', champion: 'champion', unclear: 'unclear'} as const;

function about({rows, confidence, resamples}: Evaluation): string {
  const period =
    rows.time === undefined
      ? ''
      : ` from ${escapeMarkdown(rows.time.from)} to ${escapeMarkdown(rows.time.to)}`;
  return `${formatNumber(rows.n)} test rows of ${escapeMarkdown(rows.dataset)}${period}; ${formatNumber(confidence * 100)} % intervals from ${formatNumber(resamples)} bootstrap resamples in brackets. ↑ more is better, ↓ less is better.`;
}

function rules({rules: judged}: Verdict): string {
  if (judged.length === 0) return '### Rules\n\nThe base branch sets no rule for this stage.';
  return [
    '### Rules',
    table(
      ['', 'Rule', 'Severity', 'Why'],
      judged.map(({id, severity, verdict, message}) => [
        `${icons[verdict]} ${verdict}`,
        code(id),
        severity,
        escapeMarkdown(message, 600),
      ]),
    ),
  ].join('\n\n');
}

function rollback({model, stage}: Verdict, previous: string | undefined): string {
  const file = `registry/${model}/stages/${stage}.json`;
  const how =
    previous === undefined
      ? `The stage held nothing before. Revert the merge commit, and deploy what ran there by hand.`
      : `Revert the merge commit of this pull request (**Revert** on this page, or ${code('git revert -m 1 <merge commit>')}) and merge that: ${code(file)} names ${escapeMarkdown(previous)} again, and ${code('release')} makes it so. Or propose it: ${code(`cairn propose --model ${model} --stage ${stage} --version ${previous}`)}.`;
  return `### How to roll back\n\n${how}`;
}

function machinePart(verdict: Verdict): string {
  return `<details><summary>Verdict as JSON</summary>\n\n${codeBlock(stableJson(verdict).replaceAll('<', String.raw`\u003c`), 'json')}\n\n</details>`;
}
