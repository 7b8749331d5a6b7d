import type {Git} from '../kernel/ports.ts';
import {fetchRefs, hasRemote} from '../git/remote.ts';
import {readTagsInto, type TagRecord, type TagRecords} from '../git/tag-records.ts';
import {claimRefspecs} from './claimed-numbers.ts';
import {crossCheck, missingPredecessors} from './cross-check.ts';
import {orderFacts, readFact, timeless, type Diagnostic, type Fact, type NoFact} from './facts.ts';
import {readAnnotations} from './read-annotations.ts';
import {adviceRemote, removal} from './mend-tag.ts';
import {excessIn, numberLimit} from './number-limit.ts';
import {stateOf, type Holder, type Version} from './state.ts';
import {formatTagName, parseTagName, takenName, type TagName} from './tag-name.ts';

export type {Holder, Version} from './state.ts';

/** What the tags of a repository say about the models that were asked for. */
export interface Registry {
  /** Facts by model, oldest first; every model that was asked for is there. */
  readonly models: ReadonlyMap<string, readonly Fact[]>;
  /** Tags that were left out, and what to do about each. */
  readonly diagnostics: readonly Diagnostic[];
}

/** All models, and why each other tag was passed over. */
export interface WholeRegistry extends Registry {
  /** With the model that it names, where it is only that nobody declared it. */
  readonly foreign: readonly {tag: string; reason: string; model?: string}[];
}

/**
 * Reads the facts about declared models with one `git for-each-ref` (and once a clone, how its remote is called); with `fetch`, the tags of the remote come first and
 * win over local ones. Foreign tags are passed over, broken ones are diagnostics; nothing in a tag makes it throw.
 */
export async function readRegistry(
  git: Git,
  options: {models: readonly string[]; fetch?: boolean},
): Promise<Registry> {
  const {models} = options;
  if (models.length === 0) return {models: new Map(), diagnostics: []};
  if (options.fetch === true && (await hasRemote(git))) await fetchTags(git, models);
  return readFacts(git, models.flatMap(patternsOf), models);
}

/**
 * Like `readRegistry` for all models that are declared (there or by GTO's own files at a tagged commit), or for every artifact that a tag names where nothing is declared (as GTO
 * does); says of every other tag why it was passed over.
 */
export async function readWholeRegistry(
  git: Git,
  options: {declared: readonly string[] | undefined; fetch?: boolean},
): Promise<WholeRegistry> {
  const {declared} = options;
  if (options.fetch === true && (await hasRemote(git))) {
    if (declared === undefined) await fetchRefs(git, ['+refs/tags/*:refs/tags/*']);
    else if (declared.length > 0) await fetchTags(git, declared);
  }
  const registry = await readFacts(git, ['refs/tags'], declared?.toSorted());
  if (declared === undefined) return registry;
  const annotated = await declaredByAnnotation(git, registry);
  return annotated.length === 0
    ? registry
    : readFacts(git, ['refs/tags'], [...new Set([...declared, ...annotated])].sort());
}

/** What these tags say about the models, or about every model that one names where none are given; never throws. `remote` is named in the advice. */
export function assembleRegistry(
  {tags, unreadable}: TagRecords,
  models: readonly string[] | undefined,
  remote: string,
): WholeRegistry {
  const collector = collectFacts(models, remote);
  for (const tag of tags) collector.take(tag);
  return collector.assemble(unreadable);
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

/** Models that the configuration does not declare, but a file of GTO on the commit of their last tag, or on HEAD. */
async function declaredByAnnotation(git: Git, {foreign}: WholeRegistry): Promise<string[]> {
  const last = new Map<string, string>();
  for (const {model, tag} of foreign) if (model !== undefined) last.set(model, tag);
  if (last.size === 0) return [];
  const artifacts = [...last].map(([model, tag]) => ({model, commit: `refs/tags/${tag}^{commit}`}));
  return [...(await readAnnotations(git, {artifacts, fallback: 'HEAD'})).artifacts.keys()];
}

async function readFacts(
  git: Git,
  patterns: readonly string[],
  models: readonly string[] | undefined,
): Promise<WholeRegistry> {
  const remote = await adviceRemote(git);
  const {reader, unreadable} = await readTagsInto(git, patterns, () => collectFacts(models, remote));
  return reader.assemble(unreadable);
}

/** Takes tags one by one and keeps the facts; a tag that is foreign, or names another model, is kept as a reason. */
function collectFacts(
  models: readonly string[] | undefined,
  remote: string,
): {
  take(record: TagRecord): void;
  assemble(unreadable: readonly string[]): WholeRegistry;
} {
  const byModel = new Map<string, Fact[]>(models?.map((model) => [model, []]));
  const foreign: {tag: string; reason: string; model?: string}[] = [];
  const broken: Diagnostic[] = [];
  const objects = new Set<string>();
  const factsAbout = (model: string): Fact[] | undefined => {
    if (models === undefined && !byModel.has(model)) byModel.set(model, []);
    return byModel.get(model);
  };
  return {
    take(record) {
      const name = parseTagName(record.name);
      const facts = name.kind === 'foreign' ? undefined : factsAbout(name.model);
      if (name.kind === 'foreign') {
        const taken = takenName(record.name);
        if (taken !== undefined && models?.includes(taken.model) === true)
          broken.push(inTheWay(record.name, taken, remote));
        else foreign.push({tag: record.name, reason: name.reason});
      } else if (facts === undefined)
        foreign.push({
          tag: record.name,
          reason: `names ${name.model}, which the configuration does not declare`,
          model: name.model,
        });
      else {
        objects.add(record.object);
        const fact = readFact(record, name);
        if ('problem' in fact) broken.push(noFact(fact, remote));
        else if ('name' in fact) {
          facts.push(fact);
          const said = timeless(record);
          if (said !== undefined) broken.push(said);
        }
      }
    },
    assemble(unreadable) {
      const diagnostics = unreadable.map((tag) => unreadableTag(tag, remote));
      diagnostics.push(...broken);
      const histories = new Map<string, readonly Fact[]>();
      for (const model of models ?? [...byModel.keys()].sort()) {
        const {sound, contradictions} = crossCheck(orderFacts(byModel.get(model) ?? []), remote);
        histories.set(model, sound);
        diagnostics.push(
          ...contradictions,
          ...missingPredecessors(sound, objects),
          ...excessive(sound, remote),
        );
      }
      return {models: histories, diagnostics, foreign};
    },
  };
}

function noFact({tag, problem, cause}: NoFact, remote: string): Diagnostic {
  return {
    tag,
    problem,
    remedy: `${cause}; numbers step over it, and ${removal(tag, remote)} removes it.`,
  };
}

function unreadableTag(tag: string, remote: string): Diagnostic {
  return {
    tag,
    problem: 'cannot be read: its object is missing or broken',
    remedy: `Fetch it again; where it is broken on ${remote} too, ${removal(tag, remote)} removes it.`,
  };
}

function inTheWay(tag: string, taken: TagName, remote: string): Diagnostic {
  return {
    tag,
    problem: `keeps Git from making the tag ${formatTagName(taken)}, below which its name lies`,
    remedy: `Numbers step over it; ${removal(tag, remote)} removes it.`,
  };
}

/** Facts with a number that nothing is numbered after. They count all the same: what they state does not depend on it. */
function excessive(facts: readonly Fact[], remote: string): Diagnostic[] {
  return facts.flatMap(({tag, name}) => {
    const number = excessIn(name);
    if (number === undefined) return [];
    const problem = `has the number ${number}, which is above ${numberLimit}: numbers go on without it`;
    return [{tag, problem, remedy: `Where nobody needs it, ${removal(tag, remote)} removes it.`}];
  });
}

/** A star does not cross a slash in these patterns, and stages of other tools may have one in their name. */
function patternsOf(model: string): string[] {
  const artifact = `refs/tags/${model.replace(':', '=')}`;
  return [`${artifact}@*`, `${artifact}@*/**`, `${artifact}#*`, `${artifact}#*/**`];
}

/** The tags of these models, and which of their numbers were given out. */
async function fetchTags(git: Git, models: readonly string[]): Promise<void> {
  await fetchRefs(
    git,
    models.flatMap((model) => {
      const artifact = `refs/tags/${model.replace(':', '=')}`;
      return [`+${artifact}@*:${artifact}@*`, `+${artifact}#*:${artifact}#*`, ...claimRefspecs(model)];
    }),
  );
}
