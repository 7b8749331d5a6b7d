import type {Row} from './failure-row.ts';

/** Refusals of the server by rules that somebody set: its own lines say why. */
export const refusalsOfRules: readonly Row[] = [
  {
    code: 'CAIRN_PUSH_REFUSED',
    words: /must have (?:a )?(?:valid|verified) signatures?/i,
    mistake: (_, {said, args}) => ({
      what: `the remote takes signed commits alone, and those that git makes here are not signed: ${said}`,
      todo: args.some((arg) => /:refs\/heads\/cairn(?:-rollback)?\//.test(arg))
        ? 'Let GitHub make and sign the commits of pull requests: input `commits: api` of `propose` and `rollback`, with the token of the job or of a GitHub App.'
        : 'Leave the branches `cairn-versions/**` and the tags of models out of the rule "Require signed commits", or let the GitHub App whose token is given bypass it (input `token`).',
    }),
  },
  {
    code: 'CAIRN_PUSH_REFUSED',
    words: /creations being restricted/i,
    mistake: (_, {said}) => ({
      what: `the rules of the remote refused the push: ${said}`,
      todo: appTokenRemedy,
    }),
  },
  {
    code: 'CAIRN_PUSH_REFUSED',
    words: /archived so it is read-only/i,
    mistake: (_, {said}) => ({
      what: `the remote refused the push: ${said}`,
      todo: 'Take the repository out of the archive first.',
    }),
  },
  {
    code: 'CAIRN_PUSH_REFUSED',
    words: /\bGH0(?:06|13)\b|protected (?:branch|tag|ref)|rule violations/i,
    mistake: (_, {said}) => ({
      what: `the rules of the remote refused the push: ${said}`,
      todo: 'Change the rule (Settings > Rules), or give a token that may pass it (input `token`): the own token of a job cannot be let past a ruleset, that of a GitHub App can.',
    }),
  },
];

/** What the templates show as a comment. */
const appTokenRemedy =
  'Give this step the token of a GitHub App that the ruleset lets bypass it: in the workflow take the marks from the step `app` (actions/create-github-app-token) and from `token: ${{ steps.app.outputs.token }}`. The own token of a job can be given no exception. Or restrict updates and deletions alone.';
