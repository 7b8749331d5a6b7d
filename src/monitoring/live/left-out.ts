import {shownPlace, type DataProblem} from '../../data/data-problem.ts';

/** Live rows, or values in them, that could not be used for one reason. */
export interface LeftOut {
  readonly reason: string;
  readonly rows: number;
  /** Where the first of them are. */
  readonly examples: readonly string[];
}

/** Counts what is left out while rows are read. */
export interface LeftOutCount {
  add(reason: string, places: readonly string[], rows?: number): void;
  list(): readonly LeftOut[];
}

/** What is counted while live rows are read. */
export interface LiveCounts {
  /** Rows that are not there for a check. */
  readonly rows: LeftOutCount;
  /** Values of rows that are, which count as missing. */
  readonly values: LeftOutCount;
}

/** Counts what tables have that cannot be read: records that do not fit the header, and values of another type. */
export function countProblems({rows, values}: LiveCounts, problems: readonly DataProblem[]): void {
  for (const {id, message, count, places} of problems) {
    if (id.startsWith('row-shape:')) rows.add(message, places.map(shownPlace), count);
    if (id.startsWith('column-type:')) values.add(message, places.map(shownPlace), count);
  }
}

/** At most so many places are kept of one reason. */
const mostExamples = 3;

export function countLeftOut(): LeftOutCount {
  const reasons = new Map<string, {rows: number; examples: string[]}>();
  return {
    add(reason, places, rows = 1) {
      const one = reasons.get(reason) ?? {rows: 0, examples: []};
      one.examples.push(...places.slice(0, mostExamples - one.examples.length));
      reasons.set(reason, {...one, rows: one.rows + rows});
    },
    list: () => [...reasons].map(([reason, one]) => ({reason, ...one})),
  };
}
