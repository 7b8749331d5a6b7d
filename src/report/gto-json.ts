import type {CheckedRef} from '../registry/check-ref.ts';
import {eventsOf, type RegistryEvent} from '../registry/events.ts';
import type {Fact} from '../registry/facts.ts';
import type {ModelState} from '../registry/state.ts';
import {isoTime, plainText} from '../text/plain-table.ts';

/** GTO's `show --json`: artifacts that are not deprecated, each with all stages that GTO calls used. */
export function gtoRegistry(
  states: ReadonlyMap<string, ModelState>,
  histories: ReadonlyMap<string, readonly Fact[]>,
): object {
  const stages = [...new Set([...histories.values()].flatMap(usedStages))].sort();
  return Object.fromEntries(
    [...states]
      .filter(([, state]) => !state.deprecated)
      .map(([model, state]) => {
        const greatest = state.versions.at(-1);
        return [
          model,
          {
            version: greatest === undefined ? null : `v${greatest.version}`,
            stage: Object.fromEntries(stages.map((stage) => [stage, gtoHolder(state, stage)])),
            registered: greatest !== undefined,
            active: true,
          },
        ];
      }),
  );
}

/**
 * GTO's `history --json`: by clock and kind of event, newest first unless told. A bare commit is called by the version
 * that `all` events of its model say was registered on it later.
 */
export function gtoHistory(
  events: readonly RegistryEvent[],
  ascending: boolean,
  all: readonly RegistryEvent[] = events,
): object[] {
  const later = new Map(
    all.flatMap(({fact: {name, commit}}) =>
      name.kind === 'version' ? [[`${name.model} ${commit}`, `v${name.version}`] as const] : [],
    ),
  );
  const ordered = events.toSorted(
    (a, b) => a.fact.time - b.fact.time || gtoPriority(a.fact) - gtoPriority(b.fact),
  );
  if (!ascending) ordered.reverse();
  return ordered.map((event) => {
    const {fact} = event;
    return {
      timestamp: gtoTime(fact.time),
      artifact: fact.name.model,
      event: gtoEvent(fact),
      priority: gtoPriority(fact),
      version:
        (event.version === undefined && 'stage' in fact.name
          ? later.get(`${fact.name.model} ${fact.commit}`)
          : undefined) ?? gtoVersion(event),
      stage: 'stage' in fact.name ? fact.name.stage : null,
      commit: fact.commit,
      author: fact.author,
      author_email: fact.email,
      message: gtoMessage(fact),
      ref: fact.tag,
    };
  });
}

/** GTO's `check-ref --json`. */
export function gtoCheckedRef(event: RegistryEvent): object {
  const {fact} = event;
  const version = gtoVersion(event);
  return {
    artifact: fact.name.model,
    created_at: gtoTime(fact.time),
    author: fact.author,
    author_email: fact.email,
    message: gtoMessage(fact),
    commit_hexsha: fact.commit,
    tag: fact.tag,
    ...(version !== null && {version}),
    ...('stage' in fact.name && {stage: fact.name.stage}),
    event: gtoEvent(fact),
  };
}

/** The seven outputs of gto-action, each on one line; all empty for a ref that is none of ours. */
export function gtoActionOutputs(checked: CheckedRef): Record<GtoOutput, string> {
  if (checked.kind === 'foreign')
    return {event: '', name: '', version: '', stage: '', type: '', path: '', description: ''};
  const {event, annotation} = checked;
  const {name} = event.fact;
  return {
    event: gtoEvent(event.fact),
    name: name.model,
    version: gtoVersion(event) ?? '',
    stage: name.kind === 'assignment' ? name.stage : '',
    type: plainText(annotation.type ?? ''),
    path: plainText(annotation.path ?? ''),
    description: plainText(annotation.description ?? ''),
  };
}

type GtoOutput = 'event' | 'name' | 'version' | 'stage' | 'type' | 'path' | 'description';

/** GTO's names of the events. */
function gtoEvent({name}: Fact): string {
  return names[name.kind][0];
}

const names = {
  created: ['creation', 1],
  deprecation: ['deprecation', 2],
  version: ['registration', 3],
  deregistration: ['deregistration', 4],
  assignment: ['assignment', 5],
  unassignment: ['unassignment', 6],
} as const;

/** GTO's order of the kinds of events. */
export function gtoPriority({name}: Fact): number {
  return names[name.kind][1];
}

/** Stages to which some version that is still there was assigned, whoever came after it, and not taken away again. */
function usedStages(facts: readonly Fact[]): string[] {
  const assigned = new Map<string, string>();
  const gone = new Set<string>();
  for (const {fact, version} of eventsOf(facts)) {
    const {name} = fact;
    if (name.kind === 'version') gone.delete(name.version);
    if (name.kind === 'deregistration') gone.add(name.version);
    const key = 'stage' in name ? JSON.stringify([version ?? fact.commit, name.stage]) : '';
    if (name.kind === 'assignment') assigned.set(key, name.stage);
    if (name.kind === 'unassignment') assigned.delete(key);
  }
  return [...assigned]
    .filter(([key]) => !gone.has(String((JSON.parse(key) as unknown[])[0])))
    .map(([, stage]) => stage);
}

function gtoHolder(state: ModelState, stage: string): string | null {
  const holder = state.stages.get(stage);
  if (holder === undefined) return null;
  // A commit that another tool assigned takes the name of the version that was registered on it later.
  const version = state.versions.find(
    (one) => one.version === holder.version || one.commit === holder.version,
  );
  return version === undefined ? holder.version : `v${version.version}`;
}

/** A commit without a version is its own name in GTO. */
function gtoVersion({fact, version}: RegistryEvent): string | null {
  if (version !== undefined) return `v${version}`;
  return 'stage' in fact.name ? fact.commit : null;
}

/** The message as GTO shows it. */
export function gtoMessage({message}: Fact): string {
  return message.trimEnd();
}

/** A time as GTO writes it, in UTC. */
export function gtoTime(seconds: number): string {
  return isoTime(seconds).replace('Z', '+00:00');
}
