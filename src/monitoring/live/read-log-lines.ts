import type {LeftOutCount} from './left-out.ts';
import type {LiveRow} from './live-rows.ts';
import {parseLogLine} from './parse-log-line.ts';

/**
 * The rows of the lines of a log, as they come. A line that is no row is counted in `left`, but for empty ones and for the last, which a server may be
 * writing just now: that one is handed to `torn`.
 */
export async function* readLogLines(
  lines: AsyncIterable<string>,
  source: {
    readonly name: string;
    readonly naming?: {id?: string; time?: string};
    readonly left: LeftOutCount;
    readonly torn: (place: string) => void;
  },
): AsyncGenerator<LiveRow> {
  let number = 0;
  let broken: string | undefined;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    if (broken !== undefined) source.left.add('is no JSON object', [broken]);
    broken = undefined;
    const row = parseLogLine(line, source.naming);
    if (row === undefined) broken = `${source.name}:${number}`;
    else yield row;
  }
  if (broken !== undefined) source.torn(broken);
}
