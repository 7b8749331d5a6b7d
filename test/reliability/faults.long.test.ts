import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Faults} from '../../src/local/forge/http/faults.ts';
import {sampleOf} from '../support/effort.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {disturb, kindNames, planOf, planOfCall, type FaultPlan} from './fault-plan.ts';
import {complaintsNow} from './invariants/complaints-about.ts';
import {observe} from './observe.ts';
import {prepareScenarios, runScenario, type Scenario, type VerbName} from './scenarios.ts';
import {placeOf, referenceOf, runTrial} from './trial.ts';
import {openWorld} from './worlds.ts';

/**
 * Every verb with every kind of fault, and one of them with a fault at each of its calls: after a re-run it ends in the
 * state that an undisturbed run ends in; a quick check tries some of the faults. `npm run faults` does the same for thousands of seeds.
 */
const chosen: Readonly<Record<VerbName, string>> = {
  register: 'first',
  propose: 'over the work of people',
  gate: 'failing',
  release: 'two stages',
  rollback: 'at once',
  deploy: 'over another',
  'check-drift': 'further drift',
};
const verbs = Object.keys(chosen) as VerbName[]; // its own keys
const lanes = 2;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let scenarios: Scenario[];
beforeAll(async () => {
  folder = await temporaryFolder();
  scenarios = await prepareScenarios(join(folder.path, 'worlds'));
}, 120_000);
afterAll(async () => folder[Symbol.asyncDispose]());

test.each(verbs)(
  '%s, whatever call goes wrong in whatever way, ends as if nothing had',
  async (verb) => {
    const scenario = find(verb, chosen[verb]);
    const reference = await referenceOf(scenario);
    const {length} = reference.calls;
    expect(length).toBeGreaterThan(3);
    const turns = verb === 'register' ? length : kindNames.length;
    const turnOf = Array.from({length: turns}, (_, turn) => turn);
    const plans = sampleOf(turnOf, 1).map((turn) => planOfCall(turn, turns, reference.calls));
    let hits = 0;
    const failures = await each(plans, async (plan) => {
      const outcome = await runTrial(scenario, plan, reference);
      hits += outcome.hits;
      return outcome.failures.map((failure) => `${JSON.stringify(plan.schedule)}: ${failure}`);
    });
    expect(failures).toEqual([]);
    expect(hits).toBeGreaterThanOrEqual(plans.length);
  },
  300_000,
);

test('two at once, disturbed, end in one state that nothing is wrong with', async () => {
  const cases = [find('register', 'two runs'), find('propose', 'first'), find('release', 'first')];
  const failures = await each(sampleOf(cases, 1), async (scenario) => {
    const reference = await referenceOf(scenario);
    const place = {kind: 'lost answer' as const, round: 5, calls: reference.calls};
    const plan: FaultPlan = {...planOf(7, place), actors: 2, apart: true};
    return (await runTrial(scenario, plan, reference)).failures;
  });
  expect(failures).toEqual([]);
}, 300_000);

test('two that register one run at once leave one release, and no draft of the one who came second', async () => {
  const {world: kept, goal, ...scenario} = find('register', 'first');
  // Both look before either has made one.
  const faults: Faults = ({method, path}) =>
    method === 'POST' && path.endsWith('/releases') ? {kind: 'delay', milliseconds: 500} : undefined;
  await using world = await openWorld(kept, faults);
  const place = placeOf(world);
  const before = await observe(place);
  const work = async (actor: 0 | 1): Promise<void> =>
    runScenario(scenario, world.context(actor, {minute: 1, retries: 0}), actor);
  await Promise.allSettled([work(0), work(1)]);
  const made = world.forge.requests.filter(
    ({method, path}) => method === 'POST' && path.endsWith('/releases'),
  );
  expect(made).toHaveLength(2);
  for (const actor of [0, 1] as const) await work(actor);
  expect(await complaintsNow(place, before, goal)).toEqual([]);
});

test('a seed says the same thing every time', () => {
  const calls = Array.from({length: 12}, (_, index) => ({method: 'GET', path: `/${index}`}));
  for (let seed = 1; seed < 200; seed++) {
    const place = {kind: kindNames[seed % kindNames.length] ?? 'reset', round: seed, calls};
    expect(planOf(seed, place)).toEqual(planOf(seed, place));
    const struck = (): number[] => {
      const {faults, on} = disturb(planOf(seed, place));
      on(1);
      return calls.flatMap((call, index) => (faults({...call, actor: ''}) === undefined ? [] : [index]));
    };
    expect(struck()).toEqual(struck());
  }
});

function find(verb: VerbName, name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.verb === verb && scenario.name === name);
  if (found === undefined) throw new Error(`there is no scenario ${verb}: ${name}`);
  return found;
}

/** Works through a list in a few lanes and gathers what each step says. */
async function each<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  const rest = items.values();
  await Promise.all(
    Array.from({length: lanes}, async () => {
      for (const item of rest) found.push(...(await work(item)));
    }),
  );
  return found;
}
