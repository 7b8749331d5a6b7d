import {localTags, remoteTags} from '../git/remote-tags.ts';
import {firstOnes} from '../text/first-ones.ts';
import {messageOf} from '../kernel/errors.ts';
import type {Git} from '../kernel/ports.ts';
import {tagsBehind} from '../registry/tags-behind.ts';

/**
 * Asks the remote at once; what is handed back says, when its answer is there, what the clone lacks of these models (of
 * any, where none are given): one sentence, or undefined where it lacks nothing. Never throws: it is no part of the answer.
 */
export function askBehind(
  git: Git,
): (models: ReadonlySet<string> | undefined) => Promise<string | undefined> {
  const asked = remoteTags(git).catch((error: unknown) => ({why: messageOf(error)}));
  return async (models) => {
    const answer = await asked;
    if (answer === undefined) return undefined;
    if ('why' in answer) return `whether this clone is behind is not known: ${answer.why}`;
    const {remote, tags} = answer;
    const behind = tagsBehind({local: await localTags(git), remote: tags}, models);
    if (behind.length === 0) return undefined;
    return `this clone is behind ${remote}: it lacks ${firstOnes(behind, 3)}, or has them otherwise. Add --fetch to bring them first`;
  };
}
