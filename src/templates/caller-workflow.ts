import {parse} from 'yaml';
import {fill, withFolder, withPrefix, withTriggers, type WorkflowSettings} from './render-workflow.ts';
import {appSecret, reusableInputs, reusablePrefix} from './reusable-workflow.ts';
import {setUpInputs} from './set-up-inputs.ts';
import {yamlText} from './yaml-text.ts';

/** The names of templates that something other than a call starts; the rest is called by these. */
export function startedNames(names: readonly string[], template: (name: string) => string): string[] {
  return names.filter((name) =>
    Object.keys(triggersOf(template(name))).some((event) => event !== 'workflow_call'),
  );
}

/**
 * A template as a workflow that a repository has of its own: what starts it, and one job that calls the reusable workflow at the
 * pinned commit with what `cairn init` found, and with all the permissions that the jobs of that one want.
 */
export function callerWorkflow(
  name: string,
  template: (name: string) => string,
  settings: WorkflowSettings,
): string {
  const text = template(name);
  const {permissions, title} = {
    permissions: permissionsOf(text),
    title: /^name: (.*)$/m.exec(text)?.[1] ?? name,
  };
  const inputs = givenInputs(name, template, settings);
  const job = [
    'jobs:',
    `  ${name}:`,
    `    name: ${title}`,
    '    permissions:',
    ...permissions.map((line) => `      ${line}`),
    `    uses: cairn-ml/cairn/.github/workflows/${reusablePrefix}${name}.yml@v0.1.0`,
    ...(inputs.length > 0 ? ['    with:', ...inputs.map((line) => `      ${line}`)] : []),
    ...('app-client-id' in reusableInputs(name, template)
      ? [
          '    # Where a ruleset restricts who creates tags `*@v*` and `*#*`: `app-client-id` of a GitHub App that may bypass it, and',
          '    # secrets:',
          `    #   ${appSecret}: \${{ secrets.${appSecret} }}`,
        ]
      : []),
    '',
  ].join('\n');
  const whole = `${withTriggers(name, headOf(text), settings)}${job}`;
  return fill(withPrefix(withFolder(whole, settings), settings), settings);
}

/** What stands before the jobs: comments, names and what starts the workflow, as a caller needs them. */
function headOf(text: string): string {
  return text
    .slice(0, text.indexOf('\njobs:\n') + 1)
    .replace(/: [a-z-]+\.yml has the steps\./, '.')
    .replace(/, and in\n# the if below\./, ', and as\n# `bases: \'["next"]\'` of the job.')
    .replace(/^ +- \.github\/workflows\/[a-z-]+-model\.yml\n/m, '')
    .replace(/^ {2}workflow_call:\n(?: {4}.*\n)+/m, '')
    .replace(/^on:(?: # zizmor: ignore\[dangerous-triggers\])?.*$/m, (line) =>
      line.includes('dangerous-triggers')
        ? 'on: # zizmor: ignore[dangerous-triggers,concurrency-limits] nothing of the fork is checked out, run or written'
        : 'on: # zizmor: ignore[concurrency-limits] the jobs of the called workflow have groups of their own',
    );
}

/** The permissions of all jobs of a template, each as wide as the widest, with its reason. */
function permissionsOf(text: string): string[] {
  const widest = new Map<string, {access: string; reason: string}>();
  for (const [, scope = '', access = '', reason = ''] of text.matchAll(
    /^ {6}([a-z-]+): (read|write) # (.*)$/gm,
  ))
    // Of several jobs the last one, which calls or comes after the others, has the reason that says most.
    if (access === 'write' || widest.get(scope)?.access !== 'write') widest.set(scope, {access, reason});
  return [...widest]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([scope, {access, reason}]) => `${scope}: ${access} # ${reason}`);
}

/** What a person hands over who starts it, and what `cairn init` found where that is not the usual. */
function givenInputs(
  name: string,
  template: (name: string) => string,
  {folder = '', firstStage = 'production', ground, deploysByCommand}: WorkflowSettings,
): string[] {
  const known = reusableInputs(name, template);
  const asked = Object.keys(triggersOf(template(name))['workflow_dispatch']?.inputs ?? {});
  const found: Readonly<Record<string, string>> = {
    ...(folder !== '' && {config: `${folder}/cairn.yaml`}),
    ...(firstStage !== 'production' && {stage: firstStage}),
    ...(ground !== undefined && (name === 'train' || deploysByCommand === true) && setUpInputs(ground)),
  };
  return [
    ...asked.filter((input) => input in known).map((input) => `${input}: \${{ inputs.${input} }}`),
    ...Object.entries(found).flatMap(([input, value]) =>
      input in known ? [`${input}: ${textOf(value)}`] : [],
    ),
  ];
}

/** Several commands each have a line. */
function textOf(value: string): string {
  return value.includes('\n') ? `|\n${value.replace(/^/gm, '        ')}` : yamlText(value);
}

function triggersOf(text: string): Readonly<Record<string, {inputs?: object} | null>> {
  return (parse(text) as {on: Readonly<Record<string, {inputs?: object} | null>>}).on;
}
