import {compareShares, independentShare} from '../../statistics/compare-shares.ts';
import {counted} from '../../text/counted.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {leftOutText} from '../live/live-sentences.ts';
import type {DriftFacts} from './drift-facts.ts';
import {percent, type Finding} from './finding.ts';

/** A share of unreadable rows from which on it matters: what is left of the traffic may be another part of it than before. */
const unreadThreshold = 0.01;

/** The share of live rows that could not be read, against training data, of which every row could; nothing where all could. */
export function compareUnread({
  live,
  profile,
  confidence,
}: Pick<DriftFacts, 'live' | 'profile' | 'confidence'>): Finding[] {
  const hits = live.unread.reduce((sum, {rows}) => sum + rows, 0);
  if (hits === 0) return [];
  const then = {hits: 0, rows: profile.rows};
  const now = {hits, rows: live.read + hits};
  const shares = compareShares(then, independentShare(now, live.independent), confidence);
  const {test, statistic, pValue, ...interval} = shares;
  return [
    {
      kind: 'quality',
      column: 'rows',
      test: `unreadable-share (${test})`,
      statistic,
      pValue,
      effect: {name: 'unreadable-share', ...interval, threshold: unreadThreshold},
      reference: then.rows,
      current: now.rows,
      message: `${counted(hits, 'row')} (${percent(hits / now.rows)}) could not be read: ${firstOnes(live.unread.map(leftOutText), 3)}`,
    },
  ];
}
