import type {Input} from '../../kernel/verb.ts';

/** The token that a verb speaks to GitHub with; `purpose` says what for, as in "Token that pushes the tag". */
export function tokenInput(purpose: string) {
  return {
    kind: 'string',
    secret: true,
    default: '${{ github.token }}',
    environment: 'GITHUB_TOKEN',
    description: `Token that ${purpose}.`,
  } as const satisfies Input;
}
