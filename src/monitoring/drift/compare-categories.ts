import {sum} from 'simple-statistics';
import {chiSquareTest} from '../../statistics/chi-square-test.ts';
import {hashedCounts} from '../../data/profile.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {bonferroni} from '../../statistics/corrections.ts';
import {balancedCramersV} from '../../statistics/cramers-v.ts';
import {fisherExactTest} from '../../statistics/fisher-exact-test.ts';
import {percent, rounded, type Finding} from './finding.ts';
import {poolRareCategories} from '../../statistics/pool-rare-categories.ts';
import type {ProfileTypes} from '../../generated/documents.ts';
import {quoted} from '../../text/quoted.ts';

/**
 * A categorical column of the reference profile against current values (undefined = missing, left out). The p-value is
 * that of the two-sample chi-square test over the categories that are frequent enough, combined by Bonferroni with
 * Fisher's exact test of the rare ones' share where those are too few for a cell. The effect is Cramér's V at equal
 * group sizes, over the same cells with the rare ones apart. Categories that the profile does not list count as its
 * `other`; where it has none they are new, and named. Of the current rows the share `independent` counts for test and interval.
 */
export function compareCategories(
  profile: ProfileTypes.Column,
  values: Iterable<string | undefined>,
  options: {kind: Finding['kind']; threshold: number; confidence: number; independent?: number},
): Finding {
  const {independent = 1} = options;
  const {listed, unlisted, rows} = countCategories(profile, values);
  const effective = ({reference, current}: Cell): Cell => ({
    reference,
    current: Math.round(current * independent),
  });
  const other = profile.other?.count ?? 0;
  const counted = cellsOf(profile, listed, unlisted).map(effective);
  const isBlind = other > 0 && profile.hashed === undefined;
  const pooled = poolRareCategories(counted);
  const test = chiSquareTest(pooled.reference, pooled.current);
  const pValue = combined(test, pooled.rare, profile.count, sum(counted.map(({current}) => current)));
  const split = apart(pooled);
  const effect =
    counted.length === 0 || profile.count === 0 || rows === 0
      ? {value: 0, lower: 0, upper: 1}
      : balancedCramersV(split.reference, split.current, options.confidence);
  return {
    kind: options.kind,
    column: profile.name,
    test: 'chi-square',
    statistic: test.statistic,
    pValue,
    effect: {name: 'cramers-v', ...effect, threshold: options.threshold},
    reference: profile.count,
    current: rows,
    message: `${describe({listed, unlisted, rows, profile, v: effect.value})}${isBlind ? blind : ''}`,
  };
}

/** A profile of before there were hashed cells. */
const blind =
  '; the profile lists the values that were frequent in it alone, by which no test is sound: train again to have this column checked';

interface Cell {
  readonly reference: number;
  readonly current: number;
}

/**
 * What is compared: where the profile lists every category, these and the new ones; else the hashed ones. New categories must not be lumped together before pooling: chosen for
 * being absent from the reference, their sum would always look like a change, and so would the categories that a long list names for being frequent there.
 */
function cellsOf(profile: ProfileTypes.Column, listed: Cells, unlisted: ReadonlyMap<string, number>): Cell[] {
  if ((profile.other?.count ?? 0) === 0)
    return [...listed.values(), ...[...unlisted.values()].map((current) => ({reference: 0, current}))];
  const current = hashedCounts(
    new Map([...[...listed].map(([value, cell]) => [value, cell.current] as const), ...unlisted]),
  );
  return (profile.hashed ?? []).map((reference, cell) => ({reference, current: current[cell] ?? 0}));
}

type Cells = Map<string, {reference: number; current: number}>;

function countCategories(
  profile: ProfileTypes.Column,
  values: Iterable<string | undefined>,
): {listed: Cells; unlisted: Map<string, number>; rows: number} {
  const listed: Cells = new Map(
    (profile.values ?? []).map(({value, count}) => [value, {reference: count, current: 0}]),
  );
  const unlisted = new Map<string, number>();
  let rows = 0;
  for (const value of values) {
    if (value === undefined) continue;
    rows += 1;
    const cell = listed.get(value);
    if (cell === undefined) unlisted.set(value, (unlisted.get(value) ?? 0) + 1);
    else cell.current += 1;
  }
  return {listed, unlisted, rows};
}

function combined(
  test: {degrees: number; pValue: number},
  rare: {reference: number; current: number} | undefined,
  n: number,
  m: number,
): number {
  if (rare === undefined) return test.pValue;
  const exact = fisherExactTest({hits: rare.reference, rows: n}, {hits: rare.current, rows: m});
  return test.degrees === 0 ? exact : bonferroni([test.pValue, exact]);
}

/** The cells with the rare categories taken out of the first one again. */
function apart({reference, current, rare}: ReturnType<typeof poolRareCategories>): {
  reference: number[];
  current: number[];
} {
  if (rare === undefined) return {reference: [...reference], current: [...current]};
  const [first = 0, ...others] = reference;
  const [firstNow = 0, ...othersNow] = current;
  return {
    reference: [first - rare.reference, ...others, rare.reference],
    current: [firstNow - rare.current, ...othersNow, rare.current],
  };
}

function describe(seen: {
  listed: Cells;
  unlisted: ReadonlyMap<string, number>;
  rows: number;
  profile: ProfileTypes.Column;
  v: number;
}): string {
  const {listed, unlisted, rows, profile, v} = seen;
  const share = (cell: {reference: number; current: number}): {then: number; now: number} => ({
    then: cell.reference / Math.max(1, profile.count),
    now: cell.current / Math.max(1, rows),
  });
  const moved = [...listed]
    .map(([value, cell]) => ({value, ...share(cell)}))
    .sort((a, b) => Math.abs(b.now - b.then) - Math.abs(a.now - a.then))
    .slice(0, 3)
    .map(({value, then, now}) => `${quoted(value)} ${percent(then)} → ${percent(now)}`);
  // Beyond a list that is not whole, values are worth a word that are more frequent now than any left out was then.
  const rarest = profile.values?.at(-1)?.count ?? 0;
  const isListed = (profile.other?.count ?? 0) === 0;
  const least = isListed ? 0 : Math.max(0.01, (2 * rarest) / Math.max(1, profile.count));
  const fresh = [...unlisted].filter(([, count]) => count / rows > least).sort((a, b) => b[1] - a[1]);
  const freshRows = sum(fresh.map(([, count]) => count));
  const names = fresh.map(([value, count]) => `${quoted(value)} ${percent(count / rows)}`);
  const unseen =
    fresh.length === 0
      ? ''
      : `; ${isListed ? 'never seen in training' : 'not among the most frequent of training'}: ${firstOnes(names, 5)} (${percent(freshRows / rows)} of the rows)`;
  return `Cramér's V ${rounded(v)}; moved most: ${moved.length === 0 ? 'nothing' : moved.join(', ')}${unseen}`;
}
