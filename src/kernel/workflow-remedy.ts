/**
 * What helps where GitHub asks for the right to bring workflow files. No `permissions:` of a job gives it, so the advice
 * is never one of those.
 */
export const workflowRemedy =
  'The own token of a job can never have this right: give the input `token` one of a GitHub App with `workflows: write` (or of a person, with the scope `workflow`). GitHub asks for it where the workflow files of the commit are at the tip of no branch, as after a change of a pinned action. Where the branch `cairn-versions/<model>/<version>` is missing, a person who may push can make it, and this token will do (docs/workflow-files.md).';
