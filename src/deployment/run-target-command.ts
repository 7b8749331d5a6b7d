import {UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {describeOutcome, inertLine, runCommand} from '../kernel/run-command.ts';

/** Runs a command of a target, its output in the log; throws CAIRN_TARGET_FAILED where it fails or takes too long. */
export async function runTargetCommand(options: {
  argv: readonly string[];
  directory: string;
  environment: Readonly<Record<string, string>>;
  milliseconds: number;
  log: Log;
  signal: AbortSignal;
}): Promise<void> {
  const last: string[] = [];
  const outcome = await runCommand(options.argv, {
    ...options,
    onLine: (line) => {
      options.log.info(inertLine(line));
      last.push(line);
      if (last.length > 10) last.shift();
    },
  });
  if (outcome.kind === 'exit' && outcome.code === 0) return;
  const said = last.length === 0 ? '' : `: ${last.map(inertLine).join(' ').slice(-1000)}`;
  throw new UserError('CAIRN_TARGET_FAILED', {
    where: options.argv[0] ?? '',
    what: `${describeOutcome(outcome)}${said}`,
  });
}
