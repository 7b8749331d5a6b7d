import {randomUUID} from 'node:crypto';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {environmentRefusal, parseFileCommands, parsePathFile} from './file-commands.ts';
import type {JobRuntime} from './job-runtime.ts';
import type {StepLog} from './step-log.ts';

/** The files through which one process of a step talks to its runner. */
export interface StepFiles {
  /** GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE and GITHUB_STEP_SUMMARY. */
  readonly env: Readonly<Record<string, string>>;
  /** Carries out what was written and removes the files; throws where a file is malformed, after the rest was done. */
  collect(log: StepLog, summary: (text: string) => void): StepFindings;
}

export interface StepFindings {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

/** GitHub refuses a longer summary. */
const longestSummaryBytes = 1024 * 1024;

/** Makes the files for one process. */
export function createStepFiles(job: JobRuntime): StepFiles {
  const directory = join(job.temp, '_runner_file_commands');
  mkdirSync(directory, {recursive: true});
  const id = randomUUID();
  const paths = Object.fromEntries(
    ['ENV', 'OUTPUT', 'PATH', 'STATE', 'STEP_SUMMARY'].map((name) => [
      `GITHUB_${name}`,
      join(directory, `${name.toLowerCase()}_${id}`),
    ]),
  );
  for (const path of Object.values(paths)) writeFileSync(path, '');

  const take = (name: string): string => {
    const path = paths[name] ?? '';
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return ''; // the step removed it
    } finally {
      rmSync(path, {force: true, recursive: true});
    }
  };
  const entries = (name: string, faults: string[]): Record<string, string> => {
    const parsed = parseFileCommands(take(name));
    if (parsed.kind === 'valid') return Object.fromEntries(parsed.entries);
    faults.push(
      `Unable to process file command '${name.replace('GITHUB_', '').toLowerCase()}' successfully. ${parsed.message}`,
    );
    return {};
  };

  return {
    env: paths,
    collect(log, summary) {
      const faults: string[] = [];
      const env = entries('GITHUB_ENV', faults);
      for (const name of Object.keys(env)) {
        const refusal = environmentRefusal(name);
        if (refusal === undefined) continue;
        faults.push(refusal);
        Reflect.deleteProperty(env, name);
      }
      job.env = {...job.env, ...env};
      job.path = [...parsePathFile(take('GITHUB_PATH')).reverse(), ...job.path];
      const outputs = {...Object.fromEntries(log.set.outputs), ...entries('GITHUB_OUTPUT', faults)};
      const state = {...Object.fromEntries(log.set.state), ...entries('GITHUB_STATE', faults)};
      log.set.outputs.clear();
      log.set.state.clear();
      const text = take('GITHUB_STEP_SUMMARY');
      if (Buffer.byteLength(text) > longestSummaryBytes) {
        log.annotate({
          level: 'error',
          message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(Buffer.byteLength(text) / 1024)}k.`,
        });
      } else if (text !== '') summary(job.masks.hide(text));
      if (faults.length > 0) throw new Error(faults.join('\n'));
      return {outputs, state};
    },
  };
}
