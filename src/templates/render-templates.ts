import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {UserError, type Mistake} from '../kernel/errors.ts';
import {cairnRoot} from '../kernel/version.ts';
import {callerWorkflow, startedNames} from './caller-workflow.ts';
import type {DvcFetch} from './look-at-dvc.ts';
import {nameMistakes} from './name-mistakes.ts';
import {fill, renderWorkflow, type WorkflowSettings} from './render-workflow.ts';
import {stageEntries} from './stage-entries.ts';
import type {NoDraft} from './draft-config.ts';
import {fetchLine, writeConfig, type Draft} from './write-config.ts';
import {yamlText} from './yaml-text.ts';

/** What the files are made of. */
export interface Answers {
  readonly model: string;
  readonly branch: string;
  readonly pin: string;
  /** Names of stages, in the order that a version goes through them; production alone by default. */
  readonly stages?: readonly string[] | undefined;
  /** The kind of target to write, where one was asked for. */
  readonly deploy?: string | undefined;
  /** What the data say of the model; without it cairn.yaml is a starter to fill in. */
  readonly draft?: Draft | undefined;
  /** Without a draft: data that are kept elsewhere, and how they are fetched. */
  readonly absent?: NoDraft['absent'];
  /** The files of the repository, by which the language of the training is set up. */
  readonly files?: ReadonlySet<string> | undefined;
  /** Folder of the configuration from the top of the repository; at the top by default. */
  readonly folder?: string | undefined;
  /** What the names of the workflows begin with, beside others of the same names. */
  readonly prefix?: string | undefined;
  /** Writes workflows that call the reusable ones at the pinned commit, in place of copies. */
  readonly reusable?: boolean | undefined;
}

/** Where GitHub looks for workflows. */
const workflows = '.github/workflows';

/** How Git shows the registry, as a path from the top of the repository: one file for all configurations. */
export const registryAttributes = 'registry/.gitattributes';

/** The workflows that `init` writes, as paths from the top of the repository. */
export async function workflowPaths(prefix = '', stages?: readonly string[]): Promise<string[]> {
  return (await templateNames(stages)).map((name) => `${workflows}/${prefix}${name}.yml`);
}

/** What soaked in a stage is proposed for another one where there are several. */
async function templateNames(stages: readonly string[] = []): Promise<string[]> {
  const entries = await readdir(join(cairnRoot(), 'action-templates'));
  return entries
    .filter((entry) => entry.endsWith('.yml'))
    .sort()
    .map((entry) => entry.replace('.yml', ''))
    .filter((name) => name !== 'soak' || stages.length > 1);
}

/**
 * The files that `init` writes, by path: every workflow of action-templates/ with its placeholders filled and our Actions
 * pinned to a commit, cairn.yaml, and how Git should show the registry. Throws CAIRN_INPUT_INVALID on a bad answer.
 */
export async function renderTemplates(answers: Answers): Promise<Map<string, string>> {
  check(answers);
  const names = await templateNames(answers.stages);
  const {folder = '', prefix = ''} = answers;
  const settings = settingsOf(answers, names);
  const source = async (name: string): Promise<string> =>
    readFile(join(cairnRoot(), 'action-templates', name), 'utf8');
  const files = new Map<string, string>();
  const templates = new Map(
    await Promise.all(names.map(async (name) => [name, await source(`${name}.yml`)] as const)),
  );
  const template = (name: string): string => templates.get(name) ?? '';
  for (const name of answers.reusable === true ? startedNames(names, template) : names)
    files.set(
      `${workflows}/${prefix}${name}.yml`,
      answers.reusable === true
        ? callerWorkflow(name, template, settings)
        : renderWorkflow(name, template(name), settings),
    );
  // Reports of promotions are folded away in diffs; a file of its own leaves the one at the root as it is.
  files.set(registryAttributes, await source('registry.gitattributes'));
  files.set(
    folder === '' ? 'cairn.yaml' : `${folder}/cairn.yaml`,
    configText(await source('cairn.yaml'), answers),
  );
  return files;
}

function settingsOf(
  {model, branch, pin, draft, absent, stages, deploy, files = new Set(), folder = '', prefix = ''}: Answers,
  names: readonly string[],
): WorkflowSettings {
  const fetch = fetchOf({draft, absent});
  return {
    model,
    branch,
    pin,
    ground: draft?.train === undefined ? undefined : {command: draft.train, files, folder},
    fetch,
    data: fetch?.pointer ?? draft?.data,
    firstStage: stages?.[0],
    folder,
    prefix: {text: prefix, names},
    deploysByCommand: deploy === 'command',
  };
}

function fetchOf({draft, absent}: Pick<Answers, 'draft' | 'absent'>): DvcFetch | undefined {
  return draft?.fetch ?? absent?.fetch;
}

function configText(starter: string, answers: Answers): string {
  const text = fill(
    withAbsent(withStages(withTarget(starter, answers.deploy), answers.stages), answers.absent),
    answers,
  );
  const {prefix = '', draft} = answers;
  const named =
    prefix === ''
      ? ''
      : `\nworkflows: # their files, where another name is the usual one\n  train: ${prefix}train.yml\n  release: ${prefix}release.yml\n`;
  if (draft === undefined) return `${text}${named}`;
  // What the starter says of targets stays; the rest is written anew.
  const [schema = ''] = /https:\S+/.exec(text) ?? [];
  const target = targets.get(answers.deploy ?? '');
  const ofTargets = /^(?:# Where a stage runs|targets:)[\s\S]*/m.exec(text)?.[0] ?? '';
  return `${writeConfig(draft, {schema, target})}\n${ofTargets}${named}`;
}

/** Names data that are kept elsewhere in the starter cairn.yaml. */
function withAbsent(starter: string, absent: Answers['absent']): string {
  if (absent === undefined) return starter;
  const {data, fetch} = absent;
  return starter.replace(/^ {4}path: .*\n/m, () => `    path: ${yamlText(data)}\n    ${fetchLine(fetch)}\n`);
}

/** Gives the starter cairn.yaml the stages before its one, with rules as that has them. */
function withStages(starter: string, stages: readonly string[] = ['production']): string {
  return starter.replace(/^ {6}production:\n((?: {8}.*\n)+)/m, (_, body: string) => {
    const lines = body.trimEnd().split('\n');
    const rules = lines.flatMap((line) => /^ +- (.*)$/.exec(line)?.[1] ?? []);
    const target = lines.flatMap((line) => /^ +((?:# )?target: .*)$/.exec(line)?.[1] ?? []);
    return stageEntries(stages, {rules, target})
      .map((line) => `      ${line}\n`)
      .join('');
  });
}

/** Takes the marks from the target of this kind in the starter cairn.yaml, and from the line of the stage that names one. */
function withTarget(starter: string, kind: string | undefined): string {
  const name = targets.get(kind ?? '');
  if (name === undefined) return starter;
  const entry = new RegExp(`^#   ${name}:\n(?:#     .*\n)+`, 'm').exec(starter)?.[0] ?? '';
  const targetsAt = starter.indexOf('# targets:');
  const written = `targets:\n${entry.replace(/^# /gm, '')}`;
  return `${starter.slice(0, targetsAt)}${written}`.replace('# target: here #', `target: ${name} #`);
}

/** The kinds of targets that a starter can have, and what they are called there. */
const targets: ReadonlyMap<string, string> = new Map([
  ['command', 'here'],
  ['local-server', 'server'],
]);

function check(answers: Answers): void {
  const {model, branch, pin, deploy, folder = '', prefix = ''} = answers;
  const mistakes: Mistake[] = [];
  if (deploy !== undefined && !targets.has(deploy))
    mistakes.push({
      where: '--deploy',
      what: `${JSON.stringify(deploy)} is no kind of target`,
      expected: [...targets.keys()].join(' or '),
    });
  mistakes.push(...nameMistakes(model));
  if (answers.reusable === true && fetchOf(answers) !== undefined)
    mistakes.push({
      where: '--reusable',
      what: 'is asked for data that are not in Git, and the reusable workflows have no job that fetches',
      expected: 'copied workflows, which have one: no --reusable',
    });
  if (!/^[A-Za-z0-9][\w./-]*$/.test(branch)) {
    mistakes.push({
      where: '--branch',
      what: `${JSON.stringify(branch)} is no name of a branch`,
      expected: 'letters, digits, ., /, - and _',
    });
  }
  if (!/^[\w./ -]*$/.test(folder))
    mistakes.push({
      where: JSON.stringify(folder),
      what: 'is a folder that workflows cannot name',
      expected: 'letters, digits, blanks, ., -, _ and /',
    });
  if (!/^([A-Za-z0-9][\w.-]*)?$/.test(prefix))
    mistakes.push({
      where: '--prefix',
      what: `${JSON.stringify(prefix)} begins no name of a file`,
      expected: 'letters, digits, ., - and _',
    });
  if (!/^[0-9a-f]{40}$/.test(pin)) {
    mistakes.push({
      where: '--pin',
      what: `${JSON.stringify(pin)} is no commit`,
      expected: 'a full commit id of 40 hex digits',
    });
  }
  if (mistakes.length > 0) throw new UserError('CAIRN_INPUT_INVALID', mistakes);
}
