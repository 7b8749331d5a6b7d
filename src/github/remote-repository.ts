import {remoteName} from '../git/remote.ts';
import {withoutLogin} from '../git/without-login.ts';
import {sshHost} from '../git/ssh-host.ts';
import {UserError} from '../kernel/errors.ts';
import type {Git, GitHub} from '../kernel/ports.ts';
import {
  hostedServer,
  isNamedAfter,
  isOnServer,
  parseRemoteAddress,
  type RemoteAddress,
} from './repository-address.ts';

type Environment = Readonly<Record<string, string>>;

/** A repository of GitHub that a remote is. */
export interface RemoteRepository {
  /** Web address of the server. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/**
 * The repository that the remote is on a server of GitHub: on `serverUrl`, or, where that is not known, on one of GitHub's
 * own. Undefined where there is no remote or it is somewhere else. `environment` is what ssh needs to read its aliases.
 */
export async function repositoryOfRemote(
  git: Git,
  options: {serverUrl: string | undefined; environment: Environment},
): Promise<RemoteRepository | undefined> {
  // That there is no repository, or no remote that is meant, is said by whatever needs one.
  const name = await remoteName(git).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
  return name === undefined ? undefined : repositoryAt(await git.run(['remote', 'get-url', name]), options);
}

/**
 * Throws CAIRN_REMOTE_NOT_GITHUB where the tags of a verb would go elsewhere than its releases and pull requests, or
 * nowhere: for a release whose tag it lacks, GitHub makes one itself, of the wrong kind on the wrong commit.
 */
export async function requireTagsReach({
  git,
  github,
  childEnvironment,
}: {
  git: Git;
  github: GitHub | undefined;
  childEnvironment: Environment;
}): Promise<void> {
  if (github === undefined) return;
  const {serverUrl, owner, repo} = github;
  const wanted = `${owner}/${repo}`;
  const name = await remoteName(git);
  const urls =
    name === undefined ? [] : (await git.run(['remote', 'get-url', '--push', '--all', name])).split('\n');
  for (const url of urls) {
    const found = await repositoryAt(url, {serverUrl, environment: childEnvironment});
    if (found?.repository.toLowerCase() === wanted.toLowerCase()) return;
  }
  const address = `${serverUrl}/${wanted}.git`;
  throw new UserError('CAIRN_REMOTE_NOT_GITHUB', {
    where: git.directory,
    what:
      name === undefined
        ? `has no remote, so that ${wanted} on GitHub would not get the tags; nothing was written`
        : `pushes to ${urls.map(withoutLogin).join(', ')}, which is not ${wanted} of ${serverUrl}; nothing was written`,
    todo:
      name === undefined
        ? `Add it: git remote add origin ${address}. To work in this clone alone, leave the token and the repository away (GITHUB_TOKEN, GITHUB_REPOSITORY).`
        : `Point the remote at it (git remote set-url ${name} ${address}), or name the repository that it is (--repository, GITHUB_REPOSITORY, GITHUB_SERVER_URL).`,
  });
}

async function repositoryAt(
  url: string,
  {serverUrl, environment}: {serverUrl: string | undefined; environment: Environment},
): Promise<RemoteRepository | undefined> {
  const address = parseRemoteAddress(url);
  if (address === undefined) return undefined;
  const found = serverOf(address, serverUrl) ?? (address.ssh ? await serverOfAlias(address.host) : undefined);
  return found === undefined ? undefined : {serverUrl: found, repository: address.repository};

  async function serverOfAlias(host: string): Promise<string | undefined> {
    const meant = await sshHost(host, environment);
    if (meant !== undefined && meant !== host) return serverOf({host: meant, ssh: true}, serverUrl);
    const named = serverUrl ?? 'https://github.com';
    return isNamedAfter(host, named) ? named : undefined;
  }
}

function serverOf(
  address: Pick<RemoteAddress, 'host' | 'ssh'>,
  serverUrl: string | undefined,
): string | undefined {
  if (serverUrl === undefined) return hostedServer(address.host);
  return isOnServer(address, serverUrl) ? serverUrl : undefined;
}
