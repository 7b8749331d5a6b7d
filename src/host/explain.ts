import {messageOf, UserError} from '../kernel/errors.ts';
import {exitCodes} from '../kernel/exit-code.ts';
import {asUserError} from './as-user-error.ts';

/** Prints what went wrong and returns the exit code: 1 for a person's mistake, 70 with a stack for a fault of ours. */
export function explain(thrown: unknown, json = false): number {
  const error = asUserError(thrown);
  if (error instanceof UserError) {
    if (json)
      process.stdout.write(
        `${JSON.stringify({error: {code: error.code, mistakes: error.mistakes}}, null, 2)}\n`,
      );
    process.stderr.write(`error ${error.code}\n${error.message}\n`);
    return exitCodes.failure;
  }
  process.stderr.write(
    `This is a fault in Cairn, not in your files: ${messageOf(error)}\n${error instanceof Error ? (error.stack ?? '') : ''}\n`,
  );
  return exitCodes.fault;
}
