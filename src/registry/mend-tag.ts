import {remoteName} from '../git/remote.ts';
import {UserError} from '../kernel/errors.ts';
import type {Git} from '../kernel/ports.ts';
import {versionTag} from '../kernel/version-tag.ts';
import {claimRef, type ClaimedNumber} from './claimed-numbers.ts';

/** The command that removes a tag which states nothing from a remote. */
export function removal(tag: string, remote: string): string {
  return `\`git push ${quoted(remote)} --delete ${quoted(`refs/tags/${tag}`)}\``;
}

/** The command that makes a deleted tag again, as the very object that it was: the ref that keeps its number has it. */
export function restoration(claim: Pick<ClaimedNumber, 'ref'>, tag: string, remote: string): string {
  return `\`git push ${quoted(remote)} ${quoted(`${claim.ref}:refs/tags/${tag}`)}\``;
}

/** How to get the tag of a version back that somebody deleted; undefined where it is there, or no ref keeps it. */
export async function restorationOf(git: Git, model: string, version: string): Promise<string | undefined> {
  const ref = claimRef(model, version);
  const tag = versionTag(model, version);
  const found = await git.run(['for-each-ref', '--format=%(refname)', '--', ref, `refs/tags/${tag}`]);
  return found === ref
    ? `Make its tag again, which somebody deleted: ${restoration({ref}, tag, await adviceRemote(git))}, or \`cairn doctor --fix\`.`
    : undefined;
}

/** The name of the remote in such a command: `origin` where there is none yet, `<remote>` where nothing says which is meant. */
export async function adviceRemote(git: Git): Promise<string> {
  try {
    return (await remoteName(git)) ?? 'origin';
  } catch (error) {
    // Reading tags needs no remote, so advice about them must not fail for want of one.
    if (error instanceof UserError && error.code === 'CAIRN_REMOTE_AMBIGUOUS') return '<remote>';
    throw error;
  }
}

/** An argument of a command for people: in quotes where a shell might read something into it. */
export function quoted(argument: string): string {
  return /^[\w@.:/=-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
