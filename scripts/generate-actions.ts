import {mkdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {format} from 'prettier';
import {stringify} from 'yaml';
import {verbTable} from '../src/cli/verb-table.ts';
import {errorCatalogue} from '../src/kernel/error-catalogue.ts';
import type {Verb} from '../src/kernel/verb.ts';
import {fillMarked} from './fill-marked.ts';
import {writeGenerated} from './write-generated.ts';

/**
 * Makes actions/<verb>/{action.yml,README.md,main.ts}, the permissions that `doctor` looks for, the table of Actions in
 * README.md and docs/errors.md.
 */
const root = join(import.meta.dirname, '..');
const note = 'Generated from src/verbs by scripts/generate-actions.ts: do not edit.';

for (const verb of verbTable as readonly Verb[]) {
  const folder = join(root, 'actions', verb.name);
  await mkdir(folder, {recursive: true});
  await writeGenerated(join(folder, 'action.yml'), `# ${note}\n${actionYaml(verb)}`);
  await writeGenerated(join(folder, 'README.md'), readme(verb));
  await writeGenerated(join(folder, 'main.ts'), main(verb));
}
await writeGenerated(join(root, 'src/generated/needed-permissions.ts'), await neededPermissions());
await fillMarked(join(root, 'README.md'), 'actions', actionTable());
await fillMarked(join(root, 'README.md'), 'workflow', await exampleWorkflow());
await fillMarked(join(root, 'docs/errors.md'), 'errors', errorTable());

function actionYaml(verb: Verb): string {
  return stringify(
    {
      name: `Cairn: ${verb.name}`,
      description: verb.summary,
      author: 'The Cairn authors',
      branding: {icon: verb.icon, color: 'gray-dark'},
      inputs: Object.fromEntries(
        Object.entries(verb.inputs).map(([name, input]) => [
          name,
          {
            description: input.description + (input.choices ? ` One of ${input.choices.join(', ')}.` : ''),
            required: input.required === true,
            ...(input.default !== undefined && {default: input.default}),
          },
        ]),
      ),
      outputs: Object.fromEntries(
        Object.entries(verb.outputs).map(([name, description]) => [name, {description}]),
      ),
      runs: {using: 'node24', main: `../../dist/${verb.name}.js`},
    },
    {lineWidth: 0},
  );
}

function readme(verb: Verb): string {
  const isLater = 'workflow-run' in verb.inputs;
  const permissions = [
    ...verb.permissions.map(({scope, access, reason}) => `      ${scope}: ${access} # ${reason}`),
    ...(isLater
      ? ['      actions: read # to fetch what the training of an earlier workflow run handed over']
      : []),
  ];
  const shown = Object.entries(verb.inputs).filter(
    ([, {required, example}]) => required === true || example !== undefined,
  );
  const inputs = Object.entries(verb.inputs).map(([name, input]) => {
    const kind = input.choices ? input.choices.map((choice) => `\`${choice}\``).join(', ') : input.kind;
    const fallback = input.required === true ? '**required**' : input.default ? `\`${input.default}\`` : '';
    return `| \`${name}\` | ${kind} | ${fallback} | ${cell(input.description)} |`;
  });
  const outputs = Object.entries(verb.outputs).map(
    ([name, description]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return [
    `<!-- ${note} -->`,
    `# ${verb.name}`,
    '',
    verb.summary,
    '',
    verb.about.trim(),
    '',
    '## Use',
    '',
    '```yaml',
    `name: ${verb.name}`,
    ...triggerOf(verb),
    'permissions: {}',
    'jobs:',
    `  ${verb.name}:`,
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    ...(permissions.length > 0 ? ['    permissions:', ...permissions] : ['    permissions: {}']),
    '    steps:',
    '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '        with:',
    ...(readsTrained(verb) ? ['          ref: ${{ inputs.commit }}'] : []),
    '          fetch-depth: 0',
    '          persist-credentials: false',
    `      - uses: cairn-ml/cairn/actions/${verb.name}@v0.1.0`,
    ...(shown.length > 0
      ? [
          '        with:',
          ...shown.map(([name, {example}]) => `          ${name}: ${example ?? exampleOf(name)}`),
        ]
      : []),
    ...(isLater ? ['          workflow-run: ${{ inputs.workflow-run }}'] : []),
    ...(verb.name === 'evaluate' ? ['          push: true'] : []),
    '```',
    '',
    'Pin Actions to a full commit id in production; `cairn init` writes workflows that do.',
    '',
    '## Inputs',
    '',
    '| input | kind | default | meaning |',
    '| --- | --- | --- | --- |',
    ...inputs,
    '',
    '## Outputs',
    '',
    '| output | meaning |',
    '| --- | --- |',
    ...outputs,
    '',
    'Every output is set on every path; it is empty where the verb did not get that far.',
    '',
    `At a terminal: \`cairn ${verb.name} --help\`.`,
    '',
  ].join('\n');
}

function main(verb: Verb): string {
  const constant = verb.name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [
    `// ${note}`,
    "import {runAction} from '../../src/host/actions-host.ts';",
    `import {${constant}} from '../../src/verbs/${verb.name}.ts';`,
    '',
    `await runAction(${constant});`,
    '',
  ].join('\n');
}

/** What the token of a job must be allowed to do, by verb. */
async function neededPermissions(): Promise<string> {
  const byVerb = Object.fromEntries(
    (verbTable as readonly Verb[]).map(({name, permissions}) => [name, permissions]),
  );
  const source = [
    `// ${note}`,
    "import type {NeededPermission} from '../kernel/verb.ts';",
    '',
    '/** What the token of a job must be allowed to do, by verb. */',
    `export const neededPermissions: Readonly<Record<string, readonly NeededPermission[]>> = ${JSON.stringify(byVerb)};`,
  ].join('\n');
  return format(source, {parser: 'typescript', printWidth: 110, singleQuote: true});
}

function actionTable(): string {
  const rows = (verbTable as readonly Verb[]).map(
    ({name, summary}) => `| [\`${name}\`](actions/${name}/README.md) | ${cell(summary)} |`,
  );
  return ['| Action | does |', '| --- | --- |', ...rows].join('\n');
}

/** The training workflow as a person copies it: placeholders filled with the usual names. */
async function exampleWorkflow(): Promise<string> {
  const blocks = ['train', 'train-model'].map(async (name) => {
    const template = await readFile(join(root, `action-templates/${name}.yml`), 'utf8');
    return `\`.github/workflows/${name}.yml\`\n\n\`\`\`yaml\n${template.replaceAll('$default-branch', 'main')}\`\`\``;
  });
  return (await Promise.all(blocks)).join('\n\n');
}

function errorTable(): string {
  const rows = Object.entries(errorCatalogue).map(([code, meaning]) => `| \`${code}\` | ${cell(meaning)} |`);
  return ['| code | meaning |', '| --- | --- |', ...rows].join('\n');
}

/** Replaces what stands between `<!-- name:begin -->` and `<!-- name:end -->`. */
function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

/** By hand, or for the pull request or tag that there is to look at; a run is asked for where the verb wants one. */
function triggerOf(verb: Verb): string[] {
  if (verb.name === 'gate') return ['on: pull_request'];
  if (verb.name === 'check-ref') return ['on:', '  push:', "    tags: ['**']"];
  if (!('run' in verb.inputs)) return ['on: workflow_dispatch'];
  return [
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    '      run:',
    '        description: Id of a run',
    '        required: true',
    '        type: string',
    '      workflow-run:',
    '        description: Number of the workflow run that trained it',
    '        required: true',
    '        type: number',
    ...(readsTrained(verb)
      ? [
          '      commit:',
          '        description: The trained commit',
          '        required: true',
          '        type: string',
        ]
      : []),
  ];
}

/** Whether a verb makes the rows of a run anew, for which it needs the code that was trained. */
function readsTrained({name}: Verb): boolean {
  return name === 'evaluate' || name === 'predict';
}

/** What a person would write for a required input. */
function exampleOf(name: string): string {
  if (name === 'run') return '${{ inputs.run }}';
  if (name === 'verdict') return 'drift';
  return 'my-model';
}
