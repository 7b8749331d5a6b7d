import {formatNumber} from '../../text/format-number.ts';
import {formatShare} from '../../text/format-share.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** For how many rows the decision changes, and for how many of them to the better. */
export function behaviour({evaluation, verdict}: PromotionFacts): ReportSection {
  const title = 'Decisions that change';
  const flips = evaluation?.flips;
  if (flips === undefined || verdict.champion === undefined) return {title, priority: 4, markdown: ''};
  const {n, changed, better, worse} = flips;
  const net = better - worse;
  const markdown =
    `Of ${formatNumber(n)} rows the decision changes for **${formatNumber(changed)}** (${formatShare(changed, n)}): ` +
    `${formatNumber(better)} were wrong and are right now, ${formatNumber(worse)} were right and are wrong now; ` +
    `${net === 0 ? 'no row won or lost on balance' : `${formatNumber(Math.abs(net))} ${Math.abs(net) === 1 ? 'row' : 'rows'} ${net > 0 ? 'won' : 'lost'} on balance`}.`;
  return {title, priority: 4, markdown};
}
