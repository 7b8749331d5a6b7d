import {targetsOf} from '../config/targets.ts';
import type {Manifest} from '../generated/documents.ts';
import type {Digest} from '../kernel/digest.ts';
import {formatNumber} from '../text/format-number.ts';
import {code, escapeMarkdown, table} from '../text/markdown.ts';
import {machineText} from './machine-text.ts';

/** What a version was made from, as a Markdown table: every row can be checked against Git. */
export function lineageTable(manifest: Manifest, manifestDigest: Digest): string {
  const {run, data, trainer, environment} = manifest;
  const kind = [trainer.kind, trainer.architecture].filter((part) => part !== undefined).join(', ');
  const rows: [string, string][] = [
    ['Run', `${code(run.id)} in ${code(run.ref)}`],
    ['Code', `${code(manifest.code.commit)}${manifest.code.dirty ? ' with uncommitted changes' : ''}`],
    ['Data', `${escapeMarkdown(data.dataset)}, ${code(data.digest)}`],
    ['Rows', `${formatNumber(data.rows.train)} to train, ${formatNumber(data.rows.test)} to test`],
    ...(data.time === undefined
      ? []
      : [
          ['Period', `${escapeMarkdown(data.time.from)} to ${escapeMarkdown(data.time.to)}`] as [
            string,
            string,
          ],
        ]),
    ...contractRow(manifest),
    [targetsOf(data).length > 1 ? 'Targets' : 'Target', listed(targetsOf(data))],
    ['Features', listed(data.features)],
    ['Trainer', `${escapeMarkdown(kind)}, seed ${trainer.seed}`],
    ['Manifest', code(manifestDigest)],
    ['Evaluation', code(manifest.evaluation)],
    ['Made with', escapeMarkdown(`${environment.cairn}, ${environment.runtime}, ${environment.platform}`)],
    ...machineRow(manifest),
    ...lockRow(manifest),
    ...costRow(manifest),
  ];
  return table(['', ''], rows);
}

function contractRow({data: {contract}}: Manifest): [string, string][] {
  if (contract === undefined) return [];
  return [
    ['Data contract', `${contract.checked - contract.failed} of ${contract.checked} expectations kept`],
  ];
}

function machineRow({environment: {training}}: Manifest): [string, string][] {
  const text = training === undefined ? '' : machineText(training);
  return text === '' ? [] : [['Trained by, by its own word', escapeMarkdown(text, 500)]];
}

function lockRow({environment: {lockfiles = []}}: Manifest): [string, string][] {
  return lockfiles.length === 0 ? [] : [['Lock files', listed(lockfiles.map(({path}) => path))]];
}

function costRow({cost}: Manifest): [string, string][] {
  const seconds = cost?.trainSeconds;
  return seconds === undefined ? [] : [['Training took, by its own word', `${formatNumber(seconds)} s`]];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 30).map((name) => code(name, 80));
  const more = names.length > shown.length ? [`and ${names.length - shown.length} more`] : [];
  return [...shown, ...more].join(', ');
}
