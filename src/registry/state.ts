import type {Digest} from '../kernel/digest.ts';
import {compareVersions} from './compare-versions.ts';
import {eventsOf, type RegistryEvent} from './events.ts';
import type {Fact} from './facts.ts';
import {parseTraffic, type TrafficShare} from './trailers.ts';

/** A version of a model that was registered and not taken back. */
export interface Version {
  readonly version: string;
  readonly tag: string;
  readonly tagObject: string;
  /** Commit that the tag names: it holds the manifest where Cairn made it. */
  readonly commit: string;
  readonly manifestDigest?: Digest;
  readonly run?: string;
  /** Seconds since 1970 by the tagger's clock. */
  readonly time: number;
}

/** The version that a stage holds, and the tag that says so. */
export interface Holder {
  /** A Semantic Version; the commit's id where another tool assigned a commit without a version. */
  readonly version: string;
  readonly tag: string;
  readonly tagObject: string;
  readonly commit: string;
  readonly manifestDigest?: Digest;
  /** Place in the model's history: as the tag states it, else counted from 1. */
  readonly sequence: number;
  /** Seconds since 1970 by the tagger's clock. */
  readonly time: number;
  /** The version that is kept ready to take over. */
  readonly fallback?: string;
  /** Versions that share the traffic; without it the holder has all of it. */
  readonly traffic?: readonly TrafficShare[];
  /** Since when automatic promotion is stopped, in UTC. */
  readonly heldSince?: string;
}

/** What a history amounts to. */
export interface ModelState {
  /** Smallest first. */
  readonly versions: readonly Version[];
  /** The version that was registered last. */
  readonly latest: Version | undefined;
  /** Every stage that a fact ever named, by name; undefined where it is empty. */
  readonly stages: ReadonlyMap<string, Holder | undefined>;
  /** Whether its deprecation is newer than every registration and assignment. */
  readonly deprecated: boolean;
}

/** The state that facts (in order) lead to; give it `factsUntil` a moment for the state at that moment. */
export function stateOf(facts: readonly Fact[]): ModelState {
  const versions = new Map<string, Version>();
  const newest = new Map<string, RegistryEvent>();
  let deprecated = false;
  for (const event of eventsOf(facts)) {
    const {name} = event.fact;
    if (name.kind === 'deregistration') versions.delete(name.version);
    // The first registration counts.
    if (name.kind === 'version' && !versions.has(name.version))
      versions.set(name.version, versionFrom(event.fact, name.version));
    if ('stage' in name) newest.set(name.stage, event);
    if (name.kind === 'deprecation') deprecated = true;
    if (name.kind === 'version' || name.kind === 'assignment' || name.kind === 'created') deprecated = false;
  }
  const stages = [...newest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stage, event]) => [stage, holderFrom(event, versions)] as const);
  return {
    versions: [...versions.values()].sort((a, b) => compareVersions(a.version, b.version)),
    latest: [...versions.values()].at(-1),
    stages: new Map(stages),
    deprecated,
  };
}

function versionFrom(fact: Fact, version: string): Version {
  const {tag, tagObject, commit, time, trailers} = fact;
  return {
    version,
    tag,
    tagObject,
    commit,
    ...(trailers.manifest !== undefined && {manifestDigest: trailers.manifest}),
    ...(trailers.run !== undefined && {run: trailers.run}),
    time,
  };
}

function holderFrom(event: RegistryEvent, versions: ReadonlyMap<string, Version>): Holder | undefined {
  const {fact, version, sequence} = event;
  if (fact.name.kind !== 'assignment') return undefined;
  const registered = versions.get(version ?? '');
  if (version !== undefined && registered === undefined) return undefined;
  const manifestDigest = fact.trailers.manifest ?? registered?.manifestDigest;
  return {
    version: version ?? fact.commit,
    tag: fact.tag,
    tagObject: fact.tagObject,
    commit: fact.commit,
    ...(manifestDigest !== undefined && {manifestDigest}),
    sequence,
    time: fact.time,
    ...termsOf(fact),
  };
}

/** What the trailers say beside the version; a trailer that breaks its format never became a fact. */
function termsOf({trailers}: Fact): Pick<Holder, 'fallback' | 'traffic' | 'heldSince'> {
  const traffic = trailers.traffic === undefined ? undefined : parseTraffic(trailers.traffic);
  return {
    ...(trailers.fallback !== undefined && {fallback: trailers.fallback}),
    ...(traffic !== undefined && {traffic}),
    ...(trailers.hold !== undefined && {heldSince: trailers.hold}),
  };
}
