import {isDeepStrictEqual} from 'node:util';
import {messageOf, UserError} from '../../src/kernel/errors.ts';
import {disturb, kindNames, planOf, type FaultPlan, type PlannedCall} from './fault-plan.ts';
import {fingerprintOf} from './fingerprint.ts';
import {complaintsAbout} from './invariants/complaints-about.ts';
import {observe, type Observation, type Place} from './observe.ts';
import {runScenario, type Scenario} from './scenarios.ts';
import {openWorld, slug, type TrialWorld} from './worlds.ts';

/** How one trial ended. */
export interface Outcome {
  readonly seed: number;
  readonly verb: string;
  readonly scenario: string;
  readonly plan: FaultPlan;
  /** Faults that struck. */
  readonly hits: number;
  /** Whether a disturbed run failed, so that it took another. */
  readonly again: boolean;
  /** Errors of the disturbed runs that are no `UserError`. */
  readonly unclear: readonly string[];
  /** The end state, without what differs by clock and address. */
  readonly fingerprint: string;
  /** Empty is good. */
  readonly failures: readonly string[];
  readonly seconds: number;
}

/** A scenario as it runs undisturbed: its calls, and the state that it ends in. */
export interface Reference {
  /** The state that it starts from; addresses in it are those of another forge. */
  readonly before: Observation;
  readonly calls: readonly PlannedCall[];
  readonly fingerprint: string;
}

/** Longer than any trial takes: what is not done by then hangs. */
const deadline = 120_000;

/** Runs a scenario without faults. */
export async function referenceOf(scenario: Scenario): Promise<Reference> {
  await using world = await openWorld(scenario.world);
  const before = await observe(placeOf(world));
  const earlier = world.forge.requests.length;
  await attempt(scenario, world, 0, {minute: 1, retries: 0});
  const calls = world.forge.requests.slice(earlier).map(({method, path}) => ({method, path}));
  return {before, calls, fingerprint: await fingerprintOf(await observe(placeOf(world)), placeOf(world))};
}

/** The scenario and the plan of a seed: seeds go through all scenarios, and for each through all kinds of faults. */
export function trialOf(
  seed: number,
  scenarios: readonly Scenario[],
  references: readonly Reference[],
): {scenario: Scenario; reference: Reference; plan: FaultPlan} {
  const which = seed % scenarios.length;
  const turn = Math.floor(seed / scenarios.length);
  const kind = kindNames[turn % kindNames.length] ?? 'reset';
  const round = Math.floor(turn / kindNames.length);
  const [scenario, reference] = [scenarios[which], references[which]];
  if (scenario === undefined || reference === undefined) throw new Error('there are no scenarios');
  return {scenario, reference, plan: planOf(seed, {kind, round, calls: reference.calls})};
}

/**
 * Disturbs a verb, runs it again undisturbed until it succeeds, and once more. It must succeed the first time that
 * nothing disturbs it, leave a state that no invariant complains about (and, where nobody else was at work, the very
 * state of a run that nothing disturbed), and change nothing when run once more.
 */
export async function runTrial(
  scenario: Scenario,
  plan: FaultPlan,
  reference: Pick<Reference, 'before' | 'fingerprint'>,
): Promise<Outcome> {
  const started = performance.now();
  const failures: string[] = [];
  const disturbance = disturb(plan);
  await using world = await openWorld(scenario.world, disturbance.faults);
  const place = placeOf(world);
  const {before} = reference;
  const actors = plan.actors === 2 ? ([0, 1] as const) : ([0] as const);
  const unclear: string[] = [];
  let failed: readonly (0 | 1)[] = [];
  let again = false;
  for (let count = 1; count <= plan.attempts; count++) {
    disturbance.on(count);
    const ends = await Promise.allSettled(
      actors.map(async (actor) => {
        const minute = count + (plan.apart ? actor / 60 : 0);
        await attempt(scenario, world, actor, {minute, retries: plan.retries});
      }),
    );
    disturbance.off();
    const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    unclear.push(...errors.filter((error) => !(error instanceof UserError)).map(describe));
    failures.push(...errors.filter(isCrash).map((error) => `crash: ${describe(error)}`));
    failed = actors.filter((actor) => ends[actor]?.status === 'rejected');
    again ||= failed.length > 0;
    if (failed.length === 0) break;
  }
  for (const actor of failed)
    failures.push(...(await clean(scenario, world, actor, {minute: 10 + actor, retries: plan.retries})));
  const after = await observe(place);
  const goal = plan.actors === 1 ? scenario.goal : {...scenario.goal, ...scenario.goalOfTwo};
  for (const {invariant, what} of await complaintsAbout(place, {before, after, goal}))
    failures.push(`${invariant}: ${what}`);
  const fingerprint = await fingerprintOf(after, place);
  if (plan.actors === 1 && fingerprint !== reference.fingerprint)
    failures.push('outcome: not the state that an undisturbed run ends in');
  for (const actor of actors)
    failures.push(...(await clean(scenario, world, actor, {minute: 20 + actor, retries: plan.retries})));
  const last = await observe(place);
  const [state, stateAfter] = [shared(after), shared(last)];
  if (!isDeepStrictEqual(stateAfter, state))
    failures.push(`not idempotent: ${difference(state, stateAfter)}`);
  for (const {operation, message} of world.forge.violations) failures.push(`forge: ${operation} ${message}`);
  const {verb, name} = scenario;
  const seconds = (performance.now() - started) / 1000;
  const {seed} = plan;
  const {hits} = disturbance;
  return {seed, verb, scenario: name, plan, hits, again, unclear, fingerprint, failures, seconds};
}

async function attempt(
  scenario: Scenario,
  world: TrialWorld,
  actor: 0 | 1,
  {minute, retries}: {minute: number; retries: number},
): Promise<void> {
  const {event} = scenario;
  const {promise, reject} = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new RangeError(`nothing came back for ${deadline / 1000} s`));
  }, deadline);
  try {
    await Promise.race([
      runScenario(scenario, world.context(actor, {minute, retries, ...(event && {event})}), actor),
      promise,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs undisturbed; a person would try three times. */
async function clean(...[scenario, world, actor, options]: Parameters<typeof attempt>): Promise<string[]> {
  const failures: string[] = [];
  for (let count = 0; count < 3; count++)
    try {
      await attempt(scenario, world, actor, options);
      return failures;
    } catch (error) {
      failures.push(`run undisturbed it fails: ${describe(error)}`);
    }
  return failures;
}

/** An error that a program makes, not the world. */
function isCrash(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}

function describe(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  return `${name}: ${messageOf(error).split('\n').slice(0, 3).join(' | ').slice(0, 400)}`;
}

/** Where to look at a world. */
export function placeOf(world: TrialWorld): Place {
  const {bare, clones, token} = world;
  return {bare, clones, token, apiUrl: world.forge.apiUrl, slug};
}

/** A clone may learn of others' tags at any time. */
function shared({clones, ...rest}: Observation): unknown {
  return {...rest, clones: clones.map(({head, dirty, leftovers}) => ({head, dirty, leftovers}))};
}

function difference(a: unknown, b: unknown): string {
  const lines = (of: unknown): string[] => JSON.stringify(of, null, 1).split('\n');
  const [left, right] = [lines(a), lines(b)];
  const at = left.findIndex((line, index) => line !== right[index]);
  return `${left[at] ?? '(end)'} became ${right[at] ?? '(end)'}`.slice(0, 400);
}
