import {spawnSync} from 'node:child_process';

/** Median wall time in milliseconds of running a command `times` times, after one run that warms the disk cache. */
export function medianOfCommand(
  command: string,
  args: readonly string[],
  times: number,
  environment: NodeJS.ProcessEnv = process.env,
): number {
  const once = (): number => {
    const started = performance.now();
    const {error} = spawnSync(command, args, {env: environment, stdio: 'ignore'});
    if (error !== undefined) throw error;
    return performance.now() - started;
  };
  once();
  return median(Array.from({length: times}, once));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
