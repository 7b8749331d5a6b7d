import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** What happens after the merge: where it is deployed, who shares the traffic, and what becomes of the old version. */
export function rollout({verdict, desired, settings, previous}: PromotionFacts): ReportSection {
  const title = 'Rollout';
  if (desired === undefined) return {title, priority: 5, markdown: ''};
  const {stage, version} = verdict;
  const where =
    settings?.target === undefined
      ? `Stage ${escapeMarkdown(stage)} has no target: nothing is deployed.`
      : `${code('deploy')} puts it on target ${code(settings.target)}, environment ${code(settings.environment ?? stage)}, and undoes it where its checks fail.`;
  const markdown = [
    `After the merge ${code('release')} states by a tag that stage ${escapeMarkdown(stage)} holds ${escapeMarkdown(version)}. ${where}`,
    ...traffic(desired.traffic),
    oldHolder(desired.fallback?.version, previous, version),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  return {title, priority: 5, markdown};
}

function traffic(shares: NonNullable<PromotionFacts['desired']>['traffic']): string[] {
  if (shares === undefined) return ['It gets all of the traffic at once.'];
  return [
    'The traffic is shared:',
    table(
      ['Version', 'Share'],
      shares.map(({version, weight}) => [escapeMarkdown(version), `${weight} %`]),
    ),
  ];
}

function oldHolder(fallback: string | undefined, previous: string | undefined, version: string): string {
  if (fallback !== undefined) return `${escapeMarkdown(fallback)} is kept ready to take over.`;
  if (previous === undefined || previous === version) return '';
  return `${escapeMarkdown(previous)} is let go.`;
}
