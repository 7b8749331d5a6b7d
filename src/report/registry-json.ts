import type {Annotation} from '../registry/read-annotations.ts';
import type {RegistryEvent} from '../registry/events.ts';
import type {Holder, ModelState, Version} from '../registry/state.ts';
import {isoTime} from '../text/plain-table.ts';

/** A model's state as `cairn show --json` prints it: versions smallest first. */
export function stateJson(model: string, state: ModelState): object {
  return {
    model,
    deprecated: state.deprecated,
    latest: state.latest?.version ?? null,
    greatest: state.versions.at(-1)?.version ?? null,
    versions: state.versions.map((version) => versionJson(version, state)),
    stages: stagesJson(state),
  };
}

/** One version, with the stages that it holds. */
export function versionJson({time, ...version}: Version, state: ModelState): object {
  return {
    ...version,
    registeredAt: isoTime(time),
    stages: stagesOf(state, version.version),
  };
}

/** Every stage by name; null where it is empty. */
export function stagesJson(state: ModelState): Record<string, object | null> {
  return Object.fromEntries(
    [...state.stages].map(([stage, holder]) => [stage, holder === undefined ? null : holderJson(holder)]),
  );
}

/** The version in a stage, and since when by the tagger's clock. */
export function holderJson({time, ...holder}: Holder): object {
  return {...holder, since: isoTime(time)};
}

/** One event of the history. */
export function eventJson({fact, sequence, moment, version}: RegistryEvent): object {
  const {name, tag, tagObject, commit, author, email, trailers} = fact;
  return {
    sequence,
    at: isoTime(moment),
    event: name.kind,
    model: name.model,
    version: version ?? null,
    stage: 'stage' in name ? name.stage : null,
    tag,
    tagObject,
    commit,
    manifestDigest: trailers.manifest ?? null,
    verdictDigest: trailers.verdict ?? null,
    run: trailers.run ?? null,
    ...(trailers.replaces !== undefined && {replaces: trailers.replaces}),
    ...(trailers.fallback !== undefined && {fallback: trailers.fallback}),
    ...(trailers.traffic !== undefined && {traffic: trailers.traffic}),
    ...(trailers.hold !== undefined && {heldSince: trailers.hold}),
    author,
    email,
    taggedAt: isoTime(fact.time),
  };
}

/** What one tag did, with what GTO's files say of its artifact. */
export function checkedRefJson({event, annotation}: {event: RegistryEvent; annotation: Annotation}): object {
  const {type, path, description, labels} = annotation;
  return {
    ...eventJson(event),
    ...(type !== undefined && {type}),
    ...(path !== undefined && {path}),
    ...(description !== undefined && {description}),
    ...(labels !== undefined && {labels}),
  };
}

/** Names of the stages that hold a version. */
export function stagesOf(state: ModelState, version: string): string[] {
  return [...state.stages].filter(([, holder]) => holder?.version === version).map(([stage]) => stage);
}
