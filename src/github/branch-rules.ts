import {ask} from './ask.ts';
import {isForbidden, statusOf} from './answer.ts';
import type {GitHub} from '../kernel/ports.ts';

/** What is asked of changes to a branch, by rule sets and by classic protection together. */
export interface BranchRules {
  readonly protected: boolean;
  readonly requiredChecks: readonly string[];
  /** Approvals that a pull request needs; undefined where the token may not see it. */
  readonly reviews: number | undefined;
  /** Whether commits must be signed; undefined where the token may not see it. */
  readonly signatures: boolean | undefined;
}

/** The rules of a branch as far as the token may see them. */
export async function readBranchRules(github: GitHub, branch: string): Promise<BranchRules> {
  const {octokit, owner, repo} = github;
  return ask({doing: `reading the rules of ${branch}`, permission: 'contents: read'}, async () => {
    const {data} = await octokit.rest.repos.getBranch({owner, repo, branch});
    const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, {
      owner,
      repo,
      branch,
      per_page: 100,
    });
    const checks = rules.flatMap((rule) =>
      rule.type === 'required_status_checks' && rule.parameters !== undefined
        ? rule.parameters.required_status_checks.map(({context}) => context)
        : [],
    );
    const reviews = rules.flatMap((rule) =>
      rule.type === 'pull_request' && rule.parameters !== undefined
        ? [rule.parameters.required_approving_review_count]
        : [],
    );
    const classic = data.protected ? await classicRules(github, branch) : nothing;
    const bySet = rules.some((rule) => rule.type === 'required_signatures');
    return {
      protected: data.protected || rules.length > 0,
      requiredChecks: [...(data.protection.required_status_checks?.contexts ?? []), ...checks],
      reviews:
        classic === undefined && reviews.length === 0
          ? undefined
          : Math.max(classic?.reviews ?? 0, ...reviews),
      signatures: bySet || classic?.signatures,
    };
  });
}

const nothing = {reviews: 0, signatures: false} as const;

/** Only administrators see classic protection. */
async function classicRules(
  {octokit, owner, repo}: GitHub,
  branch: string,
): Promise<Pick<BranchRules, 'reviews' | 'signatures'> | undefined> {
  try {
    const {data} = await octokit.rest.repos.getBranchProtection({owner, repo, branch});
    return {
      reviews: data.required_pull_request_reviews?.required_approving_review_count ?? 0,
      signatures: data.required_signatures?.enabled ?? false,
    };
  } catch (error) {
    if (statusOf(error) === 404) return nothing; // protected by rule sets alone
    if (isForbidden(error)) return undefined;
    throw error;
  }
}
