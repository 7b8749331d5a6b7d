import {setTimeout as pause} from 'node:timers/promises';
import type {Git} from '../git/git.ts';
import {pushCreateOnly} from '../git/push.ts';
import {writeTagObject} from '../git/tag-object.ts';
import {UserError} from '../runtime/errors.ts';
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

/**
 * States a fact once. `plan` looks at the registry and says what to claim, or hands back that nothing is left to do;
 * it is asked again, with a fresh registry, when somebody else took the name first (8 times at most). Whoever loses
 * leaves nothing behind: the tag gets its name in the clone only after the push.
 */
export async function claimTag<Done>(
  git: Git,
  options: {
    model: string;
    now: () => Date;
    plan: (registry: Registry) => Promise<{claim: Claim} | {done: Done}>;
  },
): Promise<{done: Done} | {tag: string; tagObject: string; claim: Claim; before: Registry}> {
  const {model} = options;
  for (let attempt = 0; attempt < 8; attempt++) {
    const before = await readRegistry(git, {models: [model], fetch: true});
    const planned = await options.plan(before);
    if ('done' in planned) return planned;
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
    if ((await pushCreateOnly(git, {ref: `refs/tags/${tag}`, object})) === 'created')
      return {tag, tagObject: object, claim, before};
    await pause(delay(attempt, object));
  }
  throw new UserError('CAIRN_RACE_LOST', {
    where: model,
    what: 'others kept taking the next tag of this model',
    todo: 'Run it again; a `concurrency` group in the workflow avoids the race.',
  });
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

/** Milliseconds, doubling; the id of the lost tag, which no other contender has, spreads them. */
function delay(attempt: number, object: string): number {
  const spread = Number.parseInt(object.slice(0, 4), 16) / 0x1_0000;
  return 50 * 2 ** attempt * (0.5 + spread);
}
