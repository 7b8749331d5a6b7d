import {UserError} from '../kernel/errors.ts';
import type {GitHub} from '../kernel/ports.ts';
import {ask} from './ask.ts';

/** A commit that GitHub made and signed; no ref points at it yet. */
export interface SignedCommit {
  readonly id: string;
  readonly tree: string;
  readonly signature: string;
  /** All of the commit but the signature. */
  readonly payload: string;
}

/**
 * Has GitHub make a commit on top of one that it has, and sign it, which it does for an app (a job's own token is one's)
 * where neither author nor committer is named. Throws CAIRN_COMMIT_UNSIGNED where it did not.
 */
export async function createSignedCommit(
  {octokit, owner, repo}: GitHub,
  commit: {
    parent: string;
    /** Of the parent. */
    tree: string;
    /** Texts by path; null takes a file away. */
    files: Readonly<Record<string, string | null>>;
    message: string;
  },
): Promise<SignedCommit> {
  const {parent, message} = commit;
  return ask({doing: 'making a signed commit', permission: 'contents: write'}, async () => {
    const {data: tree} = await octokit.rest.git.createTree({
      owner,
      repo,
      base_tree: commit.tree,
      tree: Object.entries(commit.files).map(([path, content]) => ({
        ...{path, mode: '100644' as const, type: 'blob' as const},
        ...(content === null ? {sha: null} : {content}),
      })),
    });
    const {data} = await octokit.rest.git.createCommit({
      owner,
      repo,
      message,
      tree: tree.sha,
      parents: [parent],
    });
    const {verified, reason, signature, payload} = data.verification;
    if (verified && signature !== null && payload !== null)
      return {id: data.sha, tree: data.tree.sha, signature, payload};
    throw new UserError('CAIRN_COMMIT_UNSIGNED', {
      where: data.sha,
      what: `GitHub did not sign the commit (${reason}), so nothing was pushed`,
      todo: 'GitHub signs commits of apps alone: give the job’s own token or that of a GitHub App (input `token`), not a person’s; or let `commits` be `git`.',
    });
  });
}
