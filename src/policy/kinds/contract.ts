import type {RuleOf} from '../../config/rules/rule-keys.ts';
import type {Manifest} from '../../generated/documents.ts';
import {fail, type Outcome} from '../outcome.ts';
import type {RuleKind} from '../rule-kind.ts';

/** Data that kept its contract. */
export const contract: RuleKind<RuleOf<'contract'>> = {
  judge: (_rule, {manifest}) => judgeContract(manifest),
  needed: () => 'a version that was trained on data that keeps its contract',
  side: () => '≤',
  timed: false,
};

/** Whether the data kept its contract when it was loaded for training; fails where that was not recorded. */
function judgeContract({run, data: {contract}}: Manifest): Outcome {
  if (contract === undefined)
    return fail(`run ${run.id} does not record whether its data kept the contract: train again`);
  const {checked, failed} = contract;
  if (checked === 0) return fail('the contract of the data has no expectation that was checked');
  return {
    verdict: failed === 0 ? 'pass' : 'fail',
    message:
      failed === 0
        ? `The data kept all ${checked} expectations of its contract.`
        : `The data broke ${failed} of ${checked} expectations of its contract.`,
    value: failed,
    bound: 0,
  };
}
