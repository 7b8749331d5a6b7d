import {code, escapeMarkdown} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';
import {verdictIcons} from './verdict-icons.ts';

/** The decision, what merging does, and whose rules it was judged by. */
export function headline({verdict, verdictLine, previous}: PromotionFacts): ReportSection {
  const {model, version, stage} = verdict;
  const change =
    previous === undefined ? 'the first version there' : `in place of ${escapeMarkdown(previous)}`;
  const from = verdict.evidence.rules;
  const markdown = [
    `## ${verdictIcons[verdict.verdict]} ${verdictLine}`,
    `Merging this makes **${escapeMarkdown(version)}** of model **${escapeMarkdown(model)}** the one in stage **${escapeMarkdown(stage)}**, ${change}.`,
    `Judged by the rules of the base branch (commit ${code(from.commit.slice(0, 12))}), not by those of this branch.`,
  ].join('\n\n');
  return {title: '', priority: 0, markdown};
}
