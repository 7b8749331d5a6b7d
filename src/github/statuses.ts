import {ask} from './ask.ts';
import type {GitHub} from '../kernel/ports.ts';

export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'pending' | 'error';
  /** Cut to the 140 characters that GitHub allows. */
  readonly description: string;
  readonly targetUrl?: string | undefined;
}

/** Sets a commit status; nothing is sent where the newest one of this context says the same. */
export async function setCommitStatus(github: GitHub, sha: string, status: CommitStatus): Promise<void> {
  const {octokit, owner, repo} = github;
  const description = cut(status.description, 140);
  const {context, state} = status;
  await ask(
    {doing: `setting the status ${context} of ${sha.slice(0, 12)}`, permission: 'statuses: write'},
    async () => {
      const {data} = await octokit.rest.repos.listCommitStatusesForRef({
        owner,
        repo,
        ref: sha,
        per_page: 100,
      });
      const newest = data.find((other) => other.context === context); // newest first
      const same =
        newest?.state === state &&
        newest.description === description &&
        (newest.target_url ?? undefined) === status.targetUrl;
      if (same) return;
      await octokit.rest.repos.createCommitStatus({
        owner,
        repo,
        sha,
        context,
        state,
        description,
        ...(status.targetUrl !== undefined && {target_url: status.targetUrl}),
      });
    },
  );
}

function cut(text: string, limit: number): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}
