import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {UserError, type Mistake} from '../kernel/errors.ts';
import {cairnRoot, cairnVersion} from '../kernel/version.ts';

/**
 * The files that `init` writes, by path: every workflow of action-templates/ with its placeholders filled and our Actions
 * pinned to a commit, the starter cairn.yaml, and how Git should show the registry. Throws CAIRN_INPUT_INVALID on a bad answer.
 */
export async function renderTemplates(answers: {
  model: string;
  branch: string;
  pin: string;
  /** The kind of target to write, where one was asked for. */
  target?: string | undefined;
}): Promise<Map<string, string>> {
  check(answers);
  const folder = join(cairnRoot(), 'action-templates');
  const files = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((entry) => entry.endsWith('.yml')).sort()) {
    files.set(`.github/workflows/${name}`, fill(await readFile(join(folder, name), 'utf8'), answers));
  }
  // Reports of promotions are folded away in diffs; a file of its own leaves the one at the root as it is.
  files.set('registry/.gitattributes', await readFile(join(folder, 'registry.gitattributes'), 'utf8'));
  const starter = withTarget(await readFile(join(folder, 'cairn.yaml'), 'utf8'), answers.target);
  files.set('cairn.yaml', fill(starter, answers));
  return files;
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

/** Fills one template: the default branch, the model's name, and the pin of our Actions with the version as a comment. */
export function fill(
  template: string,
  {model, branch, pin}: {model: string; branch: string; pin: string},
): string {
  const version = cairnVersion().replace('cairn ', 'v');
  return template
    .replaceAll('$default-branch', branch)
    .replaceAll('my-model', model)
    .replace(/(uses: cairn-ml\/cairn\/actions\/[a-z-]+)@v[\d.]+/g, `$1@${pin} # ${version}`);
}

/** What is wrong with the name of a model that is to be written into files. */
export function nameMistakes(model: string): Mistake[] {
  if (/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(model)) return [];
  const what = `${JSON.stringify(model)} is no name of a model`;
  return [{where: '--model', what, expected: 'letters, digits, - and _'}];
}

function check({
  model,
  branch,
  pin,
  target,
}: {
  model: string;
  branch: string;
  pin: string;
  target?: string | undefined;
}): void {
  const mistakes: Mistake[] = [];
  if (target !== undefined && !targets.has(target))
    mistakes.push({
      where: '--target',
      what: `${JSON.stringify(target)} is no kind of target`,
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
