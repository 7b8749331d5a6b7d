import {readFile, writeFile} from 'node:fs/promises';

/**
 * Writes a generated file where its text differs from what is there: tests load these files while `check` generates
 * them, and must not find one that is cut to nothing for a moment.
 */
export async function writeGenerated(path: string, text: string): Promise<void> {
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present !== text) await writeFile(path, text);
}
