import type {Git} from '../kernel/ports.ts';
import {versionTag} from '../kernel/version-tag.ts';
import {claimRef, type ClaimedNumber} from './claimed-numbers.ts';

/** The command that removes a tag which states nothing. */
export function removal(tag: string): string {
  return `\`git push origin --delete ${quoted(`refs/tags/${tag}`)}\``;
}

/** The command that makes a deleted tag again, as the very object that it was: the ref that keeps its number has it. */
export function restoration(claim: Pick<ClaimedNumber, 'ref'>, tag: string): string {
  return `\`git push origin ${quoted(`${claim.ref}:refs/tags/${tag}`)}\``;
}

/** How to get the tag of a version back that somebody deleted; undefined where it is there, or no ref keeps it. */
export async function restorationOf(git: Git, model: string, version: string): Promise<string | undefined> {
  const ref = claimRef(model, version);
  const tag = versionTag(model, version);
  const found = await git.run(['for-each-ref', '--format=%(refname)', '--', ref, `refs/tags/${tag}`]);
  return found === ref
    ? `Make its tag again, which somebody deleted: ${restoration({ref}, tag)}, or \`cairn doctor --fix\`.`
    : undefined;
}

/** An argument of a command for people: in quotes where a shell might read something into it. */
export function quoted(argument: string): string {
  return /^[\w@.:/=-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
