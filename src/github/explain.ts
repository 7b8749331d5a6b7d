import {messageOf, UserError} from '../kernel/errors.ts';

/**
 * Turns a failure of a GitHub call into a sentence that says what was being done and, for a refusal, which permission
 * the job lacks. What is not a failure of GitHub is handed back as it is.
 */
export function explainGitHubError(error: unknown, about: {doing: string; permission?: string}): Error {
  if (error instanceof UserError) return error;
  const status = statusOf(error);
  if (status === undefined) return error instanceof Error ? error : new Error(messageOf(error));
  const message = messageOf(error);
  if (status === 401 || status === 403 || status === 404) {
    return new UserError(
      'CAIRN_GITHUB_REFUSED',
      {
        what: `GitHub answered ${status} while ${about.doing}: ${message}`,
        todo: remedy(status, about.permission),
      },
      {cause: error},
    );
  }
  if (status >= 500 || status === 429) {
    return new UserError(
      'CAIRN_GITHUB_UNAVAILABLE',
      {
        what: `GitHub answered ${status} while ${about.doing}: ${message}`,
        todo: 'Run it again: what was done is found and finished.',
      },
      {cause: error},
    );
  }
  return new Error(`GitHub answered ${status} while ${about.doing}: ${message}`, {cause: error});
}

/** The HTTP status of a failed call; 500 where no answer came. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

function remedy(status: number, permission: string | undefined): string {
  if (status === 401) return 'Check the token: it may be wrong or have ended.';
  if (permission === undefined) return 'Check that the token may see the repository.';
  return `Give the job this permission: \`permissions: {${permission}}\`.`;
}
