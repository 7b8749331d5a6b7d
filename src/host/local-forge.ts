import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** A forge of `cairn local` on this machine, as a remote names it. */
export interface LocalForge {
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/**
 * The forge that the address of a remote leads to, with the token that `cairn local` keeps for the person whose home this
 * is; undefined where it leads elsewhere, or where no forge of this person ever had its port.
 */
export async function localForgeAt(url: string, home: string): Promise<LocalForge | undefined> {
  const [, port, repository] =
    /^http:\/\/forge\.localhost:(\d{1,5})\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  if (port === undefined || repository === undefined) return undefined;
  const state = await read(join(forgesFolder(home), port));
  const token = state === undefined ? undefined : await read(join(state, 'token'));
  if (token === undefined) return undefined;
  const serverUrl = `http://forge.localhost:${port}`;
  return {serverUrl, apiUrl: `http://127.0.0.1:${port}`, repository, token};
}

/** Where a file of each port names the folder with the state of the forge that has it. */
export function forgesFolder(home: string): string {
  return join(home, '.cairn', 'forges');
}

async function read(path: string): Promise<string | undefined> {
  const text = (await readFile(path, 'utf8').catch(() => '')).trim();
  return text === '' ? undefined : text;
}
