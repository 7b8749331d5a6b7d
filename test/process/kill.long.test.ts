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
const verbs = ['register', 'propose', 'release', 'deploy'] as const;
type VerbName = (typeof verbs)[number];

let worlds: Awaited<ReturnType<typeof temporaryFolder>>;
const inputs: Record<VerbName, Record<string, string>> = {
  register: {model: 'small'},
  propose: {model: 'small'},
  release: {},
  deploy: {model: 'small'},
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
  await small.push('A deploy command that kills');
  await carry(small, async () => Promise.resolve());
  await small.write('data/2024-02.csv', smallCsv(600, {from: 600}));
  await small.push('Data of February');
  await carry(small, async (verb) => keepWorld(small, join(worlds.path, verb)));
}, 120_000);

afterAll(async () => {
  await worlds[Symbol.asyncDispose]();
});

/** Carries a model from training to its deployment. */
async function carry(small: SmallRepository, before: (verb: VerbName) => Promise<void>): Promise<void> {
  const token = small.token({
    contents: 'write',
    'pull-requests': 'write',
    statuses: 'write',
    deployments: 'write',
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
  for (const verb of verbs) {
    await before(verb);
    const {outputs} = await step(verb, inputs[verb]);
    if (verb === 'propose') await merge(small, outputs['pull-request'] ?? '');
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

async function undisturbed(verb: VerbName): Promise<{ending: Ending; requests: FaultTarget[]}> {
  const requests: FaultTarget[] = [];
  let ended = false;
  await using world = await openWorld(join(worlds.path, verb), (request) => {
    if (!ended) requests.push(request);
    return undefined;
  });
  const outcome = await world.run(verb, inputs[verb]);
  ended = true;
  return {ending: await endingOf(world, outcome), requests};
}

async function killedAndAgain(verb: VerbName, moment: Moment): Promise<Ending> {
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
  await using world = await openWorld(join(worlds.path, verb), faultAt);
  if (moment.order !== undefined) writeFileSync(join(world.home, moment.order), '');
  const killed = await world.run(verb, inputs[verb], (started) => {
    pid = started;
  });
  if (killed.code !== 137) throw new Error(`${verb} was not killed at ${moment.name}:\n${killed.log}`);
  seen = Number.POSITIVE_INFINITY;
  return await endingOf(world, await world.run(verb, inputs[verb]));
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
function momentsOf(verb: VerbName, requests: readonly FaultTarget[]): Moment[] {
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
  if (verb !== 'deploy') return moments;
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

describe.each(verbs)('%s', (verb) => {
  test('killed at any of its requests and run again, ends as if nothing had happened', async () => {
    const {ending: expected, requests} = await undisturbed(verb);
    expect(expected.code).toBe(0);
    const moments = sampleOf(momentsOf(verb, requests), 1);
    const endings = await inPairs(moments, async (moment) => killedAndAgain(verb, moment));
    for (const [index, ending] of endings.entries())
      expect.soft(ending, `killed at ${moments[index]?.name ?? ''}`).toEqual(expected);
  }, 180_000);
});
