import {compareManifests} from '../../registry/compare-manifests.ts';
import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

const most = 60;

/** The fields of the model card that change from the champion's to this one's; data and features have a block of their own. */
export function cardChanges({manifest, champion}: PromotionFacts): ReportSection {
  const head = {title: 'Model card: what changes', priority: 8, folded: true};
  if (champion === undefined) return {...head, markdown: ''};
  const differences = compareManifests(champion, manifest).filter(
    ({area}) => area !== 'data' && area !== 'features',
  );
  if (differences.length === 0) return {...head, markdown: ''};
  const rows = differences
    .slice(0, most)
    .map(({area, name, from, to}) => [area, escapeMarkdown(name, 80), shown(from), shown(to)]);
  const markdown = [
    'As registered: metrics of the two cards may come from different rows.',
    table(['', 'Field', escapeMarkdown(champion.version), escapeMarkdown(manifest.version)], rows),
    ...(differences.length > most ? [`And ${differences.length - most} more.`] : []),
  ].join('\n\n');
  return {...head, markdown};
}

function shown(value: unknown): string {
  if (value === undefined) return '–';
  return code(typeof value === 'string' ? value : JSON.stringify(value), 120);
}
