import type {RuleOf} from '../../config/rules/rule-keys.ts';
import type {Manifest} from '../../generated/documents.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {fail, type Outcome} from '../outcome.ts';
import type {RuleKind} from '../rule-kind.ts';

/** All recorded that is needed to train the version again. */
export const reproducible: RuleKind<RuleOf<'reproducible'>> = {
  judge: (_rule, {manifest}) => judgeReproducible(manifest),
  needed: () => 'a version that was trained with all of it recorded',
  side: () => '≥',
  timed: false,
};

/** Whether all is recorded that is needed to train the version again (a seed always is); names all that is missing. */
function judgeReproducible({code, data, environment}: Manifest): Outcome {
  const missing = [
    ...(code.dirty ? ['it was trained with changes that are in no commit'] : []),
    ...(data.files.length === 0 ? ['no digest of its data is recorded'] : []),
    ...((environment.lockfiles ?? []).length === 0
      ? [`no lock file of its environment is recorded${openOnes(environment.unpinned)}`]
      : []),
  ];
  if (missing.length > 0) return fail(`it cannot be made again: ${missing.join('; ')}`);
  return {
    verdict: 'pass',
    message: 'Committed code, seed, digests of data and lock files are recorded.',
  };
}

function openOnes(unpinned: readonly string[] = []): string {
  return unpinned.length === 0 ? '' : ` (${firstOnes(unpinned, 3)} leaves versions open)`;
}
