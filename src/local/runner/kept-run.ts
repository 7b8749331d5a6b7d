import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {ForgeEvent} from '../contract.ts';
import type {KeptOutcome} from './job-outcome.ts';

/** What it takes to run a run again; it outlives the runner. */
export interface KeptRun {
  /** What started it. */
  readonly event: ForgeEvent;
  /** How the jobs of its newest attempt ended; those that never started are missing. */
  readonly outcomes: readonly KeptOutcome[];
}

interface RunName {
  readonly repository: string;
  readonly id: number;
}

/** Keeps what is needed to run a run again, in place of what was kept of it before. */
export function keepRun(directory: string, run: RunName, kept: KeptRun): void {
  const file = fileOf(directory, run);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(`${file}.new`, JSON.stringify(kept));
  renameSync(`${file}.new`, file);
}

/** What was kept of a run; undefined where this runner knows nothing of it. */
export function readKeptRun(directory: string, run: RunName): KeptRun | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(directory, run), 'utf8')) as KeptRun; // nobody else writes there
  } catch {
    return undefined;
  }
}

function fileOf(directory: string, {repository, id}: RunName): string {
  return join(directory, 'kept', repository, `${id}.json`);
}
