import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';
import {pinnedCommit} from '../../templates/pin.ts';
import {renderTemplates} from '../../templates/render-templates.ts';
import type {Git} from '../../kernel/ports.ts';
import {openGit} from '../../git/git.ts';
import {childEnvironment} from '../../kernel/child-environment.ts';
import {cairnRoot} from '../../kernel/version.ts';

/** What a repository begins with. */
export interface Beginning {
  readonly model: string;
  /** Its folder in `examples/`. */
  readonly example: string;
  /** The message of the first commit. */
  readonly firstCommit: string;
  /** Whether a file of the example (its path in there) is in the first commit. */
  begins(path: string): boolean;
  /** Writes what else the first commit holds. */
  readonly prepare?: (directory: string) => Promise<void>;
}

/** A clone on the laptop of the demo's data scientist. */
export interface ScratchRepository {
  readonly git: Git;
  readonly directory: string;
  /** Takes over what is on the server, lets `change` change files, commits all and pushes. */
  push(message: string, change: (directory: string) => Promise<void>): Promise<void>;
}

/** Makes the repository: what `cairn init` writes, with the files of the example that the story begins with. */
export async function createScratchRepository(options: {
  story: Beginning;
  directory: string;
  remote: string;
  server: string;
  token: string;
  /** Port of the model server, where the usual one is taken. */
  serverPort: number;
}): Promise<ScratchRepository> {
  const {directory, story} = options;
  const example = join(cairnRoot(), 'examples', story.example);
  await mkdir(directory, {recursive: true});
  await writeTemplates(directory, story.model);
  await cp(example, directory, {
    recursive: true,
    filter: (path) => path === example || story.begins(relative(example, path)),
  });
  const config = join(directory, 'cairn.yaml');
  await writeFile(
    config,
    (await readFile(config, 'utf8')).replace(/port: \d+/, `port: ${options.serverPort}`),
  );
  await writeFile(join(directory, '.gitignore'), '.cairn/\n');
  await story.prepare?.(directory);

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
  await push(story.firstCommit);
  return {
    git,
    directory,
    async push(message, change) {
      await git.run(['pull', '--quiet', '--rebase', 'origin', 'main']);
      await change(directory);
      await push(message);
    },
  };
}

/** The workflows as `cairn init` writes them. */
async function writeTemplates(directory: string, model: string): Promise<void> {
  const files = await renderTemplates({
    model,
    branch: 'main',
    pin: await pinnedCommit(process.env),
  });
  for (const [path, text] of files) {
    await mkdir(dirname(join(directory, path)), {recursive: true});
    await writeFile(join(directory, path), text);
  }
}
