import {readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {join} from 'node:path';

/** The port that a forge on this state had last time, where it is free now: remotes and bookmarks go on working. */
export async function rememberedPort(state: string): Promise<number | undefined> {
  const port = Number(await readFile(join(state, 'port'), 'utf8').catch(() => ''));
  return Number.isInteger(port) && port > 0 && (await isFree(port)) ? port : undefined;
}

/** Keeps the port of a forge's address for the next start. */
export async function rememberPort(state: string, address: string): Promise<void> {
  await writeFile(join(state, 'port'), new URL(address).port);
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
