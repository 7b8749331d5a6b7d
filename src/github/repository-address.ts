/** The parts of a remote's address that say which repository of which server it is. */
export interface RemoteAddress {
  /** In lower case; with its port where that is not the one of the scheme (a port of SSH says nothing of the server). */
  readonly host: string;
  /** `owner/name`. */
  readonly repository: string;
  /** By SSH the host may be an alias of the user's own configuration. */
  readonly ssh: boolean;
}

/** Reads the address of a remote, in any form that Git takes for a server; undefined where it names no `owner/name`. */
export function parseRemoteAddress(text: string): RemoteAddress | undefined {
  const address = text.trim();
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return parseUrl(address);
  // [user@]host:path; one letter before the colon is a drive of Windows
  const [, host = '', path = ''] = /^(?:[^@/\s]+@)?([\w.-]{2,}|\[[^\]]+\]):(?!:)(.+)$/.exec(address) ?? [];
  return addressOf(host, path, true);
}

/**
 * Whether an address is on a server of GitHub, given by its web address. A port of the web is none of SSH, which GitHub
 * also takes on port 443, by another name.
 */
export function isOnServer({host, ssh}: Pick<RemoteAddress, 'host' | 'ssh'>, serverUrl: string): boolean {
  const url = new URL(serverUrl);
  const server = ssh ? url.hostname.toLowerCase() : hostOf(url);
  if (host === server) return true;
  return hostedServer(server) !== undefined && (host === `ssh.${server}` || host === `www.${server}`);
}

/** Whether a host is an alias of a server by its name, as people write them (`github.com-work`). */
export function isNamedAfter(host: string, serverUrl: string): boolean {
  const server = new URL(serverUrl).hostname.toLowerCase();
  return host.startsWith(`${server}-`) || host.startsWith(`${server}_`);
}

/** The web address of the server that a host of GitHub's own is; undefined for all others, which must be told. */
export function hostedServer(host: string): string | undefined {
  const [, server] = /^(?:ssh\.|www\.)?(github\.com|[a-z0-9-]+\.ghe\.com)$/.exec(host) ?? [];
  return server === undefined ? undefined : `https://${server}`;
}

function parseUrl(text: string): RemoteAddress | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const scheme = url.protocol.slice(0, -1);
  const ssh = ['ssh', 'git+ssh', 'ssh+git'].includes(scheme);
  if (!ssh && !['http', 'https', 'git'].includes(scheme)) return undefined;
  return addressOf(ssh ? url.hostname : hostOf(url), url.pathname, ssh);
}

function addressOf(host: string, path: string, ssh: boolean): RemoteAddress | undefined {
  const [, repository] = /^\/*([\w.-]+\/[\w.-]+?)(?:\.git)?\/*$/.exec(path) ?? [];
  if (host === '' || repository === undefined || /(?:^|\/)\.{1,2}(?:\/|$)/.test(repository)) return undefined;
  return {host: host.toLowerCase(), repository, ssh};
}

/** The host, with a port that its scheme does not imply; plain and encrypted HTTP count as the same server. */
function hostOf({protocol, hostname, port}: URL): string {
  const implied =
    port === '' || (protocol === 'http:' && port === '443') || (protocol === 'https:' && port === '80');
  return `${hostname}${implied ? '' : `:${port}`}`.toLowerCase();
}

/** Where the REST interface of a server is, by its web address. */
export function apiOf(serverUrl: string): string {
  const {protocol, host} = new URL(serverUrl);
  if (hostedServer(host) !== undefined) return `https://api.${host}`;
  if (isLoopback(host)) return reachable(`${protocol}//${host}`);
  return `${protocol}//${host}/api/v3`;
}

/** An address with a name below `localhost`, which is this machine though not every resolver knows it, as one that is reached. */
export function reachable(url: string): string {
  return URL.canParse(url) && isLoopback(new URL(url).host)
    ? url.replace(/^(https?:\/\/)[\w.-]+\.localhost(?=[:/]|$)/i, '$1127.0.0.1')
    : url;
}

/** A name below `localhost` alone: a forge of `cairn local` is there, whose REST interface is at its root. */
function isLoopback(host: string): boolean {
  return /^[\w.-]+\.localhost(?::\d+)?$/i.test(host);
}
