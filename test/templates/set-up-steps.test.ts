import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {renderWorkflow} from '../../src/templates/render-workflow.ts';
import {lockFilesOf, setUpSteps} from '../../src/templates/set-up-steps.ts';
import {readFileSync} from 'node:fs';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  'working-directory'?: string;
}

function stepsOf(command: string, files: readonly string[], {cached = true, folder = ''} = {}): Step[] {
  const lines = setUpSteps({command: command.split(' '), files: new Set(files), folder}, {cached});
  return (parse((lines ?? []).join('\n')) ?? []) as Step[];
}

describe('the language and the packages are those that the repository declares', () => {
  test.each([
    [
      'python3 train.py',
      ['requirements.txt', '.python-version'],
      'actions/setup-python',
      'python -m pip install --requirement requirements.txt',
    ],
    ['python3 train.py', ['pyproject.toml'], 'actions/setup-python', 'python -m pip install .'],
    [
      'python3 train.py',
      ['uv.lock', 'pyproject.toml', 'requirements.txt'],
      'astral-sh/setup-uv',
      'uv sync --locked',
    ],
    ['uv run train.py', ['uv.lock'], 'astral-sh/setup-uv', 'uv sync --locked'],
    ['python3 train.py', ['poetry.lock', 'pyproject.toml'], 'actions/setup-python', 'poetry install'],
    [
      'python3 train.py',
      ['environment.yml'],
      'mamba-org/setup-micromamba',
      '"$ENVIRONMENT/bin" >> "$GITHUB_PATH"',
    ],
    ['Rscript train.R', ['renv.lock'], 'r-lib/actions/setup-r', 'renv::restore'],
    ['Rscript train.R', ['DESCRIPTION'], 'r-lib/actions/setup-r', 'remotes::install_deps'],
    ['node train.js', ['package.json', 'package-lock.json'], 'actions/setup-node', 'npm ci'],
    [
      'node train.js',
      ['package.json', 'pnpm-lock.yaml'],
      'actions/setup-node',
      'pnpm install --frozen-lockfile',
    ],
    ['make model', ['requirements.txt', 'package.json'], 'actions/setup-python', 'pip install'],
  ])('%s with %j: %s', (command, files, action, install) => {
    for (const cached of [true, false]) {
      const steps = stepsOf(command, files, {cached});
      const uses = steps.map((step) => step.uses ?? '').join(' ');
      expect(uses).toMatch(new RegExp(`^${action}@[0-9a-f]{40}\\s*$`));
      expect(steps.map(({run = ''}) => run).join('\n')).toContain(install);
      // Only where no token of the job writes is anything taken from a cache.
      const caches = steps.flatMap(({with: inputs = {}}) => [
        inputs['cache'],
        inputs['enable-cache'],
        inputs['cache-environment'],
      ]);
      if (!cached) expect(caches.filter((value) => value !== undefined && value !== false)).toEqual([]);
    }
  });

  test('a folder is where packages are installed, and where their lists lie', () => {
    const [setUp, install] = stepsOf('python3 train.py', ['requirements.txt', '.python-version'], {
      folder: 'models/a b',
    });
    expect(setUp?.with).toEqual({
      'python-version-file': 'models/a b/.python-version',
      cache: 'pip',
      'cache-dependency-path': 'models/a b/requirements.txt',
    });
    expect(install?.['working-directory']).toBe('models/a b');
  });

  test('what no file and no command tells is left to a person', () => {
    expect(
      setUpSteps({command: ['make'], files: new Set(['Makefile']), folder: ''}, {cached: true}),
    ).toBeUndefined();
    expect(stepsOf('python3 train.py', ['train.py'])).toHaveLength(1);
    expect(lockFilesOf({command: ['make'], files: new Set(), folder: ''})).toEqual([]);
  });
});

describe('a workflow', () => {
  const ground = {
    command: ['python3', 'src/[a]/train.py'],
    files: new Set(['src/[a]/train.py', 'requirements.txt']),
    folder: '',
  };
  const settings = {model: 'm', branch: 'main', pin: 'a'.repeat(40), ground, data: 'data/x.csv'};
  const written = (name: string, more: object = {}): string =>
    renderWorkflow(name, readFileSync(`action-templates/${name}.yml`, 'utf8'), {...settings, ...more});

  test('that trains sets the language up in each job that runs the command, and starts by all it depends on', () => {
    const model = parse(written('train-model')) as {jobs: Record<string, {steps: Step[]}>};
    const having = Object.entries(model.jobs).filter(([, {steps}]) =>
      steps.some(({uses}) => uses?.startsWith('actions/setup-python@')),
    );
    expect(having.map(([name]) => name)).toEqual(['train', 'predict', 'predict-champion']);
    const {on} = parse(written('train')) as {on: {push: {paths: string[]}}};
    expect(on.push.paths).toEqual([
      'src/\\[a\\]/**',
      'requirements.txt',
      'data/x.csv',
      'cairn.yaml',
      '.github/workflows/train.yml',
      '.github/workflows/train-model.yml',
    ]);
  });

  test('that deploys by a command sets it up too, without a cache', () => {
    for (const name of ['release', 'rollback']) {
      expect(written(name)).not.toContain('setup-python');
      const text = written(name, {deploysByCommand: true});
      expect(text.match(/setup-python/g)).toHaveLength(1);
      expect(text).not.toContain('cache: ');
    }
  });
});
