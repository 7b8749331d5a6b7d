import {parse} from 'yaml';
import {actionsOfOthers} from './actions-of-others.ts';
import {withConfig} from './render-workflow.ts';

/** What a reusable workflow takes. */
export interface ReusableInput {
  readonly description?: string;
  readonly type: string;
  readonly required?: boolean;
  readonly default?: string | boolean;
}

/** What the files of reusable workflows begin with. */
export const reusablePrefix = 'cairn-';

/** The secret that a reusable workflow takes where it may use the token of a GitHub App. */
export const appSecret = 'CAIRN_APP_PRIVATE_KEY';

/**
 * A template as a workflow that other repositories call. It is started by nothing else, takes as inputs what people change in a
 * copy, and uses the Actions of its own commit (`$/`), so that a caller pins all of it by one commit.
 */
export function reusableWorkflow(name: string, template: (name: string) => string): string {
  const text = template(name);
  const body = bodyOf(text, template);
  const title = /^name: (.*)$/m.exec(text)?.[1] ?? name;
  const secrets = body.includes(`secrets.${appSecret}`)
    ? ['    secrets:', `      ${appSecret}:`, '        required: false']
    : [];
  return [
    `# Generated from action-templates/${name}.yml by scripts/generate-workflows.ts: do not edit.`,
    '# For other repositories to call: docs/reusable-workflows.md.',
    `name: ${title} (cairn)`,
    '',
    `on: # zizmor: ignore[concurrency-limits] a group here would drop the run that waits; jobs have theirs`,
    '  workflow_call:',
    '    inputs:',
    ...Object.entries(reusableInputs(name, template)).flatMap(([input, declared]) => [
      `      ${input}:`,
      ...Object.entries<string | boolean>({...declared}).map(
        ([key, value]) => `        ${key}: ${yamlScalar(value)}`,
      ),
    ]),
    ...secrets,
    '',
    body,
  ].join('\n');
}

/** The inputs of the reusable workflow of a template, by name: those of the template, then those for what a copy would change. */
export function reusableInputs(
  name: string,
  template: (name: string) => string,
): Readonly<Record<string, ReusableInput>> {
  const body = bodyOf(template(name), template);
  const all = {...ownInputs(template(name)), ...sharedInputs};
  return Object.fromEntries(
    Object.entries(all).filter(([input]) => new RegExp(`\\binputs\\.${input}(?![\\w-])`).test(body)),
  );
}

/** What people change in a copy of a workflow. */
const sharedInputs: Readonly<Record<string, ReusableInput>> = {
  config: {description: 'Path of the configuration', type: 'string', default: 'cairn.yaml'},
  stage: {
    description: 'Stage that new versions are proposed for',
    type: 'string',
    default: 'production',
  },
  bases: {
    description: 'Branches of promotion.bases beside the default branch, as a JSON list',
    type: 'string',
    default: '[]',
  },
  runner: {
    description: 'Runner of the jobs that train, predict, deploy or read the log of a server',
    type: 'string',
    default: 'ubuntu-latest',
  },
  environments: {
    description:
      'Whether a job that deploys is one of the environment of its stage, with its reviewers and wait times',
    type: 'boolean',
    default: false,
  },
  'python-version': {
    description: 'Python for your commands (default, none is set up)',
    type: 'string',
    default: '',
  },
  'python-version-file': {description: 'File that says which Python', type: 'string', default: ''},
  'node-version': {
    description: 'Node.js for your commands (default, none is set up)',
    type: 'string',
    default: '',
  },
  'node-version-file': {description: 'File that says which Node.js', type: 'string', default: ''},
  setup: {
    description: 'Shell commands that install the packages of your commands, at the top of the repository',
    type: 'string',
    default: '',
  },
  'app-client-id': {
    description:
      'Client id of a GitHub App that may create tags and open pull requests; its key is the secret',
    type: 'string',
    default: '',
  },
};

/** The inputs that a template declares for a person or for a workflow that calls it; only what both require is required. */
function ownInputs(template: string): Record<string, ReusableInput> {
  const {on} = parse(template) as {
    on: Readonly<Record<string, {inputs?: Record<string, ReusableInput>} | null>>;
  };
  const called = on['workflow_call']?.inputs ?? {};
  const dispatched = on['workflow_dispatch']?.inputs;
  return Object.fromEntries(
    Object.entries({...called, ...dispatched}).map(([name, {description, type, required, ...declared}]) => {
      const isRequired =
        required === true && (dispatched === undefined || dispatched[name]?.required === true);
      return [
        name,
        {
          ...(description !== undefined && {description}),
          type: type === 'choice' ? 'string' : type,
          ...(isRequired && {required: true}),
          ...(declared.default !== undefined && {default: declared.default}),
        },
      ];
    }),
  );
}

/** The permissions and jobs, with inputs where people would change a copy. */
function bodyOf(text: string, template: (name: string) => string): string {
  const start = text.indexOf('\npermissions: {}\n') + 1;
  const jobs = text
    .slice(start)
    .split(/(?=^ {2}[a-z][a-z-]*:$)/m)
    .map((job) => withRunner(job))
    .join('');
  const steps = withConfig(withApp(withLanguages(withEnvironments(jobs))), '${{ inputs.config }}')
    .replace(
      /^( +)- name: Propose it for production\n((?:.*\n)*?\1 {2}with:\n)/m,
      '$1- name: Propose it\n$2$1    stage: ${{ inputs.stage }}\n',
    )
    .replace(
      /^( +)(github\.event\.pull_request\.base\.ref) == (github\.event\.repository\.default_branch)$/m,
      '$1$2 == $3 ||\n$1contains(fromJSON(inputs.bases), $2)',
    )
    .replace(/cairn-ml\/cairn\/actions\/([a-z-]+)@v[\d.]+/g, '$$/actions/$1');
  return withCalls(steps, template);
}

/** Jobs that run what a team brings, or want a machine of its own. */
function withRunner(job: string): string {
  return setUpMark.test(job) || job.includes('runs-on: ubuntu-latest #')
    ? job.replace(/runs-on: ubuntu-latest/, 'runs-on: ${{ inputs.runner }}')
    : job;
}

const setUpMark = /^( +)# The language of your command and its packages are set up here;.*\n/m;

function withLanguages(jobs: string): string {
  return jobs.replace(new RegExp(setUpMark, 'gm'), (_, indent: string) =>
    languages.map((line) => `${indent}${line}\n`).join(''),
  );
}

const languages = [
  "- if: inputs.python-version != '' || inputs.python-version-file != ''",
  `  uses: ${actionsOfOthers.python}`,
  '  with:',
  '    python-version: ${{ inputs.python-version }}',
  '    python-version-file: ${{ inputs.python-version-file }}',
  "- if: inputs.node-version != '' || inputs.node-version-file != ''",
  `  uses: ${actionsOfOthers.node}`,
  '  with:',
  '    node-version: ${{ inputs.node-version }}',
  '    node-version-file: ${{ inputs.node-version-file }}',
  '    package-manager-cache: false',
  "- if: inputs.setup != ''",
  '  name: Install the packages',
  '  env:',
  '    SETUP: ${{ inputs.setup }}',
  '  run: bash -euo pipefail -c "$SETUP"',
];

/** An empty name is no environment. */
function withEnvironments(jobs: string): string {
  return jobs.replace(
    /^( +)# Reviewers, secrets and wait times of the environment .*\n\1# environment:\n(?:\1# {3}.*\n)+/gm,
    "$1environment: ${{ inputs.environments && matrix.environment || '' }}\n",
  );
}

/** Takes the marks from the token of a GitHub App, which is made where its id is known. */
function withApp(jobs: string): string {
  return jobs
    .replace(
      /^ +# (?:Where a ruleset restricts|The marks before `secrets:`|For the token of a GitHub App).*\n/gm,
      '',
    )
    .replace(/^( +)# - id: app\n((?:\1# .*\n)+)/gm, (_, indent: string, step: string) => {
      const lines = step
        .replaceAll(`${indent}# `, indent)
        .replace(/vars\.CAIRN_APP_CLIENT_ID/, 'inputs.app-client-id');
      return `${indent}- id: app\n${indent}  if: inputs.app-client-id != ''\n${lines}`;
    })
    .replace(/^( +)# (with:)$/gm, '$1$2')
    .replace(
      /^( +)# ( *)token: \$\{\{ steps\.app\.outputs\.token \}\}$/gm,
      '$1$2token: ${{ steps.app.outputs.token || github.token }}',
    )
    .replace(new RegExp(`^( +)# secrets:\\n\\1# +(${appSecret}: .*)$`, 'gm'), '$1secrets:\n$1  $2');
}

/** Calls the reusable workflows of its own commit, and hands on what they take and the template does not. */
function withCalls(jobs: string, template: (name: string) => string): string {
  return jobs.replace(
    /^( +)uses: \.\/\.github\/workflows\/([a-z-]+)\.yml.*\n( +with:\n)?/gm,
    (_, indent: string, name: string, given = `${indent}with:\n`) => {
      const own = ownInputs(template(name));
      const handedOn = Object.keys(reusableInputs(name, template)).filter((input) => !(input in own));
      return [
        `${indent}uses: $/.github/workflows/${reusablePrefix}${name}.yml\n`,
        given,
        ...handedOn.map((input) => `${indent}  ${input}: \${{ inputs.${input} }}\n`),
      ].join('');
    },
  );
}

function yamlScalar(value: string | boolean): string {
  return value === '' || value === '[]' ? `'${value}'` : String(value);
}
