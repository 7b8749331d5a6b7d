import {existsSync} from 'node:fs';
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {recordRun} from '../../src/experiments/run-record.ts';
import type {Evaluation, EvaluationTypes, Profile, Run} from '../../src/generated/documents.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {startForge} from '../../src/local/forge/start-forge.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import type {Context} from '../../src/kernel/context.ts';
import {folderUntilExit, testContext, testGit} from './context.ts';
import {temporaryFolder} from './temporary.ts';

export const moment = new Date('2025-06-01T12:00:00Z');
const zero = `sha256:${'0'.repeat(64)}`;

const defaultRules = [
  '{id: good-enough, metric: roc_auc, minimum: 0.6}',
  '{id: not-worse, metric: roc_auc, versus: champion}',
];

/** A cairn.yaml with one model `m` and the given rules for production. */
export function configText(rules: readonly string[] = defaultRules, more = ''): string {
  return `version: 1
datasets:
  d: {path: data.csv, columns: {x: {type: number}, y: {type: boolean}}}
models:
  m:
    task: binary
    dataset: d
    target: y
    features: [x]
    train: {trainer: tensorflow}
    stages:
      production:
        target: here
        rules:
${rules.map((rule) => `          - ${rule}`).join('\n')}
targets:
  here: {kind: command, deploy: ['true']}
${more}`;
}

/** A forge with one repository whose default branch holds a cairn.yaml, and clones of it. */
export interface PromotionWorld extends AsyncDisposable {
  readonly forge: Awaited<ReturnType<typeof startForge>>;
  /** The first clone. */
  readonly git: Git;
  readonly slug: string;
  clone(name: string): Promise<Git>;
  /** A context on a clone that is connected to the forge with a person's token. */
  context(git: Git, overrides?: Partial<Omit<Context, 'log'>>): ReturnType<typeof testContext>;
  /** Commits files to the default branch and pushes them. */
  push(files: Readonly<Record<string, string>>): Promise<string>;
}

/** A world in which nothing runs, to be copied. */
export interface KeptWorld {
  readonly git: Pick<Git, 'directory'>;
}

/** Worlds that a test file asks for again, by their `cairn.yaml`. */
const kept = new Map<string, Promise<KeptWorld>>();

/** A world whose default branch holds a `cairn.yaml` with these rules, and in which nothing else has happened. */
export async function promotionWorld(rules?: readonly string[], more = ''): Promise<PromotionWorld> {
  const key = configText(rules, more);
  const made = kept.get(key) ?? makeWorld(key);
  kept.set(key, made);
  return copyOfWorld(await made);
}

async function makeWorld(config: string): Promise<KeptWorld> {
  await using world = await worldIn(await temporaryFolder());
  await world.push({'cairn.yaml': config, '.gitignore': '.cairn/\n', 'train.py': 'print(1)\n'});
  return await keepWorld(world);
}

/** Keeps a world as it is now until the process ends. */
export async function keepWorld(world: PromotionWorld): Promise<KeptWorld> {
  const folder = await folderUntilExit();
  const {directory} = world.git;
  await cp(dirname(directory), folder, {recursive: true});
  return {git: {directory: join(folder, basename(directory))}};
}

/** A copy of a world as it is now, with a forge of its own; nothing may happen in the original meanwhile. */
export async function copyOfWorld(original: KeptWorld): Promise<PromotionWorld> {
  const folder = await temporaryFolder();
  await cp(dirname(original.git.directory), folder.path, {recursive: true});
  return worldIn(folder);
}

/** Opens the world in a folder: an empty one becomes a new forge and a clone, a copied one goes on from there. */
async function worldIn(folder: Awaited<ReturnType<typeof temporaryFolder>>): Promise<PromotionWorld> {
  const forge = await startForge({
    directory: join(folder.path, 'forge'),
    validate: true,
    clock: () => moment,
  });
  const slug = 'octo/ml';
  if (forge.repository(slug) === undefined)
    await forge.createRepository({owner: 'octo', name: 'ml', defaultBranch: 'main'});
  const token = forge.issueToken({repository: slug, actor: 'dana', kind: 'person', permissions: {}});
  const remote = `${forge.serverUrl}/${slug}.git`;
  const open = async (name: string): Promise<Git> => {
    const directory = join(folder.path, name);
    const isCopy = existsSync(directory);
    await mkdir(directory, {recursive: true});
    const git = dated(testGit(directory, {server: forge.serverUrl, token}));
    if (!isCopy) await git.run(['init', '--quiet', '--initial-branch', 'main']);
    if (!isCopy) await git.run(['remote', 'add', 'origin', remote]);
    await pointAt(join(directory, '.git/config'), remote, join(folder.path, 'forge/git', `${slug}.git`));
    return git;
  };
  const git = await open('clone');
  return {
    forge,
    git,
    slug,
    clone: async (name) => {
      const other = await open(name);
      await other.run(['fetch', '--quiet', 'origin']);
      await other.run(['checkout', '--quiet', '-B', 'main', 'origin/main']);
      return other;
    },
    context: async (clone, overrides = {}) =>
      testContext({
        workspace: clone.directory,
        forge: {apiUrl: forge.apiUrl, serverUrl: forge.serverUrl, repository: slug, token},
        now: () => moment,
        overrides,
      }),
    push: async (files) => {
      await write(git.directory, files);
      await git.run(['add', '--all']);
      await git.run(['commit', '--quiet', '-m', 'Change']);
      await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
      return git.run(['rev-parse', 'HEAD']);
    },
    [Symbol.asyncDispose]: async () => {
      await forge[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/**
 * Lets a clone push to the forge over HTTP and read the forge's repository by its path, which takes fewer processes. What
 * an earlier copy said of its own forge goes: another one may come to the same port.
 */
async function pointAt(config: string, remote: string, path: string): Promise<void> {
  const text = withoutShortcuts(await readFile(config, 'utf8'));
  const urls = [
    `[url "${path}"]`,
    `\tinsteadOf = ${remote}`,
    `[url "${remote}"]`,
    `\tpushInsteadOf = ${remote}`,
  ];
  await writeFile(config, `${text.replace(/^\turl = .*$/m, `\turl = ${remote}`)}${urls.join('\n')}\n`);
}

/** A configuration of Git without sections that read from elsewhere than the remote says. */
export function withoutShortcuts(config: string): string {
  return config.replaceAll(/^\[url ".*"\]\n(?:\t.*\n)*/gm, '');
}

/** The same git, whose commits are all of one moment: equal worlds have equal ids. */
function dated(git: Git): Git {
  const at = `${moment.getTime() / 1000} +0000`;
  const environment = {GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at};
  return {
    directory: git.directory,
    identity: git.identity,
    run: async (args, options) =>
      git.run(args, {...options, environment: {...environment, ...options?.environment}}),
    try: async (args, options) =>
      git.try(args, {...options, environment: {...environment, ...options?.environment}}),
    bytes: async (args, options) =>
      git.bytes(args, {...options, environment: {...environment, ...options?.environment}}),
    object: async (name, limit) => git.object(name, limit),
  };
}

/** One metric whose interval reaches `half` to both sides. */
export function metric(name: string, value: number, half: number, n = 1000): EvaluationTypes.Metric {
  const direction = ['log_loss', 'brier', 'rmse', 'mae'].includes(name) ? 'lower' : 'higher';
  return {name, direction, value, lower: value - half, upper: value + half, n};
}

export interface RunOptions {
  readonly seed: number;
  /** `m` where it is left out. */
  readonly model?: string;
  readonly metrics?: EvaluationTypes.Metric[];
  readonly champion?: {version: string; manifest: string; metrics: EvaluationTypes.Metric[]};
  readonly comparison?: NonNullable<Evaluation['comparison']>;
  readonly features?: readonly string[];
  readonly startedBy?: string;
  /** What it learned from, for checks of drift. */
  readonly profile?: Profile;
}

/** Records an evaluated run of a model at HEAD, with model files in the work tree, and returns its id. */
export async function makeRun(git: Git, options: RunOptions): Promise<string> {
  const {run, evaluation, files} = await describeRun(git, options);
  const folder = join(git.directory, '.cairn', 'runs', run.id, 'model');
  await write(folder, files);
  const {profile} = options;
  const texts = {
    'run.json': serializeDocument(run),
    'evaluation.json': serializeDocument(evaluation),
    ...(profile && {'profile.json': serializeDocument(profile)}),
  };
  await recordRun(git, run.id, texts, {parent: run.code.commit, now: moment});
  return run.id;
}

export async function describeRun(
  git: Git,
  options: RunOptions,
): Promise<{run: Run; evaluation: Evaluation; files: Record<string, string>}> {
  const {model = 'm'} = options;
  const id = `${model}-${options.seed.toString(16).padStart(12, '0')}`;
  const files = {
    'model.json': `{"seed": ${options.seed}}\n`,
    'weights/part 1.bin': `weights of ${options.seed}`,
  };
  const {features = ['x'], metrics = [metric('roc_auc', 0.75, 0.02)]} = options;
  const run: Run = {
    document: 'run',
    schemaVersion: 1,
    id,
    model,
    task: 'binary',
    createdAt: '2025-05-31T10:00:00Z',
    ...(options.startedBy !== undefined && {startedBy: options.startedBy}),
    seconds: 1.5,
    code: {commit: await git.run(['rev-parse', 'HEAD']), dirty: false},
    data: {
      dataset: 'd',
      digest: zero,
      files: [{path: 'data.csv', sha256: zero, rows: 5000}],
      rows: {train: 4000, test: 1000},
      target: 'y',
      features: [...features],
    },
    trainer: {
      kind: 'tensorflow',
      architecture: 'logistic',
      backend: 'cpu',
      parameters: {},
      seed: options.seed,
    },
    metrics: {},
    format: 'tensorflow',
    artifacts: Object.entries(files).map(([path, text]) => ({
      path,
      size: text.length,
      sha256: digestOf(text),
    })),
    signature: {
      inputs: features.map((name) => ({name, type: 'number' as const})),
      outputs: [{name: 'prediction', type: 'number'}],
    },
    environment: {cairn: 'cairn 0.0.0', runtime: 'node 24.0.0', platform: 'linux-x64'},
    profile: options.profile === undefined ? zero : digestOf(serializeDocument(options.profile)),
  };
  const {champion, comparison} = options;
  const evaluation: Evaluation = {
    document: 'evaluation',
    schemaVersion: 1,
    run: id,
    model,
    createdAt: '2025-05-31T11:00:00Z',
    rows: {dataset: 'd', digest: zero, n: 1000},
    confidence: 0.95,
    resamples: 1000,
    seed: 1,
    metrics,
    ...(champion !== undefined && {champion: {stage: 'production', ...champion}}),
    ...(comparison !== undefined && {comparison}),
  };
  return {run, evaluation, files};
}

export async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
}

/**
 * A context whose process dies at an external step (a push, a change of a ref, a request that changes something): the
 * step happens, and nothing after it. `steps` lists what was reached.
 */
export function dying(context: Context, after: number): {context: Context; steps: string[]} {
  const steps: string[] = [];
  const alive = (): void => {
    if (steps.length >= after) throw new Error('killed');
  };
  const step = (name: string): void => {
    steps.push(name);
    alive();
  };
  const {git} = context;
  const external = new Set(['push', 'update-ref']);
  const wrap =
    <Args extends readonly [readonly string[], ...unknown[]], Result>(
      call: (...args: Args) => Promise<Result>,
    ) =>
    async (...args: Args): Promise<Result> => {
      alive();
      const result = await call(...args);
      if (external.has(args[0][0] ?? '')) step(`git ${args[0][0] ?? ''}`);
      return result;
    };
  context.github?.octokit.hook.wrap('request', async (request, options) => {
    alive();
    const result = await request(options);
    if (options.method !== 'GET') step(`${options.method} ${options.url}`);
    return result;
  });
  return {
    steps,
    context: {
      ...context,
      git: {
        directory: git.directory,
        identity: git.identity,
        run: wrap(async (args, options) => git.run(args, options)),
        try: wrap(async (args, options) => git.try(args, options)),
        bytes: wrap(async (args, options) => git.bytes(args, options)),
        object: async (name, limit) => {
          alive();
          return git.object(name, limit);
        },
      },
    },
  };
}

/** All that a repository on the forge holds, in a form that two runs can be compared by. */
export async function stateOf(world: PromotionWorld): Promise<unknown> {
  const {github} = await world.context(world.git);
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  const refs = await world.git.run(['ls-remote', '--refs', 'origin']);
  const releases = await octokit.paginate(octokit.rest.repos.listReleases, {owner, repo});
  const pulls = await octokit.paginate(octokit.rest.pulls.list, {owner, repo, state: 'all'});
  const statuses = await Promise.all(
    pulls.map(
      async ({head}) => (await octokit.rest.repos.getCombinedStatusForRef({owner, repo, ref: head.sha})).data,
    ),
  );
  return {
    refs: refs.split('\n').filter((line) => !line.includes('refs/pull/')),
    releases: releases.map(({tag_name, draft, prerelease, assets, body}) => ({
      tag_name,
      draft,
      prerelease,
      body,
      assets: assets
        .map(({name, size, digest}) => ({name, size, digest}))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
    pulls: pulls.map(({number, title, body, state, head}) => ({
      number,
      title,
      body: body?.replaceAll(world.forge.serverUrl, 'https://forge.example'), // each world has a port of its own
      state,
      sha: head.sha,
    })),
    statuses: statuses.map((status) => status.statuses.map(({context, state}) => ({context, state}))),
  };
}
