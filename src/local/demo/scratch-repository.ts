import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {pinnedCommit} from '../../templates/pin.ts';
import {renderTemplates} from '../../templates/render-templates.ts';
import type {Git} from '../../kernel/ports.ts';
import {openGit} from '../../git/git.ts';
import {childEnvironment} from '../../kernel/child-environment.ts';
import {cairnRoot} from '../../kernel/version.ts';

/** A clone on the laptop of the demo's data scientist, with the months of data that have not happened yet kept aside. */
export interface ScratchRepository {
  readonly git: Git;
  readonly directory: string;
  /** Months whose data are still to come, in order, such as 2001-02. */
  readonly months: readonly string[];
  /** Adds the data file of a month, commits and pushes it. */
  addMonth(month: string): Promise<void>;
}

/** Makes the repository: what `cairn init` writes, with the example's cairn.yaml and its first month of data. */
export async function createScratchRepository(options: {
  directory: string;
  remote: string;
  server: string;
  token: string;
  /** Port of the model server, where the usual one is taken. */
  serverPort: number;
}): Promise<ScratchRepository> {
  const {directory} = options;
  const example = join(cairnRoot(), 'examples', 'flight-delays');
  const dataFiles = (await readdir(join(example, 'data'))).filter((name) => name.endsWith('.csv')).sort();
  const [first = '', ...later] = dataFiles;
  await mkdir(join(directory, 'data'), {recursive: true});
  await writeTemplates(directory);
  const config = await readFile(join(example, 'cairn.yaml'), 'utf8');
  await writeFile(join(directory, 'cairn.yaml'), config.replace(/port: \d+/, `port: ${options.serverPort}`));
  await cp(join(example, 'README.md'), join(directory, 'README.md'));
  await writeFile(join(directory, '.gitignore'), '.cairn/\n');
  await cp(join(example, 'data', first), join(directory, 'data', first));

  const git = openGit({
    directory,
    environment: {...childEnvironment(process.env), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'},
    identity: {name: 'Dana (data scientist)', email: 'dana@example.com'},
    credentials: {server: options.server, token: options.token},
  });
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['remote', 'add', 'origin', options.remote]);
  const push = async (message: string): Promise<void> => {
    await git.run(['add', '--all']);
    await git.run(['commit', '--quiet', '-m', message]);
    await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
  };
  await push('Predict late flights: data of January 2001, configuration and workflows');
  return {
    git,
    directory,
    months: later.map(monthOf),
    async addMonth(month) {
      await git.run(['pull', '--quiet', '--rebase', 'origin', 'main']);
      const name = dataFiles.find((file) => monthOf(file) === month);
      if (name === undefined) throw new Error(`The example has no data of ${month}.`);
      await cp(join(example, 'data', name), join(directory, 'data', name));
      await push(`Data of ${month}`);
    },
  };
}

/** The workflows as `cairn init` writes them. */
async function writeTemplates(directory: string): Promise<void> {
  const files = await renderTemplates({
    model: 'flight-delay',
    branch: 'main',
    pin: await pinnedCommit(process.env),
  });
  for (const [path, text] of files) {
    await mkdir(dirname(join(directory, path)), {recursive: true});
    await writeFile(join(directory, path), text);
  }
}

function monthOf(file: string): string {
  return /\d{4}-\d{2}/.exec(file)?.[0] ?? '';
}
