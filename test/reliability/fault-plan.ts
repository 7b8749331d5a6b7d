import {seededRandom, type SeededRandom} from '../../src/statistics/seeded-random.ts';
import type {Fault, Faults} from '../../src/local/forge/http/faults.ts';

/** Every way in which a call can go wrong, as the table of the report names it. */
export const faultKinds = {
  reset: {kind: 'reset'},
  'lost answer': {kind: 'after'},
  'half answer': {kind: 'half'},
  torn: {kind: 'torn'},
  'status 500': {kind: 'status', status: 500},
  'status 502': {kind: 'status', status: 502},
  '403 rate limit': {kind: 'status', status: 403, retryAfter: 1},
  'status 409': {kind: 'status', status: 409},
  'status 429': {kind: 'status', status: 429, retryAfter: 1},
  slow: {kind: 'delay', milliseconds: 15},
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultKind = keyof typeof faultKinds;
export const kindNames = Object.keys(faultKinds) as readonly FaultKind[]; // its own keys

/** A request as far as a plan looks at it. */
export interface PlannedCall {
  readonly method: string;
  readonly path: string;
}

/** One call that goes wrong, and how often in a row where the client asks the same again. */
export interface Hit {
  readonly at: number;
  readonly kind: FaultKind;
  readonly times: number;
}

/** What goes wrong in one attempt: certain calls by their number, or any call with a probability. */
export type Schedule =
  | {readonly mode: 'single' | 'several'; readonly hits: readonly Hit[]}
  | {readonly mode: 'storm'; readonly kinds: readonly FaultKind[]; readonly probability: number};

/** What a seed means for a scenario whose undisturbed run makes these calls. */
export interface FaultPlan {
  readonly seed: number;
  readonly kind: FaultKind;
  readonly schedule: Schedule;
  readonly actors: 1 | 2;
  /** Of the GitHub client. */
  readonly retries: 0 | 3;
  /** Attempts that are disturbed before one is not. */
  readonly attempts: number;
  /** Whether the clocks of two actors differ. */
  readonly apart: boolean;
}

/**
 * The plan of a seed. Seeds walk through kinds and, by `round`, through the calls; the rest is drawn. A torn call is one
 * that carries something: a push or an upload, where the verb makes any.
 */
export function planOf(
  seed: number,
  place: {kind: FaultKind; round: number; calls: readonly PlannedCall[]},
): FaultPlan {
  const {kind, round, calls} = place;
  const random = seededRandom(seed);
  const draw = random.next();
  const actors = random.next() < 0.25 ? 2 : 1;
  const hit = (chosen: FaultKind, nth: number): Hit => {
    const targets = targetsOf(chosen, calls);
    return {at: targets[nth % targets.length] ?? 0, kind: chosen, times: pick([1, 2, 4, 4], random)};
  };
  const schedule = ((): Schedule => {
    if (draw < 0.6) return {mode: 'single', hits: [hit(kind, round)]};
    if (draw < 0.75) {
      const others = Array.from({length: 1 + random.below(3)}, () =>
        hit(pick(kindNames, random), random.below(calls.length)),
      );
      return {mode: 'several', hits: [hit(kind, round), ...others]};
    }
    const kinds = random.next() < 0.5 ? [kind] : [kind, pick(kindNames, random), pick(kindNames, random)];
    return {mode: 'storm', kinds, probability: 0.05 + 0.35 * random.next()};
  })();
  return {
    seed,
    kind,
    schedule,
    actors,
    retries: random.next() < 0.5 ? 3 : 0,
    attempts: schedule.mode === 'storm' ? 1 + random.below(3) : 1,
    apart: random.next() < 0.5,
  };
}

/** The plan that lets one call go wrong for good: turns go through the kinds, and evenly through the calls. */
export function planOfCall(turn: number, turns: number, calls: readonly PlannedCall[]): FaultPlan {
  const kind = kindNames[turn % kindNames.length] ?? 'reset';
  const targets = targetsOf(kind, calls);
  // Git and the client ask again up to three times.
  const hit = {at: targets[Math.floor((turn * targets.length) / turns)] ?? 0, kind, times: 4};
  const schedule = {mode: 'single', hits: [hit]} as const;
  return {seed: turn, kind, schedule, actors: 1, retries: turn % 2 === 0 ? 0 : 3, attempts: 1, apart: false};
}

/** The faults of a forge by a plan, and a switch; `hits` counts what went wrong. */
export function disturb(plan: Pick<FaultPlan, 'seed' | 'schedule'>): {
  faults: Faults;
  on: (attempt: number) => void;
  off: () => void;
  readonly hits: number;
} {
  let decide: ((call: PlannedCall) => FaultKind | undefined) | undefined;
  let hits = 0;
  return {
    faults: (request) => {
      const kind = decide?.(request);
      if (kind === undefined) return undefined;
      hits += 1;
      return faultKinds[kind];
    },
    on: (attempt) => {
      decide = decider(plan, attempt);
    },
    off: () => {
      decide = undefined;
    },
    get hits() {
      return hits;
    },
  };
}

function decider(
  {seed, schedule}: Pick<FaultPlan, 'seed' | 'schedule'>,
  attempt: number,
): (call: PlannedCall) => FaultKind | undefined {
  if (schedule.mode === 'storm') {
    const random = seededRandom(seed * 31 + attempt);
    return () => (random.next() < schedule.probability ? pick(schedule.kinds, random) : undefined);
  }
  let count = -1;
  const left = new Map(schedule.hits.map((hit) => [hit.at, hit.times]));
  let last: {name: string; hit: Hit} | undefined;
  return ({method, path}) => {
    count += 1;
    const name = `${method} ${path}`;
    const hit = schedule.hits.find(({at}) => at === count) ?? (last?.name === name ? last.hit : undefined);
    const times = hit === undefined ? 0 : (left.get(hit.at) ?? 0);
    if (hit === undefined || times === 0) return undefined;
    left.set(hit.at, times - 1);
    last = {name, hit};
    return hit.kind;
  };
}

function targetsOf(kind: FaultKind, calls: readonly PlannedCall[]): number[] {
  const all = [...calls.keys()];
  if (kind !== 'torn') return all;
  const carrying = all.filter((index) => {
    const {method, path} = calls[index] ?? {method: '', path: ''};
    return method === 'POST' && (path.endsWith('/git-receive-pack') || path.includes('/assets?'));
  });
  return carrying.length > 0 ? carrying : all;
}

function pick<Value>(values: readonly Value[], random: SeededRandom): Value {
  return values[random.below(values.length)] as Value; // callers hand in lists that are not empty
}
