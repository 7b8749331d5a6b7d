import type {Git} from '../kernel/ports.ts';
import {readBytesAt, readFileAt} from './commit-files.ts';
import {contend, type Attempt} from './contend.ts';
import {resolveCommit} from './ensure-commit.ts';
import {GitError} from './git.ts';
import {writeCommit} from './objects.ts';
import {pushExpecting, type MovedRef} from './push.ts';
import {cloneStays, nextStep, standingOf, type Line, type Standing} from './record-standing.ts';
import {fetchRef, fetchRefs, hasRemote, remoteRef} from './remote.ts';

/** Documents on a ref of their own (below refs/cairn), which grow commit by commit. */
export interface RefRecord {
  readonly commit: string;
  /** The text of a file; undefined where it is absent. */
  file(name: string): Promise<string | undefined>;
}

type Contents = Readonly<Record<string, string | Uint8Array>>;

/** What a record shall be. */
export interface RecordChange<Value> {
  /** Contents by name; undefined where nothing is to be done. */
  readonly files: Contents | undefined;
  /** The files are all that there is; else those that are not named stay. */
  readonly whole?: boolean;
  /** Handed back with the outcome. */
  readonly value: Value;
}

/** Where a record is, and the commit that changes it. */
export interface RecordUpdate {
  readonly ref: string;
  /** What the first commit goes on top of. */
  readonly root?: string;
  readonly message: string;
  readonly date: Date;
  /** Whether the remote gets it; `true` where it is left out. The clone alone has it else, until the next update. */
  readonly push?: boolean;
}

export interface RecordOutcome<Value> {
  /** The newest commit; undefined where there is no record, nor a change. */
  readonly commit: string | undefined;
  readonly changed: boolean;
  /** Whether the remote got something that it did not have. */
  readonly shared: boolean;
  readonly value: Value;
}

/**
 * A record as it is: of the remote where there is one, and of the clone where `offline` forbids to ask, where there is no
 * remote, or where the clone has what the remote lacks. Undefined where there is none.
 */
export async function readRecord(
  git: Git,
  ref: string,
  {offline = false}: {offline?: boolean} = {},
): Promise<RefRecord | undefined> {
  const {tip} = await look(git, ref, {offline});
  return tip === undefined ? undefined : recordAt(git, tip);
}

/**
 * A record as others see it: of the remote alone where it can be asked, and no ref of the clone is moved, because one
 * that was rewritten on the remote would be refused or would replace what the clone knows.
 */
export async function readStated(
  git: Git,
  ref: string,
  {offline}: {offline: boolean},
): Promise<RefRecord | undefined> {
  const commit =
    offline || !(await hasRemote(git))
      ? await resolveCommit(git, ref)
      : await fetchTip(git, ref).catch(async (error: unknown) => {
          if (error instanceof GitError) return resolveCommit(git, ref); // the remote does not answer
          throw error;
        });
  return commit === undefined ? undefined : recordAt(git, commit);
}

/**
 * The push that brings the remote up to the clone, for a caller that pushes more with it; the remote counts as it was when
 * the record was read last. Undefined where the remote has all of it, or where there is none.
 */
export async function unsharedRecord(git: Git, ref: string): Promise<MovedRef | undefined> {
  const {shared, remote, tip} = await look(git, ref, {offline: false, remembered: true});
  if (!shared || tip === undefined || tip === remote) return undefined;
  return {ref, object: tip, expected: remote ?? ''};
}

function recordAt(git: Git, commit: string): RefRecord {
  return {commit, file: async (name) => readFileAt(git, commit, name)};
}

/**
 * Changes a record by one commit on top of it (on `root`, or on nothing, at first). The remote takes it only from the
 * value that was seen, and so does the clone: where another writer was first, `change` is asked again about what that
 * one wrote. What the clone alone has is shared, too. Throws CAIRN_RACE_LOST or CAIRN_PUSH_REFUSED.
 */
export async function updateRecord<Value>(
  git: Git,
  options: RecordUpdate,
  change: Change<Value>,
): Promise<RecordOutcome<Value>> {
  let known = memoryOf(git).has(options.ref);
  return contend(options.ref, async (): Promise<Attempt<RecordOutcome<Value>>> => {
    const remembered = known;
    known = false;
    return attemptUpdate(git, {...options, remembered}, change);
  });
}

type Change<Value> = (before: RefRecord | undefined) => RecordChange<Value> | Promise<RecordChange<Value>>;

async function attemptUpdate<Value>(
  git: Git,
  options: RecordUpdate & {remembered: boolean},
  change: Change<Value>,
): Promise<Attempt<RecordOutcome<Value>>> {
  const {ref, push = true} = options;
  const remembered = options.remembered && push;
  const seen = await look(git, ref, {offline: false, remembered});
  const {tip} = seen;
  const {files, whole = false, value} = await change(tip === undefined ? undefined : recordAt(git, tip));
  const changed = files !== undefined && !(await says(git, tip, files, whole));
  const commit = changed ? await append(git, {files, whole}, seen, options) : tip;
  const step = nextStep(commit, seen, {push, remembered});
  if (step === 'ask') return attemptUpdate(git, {...options, remembered: false}, change);
  if (commit === undefined) return {value: {commit, changed, shared: false, value}};
  const pushes = step === 'push';
  if (!(await share(git, ref, commit, {...seen, pushes}))) return {lost: commit};
  return {value: {commit, changed, shared: pushes, value}};
}

async function append(
  git: Git,
  {files, whole}: {files: Contents; whole: boolean},
  {tip, unshared}: Standing,
  {root, message, date}: RecordUpdate,
): Promise<string> {
  const parents = [tip ?? root, ...unshared].filter((commit) => commit !== undefined);
  return writeCommit(git, {parents, files, whole: whole || tip === undefined, message, date});
}

/** Whether a commit holds these contents (and nothing else); then nobody need be named who writes it again. */
async function says(git: Git, commit: string | undefined, files: Contents, whole: boolean): Promise<boolean> {
  if (commit === undefined) return false;
  for (const [name, content] of Object.entries(files))
    if ((await readBytesAt(git, commit, name))?.equals(Buffer.from(content)) !== true) return false;
  if (!whole) return true;
  const names = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  return names.split('\0').length - 1 === Object.keys(files).length;
}

async function look(
  git: Git,
  ref: string,
  {offline, remembered = false}: {offline: boolean; remembered?: boolean},
): Promise<Standing> {
  const shared = !offline && (await hasRemote(git));
  const there = shared ? await askRemote(git, ref, remembered) : undefined;
  const local = await resolveCommit(git, ref);
  const remote = there === 'in the clone' ? local : there;
  if (shared) memoryOf(git).set(ref, remote);
  if (remote === undefined || local === undefined || remote === local)
    return standingOf({shared, remote, local}, undefined);
  return standingOf({shared, remote, local}, await lineOf(git, remote, local));
}

async function lineOf(git: Git, remote: string, local: string): Promise<Line> {
  if (await isAncestor(git, remote, local)) return 'ahead';
  return (await isAncestor(git, local, remote)) ? 'behind' : 'apart';
}

/** What the remote had when it was asked last: a writer who was beaten since finds that out when it pushes. */
const memory = new WeakMap<Git, Map<string, string | undefined>>();

function memoryOf(git: Git): Map<string, string | undefined> {
  const known = memory.get(git) ?? new Map<string, string | undefined>();
  memory.set(git, known);
  return known;
}

async function askRemote(git: Git, ref: string, remembered: boolean): Promise<string | undefined> {
  const known = memoryOf(git);
  return remembered && known.has(ref) ? known.get(ref) : fetchInto(git, ref);
}

/** Brings the ref of the clone up to the remote with one command, or else says which commit the remote has. */
async function fetchInto(git: Git, ref: string): Promise<string | undefined> {
  try {
    // Not forced: what the clone has and the remote lacks stays.
    return (await fetchRef(git, `${ref}:${ref}`)) ? 'in the clone' : undefined;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  // The clone is ahead, or another writer was at the same ref of the clone; a remote that does not answer fails again.
  return fetchTip(git, ref);
}

/** The commit that a ref of the remote names, brought into the clone without moving a ref of it. */
async function fetchTip(git: Git, ref: string): Promise<string | undefined> {
  const id = await remoteRef(git, ref);
  if (id === undefined) return undefined;
  if ((await resolveCommit(git, id)) === undefined) await fetchRefs(git, [ref]);
  return resolveCommit(git, id);
}

async function isAncestor(git: Git, older: string, newer: string): Promise<boolean> {
  return (await git.try(['merge-base', '--is-ancestor', older, newer])).code === 0;
}

/** Lets the remote and the clone have a commit; false where one of them has moved since it was seen. */
async function share(
  git: Git,
  ref: string,
  commit: string,
  {pushes, ...seen}: Standing & {pushes: boolean},
): Promise<boolean> {
  const {remote, local} = seen;
  if (pushes) {
    const expected = remote ?? '';
    if ((await pushExpecting(git, {ref, object: commit, expected})) === 'moved') return false;
    memoryOf(git).set(ref, commit);
  }
  if (cloneStays(commit, seen)) return true;
  const args = ['update-ref', '--', ref, commit, local ?? '0'.repeat(commit.length)];
  const outcome = await git.try(args);
  // Once the remote has it, the clone follows at the next look, whoever moved it meanwhile.
  if (outcome.code === 0 || pushes || commit === remote) return true;
  const now = await resolveCommit(git, ref);
  if (now !== local || outcome.stderr.includes(".lock': File exists")) return now === commit;
  throw new GitError(args, outcome, git.directory);
}
