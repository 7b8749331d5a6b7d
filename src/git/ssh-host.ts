import {execFile} from 'node:child_process';

/**
 * The host that SSH would connect to for a name, as the user's configuration says (`ssh -G`, which reads and connects to
 * nothing); undefined where there is no ssh or it cannot tell.
 */
export async function sshHost(
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  if (!/^[\w.-]+$/.test(name) || name.startsWith('-')) return undefined;
  return new Promise((resolve) => {
    execFile('ssh', ['-G', name], {env: environment, timeout: 5000}, (error, stdout) => {
      resolve(error === null ? /^hostname (\S+)$/m.exec(stdout)?.[1]?.toLowerCase() : undefined);
    });
  });
}
