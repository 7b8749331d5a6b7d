import type {ColumnContract} from '../config/load-config.ts';
import {markerNumber, type Markers} from '../config/missing-markers.ts';
import {quoted, type DuckDB} from './duckdb.ts';

/** Cells of a column that are missing since their text is this marker. */
export interface MarkedCells {
  readonly column: string;
  readonly marker: string;
  readonly cells: number;
}

/** In SQL, the text of a cell, or null where it is empty or a marker of its column. */
export function presentText(text: string, {type, missing = []}: ColumnContract): string {
  const present = `nullif(${text}, '')`;
  return missing.length === 0
    ? present
    : `case when ${placeOf(text, missing, type)} is null then ${present} end`;
}

/** Counts the markers in the columns c0, c1, … of the table `raw`; markers that no cell is are not among them. */
export async function countMarked(
  db: DuckDB,
  columns: Readonly<Record<string, ColumnContract>>,
): Promise<readonly MarkedCells[]> {
  const marked: MarkedCells[] = [];
  for (const [i, [column, {type, missing = []}]] of Object.entries(columns).entries()) {
    if (missing.length === 0) continue;
    const places = `select ${placeOf(`c${i}`, missing, type)} as place from raw`;
    const counts = `select place, count(*) from (${places}) where place is not null group by 1 order by 1`;
    for (const [place, cells] of await db.rows(counts))
      marked.push({column, marker: String(missing[Number(place)]), cells: Number(cells)});
  }
  return marked;
}

/** In SQL, the place of the first marker that a text is, else null. */
function placeOf(text: string, markers: Markers, type: ColumnContract['type']): string {
  const cases = markers.map((marker, place) => {
    const number = markerNumber(marker, type);
    const isSame =
      number === undefined
        ? ''
        : ` or (try_cast(${text} as double) = ${number}::double and not contains(${text}, '_'))`;
    return `when ${text} = ${quoted(String(marker))}${isSame} then ${place}`;
  });
  return `case ${cases.join(' ')} end`;
}
