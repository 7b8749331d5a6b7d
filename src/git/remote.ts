import {UserError} from '../kernel/errors.ts';
import type {Git} from '../kernel/ports.ts';
import {saysAbsent} from './explain-git.ts';
import {GitError, requireRepository} from './git.ts';

interface Remote {
  readonly name: string;
  /** As it is configured. */
  readonly url: string;
}

const remotes = new WeakMap<Git, Promise<Remote | undefined>>();

/**
 * Name of the remote that everything is shared through, asked once: what `cairn.remote` names, else `origin` where there is
 * one, else the only one, else what `clone.defaultRemoteName` or the upstream of the current branch names. Undefined where
 * there is no remote; throws CAIRN_REMOTE_AMBIGUOUS where none of several is meant more than the others, or a named one is
 * none.
 */
export async function remoteName(git: Git): Promise<string | undefined> {
  return (await remoteOf(git))?.name;
}

/** Address of that remote, as the configuration of the clone has it. */
export async function remoteUrl(git: Git): Promise<string | undefined> {
  return (await remoteOf(git))?.url;
}

/** Whether the repository has the remote that everything is shared through. */
export async function hasRemote(git: Git): Promise<boolean> {
  return (await remoteName(git)) !== undefined;
}

/** Name of the remote, for what makes sense with one alone; that there is none is said by an error. */
export async function requireRemote(git: Git): Promise<string> {
  const name = await remoteName(git);
  if (name === undefined) throw new Error(`${git.directory} has no remote`);
  return name;
}

/** Object id of a ref of the remote, or undefined where it has none. */
export async function remoteRef(git: Git, ref: string): Promise<string | undefined> {
  return (await remoteRefs(git, [ref])).get(ref);
}

/** Object ids of those refs of the remote that it has. */
export async function remoteRefs(git: Git, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const lines = (await git.run(['ls-remote', '--refs', await requireRemote(git), ...refs])).split('\n');
  const found = new Map<string, string>();
  for (const line of lines) {
    const [id = '', ref = ''] = line.split('\t');
    if (refs.includes(ref)) found.set(ref, id);
  }
  return found;
}

/** Fetches refs of the remote and nothing else: no other tags, no submodules. */
export async function fetchRefs(git: Git, refspecs: readonly string[]): Promise<void> {
  await git.run(await fetchCommand(git, refspecs));
}

/** Like `fetchRefs` with patterns; what of them the clone has and the remote lacks by now goes. */
export async function fetchPatterns(git: Git, refspecs: readonly string[]): Promise<void> {
  await git.run(await fetchCommand(git, refspecs, ['--prune']));
}

/** Fetches one ref that the remote may lack, without asking before; false where it does. */
export async function fetchRef(git: Git, refspec: string): Promise<boolean> {
  const args = await fetchCommand(git, [refspec]);
  const outcome = await git.try(args);
  if (outcome.code === 0) return true;
  if (saysAbsent(outcome.stderr)) return false;
  throw new GitError(args, outcome, git.directory);
}

/** The command that fetches refs of the remote and nothing else, for a caller that reads its failure itself. */
export async function fetchCommand(
  git: Git,
  refspecs: readonly string[],
  more: readonly string[] = [],
): Promise<string[]> {
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', ...more];
  return ['fetch', ...options, await requireRemote(git), ...refspecs];
}

async function remoteOf(git: Git): Promise<Remote | undefined> {
  const known = remotes.get(git) ?? chooseRemote(git);
  remotes.set(git, known);
  return known;
}

async function chooseRemote(git: Git): Promise<Remote | undefined> {
  const settings = await readSettings(git);
  const setting = (wanted: string): string => settings.findLast(([key]) => key === wanted)?.[1] ?? '';
  const named = setting('cairn.remote');
  const candidates = remotesOf(settings, named);
  if (named !== '') return namedRemote(git, candidates, named);
  const [first, second] = candidates.values();
  const origin = candidates.get('origin');
  if (origin !== undefined || second === undefined) return origin ?? first;
  const meant =
    candidates.get(setting('clone.defaultremotename')) ??
    candidates.get(setting(`branch.${await git.run(['rev-parse', '--abbrev-ref', 'HEAD'])}.remote`));
  if (meant !== undefined) return meant;
  throw new UserError('CAIRN_REMOTE_AMBIGUOUS', {
    where: git.directory,
    what: `has the remotes ${[...candidates.keys()].join(', ')}, and nothing says through which of them versions are shared`,
    expected: 'one that is called origin, or one alone',
    todo: 'Say which: git config clone.defaultRemoteName <name>.',
  });
}

function remotesOf(settings: readonly [string, string][], named: string): ReadonlyMap<string, Remote> {
  const found = new Map<string, Remote>();
  for (const [key, url] of settings) {
    const [, name] = /^remote\.(.+)\.url$/.exec(key) ?? [];
    if (name === undefined || found.has(name)) continue;
    if (name === named || !isPlayground(name, url)) found.set(name, {name, url});
  }
  return found;
}

function namedRemote(git: Git, candidates: ReadonlyMap<string, Remote>, named: string): Remote {
  const found = candidates.get(named);
  if (found !== undefined) return found;
  throw new UserError('CAIRN_REMOTE_AMBIGUOUS', {
    where: git.directory,
    what: `the setting cairn.remote of git names ${JSON.stringify(named)}, which is none of its remotes`,
    expected: [...candidates.keys()].join(', ') || 'no setting, where there is no remote',
    todo: 'Correct it: git config cairn.remote <name>, or the variables GIT_CONFIG_KEY_<n> and GIT_CONFIG_VALUE_<n>.',
  });
}

/** Keys (names of remotes and branches as they are, the rest in lower case) with values. */
async function readSettings(git: Git): Promise<[string, string][]> {
  const wanted = '^(remote\\..*\\.url|branch\\..*\\.remote|clone\\.defaultremotename|cairn\\.remote)$';
  const args = ['config', '--get-regexp', '-z', wanted];
  const outcome = await git.try(args);
  if (outcome.code > 1) throw new GitError(args, outcome, git.directory);
  // It says the same where there is no repository, or where git refuses to work in it.
  if (outcome.code === 1) await requireRepository(git);
  return outcome.stdout
    .split('\0')
    .slice(0, -1)
    .map((pair) => {
      const end = pair.indexOf('\n');
      return [pair.slice(0, end), pair.slice(end + 1)];
    });
}

/** What `cairn local` adds: a forge of this machine to try things on, which nobody shares anything through. */
function isPlayground(name: string, url: string): boolean {
  return name === 'local' && /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url);
}
