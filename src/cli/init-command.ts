import type {Command} from 'commander';
import {readFile} from 'node:fs/promises';
import {createInterface} from 'node:readline/promises';
import {join, resolve} from 'node:path';
import {openWorkTree} from '../git/work-tree.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import {replaceFile} from '../files/replace-file.ts';
import {hasCode} from '../kernel/errors.ts';
import {guarded} from './guarded.ts';
import {defaultBranchOf, pinnedCommit} from '../templates/pin.ts';
import {addModel} from '../templates/add-model.ts';
import {renderTemplates} from '../templates/render-templates.ts';
import {writeNewFiles} from '../templates/write-new-files.ts';

interface InitOptions {
  model?: string;
  branch?: string;
  pin?: string;
  target?: string;
  yes?: boolean;
}

/** `cairn init`: writes the workflows and a starter cairn.yaml into a repository. */
export function addInit(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('init')
    .description(
      'Write the workflows and a starter cairn.yaml to the top of this repository; never overwrites a file. With --model in a repository that has a cairn.yaml, add that model to it.',
    )
    .option('--model <name>', 'name of the first model (default: my-model), or of one to add')
    .option(
      '--branch <name>',
      'default branch (default: where the HEAD of the remote points, else the current branch)',
    )
    .option(
      '--pin <commit>',
      'commit of cairn-ml/cairn that the workflows use (default: the one of this command)',
    )
    .option('--target <kind>', 'also write a target to deploy to: command or local-server (default: none)')
    .option('--yes', 'ask nothing')
    .action(
      guarded(setExitCode, async (options: InitOptions) => {
        const {
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
        const answers = await ask(options, await defaultBranchOf(directory, process.env));
        const files = await renderTemplates({
          ...answers,
          pin: options.pin ?? (await pinnedCommit(process.env)),
          target: options.target,
        });
        await writeNewFiles(directory, files);
        process.stdout.write(`${[...files.keys()].map((path) => `wrote ${path}`).join('\n')}\n${nextSteps}`);
        return 0;
      }),
    );
}

const nextOfModel = `
Next: say there what it learns and from which columns, and commit. The workflows serve every model of cairn.yaml.
`;

const nextSteps = `
Next:
  1. Describe your data and your model in cairn.yaml.
  2. Try it on this machine: cairn validate-data, cairn train, cairn local.
  3. Commit and push. Allow Actions to open pull requests: Settings > Actions > General.
`;

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
}

async function ask(options: InitOptions, branch: string): Promise<{model: string; branch: string}> {
  const defaults = {model: options.model ?? 'my-model', branch: options.branch ?? branch};
  if (options.yes === true || !process.stdin.isTTY) return defaults;
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  try {
    const model = options.model ?? (await terminal.question(`Name of the model (${defaults.model}): `));
    const base = options.branch ?? (await terminal.question(`Default branch (${defaults.branch}): `));
    return {model: model.trim() || defaults.model, branch: base.trim() || defaults.branch};
  } finally {
    terminal.close();
  }
}
