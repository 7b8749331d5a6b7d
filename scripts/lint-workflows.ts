import {execFile, execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {renderTemplates} from '../src/templates/render-templates.ts';
import {renderWorkflow} from '../src/templates/render-workflow.ts';
import {fromGo, fromPython, install, type Tool} from './install-tool.ts';

/**
 * Holds what `cairn init` writes, our own workflows and the manifests of the Actions against the linters of the field:
 * actionlint, zizmor (pedantic, offline) and GitHub's schemas. They are installed at first use, from Go's and Python's
 * package indexes; one that cannot be had is skipped, and that is said.
 */
const root = join(import.meta.dirname, '..');

interface Linter {
  readonly name: string;
  readonly tool: Tool;
  /** What it is given for a folder with a repository's workflows. */
  readonly workflows: (folder: string) => readonly string[];
  /** What it is given for the manifests of Actions, where it reads them. */
  readonly manifests?: (files: readonly string[]) => readonly string[];
}

const linters: readonly Linter[] = [
  {
    name: 'actionlint',
    tool: fromGo('github.com/rhysd/actionlint/cmd/actionlint', '1.7.12'),
    // It does not know `$/` yet, by which a reusable workflow names what lies beside it.
    workflows: () => ['-no-color', '-ignore', '"\\$/[^"]+"'],
  },
  {
    name: 'zizmor',
    tool: fromPython('zizmor', '1.32.0'),
    workflows: () => ['--offline', '--pedantic', '--no-progress', '--color=never', '--quiet', '.'],
  },
  {
    name: "GitHub's schemas: check-jsonschema",
    tool: fromPython('check-jsonschema', '0.39.0'),
    workflows: (folder) => ['--builtin-schema', 'vendor.github-workflows', ...workflowFiles(folder)],
    manifests: (files) => ['--builtin-schema', 'vendor.github-actions', ...files],
  },
];

/** What trains in the repositories that are linted, and the files that say which packages it has. */
const grounds: readonly (readonly [string, readonly string[]])[] = [
  ['python3', ['requirements.txt', '.python-version']],
  ['python3', ['poetry.lock', 'pyproject.toml']],
  ['python3', ['uv.lock']],
  ['python3', ['environment.yml']],
  ['Rscript', ['renv.lock']],
  ['node', ['package-lock.json', 'package.json']],
];

/** What the repositories that are linted are made of. */
const starter = {model: 'churn', branch: 'main', pin: 'a'.repeat(40)};

const written = await mkdtemp(join(tmpdir(), 'cairn-workflows-'));
const calling = await mkdtemp(join(tmpdir(), 'cairn-callers-'));
try {
  await writeStarter(written);
  await writeFiles(
    calling,
    await renderTemplates({...starter, stages: ['staging', 'production'], reusable: true}),
  );
  const manifests = (await readdir(join(root, 'actions'))).map((verb) => `actions/${verb}/action.yml`);
  for (const linter of linters) {
    const missing = await install(linter.tool);
    if (missing !== undefined) {
      console.log(`Skipped: ${linter.name} ${linter.tool.version} cannot be had here (${missing}).`);
      continue;
    }
    for (const folder of [written, calling, root]) await lint(linter, linter.workflows(folder), folder);
    if (linter.manifests) await lint(linter, linter.manifests(manifests), root);
  }
} finally {
  await rm(written, {recursive: true, force: true});
  await rm(calling, {recursive: true, force: true});
}

/** A repository with what `cairn init` writes, as the linters want to find it; what differs by language comes once for each. */
async function writeStarter(folder: string): Promise<void> {
  const settings = {...starter, data: 'data/churn.csv', deploysByCommand: true};
  const written = new Map(await renderTemplates({...starter, stages: ['staging', 'production']}));
  for (const [index, [program, files]] of grounds.entries())
    for (const name of ['train', 'train-model', 'release', 'rollback']) {
      const template = await readFile(join(root, `action-templates/${name}.yml`), 'utf8');
      const ground = {
        command: [program, 'train'],
        files: new Set(files),
        folder: index % 2 === 0 ? '' : 'sub folder',
      };
      written.set(
        `.github/workflows/${name}-${index}.yml`,
        renderWorkflow(name, template, {...settings, ground}),
      );
    }
  await writeFiles(folder, written);
}

/** Writes the files of a repository. */
async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  execFileSync('git', ['init', '--quiet', folder]);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
}

function workflowFiles(folder: string): string[] {
  return execFileSync('find', ['.github/workflows', '-name', '*.yml'], {cwd: folder, encoding: 'utf8'})
    .trim()
    .split('\n');
}

async function lint({name, tool: {program}}: Linter, args: readonly string[], folder: string): Promise<void> {
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
