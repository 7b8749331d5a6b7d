import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {verbTable} from '../src/cli/verb-table.ts';
import {medianOfCommand} from './measure.ts';

/** Start of each Action's bundle to its first sentence (a missing input), against bare `node -e 0`. */
export function benchStart(): string[] {
  const temporary = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  const environment = {
    PATH: process.env['PATH'],
    HOME: temporary,
    RUNNER_TEMP: temporary,
    GITHUB_WORKSPACE: temporary,
  };
  const floor = medianOfCommand(process.execPath, ['-e', '0'], 9, environment);
  const lines = [`node -e 0: ${floor.toFixed(0)} ms`];
  for (const {name} of verbTable) {
    const time = medianOfCommand(process.execPath, [`dist/${name}.js`], 9, environment);
    lines.push(`${name}: ${time.toFixed(0)} ms, ${(time / floor).toFixed(1)} × the floor`);
  }
  rmSync(temporary, {recursive: true});
  return lines;
}
