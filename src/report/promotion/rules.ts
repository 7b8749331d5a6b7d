import type {Verdict} from '../../generated/documents.ts';
import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';
import {verdictIcons} from './verdict-icons.ts';

type Rule = Verdict['rules'][number];

/** How many rules a report shows; beyond that those come first that did not pass. */
const most = 100;

/** Every rule with its verdict and why; waivers with person and expiry; what would make those pass that do not. */
export function rules({verdict, remedies}: PromotionFacts): ReportSection {
  const head = {title: 'Rules', priority: 2};
  if (verdict.rules.length === 0) return {...head, markdown: 'The base branch sets no rule for this stage.'};
  const all = verdict.rules;
  const shown = all.length <= most ? all : all.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
  const waived = verdict.rules.some(({waiver}) => waiver !== undefined);
  const markdown = [
    table(
      ['', 'Rule', 'Severity', 'Why', ...(waived ? ['Waiver'] : [])],
      shown.map((rule) => [
        `${verdictIcons[rule.verdict]} ${rule.verdict}`,
        code(rule.id),
        rule.severity,
        escapeMarkdown(rule.message, 600),
        ...(waived ? [waiver(rule)] : []),
      ]),
    ),
    ...(all.length > shown.length ? [`And ${all.length - shown.length} more, in the verdict.`] : []),
    ...remediesOf(shown, remedies),
  ].join('\n\n');
  return {...head, markdown};
}

function rank({verdict}: Rule): number {
  return ['fail', 'inconclusive', 'pass', 'not-applicable'].indexOf(verdict);
}

function waiver({waiver: given}: Rule): string {
  if (given === undefined) return '';
  const {person, reason, expires, active} = given;
  const until = `${active ? 'until' : '**expired**'} ${escapeMarkdown(expires, 40)}`;
  return `${until}, by ${code(person, 80)}: ${escapeMarkdown(reason, 400)}`;
}

function remediesOf(judged: readonly Rule[], remedies: PromotionFacts['remedies']): string[] {
  const open = judged.filter(({verdict}) => verdict === 'fail' || verdict === 'inconclusive');
  const lines = open.flatMap(({id}) => {
    const remedy = remedies?.get(id);
    return remedy === undefined ? [] : [`- ${code(id)}: ${escapeMarkdown(remedy, 600)}`];
  });
  return lines.length === 0 ? [] : ['What would make them pass:', lines.join('\n')];
}
