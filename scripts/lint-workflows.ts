import {execFile, execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {renderTemplates} from '../src/templates/render-templates.ts';

/**
 * Holds what `cairn init` writes, our own workflows and the manifests of the Actions against the linters of the field:
 * actionlint, zizmor (pedantic, offline) and GitHub's schemas. They are installed at first use, from Go's and Python's
 * package indexes; one that cannot be had is skipped, and that is said.
 */
const root = join(import.meta.dirname, '..');
const tools = join(root, 'node_modules/.cache/cairn-tools');

interface Linter {
  readonly name: string;
  /** The program, once it is installed. */
  readonly program: string;
  readonly install: readonly [command: string, ...args: string[]];
  /** What it is given for a folder with a repository's workflows. */
  readonly workflows: (folder: string) => readonly string[];
  /** What it is given for the manifests of Actions, where it reads them. */
  readonly manifests?: (files: readonly string[]) => readonly string[];
}

/** A program from Python's index, in a folder of its own. */
function fromPython(name: string, version: string): Pick<Linter, 'program' | 'install'> {
  const folder = join(tools, name);
  const options = ['--quiet', '--disable-pip-version-check', '--target', folder];
  return {
    program: join(folder, 'bin', name),
    install: ['python3', '-m', 'pip', 'install', ...options, `${name}==${version}`],
  };
}

const linters: readonly Linter[] = [
  {
    name: 'actionlint 1.7.12',
    program: join(tools, 'actionlint'),
    install: ['go', 'install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'],
    workflows: () => ['-no-color'],
  },
  {
    name: 'zizmor 1.32.0',
    ...fromPython('zizmor', '1.32.0'),
    workflows: () => ['--offline', '--pedantic', '--no-progress', '--color=never', '--quiet', '.'],
  },
  {
    name: "GitHub's schemas (check-jsonschema 0.39.0)",
    ...fromPython('check-jsonschema', '0.39.0'),
    workflows: (folder) => ['--builtin-schema', 'vendor.github-workflows', ...workflowFiles(folder)],
    manifests: (files) => ['--builtin-schema', 'vendor.github-actions', ...files],
  },
];

const written = await mkdtemp(join(tmpdir(), 'cairn-workflows-'));
try {
  await writeStarter(written);
  const manifests = (await readdir(join(root, 'actions'))).map((verb) => `actions/${verb}/action.yml`);
  for (const linter of linters) {
    const missing = await install(linter);
    if (missing !== undefined) {
      console.log(`Skipped: ${linter.name} cannot be had here (${missing}).`);
      continue;
    }
    for (const folder of [written, root]) await lint(linter, linter.workflows(folder), folder);
    if (linter.manifests) await lint(linter, linter.manifests(manifests), root);
  }
} finally {
  await rm(written, {recursive: true, force: true});
}

/** A repository with what `cairn init` writes, as the linters want to find it. */
async function writeStarter(folder: string): Promise<void> {
  execFileSync('git', ['init', '--quiet', folder]);
  for (const [path, text] of await renderTemplates({model: 'churn', branch: 'main', pin: 'a'.repeat(40)})) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
}

function workflowFiles(folder: string): string[] {
  return execFileSync('find', ['.github/workflows', '-name', '*.yml'], {cwd: folder, encoding: 'utf8'})
    .trim()
    .split('\n');
}

/** Why it could not be installed; undefined where it is there. */
async function install({program, install: [command, ...args]}: Linter): Promise<string | undefined> {
  if (existsSync(program)) return undefined;
  await mkdir(tools, {recursive: true});
  try {
    const options = {env: {...process.env, GOBIN: tools, GOFLAGS: '-mod=mod'}, timeout: 300_000};
    await promisify(execFile)(command, args, options);
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return said.trim().split('\n').at(-1) ?? said;
  }
}

async function lint({name, program}: Linter, args: readonly string[], folder: string): Promise<void> {
  try {
    await promisify(execFile)(program, args, {
      cwd: folder,
      env: {...process.env, PYTHONPATH: dirname(dirname(program))},
    });
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      message = '',
    } = error as Partial<Error & {stdout: string; stderr: string}>;
    const said = `${stdout}${stderr}`.trim();
    console.log(
      `${name}, ${folder === root ? 'this repository' : 'what init writes'}:\n${said === '' ? message : said}`,
    );
    process.exitCode = 1;
  }
}
