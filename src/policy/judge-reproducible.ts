import type {Manifest} from '../generated/documents.ts';
import {fail, type Outcome} from './outcome.ts';

/** Whether all is recorded that is needed to train the version again (a seed always is); names all that is missing. */
export function judgeReproducible({code, data, environment}: Manifest): Outcome {
  const missing = [
    ...(code.dirty ? ['it was trained with changes that are in no commit'] : []),
    ...(data.files.length === 0 ? ['no digest of its data is recorded'] : []),
    ...((environment.lockfiles ?? []).length === 0 ? ['no lock file of its environment is recorded'] : []),
  ];
  if (missing.length > 0) return fail(`it cannot be made again: ${missing.join('; ')}`);
  return {
    verdict: 'pass',
    message: 'Committed code, seed, digests of data and lock files are recorded.',
  };
}
