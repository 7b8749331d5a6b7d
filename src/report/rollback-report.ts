import type {Manifest, Stage} from '../generated/documents.ts';
import {stableJson} from '../provenance/document.ts';
import type {Difference} from '../registry/compare-manifests.ts';
import type {Section} from './fit-sections.ts';
import {code, codeBlock, escapeMarkdown, table} from '../text/markdown.ts';

/** The sections of the report on a rollback: what comes back and why, whether callers notice, how to lift the hold. */
export function rollbackReport(options: {
  /** The version that goes. */
  from: string;
  to: Manifest;
  /** The stage file as it is to be. */
  desired: Stage;
  differences: readonly Difference[];
  /** What the gate says, one line of plain text. */
  verdictLine: string;
}): Section[] {
  const {from, to, desired, differences} = options;
  return [
    {priority: 0, markdown: headline(options)},
    {priority: 1, markdown: compatibility(differences, from, to)},
    {priority: 2, markdown: hold(desired)},
    {priority: 3, markdown: changes(differences, from, to)},
    {
      priority: 4,
      markdown: `<details><summary>Stage file as JSON</summary>\n\n${codeBlock(stableJson(desired).replaceAll('<', String.raw`\u003c`), 'json')}\n\n</details>`,
    },
  ];
}

function headline({
  from,
  to,
  desired,
  verdictLine,
}: {
  from: string;
  to: Manifest;
  desired: Stage;
  verdictLine: string;
}): string {
  const by = desired.hold?.by === undefined ? '' : `, asked for by ${escapeMarkdown(desired.hold.by)}`;
  return [
    `## ↩️ Roll ${escapeMarkdown(desired.model)} back to ${escapeMarkdown(to.version)} in ${escapeMarkdown(desired.stage)}`,
    `**Reason:** ${escapeMarkdown(desired.hold?.reason ?? '', 1000)}${by}.`,
    `Merging this makes **${escapeMarkdown(to.version)}** (registered ${escapeMarkdown(to.createdAt)}), which held the stage before, the one in stage **${escapeMarkdown(desired.stage)}** in place of ${escapeMarkdown(from)}. ${code('release')} then states it by a tag and ${code('deploy')} deploys it.`,
    `Gate: ${escapeMarkdown(verdictLine)}.`,
  ].join('\n\n');
}

function compatibility(differences: readonly Difference[], from: string, to: Manifest): string {
  const signature = differences.filter(({area}) => area === 'signature');
  const title = '### Do callers notice?';
  if (signature.length === 0)
    return `${title}\n\nNo: inputs and outputs of ${escapeMarkdown(from)} and ${escapeMarkdown(to.version)} are the same.`;
  return [
    title,
    `⚠️ Yes: a request that ${escapeMarkdown(from)} answers is not one that ${escapeMarkdown(to.version)} answers. Change the callers, or roll back to another version.`,
    rows(signature, from, to),
  ].join('\n\n');
}

function hold({model, stage, hold: held}: Stage): string {
  const file = `registry/${model}/stages/${stage}.json`;
  return [
    '### The hold',
    `From ${escapeMarkdown(held?.since ?? '')} on, ${code('propose')} opens no promotion to this stage: what was rolled back does not come again by itself.`,
    `To lift it, take the key ${code('hold')} out of ${code(file)} in a pull request of its own, once the reason is gone; ${code('release')} states that too.`,
  ].join('\n\n');
}

function changes(differences: readonly Difference[], from: string, to: Manifest): string {
  const others = differences.filter(({area}) => area !== 'signature');
  if (others.length === 0) return '';
  return `### What else differs\n\n${rows(others, from, to)}`;
}

function rows(differences: readonly Difference[], from: string, {version}: Manifest): string {
  const shown = differences.slice(0, 50);
  const cell = (value: unknown): string =>
    value === undefined ? '–' : code(typeof value === 'string' ? value : JSON.stringify(value), 120);
  const body = table(
    ['', 'What', `${escapeMarkdown(from)} (goes)`, `${escapeMarkdown(version)} (comes back)`],
    shown.map((one) => [one.area, escapeMarkdown(one.name, 120), cell(one.from), cell(one.to)]),
  );
  const left = differences.length - shown.length;
  return left === 0 ? body : `${body}\n\n${left} more are not shown.`;
}
