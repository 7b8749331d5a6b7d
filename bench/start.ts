import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {verbTable} from '../src/cli/verb-table.ts';
import {mediansOfCommands} from './measure.ts';

/** Start of each Action's bundle to its first sentence (a missing or unreadable input), against bare `node -e 0`. */
export function benchStart(): string[] {
  const temporary = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  const environment = {
    PATH: process.env['PATH'],
    HOME: temporary,
    RUNNER_TEMP: temporary,
    GITHUB_WORKSPACE: temporary,
    // Those that require no input end at one of these: what is measured is the start, and no work.
    ...{INPUT_FIX: 'perhaps', 'INPUT_DRY-RUN': 'perhaps', INPUT_NOW: 'perhaps'},
  };
  const bundles = verbTable.map(({name}) => [`dist/${name}.js`]);
  // In turn, so that a machine that is busy for a while is as slow for the floor as for them.
  const [floor = NaN, ...times] = mediansOfCommands(
    process.execPath,
    [['-e', '0'], ...bundles],
    9,
    environment,
  );
  const lines = [`node -e 0: ${floor.toFixed(0)} ms`];
  for (const [index, {name}] of verbTable.entries()) {
    const time = times[index] ?? NaN;
    lines.push(`${name}: ${time.toFixed(0)} ms, ${(time / floor).toFixed(1)} × the floor`);
  }
  rmSync(temporary, {recursive: true});
  return lines;
}
