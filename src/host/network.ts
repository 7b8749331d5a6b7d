import {homedir} from 'node:os';
import tls from 'node:tls';
import type {Log} from '../kernel/log.ts';
import {npmCertificates, readNpmSettings} from '../native/npm-settings.ts';
import {goByProxy} from '../transfer/proxy.ts';

/**
 * Sets up how every request of this process goes: by the proxy of the environment, trusting the certificates that npm
 * trusts by its setting `cafile` beside those of NODE_EXTRA_CA_CERTS. A project's .npmrc has no say in whom GitHub and
 * stores are trusted to be.
 */
export function openNetwork(environment: NodeJS.ProcessEnv, log: Pick<Log, 'warning'>): void {
  goByProxy(environment, log);
  const npm = readNpmSettings({environment, home: environment['HOME'] ?? homedir()});
  const certificates = npmCertificates(npm, log);
  if (certificates.length === 0) return;
  if (canTrustMore(tls)) tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...certificates]);
  else
    log.warning(
      "This Node.js cannot trust npm's cafile elsewhere than for npm: set NODE_EXTRA_CA_CERTS too.",
    );
}

/** Node.js 24 before 24.5 has no such function. */
function canTrustMore(module: Partial<Pick<typeof tls, 'setDefaultCACertificates'>>): boolean {
  return module.setDefaultCACertificates !== undefined;
}
