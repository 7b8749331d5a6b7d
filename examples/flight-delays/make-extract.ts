// Makes data/flights-2001-01.csv to -06.csv from the parquet file of the npm package `vega-datasets`.
// Run it with Node 24, from any folder: node examples/flight-delays/make-extract.ts
//
// The same bytes come out on every machine: which flights are in the sample depends on MD5 sums of their own values, not on
// their order in the file, on a random generator, or on a hash that may change with the version of DuckDB.

import {DuckDBInstance} from '@duckdb/node-api';
import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../data/flights-3m.parquet', import.meta.resolve('vega-datasets')));
const months = ['2001-01', '2001-02', '2001-03', '2001-04', '2001-05', '2001-06'];
const rowsPerMonth = 4800; // so that six files stay below 1.6 MB
const header = 'id,time,hour,weekday,distance,origin,destination,late';

/**
 * One month's sample as lines of CSV, in order of time.
 * Exact copies of a row count once; then the rows with the smallest MD5 sums are taken, which is a simple random sample
 * as far as delays are concerned. `date` has no time zone: it is the clock of the origin airport, and `Z` keeps it as it is.
 */
const linesOfMonth = `
  WITH flights AS (
    SELECT DISTINCT date, delay, distance, origin, destination
    FROM read_parquet($source)
    WHERE strftime(date, '%Y-%m') = $month
  ), hashed AS (
    SELECT *, md5(concat_ws('|', strftime(date, '%Y-%m-%dT%H:%M'), delay, distance, origin, destination)) AS hash
    FROM flights
  ), sample AS (
    SELECT * FROM hashed ORDER BY hash LIMIT ${rowsPerMonth}
  )
  SELECT 'f' || right(hash, 8) AS id, concat_ws(',',
    id, strftime(date, '%Y-%m-%dT%H:%M:%SZ'), hour(date), isodow(date), distance, origin, destination, delay > 15
  ) AS line
  FROM sample
  ORDER BY date, hash`;

const folder = new URL('data/', import.meta.url);
await mkdir(folder, {recursive: true});
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const ids = new Set<string>();
for (const month of months) {
  const reader = await connection.runAndReadAll(linesOfMonth, {source, month});
  const rows = reader.getRows().map(([id, line]) => ({id: String(id), line: String(line)}));
  for (const {id} of rows) {
    if (ids.has(id)) throw new Error(`two flights would get the id ${id}`);
    ids.add(id);
  }
  await writeFile(
    new URL(`flights-${month}.csv`, folder),
    `${[header, ...rows.map(({line}) => line)].join('\n')}\n`,
  );
}
connection.closeSync();
