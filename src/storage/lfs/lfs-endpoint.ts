import {remoteName, remoteUrl} from '../../git/remote.ts';
import type {Git} from '../../kernel/ports.ts';
import {UserError} from '../../kernel/errors.ts';

/**
 * Address of the LFS server of the remote: `lfs.url` or `remote.<name>.lfsurl` of git's own configuration (never of a file
 * of the repository, which a pull request could change), else `<remote>.git/info/lfs`. Credentials in it are removed.
 */
export async function lfsEndpoint(git: Git): Promise<string> {
  const name = (await remoteName(git)) ?? 'origin';
  const configured = (await read(git, 'lfs.url')) ?? (await read(git, `remote.${name}.lfsurl`));
  const remote = await remoteUrl(git);
  const address = configured ?? (remote === undefined ? undefined : derive(remote));
  const url = address === undefined || !URL.canParse(address) ? undefined : new URL(address);
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new UserError('CAIRN_STORE_REFUSED', {
      where: remote ?? 'the repository has no remote',
      what: 'no address of a Git LFS server can be found from it',
      expected: 'an https or ssh address of the remote, or lfs.url in the configuration of git',
    });
  url.username = '';
  url.password = '';
  return url.href.replace(/\/$/, '');
}

function derive(remote: string): string {
  const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/\s]+@)([A-Za-z0-9.-]+)(?::\d+\/|[:/])(.+)$/.exec(remote) ?? [];
  const address =
    host === undefined || path === undefined || /^https?:/.test(remote) ? remote : `https://${host}/${path}`;
  return `${address.replace(/\/$/, '').replace(/\.git$/, '')}.git/info/lfs`;
}

async function read(git: Git, key: string): Promise<string | undefined> {
  const outcome = await git.try(['config', '--get', key]);
  return outcome.code === 0 ? outcome.stdout.trim() : undefined;
}
