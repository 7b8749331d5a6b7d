import http from 'node:http';
import {UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';

/** This machine itself, which no proxy can reach. */
const here = ['localhost', '.localhost', '127.0.0.1', '::1', '[::1]'];

/**
 * Lets every request of this process, by fetch or by node:http(s), go by the proxy that HTTPS_PROXY and HTTP_PROXY name,
 * but for the hosts of NO_PROXY and this machine (small letters win; without HTTPS_PROXY, HTTP_PROXY is for both). Node
 * makes the one dispatcher and the agents. Returns what undoes it.
 */
export function goByProxy(
  environment: Readonly<Record<string, string | undefined>>,
  log: Pick<Log, 'warning'>,
): () => void {
  const plain = proxyOf(environment, 'http_proxy');
  const secure = proxyOf(environment, 'https_proxy') ?? plain;
  if (secure === undefined) return () => undefined;
  if (!hasProxies(http)) {
    if (environment['NODE_USE_ENV_PROXY'] === undefined)
      log.warning(
        `A proxy is set, but this Node.js cannot go by it: requests go directly. Use Node.js 24.14 or newer.`,
      );
    return () => undefined;
  }
  const direct = valueOf(environment, 'no_proxy');
  return http.setGlobalProxyFromEnv({
    https_proxy: secure,
    no_proxy: [...(direct === undefined ? [] : [direct]), ...here].join(','),
    ...(plain !== undefined && {http_proxy: plain}),
  });
}

/** Node.js 24 before 24.14 has no such function. */
function hasProxies(module: Partial<Pick<typeof http, 'setGlobalProxyFromEnv'>>): boolean {
  return module.setGlobalProxyFromEnv !== undefined;
}

function proxyOf(
  environment: Readonly<Record<string, string | undefined>>,
  name: 'http_proxy' | 'https_proxy',
): string | undefined {
  const text = valueOf(environment, name);
  if (text === undefined) return undefined;
  const address = text.includes('://') ? text : `http://${text}`;
  const url = URL.parse(address);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return address;
  // Not the value: it may hold a password.
  throw new UserError('CAIRN_PROXY_INVALID', {
    where: name.toUpperCase(),
    what: 'is no address of a proxy that Cairn can go by',
    expected: 'such as http://proxy.example:3128 (http or https)',
  });
}

function valueOf(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  return [environment[name], environment[name.toUpperCase()]].find(
    (value) => value !== undefined && value !== '',
  );
}
