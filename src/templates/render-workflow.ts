import {cairnVersion} from '../kernel/version.ts';
import {lockFilesOf, setUpSteps, type Ground} from './set-up-steps.ts';
import {scriptOf} from './training-command.ts';
import {withFetch, type WorkflowFetch} from './with-fetch.ts';
import {yamlText} from './yaml-text.ts';

/** What the workflows of a repository are filled with. */
export interface WorkflowSettings {
  readonly model: string;
  readonly branch: string;
  readonly pin: string;
  /** What trains and where; without it the built-in trainer does. */
  readonly ground?: Ground | undefined;
  /** How data that are not in Git are fetched. */
  readonly fetch?: WorkflowFetch | undefined;
  /** Path of the data, or of what stands for them in Git, from the folder of the configuration. */
  readonly data?: string | undefined;
  /** Stage that new versions are proposed for; production by default. */
  readonly firstStage?: string | undefined;
  /** Whether a command deploys, which may need the language too. */
  readonly deploysByCommand?: boolean;
  /** Folder of the configuration from the top of the repository; at the top by default. */
  readonly folder?: string | undefined;
  /** What the names of the files begin with, and all templates by name. */
  readonly prefix?: {readonly text: string; readonly names: readonly string[]} | undefined;
}

/** Where a template has steps for the language of a command. */
const setUpMark = /^( +)# The language of your command and its packages are set up here;.*\n/gm;

/**
 * A workflow as it is written into a repository: the default branch, names, our Actions pinned, the language of the
 * training set up where its command runs, and started by all that a training depends on.
 */
export function renderWorkflow(name: string, template: string, settings: WorkflowSettings): string {
  const fetching = withFetch(template, settings.fetch);
  const whole = withTriggers(name, withSetUp(name, withStage(fetching, settings), settings), settings);
  return fill(withPrefix(withFolder(whole, settings), settings), settings);
}

/** Tells each of our Actions which configuration is meant, where it does not lie at the top. */
export function withFolder(template: string, {folder = ''}: WorkflowSettings): string {
  if (folder === '') return template;
  const withPaths = template.replace(
    /^( +)- cairn\.yaml$/m,
    (_, indent: string) => `${indent}- ${yamlText(`${literal(folder)}/cairn.yaml`)}`,
  );
  return withConfig(withPaths, yamlText(`${folder}/cairn.yaml`));
}

/** Tells each step that uses one of our Actions which configuration is meant; an expression will do. */
export function withConfig(template: string, config: string): string {
  return template.replace(
    /^((?: {2})+)(- )?(uses: cairn-ml\/cairn\/actions\/.*\n)(?: +(?:# )?with:\n)?/gm,
    (_, indent: string, dash: string | undefined, uses: string) => {
      const beside = `${indent}${dash === undefined ? '' : '  '}`;
      return `${indent}${dash ?? ''}${uses}${beside}with:\n${beside}  config: ${config}\n`;
    },
  );
}

/** Gives the files and the names of workflows a prefix, wherever one names another. */
export function withPrefix(template: string, {prefix}: WorkflowSettings): string {
  if (prefix === undefined || prefix.text === '') return template;
  const label = ` (${prefix.text.replace(/[^A-Za-z0-9]+$/, '')})`;
  return template
    .replace(new RegExp(`(?<![\\w-])(?=(?:${prefix.names.join('|')})\\.yml)`, 'g'), prefix.text)
    .replace(/^name: .*$/m, `$&${label}`)
    .replace(/^( +workflows: \[)(\w+)\]/m, `$1$2${label}]`);
}

/** Fills one template: the default branch, the model's name, and the pin of our Actions with the version as a comment. */
export function fill(
  template: string,
  {model, branch, pin}: Pick<WorkflowSettings, 'model' | 'branch' | 'pin'>,
): string {
  const version = cairnVersion().replace('cairn ', 'v');
  return template
    .replaceAll('$default-branch', branch)
    .replaceAll('my-model', model)
    .replaceAll('cairn-ml/cairn/v0.1.0/', `cairn-ml/cairn/${pin}/`)
    .replace(
      /(uses: cairn-ml\/cairn\/(?:actions\/[a-z-]+|\.github\/workflows\/[a-z-]+\.yml))@v[\d.]+/g,
      `$1@${pin} # ${version}`,
    );
}

/** Proposes new versions for the first stage. */
function withStage(template: string, {firstStage = 'production'}: WorkflowSettings): string {
  if (firstStage === 'production') return template;
  return template.replace(
    /^( +)- name: Propose it for production\n( +uses: .*\n +with:\n)/m,
    (_, indent: string, uses: string) =>
      `${indent}- name: Propose it for ${firstStage}\n${uses}${indent}    stage: ${yamlText(firstStage)}\n`,
  );
}

function withSetUp(name: string, template: string, {ground, deploysByCommand}: WorkflowSettings): string {
  // A job that deploys has a token that writes: what such a job runs comes from no cache that others can fill.
  const isTraining = name === 'train-model';
  if (ground === undefined || !(isTraining || deploysByCommand === true)) return template;
  const steps = setUpSteps(ground, {cached: isTraining});
  if (steps === undefined) return template;
  return template.replace(setUpMark, (_, indent: string) =>
    steps.map((line) => `${indent}${line}\n`).join(''),
  );
}

/** Adds what a training depends on to the paths whose change starts it. */
export function withTriggers(name: string, template: string, settings: WorkflowSettings): string {
  if (name !== 'train') return template;
  const paths = triggersOf(settings);
  return paths.length === 0
    ? template
    : template.replace(
        /^( +)paths: # what a training depends on: add .*\n/m,
        (_, indent: string) =>
          `${indent}paths: # what a training depends on\n${paths.map((path) => `${indent}  - ${yamlText(path)}\n`).join('')}`,
      );
}

/** The folder of the script, the data and the lists of packages, from the top of the repository. */
function triggersOf({ground, data, folder = ''}: WorkflowSettings): readonly string[] {
  const {command = [], files = new Set<string>()} = ground ?? {};
  const script = scriptOf(command, files);
  const below = script?.includes('/') === true ? script.slice(0, script.lastIndexOf('/')) : '';
  const code =
    script === undefined
      ? []
      : [below === '' ? `*.${script.split('.').at(-1) ?? ''}` : `${literal(below)}/**`];
  const packages = ground === undefined ? [] : lockFilesOf(ground);
  const inFolder = [...code, ...packages.map(literal), ...(data === undefined ? [] : [literal(data)])];
  return [...new Set(inFolder)].map((path) => (folder === '' ? path : `${literal(folder)}/${path}`));
}

/** A path that a filter of GitHub takes as it is, whatever glob characters are in it. */
function literal(path: string): string {
  return path.replace(/[\\*?+[\]!]/g, '\\$&');
}
