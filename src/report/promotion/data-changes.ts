import {targetsOf} from '../../config/targets.ts';
import type {Evaluation, Manifest} from '../../generated/documents.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {formatNumber} from '../../text/format-number.ts';
import {formatShare} from '../../text/format-share.ts';
import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** What the version learned from beside what the champion learned from, and the training data beside recent traffic. */
export function dataChanges({manifest, champion, evaluation}: PromotionFacts): ReportSection {
  const parts = [
    ...(champion === undefined ? [] : [changes(champion, manifest)]),
    ...(evaluation?.recent === undefined ? [] : [recentTraffic(evaluation.recent)]),
  ];
  return {title: 'Data', priority: 4, markdown: parts.join('\n\n')};
}

function changes(champion: Manifest, challenger: Manifest): string {
  const [from, to] = [champion.data, challenger.data];
  if (from.digest === to.digest && sameColumns(champion, challenger))
    return `Trained on the same rows and columns as ${escapeMarkdown(champion.version)}.`;
  const rows: [string, string, string][] = [
    ['Dataset', escapeMarkdown(from.dataset), escapeMarkdown(to.dataset)],
    ['Rows to train', formatNumber(from.rows.train), grown(from.rows.train, to.rows.train)],
    ['Rows to test', formatNumber(from.rows.test), grown(from.rows.test, to.rows.test)],
    ['Period', period(from), period(to)],
    ['Target', targetsIn(from), targetsIn(to)],
    ['Files', formatNumber(from.files.length), files(champion, challenger)],
    ['Features', formatNumber(from.features.length), features(champion, challenger)],
  ];
  const types = changedTypes(champion, challenger);
  return [
    table(
      [
        '',
        `Champion ${escapeMarkdown(champion.version)}`,
        `Challenger ${escapeMarkdown(challenger.version)}`,
      ],
      rows.filter(([, before, after]) => before !== '–' || after !== '–'),
    ),
    ...(types.length === 0 ? [] : [`Columns of another type: ${listed(types)}.`]),
  ].join('\n\n');
}

function grown(from: number, to: number): string {
  if (from === to) return `${formatNumber(to)} (the same)`;
  const sign = to > from ? '+' : '−';
  return `${formatNumber(to)} (${sign}${formatNumber(Math.abs(to - from))}${from === 0 ? '' : `, ${sign}${formatShare(Math.abs(to - from), from)}`})`;
}

function period({time}: Manifest['data']): string {
  return time === undefined ? '–' : `${escapeMarkdown(time.from)} to ${escapeMarkdown(time.to)}`;
}

function targetsIn(data: Manifest['data']): string {
  return listed(targetsOf(data).map((name) => code(name)));
}

function files({data: from}: Manifest, {data: to}: Manifest): string {
  const before = new Map(from.files.map(({path, sha256}) => [path, sha256]));
  const after = new Set(to.files.map(({path}) => path));
  const added = to.files.filter(({path}) => !before.has(path)).length;
  const changed = to.files.filter(({path, sha256}) => (before.get(path) ?? sha256) !== sha256).length;
  const gone = from.files.filter(({path}) => !after.has(path)).length;
  const parts = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(changed > 0 ? [`${changed} with other content`] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
  ];
  return `${formatNumber(to.files.length)} (${parts.length === 0 ? 'the same' : parts.join(', ')})`;
}

function features({data: from}: Manifest, {data: to}: Manifest): string {
  const added = to.features.filter((name) => !from.features.includes(name)).map((name) => code(name, 60));
  const gone = from.features.filter((name) => !to.features.includes(name)).map((name) => code(name, 60));
  const parts = [
    ...(added.length > 0 ? [`new: ${listed(added)}`] : []),
    ...(gone.length > 0 ? [`gone: ${listed(gone)}`] : []),
  ];
  if (parts.length > 0) return `${formatNumber(to.features.length)} (${parts.join('; ')})`;
  const same = from.features.every((name, index) => to.features[index] === name);
  return `${formatNumber(to.features.length)} (${same ? 'the same' : 'in another order'})`;
}

function changedTypes({signature: from}: Manifest, {signature: to}: Manifest): string[] {
  const before = new Map(from.inputs.map(({name, type}) => [name, type]));
  return to.inputs
    .filter(({name, type}) => (before.get(name) ?? type) !== type)
    .map(({name, type}) => `${code(name, 60)} (${before.get(name) ?? ''} → ${type})`);
}

function sameColumns(one: Manifest, other: Manifest): boolean {
  const columns = ({data, signature}: Manifest): string =>
    JSON.stringify([data.target, data.features, signature.inputs]);
  return columns(one) === columns(other);
}

function recentTraffic({
  rows,
  from,
  to,
  tested,
  drifted,
  verdict,
}: NonNullable<Evaluation['recent']>): string {
  const when =
    from === undefined || to === undefined ? '' : ` from ${escapeMarkdown(from)} to ${escapeMarkdown(to)}`;
  const about = `Training data beside recent traffic (${formatNumber(rows)} rows${when}):`;
  if (verdict === 'inconclusive') return `${about} too little to say whether it drifted.`;
  if (verdict === 'no-drift') return `${about} no drift in ${formatNumber(tested)} features.`;
  const names = drifted.map((name) => code(name, 60));
  return `${about} **${formatNumber(drifted.length)} of ${formatNumber(tested)} features drifted**: ${listed(names)}.`;
}

function listed(shown: readonly string[]): string {
  return firstOnes(shown, 20);
}
