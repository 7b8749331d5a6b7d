import type {Git} from '../kernel/ports.ts';
import {ensureCommit} from './ensure-commit.ts';

/**
 * Brings a commit that the server signed, and whose tree and parents are here, into the clone: made from its parts where
 * that gives the same id, else fetched by its id, which not every server allows.
 */
export async function keepSigned(
  git: Git,
  {id, signature, payload}: {id: string; signature: string; payload: string},
): Promise<string> {
  const end = payload.indexOf('\n\n') + 1;
  // Signatures are kept with empty lines at their end, or without.
  for (const ending of ['', '\n', '\n\n']) {
    const lines = `${signature.trimEnd()}${ending}`.replaceAll('\n', '\n ');
    const input = `${payload.slice(0, end)}gpgsig ${lines}\n${payload.slice(end)}`;
    const made = await git.try(['hash-object', '-t', 'commit', '-w', '--stdin'], {input});
    if (made.code === 0 && made.stdout.trim() === id) return id;
  }
  return ensureCommit(git, id, {role: 'signed'});
}
