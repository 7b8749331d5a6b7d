import type {getOctokit} from '@actions/github';

/** One repository on GitHub (or GitHub Enterprise, or the local forge) and the client that speaks for it. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** Typed by endpoint (`octokit.rest.pulls.create`), pages with `octokit.paginate`, retries what is safe to retry. */
  readonly octokit: ReturnType<typeof getOctokit>;
  /** Web address, such as https://github.com. */
  readonly serverUrl: string;
}
