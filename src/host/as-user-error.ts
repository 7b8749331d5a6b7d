import {explainFileFault} from '../files/file-fault.ts';
import {explainGit} from '../git/git.ts';

/** What git, the network or the disk did is a person's matter, with a code and a remedy; the rest stays a fault of ours. */
export function asUserError(thrown: unknown): unknown {
  return explainFileFault(explainGit(thrown));
}
