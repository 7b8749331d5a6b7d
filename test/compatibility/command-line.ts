import {execFile} from 'node:child_process';
import {createPrivateKey, createPublicKey, type KeyObject} from 'node:crypto';
import {join} from 'node:path';

/** What a command left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One command of the old build that changed nothing, and what it answered. */
export interface RecordedAnswer {
  readonly args: readonly string[];
  readonly code: number;
  /** What it printed as JSON; absent where it printed nothing. */
  readonly json?: unknown;
}

/** The command line of a checkout in a process of its own, with nothing of this process around it but PATH. */
export async function runCairn(
  args: readonly string[],
  options: {directory: string; home: string; checkout?: string; environment?: Record<string, string>},
): Promise<Outcome> {
  const {directory, home, checkout = process.cwd(), environment = {}} = options;
  const env = {PATH: process.env['PATH'] ?? '', ...gitEnvironment(home), ...environment};
  return run(process.execPath, [join(checkout, 'bin/cairn.cjs'), '-C', directory, ...args], env);
}

/** Git in a folder, without any configuration of the machine; throws where it fails. */
export async function runGit(directory: string, ...args: readonly string[]): Promise<string> {
  const env = {PATH: process.env['PATH'] ?? '', ...gitEnvironment(directory)};
  const {code, out, err} = await run('git', ['-C', directory, ...args], env);
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${err}`);
  return out.trim();
}

/** The key that the versions of the old repository are signed with: of no worth, so that it may be written down here. */
export function signer(): {secret: string; open: string} {
  const seed = Buffer.from('the fixture of Cairn 0.1.0 to read').subarray(0, 32);
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex'); // PKCS #8 of Ed25519
  const key = createPrivateKey({key: Buffer.concat([prefix, seed]), format: 'der', type: 'pkcs8'});
  return {secret: pem(key, 'pkcs8'), open: pem(createPublicKey(key), 'spki')};
}

function pem(key: KeyObject, type: 'pkcs8' | 'spki'): string {
  return key.export({type, format: 'pem'}).toString(); // the types of Node know no common overload
}

function gitEnvironment(home: string): Record<string, string> {
  return {HOME: home, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LANG: 'C.UTF-8'};
}

async function run(command: string, args: readonly string[], env: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(command, args, {env, maxBuffer: 64 << 20}, (_, out, err) => {
      resolve({code: child.exitCode ?? -1, out, err});
    });
  });
}
