import {Arguments, type Operation} from './arguments.ts';
import {readCases, type StatisticsCase} from './case-file.ts';
import {compareFields} from './compare-fields.ts';
import {comparisonOperations} from './comparison-operations.ts';
import {driftOperations} from './drift-operations.ts';
import {metricOperations} from './metric-operations.ts';
import {monitoringOperations} from './monitoring-operations.ts';
import {propertyOperations} from './property-operations.ts';

/** Every function that a case may ask for, by its name. */
const operations: Readonly<Record<string, Operation>> = {
  ...comparisonOperations,
  ...driftOperations,
  ...metricOperations,
  ...monitoringOperations,
  ...propertyOperations,
};

type Outcome =
  {readonly kind: 'passed' | 'missing'} | {readonly kind: 'failed'; readonly wrong: readonly string[]};

/**
 * Plays a file of statistical cases: each failure with what was expected and what came, then passed, failed and missing (a
 * function that Cairn does not have) by area and function. False where one failed.
 */
export async function playStatistics(path: string, only: readonly string[]): Promise<boolean> {
  const cases = (await readCases(path)).filter(({id}) => only.length === 0 || only.includes(id));
  const table = new Map<string, Record<Outcome['kind'], number>>();
  const total = {passed: 0, failed: 0, missing: 0};
  for (const one of cases) {
    const outcome = playCase(one);
    total[outcome.kind] += 1;
    const key = `${one.area} ${one.op}`;
    const counts = table.get(key) ?? {passed: 0, failed: 0, missing: 0};
    counts[outcome.kind] += 1;
    table.set(key, counts);
    if (outcome.kind === 'failed') console.log(`failed ${one.id} (${key}): ${outcome.wrong.join('; ')}`);
  }
  const width = Math.max(0, ...[...table.keys()].map(({length}) => length));
  for (const [key, {passed, failed, missing}] of [...table].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${key.padEnd(width)} ${passed} passed, ${failed} failed, ${missing} missing`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.missing} missing`);
  return total.failed === 0;
}

/** Whether one case holds. */
export function playCase(one: StatisticsCase): Outcome {
  const operation = Object.hasOwn(operations, one.op) ? operations[one.op] : undefined;
  if (operation === undefined) return {kind: 'missing'};
  try {
    const wrong = compareFields(operation(new Arguments(one), one), one.expected, one.tolerance);
    return wrong.length === 0 ? {kind: 'passed'} : {kind: 'failed', wrong};
  } catch (error) {
    return {kind: 'failed', wrong: [error instanceof Error ? error.message : String(error)]};
  }
}
