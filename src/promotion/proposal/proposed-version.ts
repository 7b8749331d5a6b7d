import type {Stage} from '../../generated/documents.ts';
import type {Git} from '../../kernel/ports.ts';
import {resolveCommit} from '../../git/ensure-commit.ts';
import {fetchRefs} from '../../git/remote.ts';
import {trackingRef} from '../../git/remote-branch.ts';
import type {PullRequest} from '../../github/pull-requests.ts';
import {GitError} from '../../git/git.ts';
import {UserError} from '../../kernel/errors.ts';
import {readStageFile} from '../stage/stage-file.ts';

/** What the head of a pull request wants the stage to be; undefined where it says nothing readable. */
export async function proposedStage(
  git: Git,
  {number, headSha}: Pick<PullRequest, 'number' | 'headSha'>,
  {model, stage}: {model: string; stage: string},
): Promise<Stage | undefined> {
  try {
    // The branch may be gone or moved; the forge keeps the head of every pull request under a ref of its own.
    if ((await resolveCommit(git, headSha)) === undefined)
      await fetchRefs(git, [`+refs/pull/${number}/head:${await trackingRef(git, `pull/${number}`)}`]);
    return await readStageFile(git, headSha, model, stage);
  } catch (error) {
    if (error instanceof GitError || error instanceof UserError) return undefined;
    throw error;
  }
}
