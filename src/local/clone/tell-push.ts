import {counted} from '../../text/counted.ts';
import {firstOnes} from '../../text/first-ones.ts';
import type {HeadPush} from './push-head.ts';
import type {SharedRegistry} from './share-registry.ts';

/** What became of the registry of the clone, line by line; nothing where there was nothing to do. */
export function registryLines({shared, kept, lacking, shallow}: SharedRegistry): string[] {
  const lines = [];
  if (shared.length > 0)
    lines.push(
      `Copied ${counted(shared.length, 'tag, record or branch', 'tags, records and branches')} of the registry.`,
    );
  if (kept.length > 0)
    lines.push(`Left as the forge has them, since they are others here: ${firstOnes(kept, most)}.`);
  for (const {ref, missing} of lacking.slice(0, most))
    lines.push(`Not copied: ${ref}, of which this clone lacks ${missing}.`);
  if (lacking.length > most) lines.push(`Not copied either: ${lacking.length - most} more.`);
  if (lacking.length > 0)
    lines.push(
      'What is lacking comes by git fetch --unshallow (a shallow clone) or git fetch --refetch (a partial one).',
    );
  else if (shallow)
    lines.push(
      'This clone is shallow, and so is the forge: git fetch --unshallow brings the history, then start again.',
    );
  return lines;
}

/** What became of the branch. */
export function headLine(pushed: HeadPush, branch: string): string {
  if (pushed.kind === 'pushed') {
    const {replaced} = pushed;
    const instead =
      replaced === undefined ? '' : ` in place of ${replaced.slice(0, 12)}, which this clone still has`;
    return `Pushed ${branch}${instead}. Push again with: git push local HEAD:${branch}`;
  }
  const has = `Nothing was pushed: ${branch} of the forge`;
  const pull = `take it in with: git pull --no-rebase local ${branch}`;
  return pushed.kind === 'ahead'
    ? `${has} is ahead of what is checked out here; ${pull}`
    : `${has} has commits that were never here (${pushed.tip.slice(0, 12)}); ${pull}, or replace it with: git push --force local HEAD:${branch}`;
}

const most = 10;
