import type {BranchRules} from '../github/branch-rules.ts';
import type {Finding} from './finding.ts';

/** What the rules of the default branch leave open: promotions rest on its protection. */
export function checkProtection(branch: string, rules: BranchRules): Finding[] {
  const finding = (check: string, problem: string, remedy: string): Finding => ({
    check,
    level: 'warning',
    subject: branch,
    problem,
    remedy,
  });
  if (!rules.protected)
    return [
      finding(
        'unprotected-branch',
        'is not protected: whoever may write can promote a model without review, and past the gate',
        'Settings > Rules > Rulesets: require a pull request with a review and the status check cairn/gate.',
      ),
    ];
  return [
    ...(rules.requiredChecks.includes('cairn/gate')
      ? []
      : [
          finding(
            'gate-not-required',
            'does not require the status check cairn/gate: a failed verdict stops nobody',
            'Settings > Rules > Rulesets: add cairn/gate to the required status checks.',
          ),
        ]),
    ...(rules.reviews === 0
      ? [
          finding(
            'review-not-required',
            'requires no review: whoever opens a promotion may merge it',
            'Settings > Rules > Rulesets: require at least one approval.',
          ),
        ]
      : []),
    ...(rules.signatures === true
      ? [
          finding(
            'signatures-required',
            'requires signed commits, and those of proposals and rollbacks are not signed: they may be refused, or not be mergeable',
            'Let the identity that Cairn pushes with bypass that rule, or lift it here; what signs versions instead is in docs/verification.md.',
          ),
        ]
      : []),
  ];
}
