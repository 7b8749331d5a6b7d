import type {ForgeEvent} from '../contract.ts';
import {asText, isObject, type Json} from './expressions.ts';
import {matchesAny, passesPatterns} from './glob-filter.ts';
import type {EventFilter, Workflow} from './workflow-model.ts';

/** Whether an event starts a workflow, by the filters of its `on`. */
export async function startsWorkflow(
  workflow: Workflow,
  event: ForgeEvent,
  changedPaths: () => Promise<readonly string[]>,
): Promise<boolean> {
  const filter = workflow.on.get(event.name);
  if (!filter) return false;
  if (event.name === 'push')
    return passesRef(filter, event.ref) && passesPaths(filter, event.ref, changedPaths);
  if (event.name === 'pull_request' || event.name === 'pull_request_target') {
    const base = `refs/heads/${textAt(event.payload, 'pull_request', 'base', 'ref')}`;
    return (
      passesType(filter, event, ['opened', 'synchronize', 'reopened']) &&
      passesRef(filter, base) &&
      passesPaths(filter, base, changedPaths)
    );
  }
  if (event.name === 'workflow_dispatch') return isNamed(workflow, event.payload['workflow']);
  if (event.name === 'workflow_run') {
    const named = listAt(filter, 'workflows') ?? [];
    const branch = `refs/heads/${textAt(event.payload, 'workflow_run', 'head_branch')}`;
    return (
      named.includes(textAt(event.payload, 'workflow_run', 'name')) &&
      passesType(filter, event, undefined) &&
      passesRef(filter, branch)
    );
  }
  if (event.name === 'schedule') return isScheduled(workflow, filter, event);
  return passesType(filter, event, undefined);
}

/** Whether the person who pushed asked for no runs in the message of the head commit. */
export function asksToSkip(message: string): boolean {
  return (
    /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(message) ||
    /\n\n(?:.+\n)*skip-checks: ?true\s*$/.test(message)
  );
}

/** Whether a pull request of a fork caused it: then no secret is handed over and no token may write. */
export function isOfFork({
  name,
  payload,
  repository,
}: Pick<ForgeEvent, 'name' | 'payload' | 'repository'>): boolean {
  if (name !== 'pull_request' && name !== 'pull_request_review') return false;
  return textAt(payload, 'pull_request', 'head', 'repo', 'full_name') !== repository;
}

/** The text at a path of keys in a payload; empty where there is none. */
export function textAt(payload: unknown, ...keys: readonly string[]): string {
  let value = payload;
  for (const key of keys) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Only branch filters: tags start nothing; only tag filters: branches start nothing; none: both do. */
function passesRef(filter: EventFilter, ref: string): boolean {
  const isTag = ref.startsWith('refs/tags/');
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  const [kind, other] = isTag ? ['tags', 'branches'] : ['branches', 'tags'];
  const only = listAt(filter, kind);
  const ignored = listAt(filter, `${kind}-ignore`);
  if (only) return passesPatterns(name, only);
  if (ignored) return !matchesAny(name, ignored);
  return !listAt(filter, other) && !listAt(filter, `${other}-ignore`);
}

async function passesPaths(
  filter: EventFilter,
  ref: string,
  changedPaths: () => Promise<readonly string[]>,
): Promise<boolean> {
  const only = listAt(filter, 'paths');
  const ignored = listAt(filter, 'paths-ignore');
  if ((!only && !ignored) || ref.startsWith('refs/tags/')) return true;
  const changed = await changedPaths();
  if (only) return changed.some((path) => passesPatterns(path, only));
  return changed.some((path) => !matchesAny(path, ignored ?? []));
}

function passesType(
  filter: EventFilter,
  event: ForgeEvent,
  byDefault: readonly string[] | undefined,
): boolean {
  const types = listAt(filter, 'types') ?? byDefault;
  return types === undefined || types.includes(textAt(event.payload, 'action'));
}

function isNamed(workflow: Workflow, name: unknown): boolean {
  if (typeof name !== 'string') return false;
  return workflow.path === name || workflow.path.endsWith(`/${name}`);
}

/** A schedule event may name its workflow, its cron line, or neither (then all that are scheduled start). */
function isScheduled(workflow: Workflow, filter: EventFilter, event: ForgeEvent): boolean {
  const name = textAt(event.payload, 'workflow');
  const cron = textAt(event.payload, 'schedule');
  return (name === '' || isNamed(workflow, name)) && (cron === '' || cronsOf(filter).includes(cron));
}

/** The cron lines of `on: schedule`. */
function cronsOf(filter: EventFilter): string[] {
  const entries: Json = filter['entries'] ?? [];
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: Json) => (isObject(entry) ? asText(entry['cron']) : ''));
}

function listAt(filter: EventFilter, key: string): string[] | undefined {
  const value = filter[key];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.map((item: Json) => asText(item)) : [asText(value)];
}
