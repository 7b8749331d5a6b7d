import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {freePort} from './free-port.ts';

/** The port that a forge on this state had last time, where it is free now: remotes and bookmarks go on working. */
export async function rememberedPort(state: string): Promise<number | undefined> {
  const port = Number(await readFile(join(state, 'port'), 'utf8').catch(() => ''));
  return Number.isInteger(port) && port > 0 ? freePort(port) : undefined;
}

/** Keeps the port of a forge's address for the next start. */
export async function rememberPort(state: string, address: string): Promise<void> {
  await writeFile(join(state, 'port'), new URL(address).port, {mode: 0o600});
}
