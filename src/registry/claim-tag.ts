import type {Git} from '../kernel/ports.ts';
import {contend, type Attempt} from '../git/contend.ts';
import {pushCreateOnly, type MovedRef} from '../git/push.ts';
import {writeTagObject} from '../git/tag-object.ts';
import {claimRefOf, readClaims, type ClaimedNumber} from './claimed-numbers.ts';
import {numberAfter, numberLimit} from './number-limit.ts';
import {historyOf, readRegistry, type Registry} from './read-registry.ts';
import {formatTagName, takenName, type TagName} from './tag-name.ts';
import {formatMessage, type Trailers} from './trailers.ts';

/** A fact that is to be stated. */
export interface Claim {
  /** The counter of a stage tag is added. */
  readonly name: TagName;
  readonly commit: string;
  readonly subject: string;
  /** Sequence and predecessor are added. */
  readonly trailers: Trailers;
  /** Refs that move in the same push; throws RefMoved where one is not as it was seen. */
  readonly along?: readonly MovedRef[];
}

export interface Claimed {
  readonly tag: string;
  readonly tagObject: string;
  readonly claim: Claim;
  /** The registry as it was without the tag. */
  readonly before: Registry;
}

/**
 * States a fact once. `plan` looks at the registry and the numbers that were ever given out and says what to claim, or
 * hands back that nothing is left to do; it is asked again, with a fresh registry, when somebody else took the name
 * first. Whoever loses leaves nothing behind: the tag gets its name in the clone only after the push. The number of a
 * version or of a stage tag is claimed with the tag, and stays claimed when somebody deletes the tag.
 */
export async function claimTag<Done>(
  git: Git,
  options: {
    model: string;
    now: () => Date;
    plan: (registry: Registry, claimed: readonly ClaimedNumber[]) => Promise<{claim: Claim} | {done: Done}>;
  },
): Promise<{done: Done} | Claimed> {
  const {model} = options;
  return contend(`tags of ${model}`, async (): Promise<Attempt<{done: Done} | Claimed>> => {
    const before = await readRegistry(git, {models: [model], fetch: true});
    const claimed = await readClaims(git, model);
    const planned = await options.plan(before, claimed);
    if ('done' in planned) return {value: planned};
    const claim = {...planned.claim, name: numbered(planned.claim.name, before, claimed)};
    const tag = formatTagName(claim.name);
    const previous = historyOf(before, model).at(-1)?.tagObject;
    const trailers = {
      ...claim.trailers,
      sequence: nextSequence(before, model, claimed),
      ...(previous && {previous}),
    };
    const object = await writeTagObject(git, {
      name: tag,
      commit: claim.commit,
      message: formatMessage(claim.subject, trailers),
      date: options.now(),
    });
    const {along = []} = claim;
    if ((await pushCreateOnly(git, {refs: refsOf(claim.name), object, along})) === 'taken')
      return {lost: object};
    return {value: {tag, tagObject: object, claim, before}};
  });
}

/** The refs that state a fact: its tag, and the ref that keeps its number. */
function refsOf(name: TagName): readonly string[] {
  const claim = claimRefOf(name);
  return [`refs/tags/${formatTagName(name)}`, ...(claim === undefined ? [] : [claim])];
}

/** A name that no tag of the model has, sound or not; a version comes with its number. */
function numbered(name: TagName, registry: Registry, claimed: readonly ClaimedNumber[]): TagName {
  if (name.kind === 'version') return name;
  const isTaken = registry.diagnostics.some(({tag}) => {
    const taken = takenName(tag);
    return taken !== undefined && formatTagName(taken) === formatTagName(name);
  });
  return 'stage' in name || isTaken ? {...name, counter: nextCounter(registry, name.model, claimed)} : name;
}

/**
 * One more than any fact of the model has or could have been counted as, facts whose tags were deleted included; the
 * greatest number is given again where there is none above it.
 */
export function nextSequence(
  registry: Registry,
  model: string,
  claimed: readonly ClaimedNumber[] = [],
): number {
  const facts = historyOf(registry, model);
  const stated = new Set(facts.map(({tagObject}) => tagObject));
  const lost = claimed.filter(({object}) => !stated.has(object)).length;
  const last = facts.reduce(
    (most, {trailers}) => Math.max(most, trailers.sequence ?? 0),
    facts.length + lost,
  );
  return Math.min(last + 1, numberLimit);
}

/** The number after all counters of the model's tags, as GTO counts, be they sound or not, and all that were given out. */
export function nextCounter(
  registry: Registry,
  model: string,
  claimed: readonly ClaimedNumber[] = [],
): number {
  const stated = historyOf(registry, model).map(({name}) => name);
  const inTheWay = registry.diagnostics.flatMap(({tag}) => takenName(tag) ?? []);
  const names = [...stated, ...inTheWay.filter((name) => name.model === model)];
  const given = claimed.flatMap((claim) => ('counter' in claim ? [claim.counter] : []));
  return numberAfter([...names.map(({counter = 0}) => counter), ...given]);
}
