import type {Input} from '../../kernel/verb.ts';

/** The earlier workflow run whose artifact has what a training handed over. */
export function workflowRunInput(): Input<'integer'> {
  return {
    kind: 'integer',
    description:
      'Number of an earlier workflow run that trained (the last part of its address), where this one did not; the job then needs `actions: read`. Its artifact is kept for 7 days.',
  };
}
