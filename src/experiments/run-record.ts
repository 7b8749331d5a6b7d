import type {Evaluation, Profile, Run} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import {pushExpecting} from '../git/push.ts';
import {fetchRefs, hasOrigin, remoteRef} from '../git/remote.ts';
import {parseDocument} from '../provenance/document.ts';
import {UserError} from '../kernel/errors.ts';

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

/** Two runners may record the same run at once; each loser reads again and goes on from there. */
const attempts = 4;

/** `refs/cairn/runs/<id>`. */
export function runRef(id: string): string {
  return `refs/cairn/runs/${id}`;
}

/**
 * Makes `files` the whole content of a run's record and returns its commit: a new one on top of the record so far (of
 * `parent`, the trained code, at first), or the same one where nothing differs. It is pushed where there is an `origin`.
 */
export async function recordRun(
  git: Git,
  id: string,
  files: Readonly<Record<string, string>>,
  parent: string,
): Promise<string> {
  const ref = runRef(id);
  const tree = await treeOf(git, files);
  const isShared = await hasOrigin(git);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const current = await currentCommit(git, id);
    const commit = await commitOn(git, tree, current, parent, id);
    const remote = isShared ? await remoteRef(git, ref) : undefined;
    if (isShared && remote !== commit) {
      if ((await pushExpecting(git, {ref, object: commit, expected: remote ?? ''})) === 'moved') continue;
    }
    const moved = await git.try(['update-ref', '--', ref, commit, current ?? '0'.repeat(commit.length)]);
    if (moved.code === 0) return commit;
  }
  throw new UserError('CAIRN_RUN_NOT_RECORDED', {
    where: ref,
    what: `was changed by others ${attempts} times while it was being written`,
    todo: 'Run it again.',
  });
}

/** The record of a run, the newer one of clone and `origin`; undefined where neither has it. */
export async function readRunRecord(git: Git, id: string): Promise<RunRecord | undefined> {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) return undefined;
  const commit = await currentCommit(git, id);
  if (commit === undefined) return undefined;
  const ref = runRef(id);
  const runText = await readFileAt(git, commit, 'run.json');
  if (runText === undefined) return undefined;
  const run = parseDocument('run', runText, `run.json of ${ref}`);
  const profileText = await readFileAt(git, commit, 'profile.json');
  const evaluationText = await readFileAt(git, commit, 'evaluation.json');
  return {
    ref,
    commit,
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

/** The commit of the record in the clone, brought up to `origin` first where that is ahead. */
async function currentCommit(git: Git, id: string): Promise<string | undefined> {
  const ref = runRef(id);
  const local = await localCommit(git, ref);
  if (!(await hasOrigin(git))) return local;
  const remote = await remoteRef(git, ref).catch((error: unknown) => {
    if (local === undefined) throw error;
    return undefined; // offline, but the record is here
  });
  if (remote === undefined || remote === local) return local;
  // Not forced: a record in the clone that is ahead stays.
  await fetchRefs(git, [`${ref}:${ref}`]).catch((error: unknown) => {
    if (local === undefined) throw error;
  });
  return localCommit(git, ref);
}

async function localCommit(git: Git, ref: string): Promise<string | undefined> {
  const outcome = await git.try(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return outcome.code === 0 ? outcome.stdout.trim() : undefined;
}

async function treeOf(git: Git, files: Readonly<Record<string, string>>): Promise<string> {
  const lines: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const blob = await git.run(['hash-object', '-w', '--stdin'], {input: text});
    lines.push(`100644 blob ${blob}\t${name}\0`);
  }
  return git.run(['mktree', '-z'], {input: lines.join('')});
}

async function commitOn(
  git: Git,
  tree: string,
  current: string | undefined,
  parent: string,
  id: string,
): Promise<string> {
  if (current !== undefined && (await git.run(['rev-parse', `${current}^{tree}`])) === tree) return current;
  return git.run(['commit-tree', tree, '-p', current ?? parent, '-m', `Run ${id}`]);
}
