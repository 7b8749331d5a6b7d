import {readCsvHeader} from '../data/csv-header.ts';
import {readTable} from '../data/read-table.ts';
import {rowsOfColumns} from '../data/row-numbers.ts';
import {numbersOf} from '../data/table.ts';
import type {RunTypes} from '../generated/documents.ts';
import {firstOnes} from '../text/first-ones.ts';
import {quoted} from '../text/quoted.ts';

/** The classes that a command tells apart, in the order of the signature; none where it answers one number a row. */
export function classesOf({outputs}: RunTypes.Signature): readonly string[] {
  return outputs[0]?.classes ?? [];
}

/**
 * The probabilities of rows that each are an object with a number by class, row after row in the order of the classes; null is no
 * number (NaN). Where a row has a class too few, one that is none, or no number, that as the end of a sentence.
 */
export function probabilitiesByClass(
  rows: readonly object[],
  classes: readonly string[],
): Float64Array | string {
  const probabilities = new Float64Array(rows.length * classes.length);
  for (const [i, row] of rows.entries()) {
    const numbers: [string, unknown][] = Object.entries(row);
    const wrong = wrongNames(
      numbers.map(([name]) => name),
      classes,
    );
    if (wrong !== undefined) return `${wrong} in row ${i + 1}`;
    for (const [name, number] of numbers) {
      if (typeof number !== 'number' && number !== null)
        return `gives no number for the class ${quoted(name)} in row ${i + 1}`;
      probabilities[i * classes.length + classes.indexOf(name)] = number ?? Number.NaN;
    }
  }
  return probabilities;
}

/**
 * The probabilities of a CSV file with a column for each class, in any order, and no other; what is wrong with its columns as
 * the end of a sentence. Throws CAIRN_DATA_INVALID for what is no number.
 */
export async function readClassColumns(
  path: string,
  classes: readonly string[],
): Promise<Float64Array | string> {
  const {names} = await readCsvHeader(path, path, classes);
  const wrong = wrongNames(names, classes);
  if (wrong !== undefined) return `${wrong} among the columns of CAIRN_PREDICTIONS`;
  const table = await readTable(
    [path],
    Object.fromEntries(classes.map((name) => [name, {type: 'number' as const}])),
  );
  return rowsOfColumns(classes.map((name) => numbersOf(table, name)));
}

function wrongNames(names: readonly string[], classes: readonly string[]): string | undefined {
  const known = new Set(classes);
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0)
    return `has ${some(unknown)}, and the classes are ${some(classes)}: it is to name them alone,`;
  const given = new Set(names);
  const missing = classes.filter((name) => !given.has(name));
  return missing.length === 0 ? undefined : `has no probability of ${some(missing)}`;
}

function some(names: readonly string[]): string {
  return firstOnes(names.map(quoted), 10);
}
