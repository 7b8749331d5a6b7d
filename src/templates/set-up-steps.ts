import {actionsOfOthers} from './actions-of-others.ts';
import {yamlText} from './yaml-text.ts';

/** Where a training command is set up: the files of its folder, and that folder from the top of the repository. */
export interface Ground {
  readonly command: readonly string[];
  readonly files: ReadonlySet<string>;
  /** Empty at the top. */
  readonly folder: string;
}

/** A language as a repository uses it. */
interface Setting {
  /** For the comment above the steps. */
  readonly what: string;
  /** Files that say which packages are installed. */
  readonly lockFiles: readonly string[];
  /** The steps, as lines; packages are kept in a cache only where no token of the job writes. */
  readonly steps: (options: {cached: boolean; place: Place}) => readonly string[];
}

/** How a step names the folder of the configuration. */
interface Place {
  /** A path from the top of the repository. */
  readonly at: (file: string) => string;
  /** What a step with `run:` has beside it. */
  readonly directory: readonly string[];
}

/**
 * Steps that install the language of a command and the packages that the repository declares, as lines of YAML without
 * indentation; undefined where neither the command nor the files tell the language.
 */
export function setUpSteps(ground: Ground, {cached}: {cached: boolean}): readonly string[] | undefined {
  const setting = settingOf(ground);
  if (setting === undefined) return undefined;
  const {folder} = ground;
  const place = {
    at: (file: string): string => yamlText(folder === '' ? file : `${folder}/${file}`),
    directory: folder === '' ? [] : [`  working-directory: ${yamlText(folder)}`],
  };
  return [`# ${setting.what}, as cairn init found it.`, ...setting.steps({cached, place})];
}

/** The files of a folder that say which packages a command has; those that are no file of it are not there. */
export function lockFilesOf(ground: Ground): readonly string[] {
  return settingOf(ground)?.lockFiles ?? [];
}

function settingOf({command, files}: Ground): Setting | undefined {
  const [program = ''] = command;
  const has = (...names: readonly string[]): string | undefined => names.find((name) => files.has(name));
  if (/^(python[\d.]*|uv|poetry|pipenv|conda|micromamba)$/.test(program)) return python(has);
  if (/^R(script)?$/.test(program)) return r(has);
  if (/^(node|npm|npx|yarn|pnpm|tsx)$/.test(program)) return node(has);
  // A script or make: by what the folder holds.
  if (
    has('requirements.txt', 'pyproject.toml', 'uv.lock', 'poetry.lock', 'environment.yml', 'setup.py') !==
    undefined
  )
    return python(has);
  if (has('renv.lock', 'DESCRIPTION') !== undefined) return r(has);
  return has('package.json') === undefined ? undefined : node(has);
}

type Has = (...names: readonly string[]) => string | undefined;

function python(has: Has): Setting {
  const uv = has('uv.lock');
  if (uv !== undefined) return withUv(uv);
  const conda = has('environment.yml', 'environment.yaml', 'conda-lock.yml');
  const poetry = has('poetry.lock');
  const requirements = has('requirements.txt');
  if (conda !== undefined && poetry === undefined && requirements === undefined) return withConda(conda);
  const project = has('pyproject.toml', 'setup.py');
  const version = has('.python-version', 'pyproject.toml');
  const lockFile = poetry ?? requirements ?? project;
  const install =
    poetry !== undefined
      ? [
          'pipx install poetry==2.2.1',
          'poetry env use python',
          'poetry install --no-interaction --no-root',
          'echo "$PWD/.venv/bin" >> "$GITHUB_PATH"',
        ]
      : requirements !== undefined
        ? ['python -m pip install --requirement requirements.txt']
        : project !== undefined
          ? ['python -m pip install .']
          : [];
  return {
    what: `Python, and ${lockFile === undefined ? 'no packages (no file names any)' : `the packages of ${lockFile}`}`,
    lockFiles: [lockFile, version].flatMap((file) => file ?? []),
    steps: ({cached, place}) => [
      `- uses: ${actionsOfOthers.python}`,
      '  with:',
      version === undefined
        ? "    python-version: '3.12' # no .python-version and no pyproject.toml says which"
        : `    python-version-file: ${place.at(version)}`,
      ...(cached && lockFile !== undefined && poetry === undefined
        ? ['    cache: pip', `    cache-dependency-path: ${place.at(lockFile)}`]
        : []),
      ...runStep(
        install,
        place,
        poetry === undefined ? [] : ['  env:', "    POETRY_VIRTUALENVS_IN_PROJECT: 'true'"],
      ),
    ],
  };
}

function withUv(lockFile: string): Setting {
  return {
    what: `Python, and the packages of ${lockFile}`,
    lockFiles: [lockFile, 'pyproject.toml'],
    steps: ({cached, place}) => [
      `- uses: ${actionsOfOthers.uv}`,
      '  with:',
      `    enable-cache: ${String(cached)}`,
      ...(cached ? [`    cache-dependency-glob: ${place.at(lockFile)}`] : []),
      ...runStep(['uv sync --locked', 'echo "$PWD/.venv/bin" >> "$GITHUB_PATH"'], place),
    ],
  };
}

function withConda(file: string): Setting {
  return {
    what: `The environment of ${file}`,
    lockFiles: [file],
    steps: ({cached, place}) => [
      '- id: conda',
      `  uses: ${actionsOfOthers.conda}`,
      '  with:',
      `    environment-file: ${place.at(file)}`,
      '    environment-name: cairn',
      '    init-shell: none',
      `    cache-environment: ${String(cached)}`,
      '- name: Put its programs first on the path',
      '  env:',
      '    ENVIRONMENT: ${{ steps.conda.outputs.environment-path }}',
      '  run: echo "$ENVIRONMENT/bin" >> "$GITHUB_PATH"',
    ],
  };
}

function r(has: Has): Setting {
  const lockFile = has('renv.lock', 'DESCRIPTION');
  const restore =
    lockFile === 'renv.lock'
      ? "if (!requireNamespace('renv', quietly = TRUE)) install.packages('renv'); renv::restore(prompt = FALSE, library = .libPaths()[1])"
      : "install.packages('remotes'); remotes::install_deps(dependencies = TRUE)";
  return {
    what: `R, and ${lockFile === undefined ? 'no packages (no renv.lock names any)' : `the packages of ${lockFile}`}`,
    lockFiles: lockFile === undefined ? [] : [lockFile],
    steps: ({place}) => [
      `- uses: ${actionsOfOthers.r}`,
      '  with:',
      `    r-version: ${lockFile === 'renv.lock' ? 'renv' : 'release'}`,
      ...(lockFile === 'renv.lock' ? place.directory.map((line) => `  ${line}`) : []),
      '    use-public-rspm: true',
      ...runStep(lockFile === undefined ? [] : [`Rscript -e "${restore}"`], place),
    ],
  };
}

function node(has: Has): Setting {
  const lockFile = has('package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'package.json');
  const version = has('.nvmrc', '.node-version', 'package.json');
  const [cache, ...install] = packageManagers[lockFile ?? ''] ?? [undefined];
  return {
    what: `Node.js, and ${lockFile === undefined ? 'no packages (no package.json names any)' : `the packages of ${lockFile}`}`,
    lockFiles: [...new Set([lockFile, has('package.json')])].flatMap((file) => file ?? []),
    steps: ({cached, place}) => [
      `- uses: ${actionsOfOthers.node}`,
      '  with:',
      version === undefined
        ? '    node-version: 24 # no .nvmrc says which'
        : `    node-version-file: ${place.at(version)}`,
      ...(cached && cache !== undefined && lockFile !== undefined
        ? [`    cache: ${cache}`, `    cache-dependency-path: ${place.at(lockFile)}`]
        : ['    package-manager-cache: false']),
      ...runStep(install, place),
    ],
  };
}

/** By its lock file: what setup-node calls a package manager, and what it is installed with. */
const packageManagers: Readonly<Record<string, readonly [string | undefined, ...string[]]>> = {
  'package-lock.json': ['npm', 'npm ci'],
  'yarn.lock': ['yarn', 'yarn install --frozen-lockfile'],
  'pnpm-lock.yaml': [undefined, 'corepack enable', 'pnpm install --frozen-lockfile'],
  'package.json': [undefined, 'npm install --no-package-lock'],
};

function runStep(
  commands: readonly string[],
  {directory}: Place,
  more: readonly string[] = [],
): readonly string[] {
  if (commands.length === 0) return [];
  const [only] = commands;
  return [
    '- name: Install the packages',
    ...directory,
    ...more,
    ...(commands.length === 1
      ? [`  run: ${only ?? ''}`]
      : ['  run: |', ...commands.map((command) => `    ${command}`)]),
  ];
}
