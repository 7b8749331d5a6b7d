import type {BranchRules, ReviewRules} from '../github/branch-rules.ts';
import type {Finding} from './finding.ts';

/** What the rules of the default branch leave open: promotions rest on its protection. */
export function checkProtection(
  branch: string,
  rules: BranchRules,
  /** Paths that decide and that nobody owns. */
  ownerless: readonly string[] = [],
): Finding[] {
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
  const gate = rules.requiredChecks.filter(({context}) => context === 'cairn/gate');
  const {review} = rules;
  const asked = (problem: boolean | undefined, ...texts: [string, string, string]): Finding[] =>
    problem === true ? [finding(...texts)] : [];
  return [
    ...asked(
      gate.length === 0,
      'gate-not-required',
      'does not require the status check cairn/gate: a failed verdict stops nobody',
      `${settings} add cairn/gate to the required status checks.`,
    ),
    ...asked(
      gate.length > 0 && gate.every(({app}) => app === undefined),
      'gate-not-bound',
      'requires cairn/gate from anybody: whoever may write can set that status by hand',
      `${settings} choose GitHub Actions (or the app whose token the gate uses) as the source of cairn/gate.`,
    ),
    ...asked(
      gate.length > 0 && rules.upToDate === false,
      'gate-not-up-to-date',
      'merges pull requests that were judged before its newest commit',
      `${settings} require branches to be up to date before merging.`,
    ),
    ...asked(
      review?.count === 0,
      'review-not-required',
      'requires no review: whoever opens a promotion may merge it',
      `${settings} require at least one approval.`,
    ),
    ...(review === undefined || review.count === 0 ? [] : reviewFindings(review, ownerless, asked)),
    ...asked(
      rules.signatures,
      'signatures-required',
      'requires signed commits, which those of proposals and rollbacks are only with the input `commits: api`: others may be refused, or not be mergeable',
      'Give `propose` and `rollback` the input `commits: api`; `rollback` with `now` cannot push here. What signs versions is in docs/verification.md.',
    ),
  ];
}

const settings = 'Settings > Rules > Rulesets:';

function reviewFindings(
  review: ReviewRules,
  ownerless: readonly string[],
  asked: (problem: boolean, ...texts: [string, string, string]) => Finding[],
): Finding[] {
  return [
    ...asked(
      !review.dismissStale,
      'stale-reviews',
      'keeps approvals of commits that are not the newest any more',
      `${settings} dismiss stale approvals when new commits are pushed.`,
    ),
    ...asked(
      !review.lastPush,
      'last-push-not-reviewed',
      'lets the one who pushed last be the one who approves',
      `${settings} require approval of the most recent reviewable push.`,
    ),
    ...asked(
      !review.codeOwners || ownerless.length > 0,
      'owners-not-required',
      `lets anybody who may approve change what decides (${ownerless.length > 0 ? ownerless.join(', ') : 'workflows and configuration'})`,
      `Name owners of .github/ and of the configuration in .github/CODEOWNERS; ${settings} require review from code owners.`,
    ),
  ];
}
