import {groupRates, type GroupRate} from '../../src/evaluation/group-rates.ts';
import type {Part} from '../../src/evaluation/part-rows.ts';
import type {Operation} from './arguments.ts';

/** The rates of groups by decisions, and how far they are apart (as Fairlearn defines it), from the rates that evaluations compare. */
export const fairnessOperation: Operation = (of) => {
  const labels = of.numbers('y_true');
  const decided = of.numbers('y_pred');
  const groups = of.list('group', 'sensitive_features').map(String);
  const names = [...new Set(groups)].sort();
  const parts: Part[] = names.map((label) => ({
    label,
    isRest: false,
    rows: Uint32Array.from([...groups.keys()].filter((row) => groups[row] === label)),
  }));
  const once = new Uint32Array(labels.length).fill(1);
  const among = (base: (row: number) => boolean): [string, number][] =>
    groupRates(parts, {hits: (row) => decided[row] === 1, base}, 0).groups.map(({label, rate}: GroupRate) => [
      label,
      rate(once),
    ]);
  const selected = among(() => true);
  const gap = (rates: readonly (readonly [string, number])[]): number => {
    const known = rates.map(([, rate]) => rate);
    return Math.max(...known) - Math.min(...known);
  };
  const [truePositive, falsePositive] = [1, 0].map((kind) => among((row) => labels[row] === kind));
  const [opportunity, odds] = [gap(truePositive ?? []), gap(falsePositive ?? [])];
  const rates = selected.map(([, rate]) => rate);
  const ratio = Math.min(...rates) / Math.max(...rates);
  return {
    selection_rate: Object.fromEntries(selected),
    true_positive_rate: Object.fromEntries(truePositive ?? []),
    false_positive_rate: Object.fromEntries(falsePositive ?? []),
    demographic_parity_difference: gap(selected),
    demographic_parity_ratio: ratio,
    equal_opportunity_difference: opportunity,
    equalized_odds_difference: Math.max(opportunity, odds),
    undefined: [ratio, opportunity, odds].some(Number.isNaN),
  };
};
