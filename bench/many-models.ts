import {createHash} from 'node:crypto';
import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Evaluation, Run} from '../src/generated/documents.ts';
import {openGit} from '../src/git/git.ts';
import {digestOf} from '../src/kernel/digest.ts';
import type {Git} from '../src/kernel/ports.ts';
import {serializeStage} from '../src/promotion/stage/stage-file.ts';
import {serializeDocument} from '../src/provenance/document.ts';
import {makeManifest} from '../src/registry/make-manifest.ts';
import {stagePath, versionPath} from '../src/registry/paths.ts';
import {formatMessage, type Trailers} from '../src/registry/trailers.ts';

const models = 1000;
const runsOfEach = 10;
/** Stages whose file was merged and that have no tag yet. */
const waiting = 20;

/**
 * One repository with 1,000 models in production and 10,000 runs, and a clone of it without GitHub: what it takes to see
 * that nothing is to be released, to look for what is broken, and to release 20 new stages. Wall time and CPU time,
 * git's included.
 */
export async function benchManyModels(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-bench-'));
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'B',
    GIT_AUTHOR_EMAIL: 'b@example.com',
    GIT_COMMITTER_NAME: 'B',
    GIT_COMMITTER_EMAIL: 'b@example.com',
  };
  const git = openGit({directory: folder, environment});
  const clone = join(folder, 'clone');
  try {
    await makeRepository(git, join(folder, 'origin.git'));
    await git.run(['clone', '--quiet', 'origin.git', 'clone']);
    const cairn = (...args: string[]): string => timed(['dist/cli.js', '-C', clone, ...args], environment);
    return [
      `${models} models, ${models * runsOfEach} runs:`,
      `  release --dry-run: ${cairn('release', '--dry-run')}`,
      `  doctor: ${cairn('doctor')}`,
      `  release of ${waiting} new stages: ${cairn('release')}`,
    ];
  } finally {
    await rm(folder, {recursive: true});
  }
}

function timed(args: readonly string[], environment: NodeJS.ProcessEnv): string {
  const started = performance.now();
  // The shell's own measure counts the children of children that were waited for.
  const {status, stderr, error} = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="CPU %U %S"; time "$0" "$@" >/dev/null', process.execPath, ...args],
    {env: environment, encoding: 'utf8'},
  );
  const [, user = '', system = ''] = /^CPU (\S+) (\S+)$/m.exec(stderr) ?? [];
  if (error !== undefined) throw error;
  const seconds = (performance.now() - started) / 1000;
  return `${seconds.toFixed(2)} s, ${(Number(user) + Number(system)).toFixed(2)} s of CPU${status === 0 ? '' : ` (ended with ${status ?? 'a signal'}: ${stderr.slice(0, 300)})`}`;
}

const zero = `sha256:${'0'.repeat(64)}` as const;
const stamp = 'B <b@example.com> 1750000000 +0000';

/** A bare repository, written by two streams of `git fast-import`: commits first, then the tags that need their ids. */
async function makeRepository(git: Git, directory: string): Promise<void> {
  const bare = (...args: string[]): string[] => ['-C', directory, ...args];
  await git.run(['init', '--quiet', '--bare', '--initial-branch', 'main', directory]);
  await git.run(bare('fast-import', '--quiet'), {
    input: commit('refs/heads/main', undefined, {'cairn.yaml': configText(), 'train.py': 'print(1)\n'}),
  });
  const trained = await git.run(bare('rev-parse', 'refs/heads/main'));
  const versions = Array.from({length: models}, (_, index) => versionOf(`model-${index}`, trained));
  const marks = join(directory, 'marks');
  await git.run(bare('fast-import', '--quiet', `--export-marks=${marks}`), {
    input: [
      ...versions.flatMap(({run, texts}) =>
        Array.from({length: runsOfEach}, (_, index) => {
          const id = index === 0 ? run.id : `${run.id.slice(0, -2)}0${index}`;
          return commit(`refs/cairn/runs/${id}`, trained, texts, {alone: true});
        }),
      ),
      ...versions.map(({manifestText, run}, index) =>
        commit(
          'refs/heads/versions',
          trained,
          {[versionPath(run.model, '0.0.1')]: manifestText},
          {mark: index + 1},
        ),
      ),
      commit(
        'refs/heads/main',
        trained,
        Object.fromEntries(
          versions.flatMap(({run: {model}, manifestText}) => [
            [stagePath(model, 'production'), stageText(model, manifestText)],
            [versionPath(model, '0.0.1'), manifestText],
          ]),
        ),
      ),
    ].join(''),
  });
  await git.run(bare('update-ref', '-d', 'refs/heads/versions'));
  const merged = await git.run(bare('rev-parse', 'refs/heads/main'));
  const commits = new Map(
    (await readFile(marks, 'utf8')).split('\n').map((line): [string, string] => {
      const [mark = '', id = ''] = line.split(' ');
      return [mark, id];
    }),
  );
  const tags = versions.flatMap(({run, manifestText}, index) => {
    const {model} = run;
    const on = commits.get(`:${index + 1}`) ?? '';
    const facts = {version: '0.0.1', manifest: digestOf(manifestText), run: run.id};
    const first = tag(`${model}@v0.0.1`, on, {...facts, sequence: 1});
    if (index >= models - waiting) return [first.text];
    const second = {...facts, sequence: 2, previous: first.object, desired: merged};
    return [first.text, tag(`${model}#production#1`, on, second).text];
  });
  await git.run(bare('fast-import', '--quiet', '--force'), {input: tags.join('')});
  await git.run(bare('pack-refs', '--all'));
}

function configText(): string {
  const entries = Array.from(
    {length: models},
    (_, index) => `  model-${index}:
    {task: binary, dataset: d, target: y, features: [x], train: {trainer: tensorflow}, stages: {production: {rules: [{id: good-enough, metric: roc_auc, minimum: 0.6}]}}}
`,
  );
  return `version: 1
datasets:
  d: {path: data.csv, columns: {x: {type: number}, y: {type: boolean}}}
models:
${entries.join('')}`;
}

function versionOf(
  model: string,
  trained: string,
): {run: Run; texts: Record<string, string>; manifestText: string} {
  const run: Run = {
    document: 'run',
    schemaVersion: 1,
    id: `${model}-${createHash('sha256').update(model).digest('hex').slice(0, 12)}`,
    model,
    task: 'binary',
    createdAt: '2025-05-31T10:00:00Z',
    seconds: 1.5,
    code: {commit: trained, dirty: false},
    data: {
      dataset: 'd',
      digest: zero,
      files: [{path: 'data.csv', sha256: zero, rows: 5000}],
      rows: {train: 4000, test: 1000},
      target: 'y',
      features: ['x'],
    },
    trainer: {kind: 'tensorflow', architecture: 'logistic', backend: 'cpu', parameters: {}, seed: 1},
    metrics: {},
    format: 'tensorflow',
    artifacts: [{path: 'model.json', size: 2, sha256: zero}],
    signature: {
      inputs: [{name: 'x', type: 'number'}],
      outputs: [{name: 'prediction', type: 'number'}],
    },
    environment: {cairn: 'cairn 0.0.0', runtime: 'node 24.0.0', platform: 'linux-x64'},
    profile: zero,
  };
  const evaluation: Evaluation = {
    document: 'evaluation',
    schemaVersion: 1,
    run: run.id,
    model,
    createdAt: '2025-05-31T11:00:00Z',
    rows: {dataset: 'd', digest: zero, n: 1000},
    confidence: 0.95,
    resamples: 1000,
    seed: 1,
    metrics: [{name: 'roc_auc', direction: 'higher', value: 0.75, lower: 0.73, upper: 0.77, n: 1000}],
  };
  const texts = {'run.json': serializeDocument(run), 'evaluation.json': serializeDocument(evaluation)};
  const manifest = makeManifest({
    version: '0.0.1',
    previous: undefined,
    run,
    runText: texts['run.json'],
    runRef: `refs/cairn/runs/${run.id}`,
    evaluation,
    evaluationDigest: digestOf(texts['evaluation.json']),
    artifacts: [{path: 'model.json', size: 2, sha256: zero, store: {kind: 'folder', path: 'x'}}],
  });
  return {run, texts, manifestText: serializeDocument(manifest)};
}

function stageText(model: string, manifestText: string): string {
  return serializeStage({
    document: 'stage',
    schemaVersion: 1,
    model,
    stage: 'production',
    version: '0.0.1',
    manifest: digestOf(manifestText),
  });
}

/** A commit for `fast-import`: with `alone`, of these files and no others. */
function commit(
  ref: string,
  parent: string | undefined,
  files: Readonly<Record<string, string>>,
  {mark, alone = false}: {mark?: number; alone?: boolean} = {},
): string {
  return [
    `commit ${ref}\n${mark === undefined ? '' : `mark :${mark}\n`}committer ${stamp}\ndata 2\nx\n`,
    parent === undefined ? '' : `from ${parent}\n`,
    alone ? 'deleteall\n' : '',
    ...Object.entries(files).map(
      ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    ),
    '\n',
  ].join('');
}

/** A tag for `fast-import`, and the id that it will have. */
function tag(name: string, on: string, trailers: Trailers): {text: string; object: string} {
  const message = formatMessage(name, trailers);
  const object = `object ${on}\ntype commit\ntag ${name}\ntagger ${stamp}\n\n${message}`;
  return {
    text: `tag ${name}\nfrom ${on}\ntagger ${stamp}\ndata ${message.length}\n${message}\n`,
    object: createHash('sha1').update(`tag ${object.length}\0${object}`).digest('hex'),
  };
}
