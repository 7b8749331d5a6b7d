import type {Evaluation, Profile, Run} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import {GitError} from '../git/git.ts';
import type {MovedRef} from '../git/push.ts';
import {readRecord, unsharedRecord, updateRecord} from '../git/ref-record.ts';
import type {Git} from '../kernel/ports.ts';
import {parseDocument} from '../provenance/document.ts';

/** What Git holds of one run. The texts are exact: digests are of them. */
export interface RunRecord {
  readonly ref: string;
  readonly commit: string;
  readonly run: Run;
  readonly runText: string;
  readonly evaluation?: Evaluation;
  readonly evaluationText?: string;
  readonly profile?: Profile;
  readonly profileText?: string;
}

/** `refs/cairn/runs/<id>`. */
export function runRef(id: string): string {
  return `refs/cairn/runs/${id}`;
}

/**
 * Makes `files` the whole content of a run's record (or those that differ, without `whole`), in a new commit on top of the record so far (of
 * `parent`, the trained code, at first), or the same one where nothing differs. Without `push` the clone alone has it.
 */
export async function recordRun(
  git: Git,
  id: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  {parent, now, push = true, whole = true}: {parent: string; now: Date; push?: boolean; whole?: boolean},
): Promise<{commit: string; shared: boolean}> {
  const record = {ref: runRef(id), root: parent, message: `Run ${id}`, date: now, push};
  const {commit, shared} = await updateRecord(git, record, () => ({files, whole, value: undefined}));
  if (commit === undefined) throw new Error(`run ${id} was recorded without a commit`);
  return {commit, shared};
}

/** How the record of a run reaches the remote, where the clone has more of it; undefined where there is nothing to push. */
export async function unsharedRun(git: Git, id: string): Promise<MovedRef | undefined> {
  return unsharedRecord(git, runRef(id));
}

/** The text of the newest evaluation in the record of a run, as far as this clone has it; asks no server. */
export async function recordedEvaluation(git: Git, id: string): Promise<string | undefined> {
  return isRunId(id) ? readFileAt(git, runRef(id), 'evaluation.json') : undefined;
}

/** The record of a run, the newer one of clone and remote; undefined where neither has it. */
export async function readRunRecord(git: Git, id: string): Promise<RunRecord | undefined> {
  if (!isRunId(id)) return undefined;
  const ref = runRef(id);
  const record = await readRecord(git, ref).catch(async (error: unknown) => {
    // A remote that does not answer is no trouble where the record is here.
    const here = error instanceof GitError ? await readRecord(git, ref, {offline: true}) : undefined;
    if (here === undefined) throw error;
    return here;
  });
  const runText = await record?.file('run.json');
  if (record === undefined || runText === undefined) return undefined;
  const run = parseDocument('run', runText, `run.json of ${ref}`);
  const profileText = await record.file('profile.json');
  const evaluationText = await record.file('evaluation.json');
  return {
    ref,
    commit: record.commit,
    run,
    runText,
    ...(profileText !== undefined && {
      profileText,
      profile: parseDocument('profile', profileText, `profile.json of ${ref}`),
    }),
    ...(evaluationText !== undefined && {
      evaluationText,
      evaluation: parseDocument('evaluation', evaluationText, `evaluation.json of ${ref}`),
    }),
  };
}

function isRunId(id: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(id);
}
