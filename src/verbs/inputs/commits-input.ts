import {requireGitHub} from '../../kernel/context.ts';
import type {GitHub} from '../../kernel/ports.ts';
import type {Input} from '../../kernel/verb.ts';

/** Who makes the commits of a pull request: this machine by git, or GitHub, which signs them. */
export const commitsInput = {
  kind: 'string',
  choices: ['git', 'api'],
  default: 'git',
  description:
    'How the commits of the pull request are made: `git`, or `api`, by which GitHub makes and signs them, for branches that require signed commits; that takes the token of the job or of a GitHub App.',
} as const satisfies Input;

/** Who is to make and sign the commits; undefined where git makes them. Throws CAIRN_GITHUB_MISSING where GitHub is to and is not there. */
export function signerOf(
  {commits}: {commits: string | undefined},
  github: GitHub | undefined,
): GitHub | undefined {
  return commits === 'api' ? requireGitHub({github}, 'commits: api') : undefined;
}
