import {homedir} from 'node:os';
import type tls from 'node:tls';
import type {Log} from '../kernel/log.ts';
import {npmCertificates, readNpmSettings} from '../native/npm-settings.ts';

/**
 * Sets up how every request of this process goes: by the proxy of the environment, trusting the certificates that npm
 * trusts by its setting `cafile` beside those of NODE_EXTRA_CA_CERTS. A project's .npmrc has no say in whom GitHub and
 * stores are trusted to be.
 */
export async function openNetwork(environment: NodeJS.ProcessEnv, log: Pick<Log, 'warning'>): Promise<void> {
  // Node's HTTP client and TLS take longer to load than all of Cairn: only where they have something to be told.
  if (Object.keys(environment).some((name) => /^https?_proxy$/i.test(name)))
    (await import('../transfer/proxy.ts')).goByProxy(environment, log);
  const npm = readNpmSettings({environment, home: environment['HOME'] ?? homedir()});
  const certificates = npmCertificates(npm, log);
  if (certificates.length === 0) return;
  const {default: trust} = await import('node:tls');
  if (canTrustMore(trust))
    trust.setDefaultCACertificates([...trust.getCACertificates('default'), ...certificates]);
  else
    log.warning(
      "This Node.js cannot trust npm's cafile elsewhere than for npm: set NODE_EXTRA_CA_CERTS too.",
    );
}

/** Node.js 24 before 24.5 has no such function. */
function canTrustMore(module: Partial<Pick<typeof tls, 'setDefaultCACertificates'>>): boolean {
  return module.setDefaultCACertificates !== undefined;
}
