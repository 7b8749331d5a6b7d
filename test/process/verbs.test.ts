import {execFile} from 'node:child_process';
import {cp, readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {verbTable} from '../../src/cli/verb-table.ts';
import type {Verb} from '../../src/kernel/verb.ts';
import {runBundle, type ActionRun} from '../support/run-action.ts';
import {smallCsv, smallRepository, type SmallRepository} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {sampleOf, thorough} from '../support/effort.ts';

/** Every verb as its bundle, in a process of its own, on one repository that they carry from data to drift. */
let small: SmallRepository;
const faults: {path: RegExp; status: 502}[] = [];
const done = new Map<string, ActionRun>();
/** A run that is evaluated and not registered yet. */
let secondRun = '';

const everything = {
  contents: 'write',
  'pull-requests': 'write',
  statuses: 'write',
  deployments: 'write',
  issues: 'write',
  actions: 'write',
  checks: 'write',
} as const;

async function run(
  verb: string,
  inputs: Record<string, string>,
  options: {token?: string; event?: Parameters<typeof runBundle>[1]['event']} = {},
): Promise<ActionRun> {
  return runBundle(verb, {
    workspace: small.clone,
    inputs: {token: options.token ?? small.token(everything), ...inputs},
    environment: small.environment,
    ...(options.event && {event: options.event}),
  });
}

/** Runs a verb that must end well, and keeps what it said for the tests below. */
async function step(
  verb: string,
  inputs: Record<string, string>,
  options: Parameters<typeof run>[2] = {},
): Promise<ActionRun> {
  const outcome = await run(verb, inputs, options);
  if (outcome.code !== 0) throw new Error(`${verb} ended with ${outcome.code}:\n${outcome.log}`);
  done.set(verb, outcome);
  return outcome;
}

beforeAll(async () => {
  small = await smallRepository({
    faults: (request) => {
      const fault = faults.find(({path}) => path.test(`${request.method} ${request.path}`));
      return fault && {kind: 'status', status: fault.status};
    },
  });
  await step('plan', {});
  await step('fetch-data', {model: 'small'});
  await step('validate-data', {model: 'small'});
  const trained = await step('train', {model: 'small'});
  const runId = trained.outputs['run'] ?? '';
  await step('predict', {model: 'small', run: runId});
  await step('evaluate', {model: 'small', run: runId});
  // A pre-release that held the stage first is what a rollback can go back to.
  await run('register', {model: 'small', run: runId, version: '0.0.1-rc.1'});
  await run('propose', {model: 'small'});
  await merge((await openPull()).pull);
  await run('release', {});
  await small.git.run(['pull', '--quiet', 'origin', 'main']);
  await step('register', {model: 'small', run: runId, version: '0.0.1'});
  await step('check-ref', {ref: 'refs/tags/small@v0.0.1'});
  await step('propose', {model: 'small'});
  const {pull, base, head} = await openPull();
  await step(
    'gate',
    {},
    {
      event: {
        name: 'pull_request',
        ref: `refs/pull/${pull}/merge`,
        payload: {
          pull_request: {
            number: pull,
            base: {ref: 'main', sha: base, repo: {full_name: small.slug}},
            head: {ref: 'cairn/small/production', sha: head, repo: {full_name: small.slug}},
          },
        },
      },
    },
  );
  await merge(pull);
  await small.git.run(['pull', '--quiet', 'origin', 'main']);
  await step('release', {});
  await step('deploy', {model: 'small'});
  await small.write('data/2024-02.csv', smallCsv(600, {from: 600, shift: 60}));
  await small.push('Data of February');
  await small.write('live.csv', liveCsv());
  await step('check-drift', {model: 'small', live: 'live.csv'});
  await step('retrain', {model: 'small', verdict: 'drift'});
  await step('retire', {model: 'small', version: '0.0.1-rc.1', reason: 'the final version is out'});
  await step('rollback', {model: 'small', reason: 'a drill'});
  await step('doctor', {});
  const again = await run('train', {model: 'small'});
  secondRun = again.outputs['run'] ?? '';
  await run('evaluate', {model: 'small', run: secondRun});
}, 180_000);

afterAll(async () => {
  await small[Symbol.asyncDispose]();
});

/** February as the server logged it: features and a prediction, without labels. */
function liveCsv(): string {
  const [header = '', ...rows] = smallCsv(600, {from: 600, shift: 60}).trim().split('\n');
  return (
    [
      `${header.replace(',bought', '')},prediction`,
      ...rows.map((row) => `${row.replace(/,(true|false)$/, '')},0.5`),
    ].join('\n') + '\n'
  );
}

async function rest(method: string, path: string, body?: unknown): Promise<unknown> {
  const person = small.forge.issueToken({
    repository: small.slug,
    actor: 'rae',
    kind: 'person',
    permissions: {},
  });
  const response = await fetch(`${small.forge.apiUrl}/repos/${small.slug}${path}`, {
    method,
    headers: {authorization: `Bearer ${person}`, 'content-type': 'application/json'},
    ...(body !== undefined && {body: JSON.stringify(body)}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? undefined : response.json();
}

async function openPull(): Promise<{pull: number; base: string; head: string}> {
  const [pull] = (await rest('GET', '/pulls?state=open')) as {
    number: number;
    base: {sha: string};
    head: {sha: string};
  }[];
  return {pull: pull?.number ?? 0, base: pull?.base.sha ?? '', head: pull?.head.sha ?? ''};
}

async function merge(pull: number): Promise<void> {
  await rest('PUT', `/pulls/${pull}/merge`, {merge_method: 'merge'});
}

/** Inputs that are sound but for the configuration (gate reads it from the base, which is missing here). */
const required: Record<string, Record<string, string>> = {
  'fetch-data': {model: 'small'},
  'validate-data': {model: 'small'},
  train: {model: 'small'},
  predict: {model: 'small', run: 'small-000000000000'},
  evaluate: {model: 'small', run: 'small-000000000000'},
  register: {model: 'small', run: 'small-000000000000'},
  'check-ref': {ref: 'refs/tags/small@v0.0.1'},
  propose: {model: 'small'},
  gate: {base: 'no-such.yaml', head: 'main'},
  release: {},
  deploy: {model: 'small'},
  'check-drift': {model: 'small', live: 'live.csv'},
  retrain: {model: 'small', verdict: 'drift'},
  rollback: {model: 'small', reason: 'a drill'},
  retire: {model: 'small', version: '0.0.1', reason: 'a drill'},
  doctor: {},
};

describe.each((verbTable as readonly Verb[]).map((verb) => [verb.name, verb] as const))(
  '%s',
  (name, verb) => {
    test('does its work, sets every output, and writes a summary and no error', () => {
      const outcome = done.get(name);
      expect(Object.keys(outcome?.outputs ?? {}).sort()).toEqual(Object.keys(verb.outputs).sort());
      expect(outcome?.annotations.filter((line) => line.startsWith('error'))).toEqual([]);
      expect(outcome?.summary.trim()).not.toBe('');
    });

    test('masks its token before anything else is said, and writes it nowhere', () => {
      const outcome = done.get(name);
      const [token] = outcome?.masked ?? [];
      if (!('token' in verb.inputs)) return;
      expect(token).toBeDefined();
      const [first] = outcome?.log.split('\n') ?? [];
      expect(first).toBe(`::add-mask::${token ?? ''}`);
      expect(outcome?.log.replaceAll(`::add-mask::${token ?? ''}`, '')).not.toContain(token);
      expect(outcome?.files).not.toContain(token);
    });

    test('reports a mistake of the person in one annotation with its code, and still sets every output', async () => {
      const outcome = await run(name, {...required[name], config: 'no-such.yaml'});
      expect(outcome.code).toBe(1);
      const errors = outcome.annotations.filter((line) => line.startsWith('error'));
      expect(errors).toHaveLength(name === 'doctor' ? 2 : 1); // doctor goes on, and counts in the end
      expect(errors[0]).toMatch(/^error: CAIRN_[A-Z_]+: .*no-such\.yaml/s);
      expect(outcome.log).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)$/m);
      expect(Object.keys(outcome.outputs).sort()).toEqual(Object.keys(verb.outputs).sort());
    });
  },
);

describe('a token that may too little', () => {
  const cases: [string, Record<string, string>, keyof typeof everything][] = [
    ['deploy', {model: 'small'}, 'deployments'],
    ['check-drift', {model: 'small', live: 'live.csv', to: '2024-02-10T00:00:00Z'}, 'issues'],
    ['retrain', {model: 'small', verdict: 'drift'}, 'actions'],
  ];

  test.each(sampleOf(cases, 1))('%s names the permission that the job lacks', async (verb, inputs, scope) => {
    if (verb === 'deploy') await rm(join(small.home, 'deployed'), {force: true});
    // GitHub lets `pull-requests` stand in for `issues`.
    const token = small.token({...everything, 'pull-requests': 'none', [scope]: 'none'});
    expectRefusal(await run(verb, inputs, {token}), scope);
  });

  test('evaluate says that the push was refused, and why', async () => {
    const outcome = await run(
      'evaluate',
      {model: 'small', run: secondRun, push: 'true'},
      {token: small.token({contents: 'read'})},
    );
    expect(outcome.code).toBe(1);
    expect(errorsOf(outcome)).toMatch(/CAIRN_[A-Z_]+.*contents: write/s);
  });

  thorough('register says that the push was refused, and why', async () => {
    const outcome = await run(
      'register',
      {model: 'small', run: secondRun},
      {token: small.token({contents: 'read'})},
    );
    expect(outcome.code).toBe(1);
    expect(errorsOf(outcome)).toMatch(/CAIRN_[A-Z_]+.*contents: write/s);
    expect(await small.git.run(['tag', '-l', 'small@v0.0.2'])).toBe('');
  });

  thorough('propose names the permission that the job lacks', async () => {
    const registered = await run('register', {model: 'small', run: secondRun});
    expect(registered.outputs['version']).toBe('0.0.2');
    const token = small.token({...everything, 'pull-requests': 'read'});
    expectRefusal(await run('propose', {model: 'small', version: '0.0.2'}, {token}), 'pull-requests');
  });
});

describe('an API that fails', () => {
  const cases: [string, Record<string, string>, RegExp, RegExp][] = [
    ['release', {}, /releases|deployments/, /release|deployment/],
    ['register', {model: 'small'}, /releases/, /release/],
    ['propose', {model: 'small', version: '0.0.2'}, /pulls/, /pull request/],
    ['deploy', {model: 'small'}, /deployments/, /deployment/],
    ['check-drift', {model: 'small', live: 'live.csv'}, /issues/, /issue/],
    ['retrain', {model: 'small', verdict: 'drift'}, /actions/, /run|workflow/],
  ];

  test.each(sampleOf(cases, 1))(
    '%s says what it was doing and that it may be run again',
    async (verb, inputs, path, doing) => {
      faults.push({path, status: 502});
      try {
        const outcome = await run(verb, verb === 'register' ? {...inputs, run: secondRun} : inputs);
        expect(outcome.code).toBe(1);
        expect(errorsOf(outcome)).toContain('CAIRN_GITHUB_UNAVAILABLE');
        expect(errorsOf(outcome)).toMatch(doing);
        expect(errorsOf(outcome)).toContain('502');
      } finally {
        faults.length = 0;
      }
    },
  );
});

function errorsOf(outcome: ActionRun): string {
  return outcome.annotations.filter((line) => line.startsWith('error')).join('\n');
}

function expectRefusal(outcome: ActionRun, scope: string): void {
  expect(outcome.code, outcome.log).toBe(1);
  expect(errorsOf(outcome)).toContain('CAIRN_GITHUB_REFUSED');
  expect(errorsOf(outcome)).toMatch(new RegExp(`${scope}: (read|write)`));
}

describe('the command line', () => {
  const cases: [string, Record<string, string>][] = [
    ['validate-data', {model: 'small'}],
    ['train', {model: 'small'}],
    ['evaluate', {model: 'small'}],
    ['register', {model: 'small'}],
    ['gate', {base: 'main', head: 'main'}],
    ['release', {}],
    ['deploy', {model: 'small'}],
    ['check-drift', {model: 'small', live: 'live.csv', push: 'true', issue: 'true'}],
  ];

  thorough.each(cases)('%s gives at a terminal what it gives as an Action', async (verb, inputs) => {
    const all = 'run' in (required[verb] ?? {}) ? {...inputs, run: secondRun} : inputs;
    const action = await run(verb, all);
    const token = small.token(everything);
    const typed = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['bin/cairn.cjs', '-C', small.clone, '--json', verb, ...typed],
      {env: {PATH: process.env['PATH'] ?? '', ...small.environment, GITHUB_TOKEN: token}},
    ).catch((error: unknown) => error as {stdout: string}); // drift has an exit code of its own
    expect((JSON.parse(stdout) as {outputs: unknown}).outputs).toEqual(action.outputs);
  });
});

describe('the bundles alone', () => {
  test('run from a folder that holds only actions/ and dist/', async () => {
    await using folder = await temporaryFolder();
    for (const part of ['actions', 'dist', 'package.json'])
      await cp(part, join(folder.path, part), {recursive: true});
    const outcome = await runBundle('gate', {
      workspace: small.clone,
      inputs: {base: 'main', head: 'main'},
      environment: small.environment,
      root: folder.path,
    });
    expect(outcome.log).toContain('Nothing to judge');
    expect(outcome.code).toBe(0);
    expect(outcome.outputs).toEqual({verdict: 'not-applicable', verdicts: '[]'});
  });

  test('leave nothing half-written after a mistake', async () => {
    const before = await readdir(join(small.clone, '.cairn'), {recursive: true});
    const config = await readFile(join(small.clone, 'cairn.yaml'), 'utf8');
    await small.write('cairn.yaml', config.replace('data/*.csv', 'data/nothing-*.csv'));
    try {
      const outcome = await run('train', {model: 'small'});
      expect(outcome.code).toBe(1);
      expect(outcome.annotations.join('\n')).toContain('CAIRN_DATA_MISSING');
    } finally {
      await small.write('cairn.yaml', config);
    }
    expect(await readdir(join(small.clone, '.cairn'), {recursive: true})).toEqual(before);
  });

  test('every request and answer of all this was as GitHub describes it', () => {
    expect(small.forge.violations).toEqual([]);
  });
});
