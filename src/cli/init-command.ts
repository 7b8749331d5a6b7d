import type {Command} from 'commander';
import {readFile} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {openWorkTree, type Standing} from '../git/work-tree.ts';
import type {Git} from '../kernel/ports.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import {replaceFile} from '../files/replace-file.ts';
import {hasCode, UserError} from '../kernel/errors.ts';
import {guarded} from './guarded.ts';
import {openChoices, type Choices} from './init-choices.ts';
import {addModel} from '../templates/add-model.ts';
import {draftConfig, type Choose} from '../templates/draft-config.ts';
import type {DvcFetch} from '../templates/look-at-dvc.ts';
import {lookAtRepository} from '../templates/look-at-repository.ts';
import {defaultBranchOf, pinnedCommit} from '../templates/pin.ts';
import {registryAttributes, renderTemplates, workflowPaths} from '../templates/render-templates.ts';
import {stageNames} from '../templates/stage-names.ts';
import {writeNewFiles} from '../templates/write-new-files.ts';

interface InitOptions {
  data?: string;
  target?: string;
  id?: string;
  positive?: string;
  train?: string;
  model?: string;
  branch?: string;
  pin?: string;
  deploy?: string;
  prefix?: string;
  reusable?: boolean;
  stages?: string;
  yes?: boolean;
}

/** `cairn init`: writes the workflows and a cairn.yaml, made of what the repository holds. */
export function addInit(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('init')
    .description(
      'Look at this folder and write a cairn.yaml that fits its data into the folder at hand, and the workflows to the top; never overwrites a file. Asks little, and nothing where there is no terminal: then it says what it took. Without data it writes a starter. With --model in a repository that has a cairn.yaml, add that model to it.',
    )
    .option(
      '--data <file>',
      'table to learn from: CSV, Parquet or NDJSON (default: the likeliest of the repository)',
    )
    .option(
      '--target <column>',
      'column to predict (default: one called target, label or such, else the last)',
    )
    .option('--id <column>', 'column that names a row, - for none (default: one called id that does)')
    .option('--positive <value>', 'which of two values of the target a probability of 1 means')
    .option('--train <command>', 'what trains, - for the built-in trainer (default: a script called train)')
    .option('--model <name>', 'name of the first model (default: after the data), or of one to add')
    .option(
      '--branch <name>',
      'default branch (default: where the HEAD of the remote points, else the current branch)',
    )
    .option(
      '--pin <commit>',
      'commit of cairn-ml/cairn that the workflows use (default: the one of this command)',
    )
    .option('--deploy <kind>', 'also write a target to deploy to: command or local-server (default: none)')
    .option(
      '--stages <names>',
      'stages that a version goes through, such as staging,production; training proposes for the first (default: production)',
    )
    .option(
      '--prefix <text>',
      'what the names of the workflows begin with (default: cairn- where one has such a name already)',
    )
    .option(
      '--reusable',
      'write workflows of a few lines that call those of cairn-ml/cairn at the pinned commit, in place of copies',
    )
    .option('--yes', 'ask nothing, take what is proposed and say it')
    .action(
      guarded(setExitCode, async (options: InitOptions) => {
        const {git, standing} = await openWorkTree({
          directory: resolve(program.opts<{directory: string}>().directory),
          environment: gitEnvironment(process.env),
        });
        const place = placeOf(git, standing);
        using choices = openChoices({...options}, {ask: options.yes !== true && process.stdin.isTTY});
        const present = options.model === undefined ? undefined : await readIfThere(place.config);
        const said =
          options.model !== undefined && present !== undefined
            ? await addToConfig(present, {...options, model: options.model}, place, choices)
            : await writeEverything(options, place, choices);
        process.stdout.write([...choices.taken, ...said].join('\n'));
        return 0;
      }),
    );
}

/** The folder that a person stands in, its configuration (absolute, and as its path from the top), and the top. */
interface Place {
  readonly git: Git;
  readonly top: string;
  readonly below: string;
  readonly directory: string;
  readonly config: string;
  readonly file: string;
}

function placeOf(git: Git, {top, below}: Standing): Place {
  const directory = join(top, below);
  const file = below === '' ? 'cairn.yaml' : `${below}/cairn.yaml`;
  return {git, top, below, directory, config: join(directory, 'cairn.yaml'), file};
}

/** Adds a model to the configuration that is there, as its data suggest where some are named; returns what to say. */
async function addToConfig(
  present: string,
  {model, data, ...options}: InitOptions & {model: string},
  place: Place,
  {choose}: Choices,
): Promise<string[]> {
  const {git, directory, config, file} = place;
  const stages = stageNames(options.stages);
  const draft =
    data === undefined
      ? undefined
      : await draftConfig(directory, await lookAtRepository(directory, git), choose, {stages});
  if (draft !== undefined && 'nothing' in draft)
    throw new UserError('CAIRN_INPUT_INVALID', {where: '--data', what: draft.nothing});
  await replaceFile(config, addModel(present, {file, model, draft, stages}));
  return [
    `added ${model} to ${file}`,
    ...(draft?.fetch === undefined
      ? []
      : ['its data are fetched: workflows that were written without need the job fetch (docs/fetching.md)']),
    draft === undefined ? nextOfModel : nextOfDrafted,
  ];
}

/** Writes the configuration and the workflows; returns what to say. */
async function writeEverything(options: InitOptions, place: Place, {choose}: Choices): Promise<string[]> {
  const {git, top, below, directory, file} = place;
  const stages = stageNames(options.stages);
  const survey = await lookAtRepository(directory, git);
  const drafted = await draftConfig(directory, survey, choose, {stages});
  const {draft, absent, missing} =
    'nothing' in drafted
      ? {draft: undefined, absent: drafted.absent, missing: drafted.nothing}
      : {draft: drafted, absent: undefined, missing: undefined};
  const branch = await choose({
    option: 'branch',
    question: 'Default branch',
    proposed: await defaultBranchOf(directory, process.env),
    why: 'as this clone has it',
  });
  const files = await renderTemplates({
    model: draft?.model ?? options.model ?? 'my-model',
    branch: branch ?? 'main',
    pin: options.pin ?? (await pinnedCommit(process.env)),
    stages,
    deploy: options.deploy,
    draft,
    absent,
    files: survey.files,
    folder: below,
    prefix: options.prefix ?? (await choosePrefix({...place, stages}, choose)),
    reusable: options.reusable,
  });
  // One for the repository: the first configuration brought it, or people have their own.
  const kept = (await isThere(join(top, registryAttributes))) && files.delete(registryAttributes);
  await writeNewFiles(top, files);
  return [
    ...[...files.keys()].map((path) => `wrote ${path}`),
    ...(kept ? [`left ${registryAttributes} as it is: it is there already`] : []),
    ...secretsToAdd((draft ?? absent)?.fetch),
    ...(missing === undefined
      ? [nextOfDraft]
      : [`${file} is a starter to fill in: ${missing}`, nextOfStarter]),
  ];
}

/** What the job that fetches data cannot do without. */
function secretsToAdd(fetch: DvcFetch | undefined): string[] {
  if (fetch === undefined || fetch.secrets.length === 0) return [];
  return [
    `the job fetch wants the secrets ${fetch.secrets.join(', ')} of the storage: Settings > Secrets and variables > Actions`,
  ];
}

const nextOfModel = `
Next: say there what it learns and from which columns, and commit. The workflows serve every model of cairn.yaml.
`;

const nextOfDrafted = `
Next: read what was added, and commit. The workflows serve every model of cairn.yaml; a training command of another language than
theirs, or in another folder, is to be set up in them by hand.
`;

const nextOfStarter = `
Next:
  1. Describe your data and your model in cairn.yaml.
  2. Try it on this machine: cairn validate-data, cairn train, cairn local.
  3. Commit and push. Allow Actions to open pull requests: Settings > Actions > General.
`;

const nextOfDraft = `
Next:
  1. Read cairn.yaml: its comments say what is a guess.
  2. Try it on this machine: cairn validate-data, cairn train, cairn local.
  3. Commit and push. Allow Actions to open pull requests: Settings > Actions > General.
`;

/**
 * A prefix where other workflows have the names of ours, in a folder that Cairn is new to: of several folders each gets one of its
 * own, after its name.
 */
async function choosePrefix(
  {top, below, config, stages}: Pick<Place, 'top' | 'below' | 'config'> & {stages: readonly string[]},
  choose: Choose,
): Promise<string | undefined> {
  const takenBy = async (prefix: string): Promise<string[]> => {
    const taken: string[] = [];
    for (const path of await workflowPaths(prefix, stages))
      if (await isThere(join(top, path))) taken.push(path);
    return taken;
  };
  const taken = await takenBy('');
  if (taken.length === 0 || (await isThere(config))) return undefined;
  const own = basename(below)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  let proposed = 'cairn-';
  for (let next = 1; (await takenBy(proposed)).length > 0; next++)
    proposed = next === 1 && own !== '' ? `${own}-` : `cairn-${next}-`;
  return choose({
    option: 'prefix',
    question: 'What the names of the workflows begin with',
    proposed,
    why: `${taken.join(', ')} ${taken.length === 1 ? 'is' : 'are'} there already`,
  });
}

async function isThere(path: string): Promise<boolean> {
  return (await readIfThere(path)) !== undefined;
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
}
