import {UserError} from '../kernel/errors.ts';
import {GitError} from './git.ts';

/** What git says where the network or the server of a remote failed it, in the words of its HTTP and SSH transports. */
const words =
  /unable to access|RPC failed|Empty reply|Could not resolve host(?:name)?|early EOF|hung up|Could not read from remote|returned error: \d+/i;

/** A git command that failed because its remote could not be reached is no fault of anybody's code; other errors stay as they are. */
export function explainUnreachable(error: unknown): unknown {
  if (!(error instanceof GitError) || !words.test(error.outcome.stderr)) return error;
  return new UserError(
    'CAIRN_REMOTE_UNREACHABLE',
    {
      where: `git ${error.args[0] ?? ''}`,
      what: `the remote did not answer as it should: ${error.outcome.stderr.trim().split('\n').slice(-2).join(' ').slice(0, 300)}`,
      todo: 'Run it again: what was done is found and finished.',
    },
    {cause: error},
  );
}
