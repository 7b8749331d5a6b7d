import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Git} from '../kernel/ports.ts';
import {openGit} from '../git/git.ts';
import {remoteName} from '../git/remote.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import {UserError} from '../kernel/errors.ts';
import {cairnRoot} from '../kernel/version.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The commit of Cairn that runs: of the published package (file COMMIT), else of the checkout. */
export async function pinnedCommit(environment: Environment): Promise<string> {
  const published = await readFile(join(cairnRoot(), 'COMMIT'), 'utf8').catch(() => undefined);
  const commit = published ?? (await gitIn(cairnRoot(), environment).try(['rev-parse', 'HEAD'])).stdout;
  if (/^[0-9a-f]{40}$/.test(commit.trim())) return commit.trim();
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: '--pin',
    what: 'the commit of Cairn is not known here',
    expected: 'a full commit id of cairn-ml/cairn',
    todo: 'Name it with --pin.',
  });
}

/** Where the HEAD of the remote points, as this clone knows it, else the current branch, else main. */
export async function defaultBranchOf(directory: string, environment: Environment): Promise<string> {
  const git = gitIn(directory, environment);
  const remote = await remoteName(git);
  const head = `refs/remotes/${remote ?? ''}/HEAD`;
  const known = (await git.try(['symbolic-ref', '--quiet', head])).stdout.trim();
  const current = (await git.try(['symbolic-ref', '--quiet', '--short', 'HEAD'])).stdout.trim();
  return known.slice(`refs/remotes/${remote ?? ''}/`.length) || current || 'main';
}

function gitIn(directory: string, environment: Environment): Git {
  return openGit({directory, environment: gitEnvironment(environment)});
}
