import type {Command} from 'commander';
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {openWorkTree} from '../git/work-tree.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import {replaceFile} from '../files/replace-file.ts';
import {hasCode} from '../kernel/errors.ts';
import {guarded} from './guarded.ts';
import {openChoices} from './init-choices.ts';
import {addModel} from '../templates/add-model.ts';
import {draftConfig} from '../templates/draft-config.ts';
import {lookAtRepository} from '../templates/look-at-repository.ts';
import {defaultBranchOf, pinnedCommit} from '../templates/pin.ts';
import {renderTemplates} from '../templates/render-templates.ts';
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
  yes?: boolean;
}

/** `cairn init`: writes the workflows and a cairn.yaml, made of what the repository holds. */
export function addInit(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('init')
    .description(
      'Look at this repository and write the workflows and a cairn.yaml that fits its data, to its top; never overwrites a file. Asks little, and nothing where there is no terminal: then it says what it took. Without data it writes a starter. With --model in a repository that has a cairn.yaml, add that model to it.',
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
    .option('--yes', 'ask nothing, take what is proposed and say it')
    .action(
      guarded(setExitCode, async (options: InitOptions) => {
        const {
          git,
          standing: {top: directory},
        } = await openWorkTree({
          directory: resolve(program.opts<{directory: string}>().directory),
          environment: gitEnvironment(process.env),
        });
        const config = join(directory, 'cairn.yaml');
        const present = options.model === undefined ? undefined : await readIfThere(config);
        if (options.model !== undefined && present !== undefined) {
          await replaceFile(config, addModel(present, {file: 'cairn.yaml', model: options.model}));
          process.stdout.write(`added ${options.model} to cairn.yaml\n${nextOfModel}`);
          return 0;
        }
        using choices = openChoices({...options}, {ask: options.yes !== true && process.stdin.isTTY});
        const survey = await lookAtRepository(directory, git);
        const drafted = await draftConfig(directory, survey, choices.choose, {stages: ['production']});
        const draft = 'nothing' in drafted ? undefined : drafted;
        const branch = await choices.choose({
          option: 'branch',
          question: 'Default branch',
          proposed: await defaultBranchOf(directory, process.env),
          why: 'as this clone has it',
        });
        const files = await renderTemplates({
          model: draft?.model ?? options.model ?? 'my-model',
          branch: branch ?? 'main',
          pin: options.pin ?? (await pinnedCommit(process.env)),
          deploy: options.deploy,
          draft,
          files: survey.files,
        });
        await writeNewFiles(directory, files);
        const said = [
          ...choices.taken,
          ...[...files.keys()].map((path) => `wrote ${path}`),
          ...('nothing' in drafted ? [`cairn.yaml is a starter to fill in: ${drafted.nothing}`] : []),
        ];
        process.stdout.write(`${said.join('\n')}\n${draft === undefined ? nextOfStarter : nextOfDraft}`);
        return 0;
      }),
    );
}

const nextOfModel = `
Next: say there what it learns and from which columns, and commit. The workflows serve every model of cairn.yaml.
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

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
}
