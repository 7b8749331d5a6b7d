import type {Fact} from './facts.ts';

/** A fact in its place in the history of its model. */
export interface RegistryEvent {
  readonly fact: Fact;
  /** As the tag states it, else counted from 1. */
  readonly sequence: number;
  /**
   * Seconds since 1970: the tagger's clock, but never before an event that came earlier in the history, so that a
   * clock that was behind does not reorder what happened.
   */
  readonly moment: number;
  /** The version it is about: stated, or by GTO's rule the newest one then registered on its commit. */
  readonly version?: string;
}

/** The history of a model (facts in order) with the moment and the version of each event. */
export function eventsOf(facts: readonly Fact[]): RegistryEvent[] {
  const versionAt = registrations();
  let moment = Number.NEGATIVE_INFINITY;
  return facts.map((fact, index) => {
    moment = Math.max(moment, fact.time);
    const version = versionAt(fact);
    const sequence = fact.trailers.sequence ?? index + 1;
    return version === undefined ? {fact, sequence, moment} : {fact, sequence, moment, version};
  });
}

/** The facts that were stated by a moment (seconds since 1970, inclusive): what a reader could have seen then. */
export function factsUntil(facts: readonly Fact[], moment: number): readonly Fact[] {
  const later = eventsOf(facts).findIndex((event) => event.moment > moment);
  return later < 0 ? facts : facts.slice(0, later);
}

/** Says of one fact after the other which version it is about, in constant time on average. */
function registrations(): (fact: Fact) => string | undefined {
  const onCommit = new Map<string, Registration[]>();
  const live = new Map<string, Registration>();
  return ({name, trailers, commit}) => {
    if ('stage' in name) return trailers.version ?? newestLive(onCommit.get(commit));
    if (!('version' in name)) return undefined;
    const {version} = name;
    const known = live.get(version);
    if (name.kind === 'deregistration') {
      if (known !== undefined) known.live = false;
      live.delete(version);
    } else if (known === undefined) {
      // The first registration counts.
      const registration = {version, live: true};
      live.set(version, registration);
      const others = onCommit.get(commit);
      if (others === undefined) onCommit.set(commit, [registration]);
      else others.push(registration);
    }
    return version;
  };
}

interface Registration {
  readonly version: string;
  live: boolean;
}

function newestLive(stack: Registration[] | undefined): string | undefined {
  while (stack?.at(-1)?.live === false) stack.pop();
  return stack?.at(-1)?.version;
}
