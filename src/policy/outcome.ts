import type {Verdict} from '../generated/documents.ts';
import {firstOnes} from '../text/first-ones.ts';

/** What a verdict says of one rule. */
export type RuleVerdict = Verdict['rules'][number];

/** The same without what the rule itself says. */
export type Outcome = Omit<RuleVerdict, 'id' | 'severity' | 'metric' | 'waiver'>;

/** A failure for one reason. */
export function fail(message: string): Outcome {
  return {verdict: 'fail', message: sentence(message)};
}

/** A text that starts with a capital and ends with a full stop. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

/** The outcome that decides when several must hold: the first failure, else the first doubt, else the first. */
export function worstOf(outcomes: readonly Outcome[]): Outcome | undefined {
  return order.map((verdict) => outcomes.find((outcome) => outcome.verdict === verdict)).find(Boolean);
}

const order = ['fail', 'inconclusive', 'pass', 'not-applicable'] as const;

/** Names in a sentence: the first few, and how many more; each cut to a length that a line bears. */
export function listed(names: readonly string[], most = 5): string {
  return firstOnes(names.map(shortened), most);
}

/** A text from data in one line of at most 60 characters. */
export function shortened(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}

/** Whether a number of a verdict is there and finite. */
export function isNumber(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}
