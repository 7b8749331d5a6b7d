import type {Stage} from '../../generated/documents.ts';
import {code, escapeMarkdown} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';
import {verdictIcons} from './verdict-icons.ts';

/** The decision, what merging does, and whose rules it was judged by. */
export function headline({verdict, verdictLine, previous, desired}: PromotionFacts): ReportSection {
  const {model, version, stage} = verdict;
  const change =
    previous === undefined ? 'the first version there' : `in place of ${escapeMarkdown(previous)}`;
  const from = verdict.evidence.rules;
  const markdown = [
    `## ${verdictIcons[verdict.verdict]} ${verdictLine}`,
    ...overrideOf(desired),
    `Merging this makes **${escapeMarkdown(version)}** of model **${escapeMarkdown(model)}** the one in stage **${escapeMarkdown(stage)}**, ${change}.`,
    `Judged by the rules of the base branch (commit ${code(from.commit.slice(0, 12))}), not by those of this branch.`,
  ].join('\n\n');
  return {title: '', priority: 0, markdown};
}

/** An override stands beside the verdict, never in its place. */
function overrideOf(desired: Stage | undefined): string[] {
  if (desired?.override === undefined) return [];
  const {version, by, reason} = desired.override;
  const what =
    version === desired.version
      ? 'It is to be released whatever the rules say: who approves this answers for that too.'
      : `It is for ${code(version)}, so it does not count here.`;
  return [`**Override** by ${code(by, 120)}: ${escapeMarkdown(reason, 500)}. ${what}`];
}
