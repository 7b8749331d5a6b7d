import type {TriggerEvent} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';

/** What a gate looks at: two revisions, and where they came from. */
export interface ProposedChange {
  readonly base: string;
  readonly head: string;
  /** Refs of the remote that lead to the head where its id cannot be fetched by itself. */
  readonly headRefs: readonly string[];
  /** Web address of the pull request. */
  readonly url: string | undefined;
  /** Number of the pull request; in a merge queue, of the one whose turn it is. */
  readonly pull: number | undefined;
  /** In a merge queue the head is not that of the pull request, but of what the queue would merge. */
  readonly queued: boolean;
  /** From a fork: then the token may not set a commit status. */
  readonly fork: boolean;
}

/**
 * Takes base and head from the inputs where given, else from the event (pull_request, pull_request_review or
 * merge_group).
 */
export function proposedChange(
  event: Pick<TriggerEvent, 'payload'>,
  asked: {base: string | undefined; head: string | undefined},
): ProposedChange {
  const pull = event.payload['pull_request'];
  const group = event.payload['merge_group'];
  const number = text(at(pull, 'number'));
  const queued = /\/pr-(\d+)-[0-9a-f]+$/.exec(text(at(group, 'head_ref')) ?? '')?.[1];
  const base = asked.base ?? text(at(pull, 'base', 'sha')) ?? text(at(group, 'base_sha'));
  const head = asked.head ?? text(at(pull, 'head', 'sha')) ?? text(at(group, 'head_sha')) ?? 'HEAD';
  if (base === undefined)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'base',
      what: 'this run was not started by a pull request, so the commit to compare with is not known',
      expected:
        'the input base (and head, where it is not what is checked out), or the event pull_request, pull_request_review or merge_group',
    });
  return {
    base,
    head,
    headRefs: number === undefined ? [] : [`refs/pull/${number}/head`],
    pull: number === undefined && queued === undefined ? undefined : Number(number ?? queued),
    queued: queued !== undefined,
    url: text(at(pull, 'html_url')),
    fork: text(at(pull, 'head', 'repo', 'full_name')) !== text(at(pull, 'base', 'repo', 'full_name')),
  };
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    return (inner as Record<string, unknown>)[key]; // an object, asked for its own key
  }, value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
