import type {Git} from '../git/git.ts';
import {fetchRefs, hasOrigin} from '../git/remote.ts';
import {readTagRecords, type TagRecords} from '../git/tag-records.ts';
import {crossCheck, missingPredecessors} from './cross-check.ts';
import {orderFacts, readFact, type Diagnostic, type Fact} from './facts.ts';
import {stateOf, type Holder, type Version} from './state.ts';
import {parseTagName} from './tag-name.ts';

export type {Holder, Version} from './state.ts';

/** What the tags of a repository say about the models that were asked for. */
export interface Registry {
  /** Facts by model, oldest first; every model that was asked for is there. */
  readonly models: ReadonlyMap<string, readonly Fact[]>;
  /** Tags that were left out, and what to do about each. */
  readonly diagnostics: readonly Diagnostic[];
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
  return assembleRegistry(await readTagRecords(git, models.flatMap(patternsOf)), models);
}

/**
 * Like `readRegistry` for all declared models, or for every artifact that a tag names where nothing is declared (as GTO
 * does); says of every other tag why it was passed over.
 */
export async function readWholeRegistry(
  git: Git,
  options: {declared: readonly string[] | undefined; fetch?: boolean},
): Promise<Registry & {foreign: readonly {tag: string; reason: string}[]}> {
  const {declared} = options;
  if (options.fetch === true && (await hasOrigin(git))) {
    if (declared === undefined) await fetchRefs(git, ['+refs/tags/*:refs/tags/*']);
    else if (declared.length > 0) await fetchTags(git, declared);
  }
  const records = await readTagRecords(git, ['refs/tags']);
  const models = new Set(declared);
  const foreign: {tag: string; reason: string}[] = [];
  for (const {name} of records.tags) {
    const parsed = parseTagName(name);
    if (parsed.kind === 'foreign') foreign.push({tag: name, reason: parsed.reason});
    else if (declared === undefined) models.add(parsed.model);
    else if (!models.has(parsed.model))
      foreign.push({tag: name, reason: `names ${parsed.model}, which the configuration does not declare`});
  }
  const isForeign = new Set(foreign.map(({tag}) => tag));
  return {
    ...assembleRegistry(
      {...records, tags: records.tags.filter(({name}) => !isForeign.has(name))},
      [...models].sort(),
    ),
    foreign,
  };
}

/** What tags say about these models, whatever is in them; never throws. */
export function assembleRegistry({tags, unreadable}: TagRecords, models: readonly string[]): Registry {
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
  const objects = new Set(tags.map(({object}) => object));
  const histories = new Map<string, readonly Fact[]>();
  for (const [model, facts] of byModel) {
    const {sound, contradictions} = crossCheck(orderFacts(facts));
    histories.set(model, sound);
    diagnostics.push(...contradictions, ...missingPredecessors(sound, objects));
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
  return stateOf(historyOf(registry, model)).versions;
}

/**
 * The version that a stage holds: what its newest fact says. A stage that was unassigned, or whose version was
 * deregistered, is empty: it never falls back to an older one.
 */
export function holderOf(registry: Registry, model: string, stage: string): Holder | undefined {
  return stateOf(historyOf(registry, model)).stages.get(stage);
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
