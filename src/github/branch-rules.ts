import {ask} from './ask.ts';
import {isForbidden, statusOf} from './answer.ts';
import type {GitHub} from '../kernel/ports.ts';

/** What is asked of changes to a branch, by rule sets and by classic protection together. */
export interface BranchRules {
  readonly protected: boolean;
  readonly requiredChecks: readonly RequiredCheck[];
  /** Whether checks must have run on top of the newest commit; undefined where the token may not see it. */
  readonly upToDate: boolean | undefined;
  /** What is asked of reviews; undefined where the token may not see it. */
  readonly review: ReviewRules | undefined;
  /** Whether commits must be signed; undefined where the token may not see it. */
  readonly signatures: boolean | undefined;
}

/** A check that must pass; `app` is the id of the app that alone may set it. */
export interface RequiredCheck {
  readonly context: string;
  readonly app: number | undefined;
}

export interface ReviewRules {
  /** Approvals that a pull request needs. */
  readonly count: number;
  readonly codeOwners: boolean;
  readonly dismissStale: boolean;
  readonly lastPush: boolean;
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
    const sets = rules.flatMap((rule) =>
      rule.type === 'required_status_checks' && rule.parameters !== undefined ? [rule.parameters] : [],
    );
    const checks = sets.flatMap(({required_status_checks: required}) =>
      required.map(({context, integration_id: app}) => ({context, app})),
    );
    const reviews = rules.flatMap((rule): ReviewRules[] =>
      rule.type === 'pull_request' && rule.parameters !== undefined
        ? [
            {
              count: rule.parameters.required_approving_review_count,
              codeOwners: rule.parameters.require_code_owner_review,
              dismissStale: rule.parameters.dismiss_stale_reviews_on_push,
              lastPush: rule.parameters.require_last_push_approval,
            },
          ]
        : [],
    );
    const classic = data.protected ? await classicRules(github, branch) : nothing;
    const bySet = rules.some((rule) => rule.type === 'required_signatures');
    const strict = sets.some((set) => set.strict_required_status_checks_policy);
    return {
      protected: data.protected || rules.length > 0,
      requiredChecks: [...(classic?.checks ?? contextsOf(data.protection)), ...checks],
      upToDate: strict || classic?.upToDate,
      review:
        classic === undefined && reviews.length === 0
          ? undefined
          : strictest([...(classic === undefined ? [] : [classic.review]), ...reviews]),
      signatures: bySet || classic?.signatures,
    };
  });
}

/** Names alone, where the token may not see more: which app they are bound to is in the rules that administrators see. */
function contextsOf(protection: {required_status_checks?: {contexts?: string[]}}): RequiredCheck[] {
  const contexts = protection.required_status_checks?.contexts ?? [];
  return contexts.map((context) => ({context, app: undefined}));
}

/** Whatever any of them asks. */
function strictest(all: readonly ReviewRules[]): ReviewRules {
  return {
    count: Math.max(0, ...all.map(({count}) => count)),
    codeOwners: all.some(({codeOwners}) => codeOwners),
    dismissStale: all.some(({dismissStale}) => dismissStale),
    lastPush: all.some(({lastPush}) => lastPush),
  };
}

interface ClassicRules {
  readonly checks: readonly RequiredCheck[] | undefined;
  readonly upToDate: boolean;
  readonly review: ReviewRules;
  readonly signatures: boolean;
}

const nothing: ClassicRules = {
  checks: undefined,
  upToDate: false,
  review: {count: 0, codeOwners: false, dismissStale: false, lastPush: false},
  signatures: false,
};

/** Only administrators see classic protection. */
async function classicRules(
  {octokit, owner, repo}: GitHub,
  branch: string,
): Promise<ClassicRules | undefined> {
  try {
    const {data} = await octokit.rest.repos.getBranchProtection({owner, repo, branch});
    const {required_pull_request_reviews: reviews, required_status_checks: required} = data;
    return {
      checks: required?.checks.map(({context, app_id: app}) => ({context, app: app ?? undefined})),
      upToDate: required?.strict ?? false,
      review: reviews === undefined ? nothing.review : classicReview(reviews),
      signatures: data.required_signatures?.enabled ?? false,
    };
  } catch (error) {
    if (statusOf(error) === 404) return nothing; // protected by rule sets alone
    if (isForbidden(error)) return undefined;
    throw error;
  }
}

function classicReview(asked: {
  required_approving_review_count?: number;
  require_code_owner_reviews: boolean;
  dismiss_stale_reviews: boolean;
  require_last_push_approval?: boolean;
}): ReviewRules {
  return {
    count: asked.required_approving_review_count ?? 0,
    codeOwners: asked.require_code_owner_reviews,
    dismissStale: asked.dismiss_stale_reviews,
    lastPush: asked.require_last_push_approval ?? false,
  };
}
