import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {formatNumber} from '../../text/format-number.ts';
import {machineText} from '../machine-text.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** Whether all is pinned that training again would need: code, seed, data and dependencies. */
export function reproducibility({manifest}: PromotionFacts): ReportSection {
  const {code: source, data, trainer, environment} = manifest;
  const lockfiles = environment.lockfiles ?? [];
  const rows = [
    line(!source.dirty, 'Code', source.dirty ? 'uncommitted changes were trained' : code(source.commit)),
    line(true, 'Seed', formatNumber(trainer.seed)),
    line(
      data.files.length > 0,
      'Data',
      data.files.length === 0
        ? 'no file is named'
        : `${formatNumber(data.files.length)} ${data.files.length === 1 ? 'file' : 'files'} by digest, together ${code(data.digest)}`,
    ),
    line(lockfiles.length > 0, 'Dependencies', `${locked(lockfiles)}${openOnes(environment.unpinned)}`),
    ...interpreter(manifest),
    line(true, 'Runtime of Cairn', escapeMarkdown(`${environment.runtime}, ${environment.platform}`)),
  ];
  const open = rows.filter(([mark]) => mark !== '✓').length;
  const markdown = [
    table(['', 'Pinned', 'By'], rows),
    ...(open === 0 ? [] : ['Training again may give another model where something is not pinned.']),
  ].join('\n\n');
  return {title: 'Reproducibility', priority: 7, markdown};
}

function line(pinned: boolean, name: string, by: string): [string, string, string] {
  return [pinned ? '✓' : '✗', name, by];
}

/** Of a training command: what it ran on is its own word. Versions of Cairn that did not record it have no line. */
function interpreter({environment: {training}}: PromotionFacts['manifest']): [string, string, string][] {
  if (training === undefined) return [];
  const text = machineText(training);
  return [
    line(
      training.interpreter !== undefined,
      'Trained by',
      text === ''
        ? 'the interpreter of the command is not known'
        : `${escapeMarkdown(text, 500)}, by its own word`,
    ),
  ];
}

function openOnes(unpinned: readonly string[] = []): string {
  return unpinned.length === 0
    ? ''
    : `; ${firstOnes(
        unpinned.map((path) => code(path, 80)),
        3,
      )} leaves versions open`;
}

function locked(lockfiles: readonly {path: string; sha256: string}[]): string {
  if (lockfiles.length === 0) return 'no lock file was found';
  return firstOnes(
    lockfiles.map(({path, sha256}) => `${code(path, 80)} ${code(sha256.slice(7, 19))}`),
    10,
  );
}
