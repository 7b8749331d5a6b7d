import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {UserError, type Mistake} from '../kernel/errors.ts';
import {cairnRoot} from '../kernel/version.ts';
import {nameMistakes} from './name-mistakes.ts';
import {fill, renderWorkflow, type WorkflowSettings} from './render-workflow.ts';
import {writeConfig, type Draft} from './write-config.ts';

/** What the files are made of. */
export interface Answers {
  readonly model: string;
  readonly branch: string;
  readonly pin: string;
  /** The kind of target to write, where one was asked for. */
  readonly deploy?: string | undefined;
  /** What the data say of the model; without it cairn.yaml is a starter to fill in. */
  readonly draft?: Draft | undefined;
  /** The files of the repository, by which the language of the training is set up. */
  readonly files?: ReadonlySet<string> | undefined;
}

/**
 * The files that `init` writes, by path: every workflow of action-templates/ with its placeholders filled and our Actions
 * pinned to a commit, cairn.yaml, and how Git should show the registry. Throws CAIRN_INPUT_INVALID on a bad answer.
 */
export async function renderTemplates(answers: Answers): Promise<Map<string, string>> {
  check(answers);
  const settings = settingsOf(answers);
  const folder = join(cairnRoot(), 'action-templates');
  const files = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((entry) => entry.endsWith('.yml')).sort()) {
    const template = await readFile(join(folder, name), 'utf8');
    files.set(`.github/workflows/${name}`, renderWorkflow(name.replace('.yml', ''), template, settings));
  }
  // Reports of promotions are folded away in diffs; a file of its own leaves the one at the root as it is.
  files.set('registry/.gitattributes', await readFile(join(folder, 'registry.gitattributes'), 'utf8'));
  files.set('cairn.yaml', configText(await readFile(join(folder, 'cairn.yaml'), 'utf8'), answers));
  return files;
}

function settingsOf({model, branch, pin, draft, deploy, files = new Set()}: Answers): WorkflowSettings {
  return {
    model,
    branch,
    pin,
    ground: draft?.train === undefined ? undefined : {command: draft.train, files, folder: ''},
    data: draft?.data,
    deploysByCommand: deploy === 'command',
  };
}

function configText(starter: string, answers: Answers): string {
  const text = fill(withTarget(starter, answers.deploy), answers);
  if (answers.draft === undefined) return text;
  // What the starter says of targets stays; the rest is written anew.
  const [schema = ''] = /https:\S+/.exec(text) ?? [];
  const stage = targets.get(answers.deploy ?? '');
  return `${writeConfig(answers.draft, {schema, target: stage})}\n${/^(?:# Where a stage runs|targets:)[\s\S]*/m.exec(text)?.[0] ?? ''}`;
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

function check({model, branch, pin, deploy}: Answers): void {
  const mistakes: Mistake[] = [];
  if (deploy !== undefined && !targets.has(deploy))
    mistakes.push({
      where: '--deploy',
      what: `${JSON.stringify(deploy)} is no kind of target`,
      expected: [...targets.keys()].join(' or '),
    });
  mistakes.push(...nameMistakes(model));
  if (!/^[A-Za-z0-9][\w./-]*$/.test(branch)) {
    mistakes.push({
      where: '--branch',
      what: `${JSON.stringify(branch)} is no name of a branch`,
      expected: 'letters, digits, ., /, - and _',
    });
  }
  if (!/^[0-9a-f]{40}$/.test(pin)) {
    mistakes.push({
      where: '--pin',
      what: `${JSON.stringify(pin)} is no commit`,
      expected: 'a full commit id of 40 hex digits',
    });
  }
  if (mistakes.length > 0) throw new UserError('CAIRN_INPUT_INVALID', mistakes);
}
