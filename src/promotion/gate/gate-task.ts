import type {TriggerEvent} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';

/** What a run of the gate looks at. */
export type GateTask =
  | RevisionsTask
  | PullTask
  | QueueTask
  /** A branch moved: what is open to it is judged again. */
  | {readonly kind: 'branch'; readonly branch: string}
  /** Another run ended, whose token may not have written: its commit is judged again. */
  | {readonly kind: 'follow-up'; readonly head: string};

/** Two revisions that the inputs name. */
export interface RevisionsTask {
  readonly kind: 'revisions';
  readonly base: string;
  readonly head: string;
}

/** A pull request, by an event of it. */
export interface PullTask {
  readonly kind: 'pull';
  readonly number: number;
  readonly head: string;
  /** Name of the branch that it goes to. */
  readonly base: string;
  /** What that branch was when the event happened. */
  readonly baseSha: string;
  /** Web address. */
  readonly url: string | undefined;
  /** From a fork: then the token may set no commit status. */
  readonly fork: boolean;
}

/** What a merge queue would make of a pull request, on top of those before it. */
export interface QueueTask {
  readonly kind: 'queue';
  readonly head: string;
  readonly base: string;
  readonly baseSha: string;
  /** The pull request whose turn it is. */
  readonly pull: number | undefined;
}

/**
 * What to judge: by the inputs where one of them is given, else by the event (pull_request, pull_request_review,
 * merge_group, push or workflow_run). Throws CAIRN_INPUT_INVALID where neither says it.
 */
export function gateTask(
  {name, ref, payload}: Pick<TriggerEvent, 'name' | 'ref' | 'payload'>,
  asked: {base: string | undefined; head: string | undefined},
): GateTask {
  const task = eventTask({name, ref, payload});
  if (asked.base === undefined && asked.head === undefined && task !== undefined) return task;
  const own = task?.kind === 'pull' || task?.kind === 'queue' ? task : undefined;
  const base = asked.base ?? own?.baseSha;
  if (base !== undefined) return {kind: 'revisions', base, head: asked.head ?? own?.head ?? 'HEAD'};
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: 'base',
    what: 'this run was not started by a pull request, so the commit to compare with is not known',
    expected:
      'the input base (and head, where it is not what is checked out), or the event pull_request, pull_request_review, merge_group, push or workflow_run',
  });
}

function eventTask({
  name,
  ref,
  payload,
}: Pick<TriggerEvent, 'name' | 'ref' | 'payload'>): GateTask | undefined {
  const pull = pullTask(payload['pull_request']);
  if (pull !== undefined) return pull;
  const group = payload['merge_group'];
  const [head, base] = [text(at(group, 'head_sha')), text(at(group, 'base_sha'))];
  if (head !== undefined && base !== undefined) {
    const queued = /\/pr-(\d+)-[0-9a-f]+$/.exec(text(at(group, 'head_ref')) ?? '')?.[1];
    const branch = (text(at(group, 'base_ref')) ?? '').replace(/^refs\/heads\//, '');
    return {
      kind: 'queue',
      head,
      base: branch,
      baseSha: base,
      pull: queued === undefined ? undefined : Number(queued),
    };
  }
  const followed = text(at(payload['workflow_run'], 'head_sha'));
  if (name === 'workflow_run' && followed !== undefined) return {kind: 'follow-up', head: followed};
  const branch = name === 'push' ? /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] : undefined;
  return branch === undefined ? undefined : {kind: 'branch', branch};
}

function pullTask(pull: unknown): PullTask | undefined {
  const [head, number] = [text(at(pull, 'head', 'sha')), text(at(pull, 'number'))];
  const [base, baseSha] = [text(at(pull, 'base', 'ref')), text(at(pull, 'base', 'sha'))];
  if (head === undefined || number === undefined || base === undefined || baseSha === undefined)
    return undefined;
  const from = text(at(pull, 'head', 'repo', 'full_name')); // absent where the fork was deleted
  const fork = from !== text(at(pull, 'base', 'repo', 'full_name'));
  return {kind: 'pull', number: Number(number), head, base, baseSha, url: text(at(pull, 'html_url')), fork};
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
