import {askedSignatures} from '../git/asked-signatures.ts';
import type {Context} from '../kernel/context.ts';

/** Says so where a user has Git sign commits or tags: it does not sign those of Cairn, and what does. */
export async function noteUnsigned({git, log}: Pick<Context, 'git' | 'log'>): Promise<void> {
  const asked = await askedSignatures(git);
  if (asked.length === 0) return;
  log.notice(
    `${asked.join(' and ')} ${asked.length === 1 ? 'is' : 'are'} set, but Git does not sign the commits and tags that Cairn makes. Versions and verdicts are signed by statements of their own: set CAIRN_SIGNING_KEY (docs/verification.md).`,
  );
}
