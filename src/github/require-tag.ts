import {setTimeout as pause} from 'node:timers/promises';
import {UserError} from '../kernel/errors.ts';
import type {GitHub} from '../kernel/ports.ts';
import {ask} from './ask.ts';
import {statusOf} from './answer.ts';

/**
 * Throws CAIRN_TAG_NOT_SHARED where GitHub does not have a tag: publishing its release would make one, lightweight and
 * on the head of the default branch. A push may be known there a moment late.
 */
export async function requireTag({octokit, owner, repo, serverUrl}: GitHub, tag: string): Promise<void> {
  for (const wait of [250, 1000, 0]) {
    const found = await ask({doing: `looking for the tag ${tag}`, permission: 'contents: read'}, async () => {
      try {
        await octokit.rest.git.getRef({owner, repo, ref: `tags/${tag}`});
        return true;
      } catch (error) {
        if (statusOf(error) === 404) return false;
        throw error;
      }
    });
    if (found) return;
    await pause(wait);
  }
  throw new UserError('CAIRN_TAG_NOT_SHARED', {
    where: tag,
    what: `${owner}/${repo} on GitHub does not have this tag, so its release is not published`,
    todo: `Push the tag there (git push '${serverUrl}/${owner}/${repo}' 'refs/tags/${tag}'), and run it again.`,
  });
}
