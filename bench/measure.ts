import {spawnSync} from 'node:child_process';

/** Median wall time in milliseconds of running a command `times` times, after one run that warms the disk cache. */
export function medianOfCommand(
  command: string,
  args: readonly string[],
  times: number,
  environment: NodeJS.ProcessEnv = process.env,
): number {
  return mediansOfCommands(command, [args], times, environment)[0] ?? NaN;
}

/** The same of a command with several lists of arguments, run in turn. */
export function mediansOfCommands(
  command: string,
  lists: readonly (readonly string[])[],
  times: number,
  environment: NodeJS.ProcessEnv = process.env,
): readonly number[] {
  const once = (args: readonly string[]): number => {
    const started = performance.now();
    const {error} = spawnSync(command, args, {env: environment, stdio: 'ignore'});
    if (error !== undefined) throw error;
    return performance.now() - started;
  };
  for (const args of lists) once(args);
  const rounds = Array.from({length: times}, () => lists.map(once));
  return lists.map((_, index) => median(rounds.map((round) => round[index] ?? NaN)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
