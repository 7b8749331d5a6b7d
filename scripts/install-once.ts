import {existsSync} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';

/** Where the programs that only checks need are installed, at first use. */
export const tools = join(import.meta.dirname, '../node_modules/.cache/cairn-tools');

/**
 * A folder below `tools` that `fill` fills at first use, beside its place, so that what fails leaves nothing; else the last line of why
 * there is none.
 */
export async function installOnce(
  name: string,
  fill: (folder: string) => Promise<unknown>,
): Promise<{folder: string} | {why: string}> {
  const folder = join(tools, name);
  if (existsSync(folder)) return {folder};
  const scratch = `${folder}-${process.pid}`;
  try {
    await mkdir(tools, {recursive: true});
    await rm(scratch, {recursive: true, force: true});
    await fill(scratch);
    await rename(scratch, folder);
    return {folder};
  } catch (error) {
    await rm(scratch, {recursive: true, force: true});
    return {why: lastLine(error)};
  }
}

/** What a program said last before it failed. */
export function lastLine(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.trim().split('\n').at(-1) ?? said;
}
