import {ask} from './ask.ts';
import {isForbidden, statusOf} from './answer.ts';
import type {GitHub} from '../kernel/ports.ts';

/** An environment that jobs can name. */
export interface Environment {
  readonly name: string;
  /** Whether a person must agree before a job starts. */
  readonly reviewed: boolean;
  /** Whether anything else holds jobs back: a time, a branch, a rule of an app. */
  readonly restricted: boolean;
}

/** As GitHub lists it; its published type leaves the whole list optional, which `paginate` cannot follow. */
interface ListedEnvironment {
  readonly name: string;
  readonly protection_rules?: readonly {readonly type: string; readonly reviewers?: readonly unknown[]}[];
}

/** The environments of the repository; undefined where the token may not see them. */
export async function listEnvironments({
  octokit,
  owner,
  repo,
}: GitHub): Promise<readonly Environment[] | undefined> {
  return ask({doing: 'listing the environments', permission: 'actions: read'}, async () => {
    try {
      const all = await octokit.paginate<ListedEnvironment>({
        method: 'GET',
        url: '/repos/{owner}/{repo}/environments',
        owner,
        repo,
        per_page: 100,
      });
      return all.map(({name, protection_rules: rules = []}) => {
        const reviewed = rules.some(({reviewers = []}) => reviewers.length > 0);
        return {name, reviewed, restricted: rules.some(({type}) => type !== 'required_reviewers')};
      });
    } catch (error) {
      if (isForbidden(error) || statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}
