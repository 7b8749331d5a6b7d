import {code, escapeMarkdown} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** The commands that undo the promotion, ready to be copied. */
export function rollBack({verdict, previous, manifest, champion}: PromotionFacts): ReportSection {
  const {model, stage} = verdict;
  const head = {title: 'How to roll back', priority: 3};
  const file = code(`registry/${model}/stages/${stage}.json`);
  if (previous === undefined)
    return {
      ...head,
      markdown: 'The stage held nothing before. Revert the merge commit, and deploy what ran there by hand.',
    };
  const command = code(`cairn rollback ${model}#${stage} --to ${previous} --reason '…'`);
  const markdown = [
    `${command} opens the pull request that makes ${file} name ${escapeMarkdown(previous)} again, and holds the stage there until the hold is lifted; with ${code('--now')} it acts at once. The Action ${code('rollback')} does the same.`,
    `By hand: revert the merge commit of this pull request (${code('git revert -m 1 <merge commit>')}) and merge that; ${code('release')} makes it so.`,
    ...(champion === undefined || sameSignature(champion, manifest)
      ? []
      : [
          `⚠️ Inputs or outputs differ between ${escapeMarkdown(champion.version)} and ${escapeMarkdown(manifest.version)}: callers must fit the one that runs.`,
        ]),
  ].join('\n\n');
  return {...head, markdown};
}

function sameSignature(one: {signature: unknown}, other: {signature: unknown}): boolean {
  return JSON.stringify(one.signature) === JSON.stringify(other.signature);
}
