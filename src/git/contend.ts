import {setTimeout as sleep} from 'node:timers/promises';
import {UserError} from '../kernel/errors.ts';

/** How an attempt ended: with its result, or because somebody else was first. */
export type Attempt<Value> = {readonly value: Value} | {readonly lost: string};

/**
 * The one way to contend for a ref: makes attempts, each of which looks anew at what is there, until one is not beaten
 * by another writer, with about a minute of waiting between them. Throws CAIRN_RACE_LOST, which names `where`. A lost
 * attempt hands in the id of the object that it made in vain.
 */
export async function contend<Value>(
  where: string,
  attempt: () => Promise<Attempt<Value>>,
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<Value> {
  for (let waited = 0, last = 0; waited < patience; waited += last) {
    const outcome = await attempt();
    if ('value' in outcome) return outcome.value;
    last = delay({last, waited}, outcome.lost);
    await pause(last);
  }
  throw new UserError('CAIRN_RACE_LOST', {
    where,
    what: 'others kept changing it first, for a minute',
    todo: 'Run it again; a `concurrency` group in the workflow avoids the race.',
  });
}

/** Milliseconds of waiting in all, after which somebody may look whether so many writers are meant. */
const patience = 60_000;

/** Milliseconds of one wait at most, and of one of those who have lost for half of their patience: they go before others. */
const longest = 5000;
const shortened = 1000;

/**
 * Milliseconds before the next attempt: anything from 100 to three times the last wait, or a second, so that contenders who met once do
 * not meet again. The id of the lost object, which no other contender has, is the chance in it.
 */
function delay({last, waited}: {last: number; waited: number}, object: string): number {
  const chance = Number.parseInt(object.slice(0, 8), 16) / 2 ** 32;
  if (waited >= patience / 2) return 100 + chance * (shortened - 100);
  return Math.min(longest, 100 + chance * (Math.max(last, 200) * 3 - 100));
}
