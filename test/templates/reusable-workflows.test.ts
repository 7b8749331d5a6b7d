import {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {verbTable} from '../../src/cli/verb-table.ts';
import {parseConfig} from '../../src/config/load-config.ts';
import {renderTemplates, type Answers} from '../../src/templates/render-templates.ts';
import {reusableWorkflow} from '../../src/templates/reusable-workflow.ts';
import {setUpInputs} from '../../src/templates/set-up-inputs.ts';

interface Job {
  uses?: string;
  with?: Record<string, string>;
  permissions?: Record<string, string>;
  steps?: {uses?: string; run?: string; with?: Record<string, string>}[];
}
interface Workflow {
  on: Record<string, {inputs?: Record<string, {required?: boolean}>; workflows?: string[]} | null>;
  jobs: Record<string, Job>;
}

const pin = 'a'.repeat(40);
const template = (name: string): string => readFileSync(`action-templates/${name}.yml`, 'utf8');
const names = readdirSync('action-templates')
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace('.yml', ''));
const reusable = new Map(
  names.map((name) => [`cairn-${name}`, parse(reusableWorkflow(name, template)) as Workflow]),
);

async function mistakesOf(path: string, content: string): Promise<unknown[]> {
  const result = parseWorkflow({name: path, content}, new NoOperationTraceWriter());
  if (result.value === undefined) throw new Error(`${path} is no workflow`);
  const read = await convertWorkflowTemplate(result.context, result.value);
  return [...result.context.errors.getErrors(), ...(read.errors ?? [])];
}

/** What a call leaves out or hands over that the called workflow does not take. */
function checkCall(called: Workflow | undefined, {with: given = {}}: Job): void {
  const inputs = called?.on['workflow_call']?.inputs ?? {};
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  const required = Object.entries(inputs).flatMap(([name, input]) => (input.required === true ? [name] : []));
  expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
}

const rank = {none: 0, read: 1, write: 2} as const;
type Access = keyof typeof rank;

/** Every permission that a called workflow wants has to be one of its caller's. */
function checkPermissions(called: Workflow | undefined, {permissions = {}}: Job): void {
  for (const job of Object.values(called?.jobs ?? {}))
    for (const [scope, access] of Object.entries(job.permissions ?? {}))
      expect(rank[(permissions[scope] ?? 'none') as Access], scope).toBeGreaterThanOrEqual(
        rank[access as Access],
      );
}

describe.each(names)('the reusable workflow of %s', (name) => {
  const text = reusableWorkflow(name, template);
  const {on, jobs} = parse(text) as Workflow;

  test('is the file that is there, a workflow by GitHub’s own parser, and started by a call alone', async () => {
    expect(readFileSync(`.github/workflows/cairn-${name}.yml`, 'utf8')).toBe(text);
    expect(await mistakesOf(name, text)).toEqual([]);
    expect(Object.keys(on)).toEqual(['workflow_call']);
    expect(text).not.toMatch(/\$default-branch|my-model|cairn-ml\/cairn\/|# *token:|without these marks/);
  });

  test('declares the inputs that it reads, and reads those that it declares', () => {
    const read = new Set([...text.matchAll(/\binputs\.([a-z-]+)/g)].map(([, input]) => input));
    expect([...read].sort()).toEqual(Object.keys(on['workflow_call']?.inputs ?? {}).sort());
  });

  test('uses what lies beside it, each with the configuration and only with inputs that it has', () => {
    for (const job of Object.values(jobs)) {
      for (const {uses = '', run = '', with: given = {}} of job.steps ?? []) {
        expect(run).not.toContain('${{');
        const verb = /^\$\/actions\/([a-z-]+)$/.exec(uses)?.[1];
        if (verb === undefined) expect(uses).toMatch(/^$|@[0-9a-f]{40}$/);
        else {
          const declared = Object.keys(verbTable.find((known) => known.name === verb)?.inputs ?? {});
          expect(declared).toEqual(expect.arrayContaining(Object.keys(given)));
          expect(given['config']).toBe('${{ inputs.config }}');
        }
      }
      if (job.uses === undefined) continue;
      const called = reusable.get(/^\$\/\.github\/workflows\/(.*)\.yml$/.exec(job.uses)?.[1] ?? '');
      expect(called, job.uses).toBeDefined();
      checkCall(called, job);
      checkPermissions(called, job);
    }
  });
});

async function callers(more: Partial<Answers> = {}): Promise<Map<string, Workflow>> {
  const files = await renderTemplates({model: 'churn', branch: 'main', pin, reusable: true, ...more});
  const workflows = [...files].filter(([path]) => path.startsWith('.github/workflows/'));
  for (const [path, text] of workflows) expect(await mistakesOf(path, text)).toEqual([]);
  return new Map(
    workflows.map(([path, text]) => [path.replace('.github/workflows/', ''), parse(text) as Workflow]),
  );
}

describe('init --reusable', () => {
  test('writes what starts each workflow, and one job that calls the pinned one with all that it wants', async () => {
    const written = await callers();
    expect([...written.keys()].sort()).toEqual(
      ['drift', 'promotion-forks', 'promotion', 'release', 'retrain', 'rollback', 'train'].map(
        (name) => `${name}.yml`,
      ),
    );
    for (const [file, {on, jobs}] of written) {
      const [job = {}, ...others] = Object.values(jobs);
      expect(others).toEqual([]);
      expect(job.uses).toBe(`cairn-ml/cairn/.github/workflows/cairn-${file}@${pin}`);
      const called = reusable.get(`cairn-${file.replace('.yml', '')}`);
      checkCall(called, job);
      checkPermissions(called, job);
      expect(Object.keys(on)).not.toContain('workflow_call');
      const asked = Object.keys(on['workflow_dispatch']?.inputs ?? {});
      for (const [, input = ''] of JSON.stringify(job).matchAll(/inputs\.([a-z-]+)/g))
        expect(asked).toContain(input);
    }
  });

  test('in a folder, or with another first stage, the calls say so', async () => {
    const written = await callers({folder: 'ml/churn', stages: ['staging', 'production']});
    expect(written.get('train.yml')?.jobs['train']?.with).toEqual({
      model: '${{ inputs.model }}',
      config: 'ml/churn/cairn.yaml',
      stage: 'staging',
    });
    expect(written.get('release.yml')?.jobs['release']?.with).toEqual({config: 'ml/churn/cairn.yaml'});
  });

  test('the configuration and the workflow that waits for another one name the files that were written', async () => {
    const files = await renderTemplates({model: 'churn', branch: 'main', pin, reusable: true, prefix: 'x-'});
    expect(parseConfig(files.get('cairn.yaml') ?? '', 'cairn.yaml').workflows?.train).toBe('x-train.yml');
    const promotion = parse(files.get('.github/workflows/x-promotion.yml') ?? '') as {name: string};
    const forks = parse(files.get('.github/workflows/x-promotion-forks.yml') ?? '') as Workflow;
    expect(forks.on['workflow_run']?.workflows).toEqual([promotion.name]);
    expect(files.get('.github/workflows/x-train.yml')).toContain('- .github/workflows/x-train.yml\n');
    expect(files.get('.github/workflows/x-train.yml')).toContain('workflows/cairn-train.yml@');
  });
});

describe('what sets up a language', () => {
  const ground = (
    command: string,
    files: readonly string[],
    folder = '',
  ): Parameters<typeof setUpInputs>[0] => ({
    command: [command, 'train'],
    files: new Set(files),
    folder,
  });
  test.each([
    [
      ground('python3', ['requirements.txt', '.python-version']),
      {
        'python-version-file': '.python-version',
        setup: 'python -m pip install --requirement requirements.txt',
      },
    ],
    [ground('python3', []), {'python-version': '3.12'}],
    [
      ground('node', ['package-lock.json', 'package.json'], 'a b'),
      {'node-version-file': 'a b/package.json', setup: 'cd "a b"\nnpm ci'},
    ],
    [ground('./train', ['nothing']), {}],
  ])('%o', (where, inputs) => {
    expect(setUpInputs(where)).toEqual(inputs);
  });

  test('of Poetry has its variable', () => {
    const {setup = ''} = setUpInputs(ground('python3', ['poetry.lock', 'pyproject.toml']));
    expect(setup).toMatch(/^export POETRY_VIRTUALENVS_IN_PROJECT=true\npipx install poetry/);
  });

  test.each([
    ['uv.lock', 'astral-sh/setup-uv'],
    ['environment.yml', 'mamba-org/setup-micromamba'],
  ])('of %s needs a step of its own, and that is said', (file, action) => {
    expect(() => setUpInputs(ground('python3', [file]))).toThrow(
      expect.objectContaining({message: expect.stringContaining(action) as unknown}) as Error,
    );
  });
});
