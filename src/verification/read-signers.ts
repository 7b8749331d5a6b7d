import type {Config} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import {parseVerifyingKey, type VerifyingKey} from '../provenance/signing-key.ts';
import {UserError} from '../kernel/errors.ts';
import type {Signers} from './compare-signatures.ts';

/** The keys that a configuration declares, each as a PEM or as the path of one in the commit that it was read from. */
export async function readSigners(git: Git, commit: string, signing: Config['signing']): Promise<Signers> {
  const keys: VerifyingKey[] = [];
  const required = signing?.required ?? false;
  for (const [index, text] of (signing?.keys ?? []).entries()) {
    const where = `signing.keys[${index}]`;
    const pem = text.includes('-----BEGIN') ? text : await fileAt(git, commit, text);
    if (pem === undefined)
      return {keys, required, problem: `${where} names a file that the default branch does not have`};
    try {
      keys.push(parseVerifyingKey(pem, where));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return {keys, required, problem: error.message};
    }
  }
  return {keys, required};
}

async function fileAt(git: Git, commit: string, path: string): Promise<string | undefined> {
  const inside = !path.startsWith('/') && !path.split('/').some((part) => ['', '.', '..'].includes(part));
  return inside ? readFileAt(git, commit, path) : undefined;
}
