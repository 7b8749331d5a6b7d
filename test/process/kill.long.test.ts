import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Fault, FaultTarget} from '../../src/local/forge/http/faults.ts';
import {sampleOf} from '../support/effort.ts';
import {killGroup} from '../support/kill-process.ts';
import {runBundle, type ActionRun} from '../support/run-action.ts';
import {smallCsv, smallRepository, type SmallRepository} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {stateOf} from '../support/world-state.ts';
import {keepWorld, openWorld, type World} from '../support/world.ts';

/**
 * Each verb that changes something outside is killed at each of its requests, before the forge handles it or after it
 * did (a quick check tries a few of these moments), and run again: then everything must be as if nothing had happened. The model has an older version in every
 * world, so that there is something to replace.
 */
const steps = {
  register: 'register',
  propose: 'propose',
  release: 'release',
  deploy: 'deploy',
  'check-drift': 'check-drift',
  'check-drift where an issue is open': 'check-drift',
} as const;
type StepName = keyof typeof steps;
const stepNames = Object.keys(steps) as StepName[]; // its own keys

let worlds: Awaited<ReturnType<typeof temporaryFolder>>;
const inputs: Record<StepName, Record<string, string>> = {
  register: {model: 'small'},
  propose: {model: 'small'},
  release: {},
  deploy: {model: 'small'},
  'check-drift': {model: 'small', live: 'live/march.csv'},
  'check-drift where an issue is open': {model: 'small', live: 'live/april.csv'},
};

/** Writes the version as the deploy command of the small repository does; told to, it kills the verb that runs it. */
const murderousDeploy = `
const {writeFileSync, existsSync, rmSync} = require('node:fs');
const at = (moment) => {
  const order = process.env.HOME + '/kill-' + moment;
  if (!existsSync(order)) return false;
  rmSync(order);
  process.kill(-process.ppid, 'SIGKILL');
  return true;
};
if (!at('before')) {
  writeFileSync(process.env.HOME + '/deployed', process.env.CAIRN_VERSION);
  at('after');
}
`;

beforeAll(async () => {
  worlds = await temporaryFolder();
  await using small = await smallRepository();
  await small.write('scripts/deploy.cjs', murderousDeploy);
  await small.write('live/march.csv', liveCsv(60));
  await small.write('live/april.csv', liveCsv(120));
  await small.push('A deploy command that kills, and what a server logged');
  await carry(small, ['register', 'propose', 'release', 'deploy'], async () => Promise.resolve());
  await small.write('data/2024-02.csv', smallCsv(600, {from: 600}));
  await small.push('Data of February');
  await carry(small, stepNames, async (step) => keepWorld(small, join(worlds.path, step)));
}, 120_000);

afterAll(async () => {
  await worlds[Symbol.asyncDispose]();
});

/** Traffic as a server logs it: features, `shift` away from what was learned, and a prediction. */
function liveCsv(shift: number): string {
  const [, ...rows] = smallCsv(600, {from: 1200, shift}).trim().split('\n');
  const logged = rows.map((row) => row.replace(/,(?:true|false)$/, ',0.5'));
  return `${['id,time,amount,country,prediction', ...logged].join('\n')}\n`;
}

/** Carries a model from training through these steps. */
async function carry(
  small: SmallRepository,
  names: readonly StepName[],
  before: (step: StepName) => Promise<void>,
): Promise<void> {
  const token = small.token({
    contents: 'write',
    'pull-requests': 'write',
    statuses: 'write',
    deployments: 'write',
    issues: 'write',
  });
  const step = async (verb: string, given: Record<string, string>): Promise<ActionRun> => {
    const {clone: workspace, environment} = small;
    const outcome = await runBundle(verb, {workspace, environment, inputs: {token, ...given}});
    if (outcome.code !== 0) throw new Error(`${verb} ended with ${outcome.code}:\n${outcome.log}`);
    return outcome;
  };
  const run = (await step('train', {model: 'small'})).outputs['run'] ?? '';
  await step('evaluate', {model: 'small', run});
  inputs.register = {model: 'small', run};
  for (const name of names) {
    await before(name);
    const {outputs} = await step(steps[name], inputs[name]);
    if (name === 'propose') await merge(small, outputs['pull-request'] ?? '');
  }
}

async function merge(small: SmallRepository, pull: string): Promise<void> {
  const person = small.forge.issueToken({
    repository: small.slug,
    actor: 'rae',
    kind: 'person',
    permissions: {},
  });
  const response = await fetch(`${small.forge.apiUrl}/repos/${small.slug}/pulls/${pull}/merge`, {
    method: 'PUT',
    headers: {authorization: `Bearer ${person}`, 'content-type': 'application/json'},
    body: '{}',
  });
  expect(response.status).toBe(200);
  await small.git.run(['pull', '--quiet', 'origin', 'main']);
}

/** Where a verb is killed. */
interface Moment {
  /** For a person to read. */
  readonly name: string;
  /** Number of the request, from 1, and whether the forge has handled it. */
  readonly request?: {readonly number: number; readonly handled: boolean};
  /** The file that tells the deploy command to kill. */
  readonly order?: string;
}

/** What the verb did, and how it left the world. */
interface Ending {
  readonly code: number;
  readonly problems: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, unknown>>;
}

async function undisturbed(step: StepName): Promise<{ending: Ending; requests: FaultTarget[]}> {
  const requests: FaultTarget[] = [];
  let ended = false;
  await using world = await openWorld(join(worlds.path, step), (request) => {
    if (!ended) requests.push(request);
    return undefined;
  });
  const outcome = await world.run(steps[step], inputs[step]);
  ended = true;
  return {ending: await endingOf(world, outcome), requests};
}

async function killedAndAgain(step: StepName, moment: Moment): Promise<Ending> {
  const verb = steps[step];
  let seen = 0;
  let pid = 0;
  const kill = (): void => {
    killGroup(pid);
  };
  const faultAt = (): Fault | undefined => {
    seen += 1;
    if (seen !== moment.request?.number) return undefined;
    if (moment.request.handled) return {kind: 'after', first: kill};
    kill();
    return {kind: 'reset'};
  };
  await using world = await openWorld(join(worlds.path, step), faultAt);
  if (moment.order !== undefined) writeFileSync(join(world.home, moment.order), '');
  const killed = await world.run(verb, inputs[step], (started) => {
    pid = started;
  });
  if (killed.code !== 137) throw new Error(`${verb} was not killed at ${moment.name}:\n${killed.log}`);
  seen = Number.POSITIVE_INFINITY;
  return await endingOf(world, await world.run(verb, inputs[step]));
}

/** Outputs that say whether this call did the work or found it done. */
const tellsWhoDidIt = ['created', 'changed', 'plan', 'result'];

async function endingOf(world: World, {code, annotations, outputs}: ActionRun): Promise<Ending> {
  const same = Object.entries(outputs).filter(([name]) => !tellsWhoDidIt.includes(name));
  return {
    code,
    problems: annotations.filter((line) => !line.startsWith('notice')),
    outputs: Object.fromEntries(
      same.map(([name, value]) => [name, value.replaceAll(world.forge.serverUrl, 'SERVER')]),
    ),
    state: await stateOf(world),
  };
}

/** Every step is killed on one side in turn, and on both where it changes something; the two requests of a fetch are one step. */
function momentsOf(step: StepName, requests: readonly FaultTarget[]): Moment[] {
  let fetches = 0;
  const sidesOf = ({method, path}: FaultTarget, index: number): boolean[] => {
    if (path.endsWith('/info/refs?service=git-upload-pack')) return (fetches += 1) % 2 === 1 ? [false] : [];
    if (path.endsWith('/git-upload-pack')) return fetches % 2 === 1 ? [] : [true];
    return method === 'GET' ? [index % 2 === 1] : [false, true];
  };
  const moments = requests.flatMap((request, index): Moment[] =>
    sidesOf(request, index).map((handled) => ({
      name: `request ${index + 1}, ${request.method} ${request.path}, ${handled ? 'handled' : 'not handled'}`,
      request: {number: index + 1, handled},
    })),
  );
  if (step !== 'deploy') return moments;
  const commands = ['before', 'after'].map((when) => ({
    name: `${when} the deploy command did its work`,
    order: `kill-${when}`,
  }));
  return [...moments, ...commands];
}

/** Two at a time. */
async function inPairs<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      results[next[0]] = await work(next[1]);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

describe.each(stepNames)('%s', (step) => {
  test('killed at any of its requests and run again, ends as if nothing had happened', async () => {
    const {ending: expected, requests} = await undisturbed(step);
    expect(expected.code).toBe(0);
    const moments = sampleOf(momentsOf(step, requests), 1);
    const endings = await inPairs(moments, async (moment) => killedAndAgain(step, moment));
    for (const [index, ending] of endings.entries())
      expect.soft(ending, `killed at ${moments[index]?.name ?? ''}`).toEqual(expected);
  }, 180_000);
});
