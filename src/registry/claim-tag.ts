import type {Git} from '../kernel/ports.ts';
import {contend, type Attempt} from '../git/contend.ts';
import {pushCreateOnly} from '../git/push.ts';
import {writeTagObject} from '../git/tag-object.ts';
import {claimRef} from './claimed-numbers.ts';
import {historyOf, readRegistry, type Registry} from './read-registry.ts';
import {formatTagName, type TagName} from './tag-name.ts';
import {formatMessage, type Trailers} from './trailers.ts';

/** A fact that is to be stated. */
export interface Claim {
  readonly name: TagName;
  readonly commit: string;
  readonly subject: string;
  /** Sequence and predecessor are added. */
  readonly trailers: Trailers;
}

export interface Claimed {
  readonly tag: string;
  readonly tagObject: string;
  readonly claim: Claim;
  /** The registry as it was without the tag. */
  readonly before: Registry;
}

/**
 * States a fact once. `plan` looks at the registry and says what to claim, or hands back that nothing is left to do;
 * it is asked again, with a fresh registry, when somebody else took the name first.
 * Whoever loses leaves nothing behind: the tag gets its name in the clone only after the push. The number of a version
 * is claimed with its tag, and stays claimed when somebody deletes the tag.
 */
export async function claimTag<Done>(
  git: Git,
  options: {
    model: string;
    now: () => Date;
    plan: (registry: Registry) => Promise<{claim: Claim} | {done: Done}>;
  },
): Promise<{done: Done} | Claimed> {
  const {model} = options;
  return contend(`tags of ${model}`, async (): Promise<Attempt<{done: Done} | Claimed>> => {
    const before = await readRegistry(git, {models: [model], fetch: true});
    const planned = await options.plan(before);
    if ('done' in planned) return {value: planned};
    const {claim} = planned;
    const tag = formatTagName(claim.name);
    const previous = historyOf(before, model).at(-1)?.tagObject;
    const trailers = {...claim.trailers, sequence: nextSequence(before, model), ...(previous && {previous})};
    const object = await writeTagObject(git, {
      name: tag,
      commit: claim.commit,
      message: formatMessage(claim.subject, trailers),
      date: options.now(),
    });
    if ((await pushCreateOnly(git, {refs: refsOf(claim.name), object})) === 'taken') return {lost: object};
    return {value: {tag, tagObject: object, claim, before}};
  });
}

/** The refs that state a fact: its tag, and for a version the ref that keeps its number. */
function refsOf(name: TagName): readonly string[] {
  const tag = `refs/tags/${formatTagName(name)}`;
  return name.kind === 'version' ? [tag, claimRef(name.model, name.version)] : [tag];
}

/** One more than any fact of the model has or could have been counted as. */
export function nextSequence(registry: Registry, model: string): number {
  const facts = historyOf(registry, model);
  return 1 + Math.max(facts.length, ...facts.map(({trailers}) => trailers.sequence ?? 0));
}

/** One more than any counter of the model's tags, as GTO counts. */
export function nextCounter(registry: Registry, model: string): number {
  return 1 + Math.max(0, ...historyOf(registry, model).map(({name}) => name.counter ?? 0));
}
