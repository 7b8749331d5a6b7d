import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The demo's time by chapter. */
export function benchDemo(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  const file = join(folder, 'timings.json');
  const {status, stderr} = spawnSync(process.execPath, ['dist/cli.js', 'demo', '--exit', '--timings', file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The demo failed: ${stderr}`);
  const chapters = JSON.parse(readFileSync(file, 'utf8')) as {title: string; seconds: number}[];
  rmSync(folder, {recursive: true});
  const total = chapters.reduce((sum, {seconds}) => sum + seconds, 0);
  return [
    ...chapters.map(({title, seconds}) => `${seconds.toFixed(1).padStart(5)} s  ${title}`),
    `${total.toFixed(1).padStart(5)} s  in all`,
  ];
}
