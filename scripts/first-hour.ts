import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {promisify} from 'node:util';
import {parse, parseDocument} from 'yaml';
import {freePort} from '../src/local/free-port.ts';
import {installOnce} from './install-once.ts';

/**
 * Does what a person with a Python project does in her first hour, by docs/training.md alone: copies its blocks, calls the command
 * line, merges the pull request on the local forge, asks the deployed model and loads it back into Python. Prints each step with its
 * seconds, and ends with 1 where one fails. The packages of Python come from their index once.
 */
const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const cli = join(root, 'bin/cairn.cjs');
const page = await readFile(join(root, 'docs/training.md'), 'utf8');
const {'churn-onnx': shown} = parse(block('## scikit-learn, as ONNX', 'yaml')) as {
  'churn-onnx': {train: {command: string[]}};
};
const script = shown.train.command.at(-1) ?? '';
const begin = performance.now();

const scratch = await mkdtemp(join(tmpdir(), 'cairn-first-hour-'));
const project = join(scratch, 'churn');
let environment: Record<string, string | undefined> = {
  ...process.env,
  HOME: join(scratch, 'home'),
  GITHUB_TOKEN: '',
  GIT_AUTHOR_NAME: 'Dana',
  GIT_AUTHOR_EMAIL: 'dana@example.com',
  GIT_COMMITTER_NAME: 'Dana',
  GIT_COMMITTER_EMAIL: 'dana@example.com',
};
let forge: ChildProcess | undefined;

try {
  await step(`a project: data, and ${script} as the page has it`, async () => {
    await mkdir(join(scratch, 'home'));
    await cp(join(root, 'examples/training/data'), join(project, 'data'), {recursive: true});
    await writeFile(join(project, script), block('## scikit-learn, as ONNX', 'python'));
    await writeFile(join(project, 'requirements.txt'), await requirements());
    await git('init', '--quiet', '--initial-branch', 'main');
    await commit('My project');
  });
  await step('the packages of requirements.txt', async () => {
    const made = await installOnce('first-hour', async (folder) => {
      await run('python3', ['-m', 'venv', folder]);
      const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement'];
      await run(join(folder, 'bin/python'), [...pip, join(project, 'requirements.txt')], {timeout: 600_000});
    });
    if ('why' in made) throw new Error(`Python’s packages cannot be installed here: ${made.why}`);
    environment = {
      ...environment,
      PATH: `${join(made.folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      PYTHONPATH: join(root, 'python'),
    };
  });
  await step('cairn init', async () =>
    cairn(
      ...[
        'init',
        '--data',
        'data/churn.csv',
        '--target',
        'churned',
        '--train',
        shown.train.command.join(' '),
      ],
      ...['--deploy', 'local-server', '--yes'],
    ),
  );
  await step('cairn.yaml: `train` as the page has it', async () => {
    const file = join(project, 'cairn.yaml');
    const drafted = parseDocument(await readFile(file, 'utf8'));
    drafted.setIn(['models', 'churn', 'train'], shown.train);
    drafted.setIn(['targets', 'server', 'port'], await freePort(0));
    await writeFile(file, drafted.toString({lineWidth: 0}));
  });
  await step('cairn validate-data', async () => cairn('validate-data'));
  await step('cairn train', async () => cairn('train', 'churn'));
  await step('git commit; cairn local', async () => {
    await commit('Cairn');
    forge = spawn(process.execPath, [cli, '-C', project, 'local'], {env: environment, stdio: 'ignore'});
    const shown = await until('a forge', async () => cairn('local', '--env'));
    for (const [, name = '', value = ''] of shown.matchAll(/^export (\w+)='?([^'\n]*)'?$/gm))
      environment[name] = value;
  });
  const pull = await step('its workflows train, evaluate, register and propose', async () =>
    until('a pull request', async () => {
      const [first] = (await ask('GET', '/pulls')) as {number: number; title: string; head: {sha: string}}[];
      if (first === undefined) throw new Error('none yet');
      const {statuses} = (await ask('GET', `/commits/${first.head.sha}/status`)) as {
        statuses: {state: string}[];
      };
      if (statuses[0]?.state !== 'success')
        throw new Error(`its status is ${statuses[0]?.state ?? 'not there yet'}`);
      return first;
    }),
  );
  const promoted = performance.now();
  const url = await step(`merge “${pull.title}”; release.yml tags and deploys`, async () => {
    await ask('PUT', `/pulls/${pull.number}/merge`, {});
    return until('a deployment', async () => {
      const [deployment] = (await ask('GET', '/deployments')) as {id: number}[];
      const statuses = (await ask('GET', `/deployments/${deployment?.id ?? 0}/statuses`)) as {
        state: string;
        environment_url: string;
      }[];
      const live = statuses.find(({state}) => state === 'success');
      if (live === undefined) throw new Error('none has succeeded yet');
      return live.environment_url;
    });
  });
  await step('ask it over HTTP', async () => {
    const response = await fetch(`${url}/v1/models/churn:predict`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({instances: [{plan: 'basic', months: 3, spend: 21.5}]}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return text;
  });
  await step('cairn_ml.load("churn#production", fetch=True)', async () => {
    await git('pull', '--quiet', '--no-rebase', 'local', 'main');
    const {stdout} = await run(
      'python3',
      ['-c', 'import cairn_ml; print(cairn_ml.load("churn#production", fetch=True))'],
      {cwd: project, env: {...environment, CAIRN_CLI: `${process.execPath} ${cli}`}},
    );
    return stdout;
  });
  console.log(
    `\n${seconds(promoted - begin)} s to a promotion pull request, ${seconds(performance.now() - begin)} s in all`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  forge?.kill('SIGTERM');
  await cairn('serve', '--stop').catch(() => undefined); // where none was deployed there is none to stop
  await rm(scratch, {recursive: true, force: true, maxRetries: 10, retryDelay: 50});
}

async function step<T>(title: string, play: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const made = await play().catch((error: unknown) => {
    throw new Error(`✗ ${title}: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
  });
  console.log(`${seconds(performance.now() - start)} s  ${title}`);
  return made;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).padStart(6);
}

async function cairn(...args: string[]): Promise<string> {
  return (await run(process.execPath, [cli, '-C', project, ...args], {env: environment})).stdout;
}

async function git(...args: string[]): Promise<void> {
  await run('git', args, {cwd: project, env: environment});
}

async function commit(message: string): Promise<void> {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
}

/** The first block of this language below a heading of the page. */
function block(heading: string, language: string): string {
  const start = page.indexOf(`\`\`\`${language}\n`, page.indexOf(`${heading}\n`));
  if (start === -1) throw new Error(`docs/training.md has no ${language} below "${heading}".`);
  const text = start + language.length + 4;
  return page.slice(text, page.indexOf('```', text));
}

/** The example's list, without what this script of it does not import, and with what runs an ONNX model in Python. */
async function requirements(): Promise<string> {
  const text = await readFile(join(root, 'examples/training/requirements.txt'), 'utf8');
  return `${text.replace(/^lightgbm==.*\n/m, '').trim()}\nonnxruntime==1.23.2\n`;
}

/** Asks the forge's REST API, as the shell that took over `cairn local --env` would. */
async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(
    `${environment['GITHUB_API_URL'] ?? ''}/repos/${environment['GITHUB_REPOSITORY'] ?? ''}${path}`,
    {
      method,
      headers: {authorization: `Bearer ${environment['GITHUB_TOKEN'] ?? ''}`},
      ...(body !== undefined && {body: JSON.stringify(body)}),
    },
  );
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Asks again until an answer comes; after five minutes the last refusal counts. */
async function until<T>(what: string, asked: () => Promise<T>): Promise<T> {
  const end = performance.now() + 300_000;
  for (;;) {
    try {
      return await asked();
    } catch (error) {
      if (performance.now() > end)
        throw new Error(`no ${what} came: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      await wait(500);
    }
  }
}
