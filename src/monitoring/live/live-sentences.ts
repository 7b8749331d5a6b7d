import {counted} from '../../text/counted.ts';
import {firstOnes} from '../../text/first-ones.ts';
import type {LeftOut} from './left-out.ts';
import type {LiveRows} from './live-rows.ts';

/** What a person has to know of live rows that are not all there, or not independent. */
export function liveSentences(
  live: Pick<LiveRows, 'unread' | 'mistyped' | 'repeated' | 'sharing' | 'independent' | 'rows'>,
  labels: readonly LeftOut[],
): string[] {
  const {unread, mistyped, repeated, sharing, independent, rows} = live;
  return [
    ...unread.map((one) => `Live rows left out: ${leftOutText(one)}.`),
    ...mistyped.map((one) => `Live values that count as missing: ${leftOutText(one)}.`),
    ...labels.map((one) => `Labels that count as not there yet: ${leftOutText(one)}.`),
    ...(repeated > 0
      ? [`${counted(repeated, 'live row')} left out that repeat the id and the features of another one.`]
      : []),
    ...(sharing > 0
      ? [
          `${counted(sharing, 'live row')} of an id that an earlier row of other features has: rows of one id may depend on each other, so that the tests count ${rows} rows as ${Math.round(rows * independent)}. Where each row is one of its own, give it an id of its own.`,
        ]
      : []),
  ];
}

/** `the row is not UTF-8: 12 (live.csv:3, live.csv:5, …)`. */
export function leftOutText({reason, rows, examples}: LeftOut): string {
  const places =
    examples.length === 0 ? '' : ` (${firstOnes([...examples], 3)}${rows > examples.length ? ', …' : ''})`;
  return `${reason}: ${rows}${places}`;
}
