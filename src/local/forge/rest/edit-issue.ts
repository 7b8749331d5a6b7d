import type {IssueDocument} from '../state/documents.ts';
import {now} from '../world.ts';
import {invalid} from './answer.ts';
import type {Call} from './call.ts';
import {choice, otherwise, text, texts} from './fields.ts';
import {bodyLimit} from './find-issue.ts';
import {ensureLabels, labelNames} from './labels.ts';

/** An issue or pull request after an edit, and what events call that edit. */
export interface Edited<T extends IssueDocument> {
  readonly next: T;
  readonly actions: readonly ('closed' | 'reopened' | 'edited')[];
}

/** What the body of a PATCH makes of an issue or pull request: title, text, labels, assignees and state. */
export function editIssue<T extends IssueDocument>(call: Call, issue: T, resource: string): Edited<T> {
  const {body} = call;
  const title = otherwise(text(body, 'title', 256), issue.title);
  if (title === '') throw invalid({resource, field: 'title', code: 'missing_field'});
  const given = body['labels'];
  const edited: T = {
    ...issue,
    title,
    body: body['body'] === undefined ? issue.body : (text(body, 'body', bodyLimit) ?? null),
    labels: Array.isArray(given) ? [...new Set(ensureLabels(call, labelNames(given)))] : issue.labels,
    assignees: otherwise(texts(body, 'assignees'), issue.assignees),
    updatedAt: now(call.world),
  };
  const changed = edited.title !== issue.title || edited.body !== issue.body;
  const {next, action} = changeState(call, edited, resource);
  return {next, actions: [...(action ? [action] : []), ...(changed ? (['edited'] as const) : [])]};
}

function changeState<T extends IssueDocument>(
  call: Call,
  issue: T,
  resource: string,
): {next: T; action?: 'closed' | 'reopened'} {
  const state = choice(call.body, 'state', resource, ['open', 'closed']) ?? issue.state;
  const reasons = ['completed', 'not_planned', 'duplicate', 'reopened'];
  const reason = choice(call.body, 'state_reason', resource, reasons);
  if (state === issue.state) return {next: issue};
  const own = (value: string): string | null => (issue.pull ? null : value); // pull requests have no reason
  if (state === 'open') {
    const next = {...issue, state, closedAt: null, closedBy: null, stateReason: own('reopened')};
    return {next, action: 'reopened'};
  }
  const at = issue.updatedAt;
  const next = {
    ...issue,
    state,
    closedAt: at,
    closedBy: call.grant.actor,
    stateReason: own(reason ?? 'completed'),
  };
  return {next, action: 'closed'};
}
