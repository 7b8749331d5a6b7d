import {at, textAt} from './fields.ts';
import type {Outcome} from './outcome.ts';

/** Open, draft, merged or closed, for a pull request in any of the API's shapes. */
export function pullState(pull: unknown): Outcome {
  if (at(pull, 'merged') === true || textAt(pull, 'merged_at') !== '')
    return {tone: 'done', icon: 'merge', words: 'Merged'};
  if (textAt(pull, 'state') === 'closed') return {tone: 'bad', icon: 'closed', words: 'Closed'};
  if (at(pull, 'draft') === true) return {tone: 'off', icon: 'pull', words: 'Draft'};
  return {tone: 'good', icon: 'pull', words: 'Open'};
}

/** Open, done or not planned, for an issue. */
export function issueState(issue: unknown): Outcome {
  if (textAt(issue, 'state') !== 'closed') return {tone: 'good', icon: 'issue', words: 'Open'};
  return textAt(issue, 'state_reason') === 'not_planned'
    ? {tone: 'off', icon: 'skipped', words: 'Not planned'}
    : {tone: 'done', icon: 'check', words: 'Closed'};
}
