import {UserError, type Mistake} from '../kernel/errors.ts';

/** One thing that is wrong with the rows of a dataset. */
export interface DataProblem {
  /** Such as column-type:hour. */
  readonly id: string;
  readonly column?: string;
  readonly message: string;
  /** Rows that it concerns. */
  readonly count: number;
  /** The first of them, at most ten. */
  readonly places: readonly ProblemPlace[];
}

/** One offending row: its value as the file has it, and where that is. */
export interface ProblemPlace {
  readonly file: string;
  /** 1-based line of a text file; undefined in Parquet. */
  readonly line?: number;
  /** 1-based row of the file, without the header; 0 where the whole file is meant. */
  readonly row: number;
  readonly value?: string;
}

/** At most so many places are kept of one problem. */
export const mostPlaces = 10;

/** CAIRN_DATA_INVALID for the problems, each with its first place. */
export function dataInvalid(problems: readonly DataProblem[]): UserError {
  return new UserError('CAIRN_DATA_INVALID', problems.map(asMistake));
}

/** `flights.csv:12`, or `flights.parquet row 11`. */
export function shownPlace({file, line, row}: ProblemPlace): string {
  if (line === undefined && row === 0) return file;
  return line === undefined ? `${file} row ${row}` : `${file}:${line}`;
}

function asMistake(problem: DataProblem): Mistake {
  const [first] = problem.places;
  const more = problem.count > 1 ? ` (the first of ${problem.count} rows)` : '';
  return {
    what: `${problem.message}${more}`,
    ...(first !== undefined && {where: shownPlace(first)}),
    ...(first?.value !== undefined &&
      problem.id.startsWith('column-type:') && {
        todo: 'Where that means that there is no value, name it under `missing` of the dataset.',
      }),
  };
}
