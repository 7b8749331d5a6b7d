import {eventsOf, type RegistryEvent} from '../registry/events.ts';
import type {Fact} from '../registry/facts.ts';
import type {ModelState} from '../registry/state.ts';
import {isoTime} from './plain-table.ts';

/** GTO's `show --json`: artifacts that are not deprecated, each with all stages of the registry. */
export function gtoRegistry(states: ReadonlyMap<string, ModelState>): object {
  const stages = [...new Set([...states.values()].flatMap((state) => [...state.stages.keys()]))].sort();
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

/** GTO's `show <artifact> --json`: versions, greatest first; what GTO takes from commits (enrichments) is left empty. */
export function gtoVersions(model: string, state: ModelState, facts: readonly Fact[]): object[] {
  if (state.deprecated) return [];
  const events = eventsOf(facts);
  const byTag = new Map(events.map((event) => [event.fact.tag, event]));
  return state.versions.toReversed().map((version) => {
    const registration = byTag.get(version.tag);
    const holders = [...state.stages].filter(([, holder]) => holder?.version === version.version);
    return {
      artifact: model,
      commit_hexsha: version.commit,
      version: `v${version.version}`,
      enrichments: [],
      registrations: registration === undefined ? [] : [gtoTag(registration)],
      deregistrations: [],
      stages: holders.flatMap(([stage, holder]) => {
        const assignment = byTag.get(holder?.tag ?? '');
        if (assignment === undefined) return [];
        return [
          {
            artifact: model,
            commit_hexsha: assignment.fact.commit,
            version: `v${version.version}`,
            stage,
            assignments: [{...gtoTag(assignment), event: 'assignment'}],
            unassignments: [],
            ...activity(assignment),
          },
        ];
      }),
      ...(registration !== undefined && activity(registration)),
      discovered: false,
    };
  });
}

/** GTO's `history --json`: by clock and kind of event, newest first unless told. */
export function gtoHistory(events: readonly RegistryEvent[], ascending: boolean): object[] {
  const ordered = events.toSorted(
    (a, b) => a.fact.time - b.fact.time || priorityOf(a.fact) - priorityOf(b.fact),
  );
  if (!ascending) ordered.reverse();
  return ordered.map((event) => {
    const {fact} = event;
    return {
      timestamp: gtoTime(fact.time),
      artifact: fact.name.model,
      event: gtoEvent(fact),
      priority: priorityOf(fact),
      version: gtoVersion(event),
      stage: 'stage' in fact.name ? fact.name.stage : null,
      commit: fact.commit,
      author: fact.author,
      author_email: fact.email,
      message: messageOf(fact),
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
    message: messageOf(fact),
    commit_hexsha: fact.commit,
    tag: fact.tag,
    ...(version !== null && {version}),
    ...('stage' in fact.name && {stage: fact.name.stage}),
    event: gtoEvent(fact),
  };
}

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

function priorityOf({name}: Fact): number {
  return names[name.kind][1];
}

function gtoHolder(state: ModelState, stage: string): string | null {
  const holder = state.stages.get(stage);
  if (holder === undefined) return null;
  return state.versions.some(({version}) => version === holder.version)
    ? `v${holder.version}`
    : holder.version;
}

/** A commit without a version is its own name in GTO. */
function gtoVersion({fact, version}: RegistryEvent): string | null {
  if (version !== undefined) return `v${version}`;
  return 'stage' in fact.name ? fact.commit : null;
}

function gtoTag(event: RegistryEvent): object {
  const shown = Object.entries(gtoCheckedRef(event)).filter(([key]) => key !== 'event');
  return {priority: priorityOf(event.fact), addition: true, ...Object.fromEntries(shown)};
}

function activity({fact}: RegistryEvent): object {
  const time = gtoTime(fact.time);
  return {
    is_active: true,
    activated_at: time,
    created_at: time,
    author: fact.author,
    author_email: fact.email,
    message: messageOf(fact),
    ref: fact.tag,
  };
}

function messageOf({message}: Fact): string {
  return message.trimEnd();
}

function gtoTime(seconds: number): string {
  return isoTime(seconds).replace('Z', '+00:00');
}
