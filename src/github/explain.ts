import type {ErrorCode} from '../kernel/error-catalogue.ts';
import {messageOf, UserError} from '../kernel/errors.ts';
import {certificateRemedy} from '../transfer/certificate-fault.ts';
import {workflowRemedy} from '../kernel/workflow-remedy.ts';
import {acceptedPermissions, asksForWorkflows} from './accepted-permissions.ts';
import {answerOf, endOfLimit, isLimit, type Answer} from './answer.ts';

/** What was being done, and the permission that it takes. */
export interface Asked {
  readonly doing: string;
  readonly permission?: string;
}

interface Refusal {
  readonly fits: (answer: Answer) => boolean;
  readonly code: ErrorCode;
  readonly todo: (answer: Answer, asked: Asked) => string;
}

/** What GitHub answers and what helps; the first that fits counts. GitHub tells many refusals apart by its words alone. */
const refusals: readonly Refusal[] = [
  {
    fits: ({status}) => status === 401,
    code: 'CAIRN_GITHUB_REFUSED',
    todo: () => 'Check the token: it may be wrong or have ended.',
  },
  {
    fits: ({status, message}) =>
      status === 403 && /not permitted to create or approve pull requests/i.test(message),
    code: 'CAIRN_GITHUB_REFUSED',
    todo: () =>
      'Tick "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General > Workflow permissions; where it is grey, the organization has the same setting. Or let the input token be the token of an app or a person.',
  },
  {
    fits: isLimit,
    code: 'CAIRN_GITHUB_LIMITED',
    todo: (answer) => {
      const end = endOfLimit(answer);
      return `Run it again ${end === undefined ? 'in some minutes' : `after ${end}`}: what was done is found and finished.`;
    },
  },
  {
    fits: ({status, message}) =>
      status === 422 && message.includes('tag_name was used by an immutable release'),
    code: 'CAIRN_RELEASE_IMMUTABLE',
    todo: () => 'GitHub takes a second release of this tag never more: register the run as another version.',
  },
  {
    fits: ({status, message}) => status === 422 && /upload assets? .*immutable release/i.test(message),
    code: 'CAIRN_RELEASE_IMMUTABLE',
    todo: () =>
      'The release was published before all of its files were there, and takes none any more: register the run as another version. Publish no draft of a version by hand: `register` does, when its files are there.',
  },
  {
    fits: ({status, message}) => [403, 409, 422].includes(status) && /immutable/i.test(message),
    code: 'CAIRN_RELEASE_IMMUTABLE',
    todo: () =>
      'Files of a published release can neither be added nor deleted while the repository has immutable releases. To remove them, delete the whole release on GitHub.',
  },
  {
    fits: ({status, message}) => status === 403 && /archived/i.test(message),
    code: 'CAIRN_GITHUB_REFUSED',
    todo: () => 'The repository is archived and takes nothing new: unarchive it under Settings > General.',
  },
  {
    fits: ({status, message}) => status === 403 && message.includes('SAML'),
    code: 'CAIRN_GITHUB_REFUSED',
    todo: () =>
      'Authorize the token for the single sign-on of the organization (Settings > Developer settings).',
  },
  {
    fits: ({status, message}) => status === 403 && /IP allow list/i.test(message),
    code: 'CAIRN_GITHUB_REFUSED',
    todo: () => 'Let the organization allow the address of this runner.',
  },
  {
    fits: ({status}) => status === 410,
    code: 'CAIRN_GITHUB_REFUSED',
    todo: () => 'Switch it on under Settings > General > Features.',
  },
  {
    fits: ({status, header}) =>
      status === 403 && asksForWorkflows(header('x-accepted-github-permissions') ?? ''),
    code: 'CAIRN_GITHUB_REFUSED',
    todo: () => workflowRemedy,
  },
  {
    fits: ({status}) => status === 403 || status === 404,
    code: 'CAIRN_GITHUB_REFUSED',
    todo: missingPermission,
  },
  {
    fits: ({status}) => status === 408 || status >= 500,
    code: 'CAIRN_GITHUB_UNAVAILABLE',
    todo: () => 'Run it again: what was done is found and finished.',
  },
];

/**
 * Turns a failure of a GitHub call into a sentence that says what was being done and what helps. What is not a failure
 * of GitHub is handed back as it is.
 */
export function explainGitHubError(error: unknown, asked: Asked): Error {
  if (error instanceof UserError) return error;
  const answer = answerOf(error);
  if (answer === undefined) return error instanceof Error ? error : new Error(messageOf(error));
  const happened = answer.came ? `GitHub answered ${answer.status}` : 'GitHub gave no answer';
  const what = `${happened} while ${asked.doing}: ${messageOf(error)}`;
  const refusal = refusals.find(({fits}) => fits(answer));
  if (refusal === undefined) return new Error(what, {cause: error});
  const todo = certificateRemedy(error) ?? refusal.todo(answer, asked);
  return new UserError(refusal.code, {what, todo}, {cause: error});
}

function missingPermission({header}: Answer, {permission}: Asked): string {
  const accepted = acceptedPermissions(header('x-accepted-github-permissions') ?? '');
  if (accepted?.ofJob === false)
    return `No job's own token has this permission (${accepted.sets.join(' or ')}): let the input token be the token of an app or a person that has it.`;
  const sets = accepted?.sets ?? (permission === undefined ? [] : [permission]);
  if (sets.length === 0) return 'Check that the token may see the repository.';
  const fork = sets.some((set) => set.includes('write'))
    ? ' Runs for pull requests from forks and by Dependabot never have it.'
    : '';
  return `Give the job this permission: ${sets.map((set) => `\`permissions: {${set}}\``).join(' or ')}.${fork}`;
}
