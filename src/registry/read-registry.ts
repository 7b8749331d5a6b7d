import semver from 'semver';
import type {Git} from '../git/git.ts';
import {fetchRefs, hasOrigin} from '../git/remote.ts';
import {readTagRecords} from '../git/tag-records.ts';
import type {Digest} from '../provenance/digest.ts';
import {orderFacts, readFact, type Diagnostic, type Fact} from './facts.ts';

/** What the tags of a repository say about the models that were asked for. */
export interface Registry {
  /** Facts by model, oldest first; every model that was asked for is there. */
  readonly models: ReadonlyMap<string, readonly Fact[]>;
  /** Tags that were left out, and what to do about each. */
  readonly diagnostics: readonly Diagnostic[];
}

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
}

/**
 * Reads the facts about declared models with one `git for-each-ref`; with `fetch`, the tags of `origin` come first and
 * win over local ones. Foreign tags are passed over, broken ones are diagnostics; nothing in a tag makes it throw.
 */
export async function readRegistry(
  git: Git,
  options: {models: readonly string[]; fetch?: boolean},
): Promise<Registry> {
  const {models} = options;
  if (models.length === 0) return {models: new Map(), diagnostics: []};
  if (options.fetch === true && (await hasOrigin(git))) await fetchTags(git, models);
  const {tags, unreadable} = await readTagRecords(git, models.flatMap(patternsOf));
  const byModel = new Map<string, Fact[]>(models.map((model) => [model, []]));
  const diagnostics: Diagnostic[] = unreadable.map((tag) => ({
    tag,
    problem: 'cannot be read: its object is missing or broken',
    remedy: 'Fetch it again, or delete it.',
  }));
  for (const record of tags) {
    const fact = readFact(record);
    if ('problem' in fact) diagnostics.push(fact);
    else if ('name' in fact) byModel.get(fact.name.model)?.push(fact);
  }
  const histories = new Map<string, readonly Fact[]>();
  for (const [model, facts] of byModel) {
    const {sound, contradictions} = crossCheck(orderFacts(facts));
    histories.set(model, sound);
    diagnostics.push(...contradictions);
  }
  return {models: histories, diagnostics};
}

/** All that happened to a model (or to one of its stages), oldest first. */
export function historyOf(registry: Registry, model: string, stage?: string): readonly Fact[] {
  const facts = registry.models.get(model) ?? [];
  if (stage === undefined) return facts;
  return facts.filter(({name}) => 'stage' in name && name.stage === stage);
}

/** The registered versions of a model, smallest first; those that were deregistered are left out. */
export function versionsOf(registry: Registry, model: string): readonly Version[] {
  const versions = new Map<string, Version>();
  for (const fact of historyOf(registry, model)) {
    const {name} = fact;
    if (name.kind === 'deregistration') versions.delete(name.version);
    if (name.kind !== 'version' || versions.has(name.version)) continue; // the first registration counts
    versions.set(name.version, {
      version: name.version,
      tag: fact.tag,
      tagObject: fact.tagObject,
      commit: fact.commit,
      ...(fact.trailers.manifest !== undefined && {manifestDigest: fact.trailers.manifest}),
      ...(fact.trailers.run !== undefined && {run: fact.trailers.run}),
      time: fact.time,
    });
  }
  return [...versions.values()].sort((a, b) => semver.compareBuild(a.version, b.version));
}

/**
 * The version that a stage holds: what its newest fact says. A stage that was unassigned, or whose version was
 * deregistered, is empty: it never falls back to an older one.
 */
export function holderOf(registry: Registry, model: string, stage: string): Holder | undefined {
  const fact = historyOf(registry, model, stage).at(-1);
  if (fact?.name.kind !== 'assignment') return undefined;
  const versions = versionsOf(registry, model);
  const version = fact.trailers.version ?? versionAt(versions, fact)?.version;
  const registered = versions.find((candidate) => candidate.version === version);
  if (version !== undefined && registered === undefined) return undefined;
  const manifestDigest = fact.trailers.manifest ?? registered?.manifestDigest;
  return {
    version: version ?? fact.commit,
    tag: fact.tag,
    tagObject: fact.tagObject,
    commit: fact.commit,
    ...(manifestDigest !== undefined && {manifestDigest}),
    sequence: fact.trailers.sequence ?? historyOf(registry, model).indexOf(fact) + 1,
    time: fact.time,
  };
}

/** The version that another tool's assignment means: the newest of those on its commit. */
function versionAt(versions: readonly Version[], fact: Fact): Version | undefined {
  return versions
    .filter((version) => version.commit === fact.commit && version.time <= fact.time)
    .sort((a, b) => a.time - b.time)
    .at(-1);
}

/** Leaves out assignments whose trailers contradict the tag of the version that they name. */
function crossCheck(facts: readonly Fact[]): {sound: readonly Fact[]; contradictions: readonly Diagnostic[]} {
  const registered = new Map<string, Fact>();
  for (const fact of facts)
    if (fact.name.kind === 'version' && !registered.has(fact.name.version))
      registered.set(fact.name.version, fact);
  const contradictions: Diagnostic[] = [];
  const sound = facts.filter((fact) => {
    const problem = contradiction(fact, registered);
    if (problem === undefined) return true;
    contradictions.push({tag: fact.tag, problem, remedy: 'Delete it and let `cairn release` make it again.'});
    return false;
  });
  return {sound, contradictions};
}

function contradiction(fact: Fact, registered: ReadonlyMap<string, Fact>): string | undefined {
  const {name, trailers, commit} = fact;
  if (name.kind === 'version' && trailers.version !== undefined && trailers.version !== name.version)
    return `is named ${name.version} but says Cairn-Version: ${trailers.version}`;
  if (name.kind !== 'assignment' || trailers.version === undefined) return undefined;
  const version = registered.get(trailers.version);
  if (version === undefined) return `names version ${trailers.version}, which has no tag`;
  if (version.commit !== commit) return `is not on the commit of version ${trailers.version}`;
  const stated = version.trailers.manifest;
  if (stated !== undefined && trailers.manifest !== undefined && stated !== trailers.manifest)
    return `names another manifest than version ${trailers.version} has`;
  return undefined;
}

/** A star does not cross a slash in these patterns, and stages of other tools may have one in their name. */
function patternsOf(model: string): string[] {
  const artifact = `refs/tags/${model.replace(':', '=')}`;
  return [`${artifact}@*`, `${artifact}#*`, `${artifact}#*/**`];
}

async function fetchTags(git: Git, models: readonly string[]): Promise<void> {
  await fetchRefs(
    git,
    models.flatMap((model) => {
      const artifact = `refs/tags/${model.replace(':', '=')}`;
      return [`+${artifact}@*:${artifact}@*`, `+${artifact}#*:${artifact}#*`];
    }),
  );
}
