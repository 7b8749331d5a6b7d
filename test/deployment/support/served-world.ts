import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Column, NumberColumn} from '../../../src/data/table.ts';
import {profileTable} from '../../../src/data/profile.ts';
import {stopServer} from '../../../src/deployment/server-launch.ts';
import {recordRun} from '../../../src/experiments/run-record.ts';
import type {Evaluation, Manifest, Profile, Run} from '../../../src/generated/documents.ts';
import {commitFiles} from '../../../src/git/commit-files.ts';
import type {Git} from '../../../src/kernel/ports.ts';
import type {Permissions} from '../../../src/local/contract.ts';
import {startForge} from '../../../src/local/forge/start-forge.ts';
import {digestOf, type Digest} from '../../../src/kernel/digest.ts';
import {serializeDocument} from '../../../src/provenance/document.ts';
import {formatMessage} from '../../../src/registry/trailers.ts';
import type {Context} from '../../../src/kernel/context.ts';
import {randomFrom} from '../../monitoring/random.ts';
import {testContext, testGit} from '../../support/context.ts';
import {freePort} from '../../support/free-port.ts';
import {temporaryFolder} from '../../support/temporary.ts';
import {expectedOf, smallManifest, smallModel, writeFiles} from './small-version.ts';

export interface Flight {
  readonly flight: string;
  /** ISO 8601. */
  readonly departure: string;
  readonly distance: number;
  readonly origin: string;
  readonly late: 0 | 1;
}

/** Flights whose lateness follows `smallModel(-1.5)`; `shift` moves the distances, `origins` names where they start. */
export function flights(
  seed: number,
  n: number,
  options: {shift?: number; origins?: readonly string[]; month?: string} = {},
): Flight[] {
  const random = randomFrom(seed);
  const {shift = 0, origins = ['SFO', 'OAK'], month = '2001-01'} = options;
  return Array.from({length: n}, (_, index) => {
    const distance = Math.round(300 + 1000 * random()) + shift;
    const origin = origins[Math.floor(random() * origins.length)] ?? 'SFO';
    const late = random() < expectedOf(-1.5, distance, origin) ? 1 : 0;
    const day = String(1 + Math.floor((index * 27) / n)).padStart(2, '0');
    return {flight: `f${seed}-${index}`, departure: `${month}-${day}T12:00:00.000Z`, distance, origin, late};
  });
}

/** Flights as the CSV of the dataset. */
export function flightsCsv(rows: readonly Flight[]): string {
  const lines = rows.map((row) =>
    [row.flight, row.departure, row.distance, row.origin, row.late === 1 ? 'true' : 'false'].join(','),
  );
  return `flight,departure,distance,origin,late\n${lines.join('\n')}\n`;
}

/** A forge, a clone with a configuration, and versions of `smallModel` in its registry. */
export interface ServedWorld extends AsyncDisposable {
  readonly forge: Awaited<ReturnType<typeof startForge>>;
  readonly git: Git;
  readonly folder: string;
  readonly port: number;
  readonly address: string;
  readonly serverDirectory: string;
  /** A context as a workflow has it; with `github: false` as a laptop has it. */
  context(options?: {
    permissions?: Permissions;
    github?: boolean;
    now?: () => Date;
    overrides?: Partial<Omit<Context, 'log'>>;
  }): ReturnType<typeof testContext>;
  /** Registers a version; files that differ from what the manifest says make it a broken one. */
  version(
    name: string,
    bias: number,
    options?: {files?: Record<string, Buffer>; data?: Manifest['data']['files']},
  ): Promise<void>;
  /** Makes the stage hold a version. */
  promote(name: string): Promise<void>;
  write(path: string, text: string): Promise<void>;
  commit(): Promise<void>;
}

export const slug = 'octo/flights';

export interface WorldOptions {
  readonly target?: string;
  readonly monitor?: string;
  readonly retrain?: string;
}

export async function servedWorld(options: WorldOptions = {}): Promise<ServedWorld> {
  const temporary = await temporaryFolder();
  const folder = temporary.path;
  const forge = await startForge({directory: join(folder, 'forge'), validate: true});
  await forge.createRepository({owner: 'octo', name: 'flights', defaultBranch: 'main'});
  const person = forge.issueToken({repository: slug, actor: 'dana', kind: 'person', permissions: {}});
  const clone = join(folder, 'clone');
  const home = join(folder, 'home');
  await mkdir(clone);
  await mkdir(home);
  const git = testGit(clone, {server: forge.serverUrl, token: person});
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['remote', 'add', 'origin', `${forge.serverUrl}/${slug}.git`]);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const serverDirectory = join(home, 'served');
  const facts: {sequence: number; stage: number; digests: Map<string, Digest>; commits: Map<string, string>} =
    {
      sequence: 0,
      stage: 0,
      digests: new Map(),
      commits: new Map(),
    };
  const tag = async (
    name: string,
    commit: string,
    trailers: Parameters<typeof formatMessage>[1],
  ): Promise<void> => {
    facts.sequence += 1;
    const message = formatMessage(name, {...trailers, sequence: facts.sequence});
    await git.run(['tag', '-a', name, commit, '-F', '-'], {input: message});
    await git.run(['push', '--quiet', 'origin', `refs/tags/${name}`]);
  };
  const world: ServedWorld = {
    forge,
    git,
    folder,
    port,
    address,
    serverDirectory,
    async context({permissions, github = true, now, overrides} = {}) {
      const token =
        permissions === undefined
          ? person
          : forge.issueToken({repository: slug, actor: 'github-actions[bot]', kind: 'workflow', permissions});
      const made = await testContext({
        workspace: clone,
        forge: {apiUrl: forge.apiUrl, serverUrl: forge.serverUrl, repository: slug, token},
        ...(now !== undefined && {now}),
        event: {runUrl: `${forge.serverUrl}/${slug}/actions/runs/1`},
        overrides: {home, ...(!github && {github: undefined}), ...overrides},
      });
      return made;
    },
    async version(name, bias, {files = smallModel(bias), data = []} = {}) {
      const head = await git.run(['rev-parse', 'HEAD']);
      const id = `late-${digestOf(name).slice(7, 19)}`;
      const {profile, evaluation} = await evidence(id, bias);
      const manifest = smallManifest(name, files, {
        run: {id, digest: digestOf('run'), ref: `refs/cairn/runs/${id}`},
        profile: digestOf(serializeDocument(profile)),
        evaluation: digestOf(serializeDocument(evaluation)),
        data: {...smallManifest(name, files).data, files: data},
      });
      await recordRun(
        git,
        id,
        {
          'run.json': serializeDocument(runOf(id, manifest, head)),
          'profile.json': serializeDocument(profile),
          'evaluation.json': serializeDocument(evaluation),
        },
        {parent: head, now: new Date('2001-02-01T00:00:00Z')},
      );
      await writeFiles(join(clone, 'store', name), files);
      const text = serializeDocument(manifest);
      const commit = await commitFiles(git, {
        parent: head,
        files: {[`registry/late/versions/${name}.json`]: text},
        message: 'Register',
        date: new Date('2001-02-01T00:00:00Z'),
      });
      facts.digests.set(name, digestOf(text));
      facts.commits.set(name, commit);
      await tag(`late@v${name}`, commit, {version: name, manifest: digestOf(text), run: id});
    },
    async promote(name) {
      facts.stage += 1;
      const manifest = facts.digests.get(name) ?? '';
      await tag(`late#production#${facts.stage}`, facts.commits.get(name) ?? '', {version: name, manifest});
    },
    async write(path, text) {
      await mkdir(dirname(join(clone, path)), {recursive: true});
      await writeFile(join(clone, path), text);
    },
    async commit() {
      await git.run(['add', '--all']);
      await git.run(['commit', '--quiet', '-m', 'Change']);
      await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
    },
    async [Symbol.asyncDispose]() {
      await stopServer(address, serverDirectory);
      await forge[Symbol.asyncDispose]();
      await temporary[Symbol.asyncDispose]();
    },
  };
  await world.write('cairn.yaml', configOf(port, options));
  await world.write('.gitignore', '.cairn/\nstore/\n');
  await world.write('data/2001-01.csv', flightsCsv(flights(1, 400)));
  await world.write('.github/workflows/train.yml', trainWorkflow);
  await world.commit();
  return world;
}

function configOf(port: number, options: WorldOptions): string {
  const target = options.target ?? `{kind: local-server, directory: ~/served, port: ${port}}`;
  return `version: 1
datasets:
  flights:
    path: data/*.csv
    id: flight
    time: departure
    columns:
      flight: {type: string}
      departure: {type: timestamp}
      distance: {type: number}
      origin: {type: string}
      late: {type: boolean}
models:
  late:
    task: binary
    dataset: flights
    target: late
    features: [distance, origin]
    train: {trainer: tensorflow}
    evaluate: {metrics: [roc_auc, log_loss], resamples: 200}
    stages:
      production: {target: here}
    monitor: ${options.monitor ?? '{minimum-rows: 50}'}
    retrain: ${options.retrain ?? '{window-hours: 24}'}
targets:
  here: ${target}
storage: {kind: folder, path: store}
`;
}

const trainWorkflow = `name: Train
run-name: Train \${{ inputs.model }}
on:
  workflow_dispatch:
    inputs:
      model: {type: string}
      reason: {type: string}
jobs:
  train:
    runs-on: ubuntu-latest
    steps:
      - run: echo train
`;

/** The profile of 4000 flights, and an evaluation that says what the model then does on such flights. */
async function evidence(id: string, bias: number): Promise<{profile: Profile; evaluation: Evaluation}> {
  const rows = flights(7, 4000);
  const number = (values: readonly number[]): NumberColumn => ({
    kind: 'number',
    values: Float64Array.from(values),
  });
  const profile = profileTable(
    {
      rows: rows.length,
      columns: new Map<string, Column>([
        ['distance', number(rows.map(({distance}) => distance))],
        ['origin', {kind: 'string', values: rows.map(({origin}) => origin)}],
      ]),
    },
    ['distance', 'origin'],
    {
      labels: [{name: 'late', column: number(rows.map(({late}) => late))}],
      predictions: [
        {
          name: 'probability',
          column: number(rows.map(({distance, origin}) => expectedOf(bias, distance, origin))),
        },
      ],
    },
  );
  const evaluation: Evaluation = {
    document: 'evaluation',
    schemaVersion: 1,
    run: id,
    model: 'late',
    createdAt: '2001-02-01T00:00:00Z',
    rows: {dataset: 'flights', digest: digestOf('rows'), n: 4000},
    confidence: 0.95,
    resamples: 200,
    seed: 1,
    metrics: [
      {name: 'roc_auc', direction: 'higher', value: 0.66, lower: 0.64, upper: 0.68, n: 4000},
      {name: 'log_loss', direction: 'lower', value: 0.63, lower: 0.61, upper: 0.65, n: 4000},
    ],
  };
  return Promise.resolve({profile, evaluation});
}

function runOf(id: string, manifest: Manifest, commit: string): Run {
  const {model, task, data, format, signature, environment, profile} = manifest;
  return {
    document: 'run',
    schemaVersion: 1,
    id,
    model,
    task,
    createdAt: '2001-02-01T00:00:00Z',
    seconds: 1,
    code: {commit, dirty: false},
    data,
    trainer: {kind: 'tensorflow', architecture: 'logistic', backend: 'cpu', parameters: {}, seed: 1},
    metrics: {},
    format,
    artifacts: manifest.artifacts.map(({path, size, sha256}) => ({path, size, sha256})),
    signature,
    environment,
    profile,
  };
}
