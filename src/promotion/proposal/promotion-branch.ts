import {commitFiles, readFileAt} from '../../git/commit-files.ts';
import {contend, type Attempt} from '../../git/contend.ts';
import {mergeBase} from '../../git/ensure-commit.ts';
import type {Git, GitHub} from '../../kernel/ports.ts';
import {pushExpecting} from '../../git/push.ts';
import {fetchBranch} from '../../git/remote-branch.ts';
import {commitSigned} from './commit-signed.ts';

/** The branch that a promotion of a model to a stage lives on. */
export function promotionBranch(model: string, stage: string): string {
  return `cairn/${model}/${stage}`;
}

/**
 * Makes a branch of the remote say the given files, and returns its head. Where it says them already nothing is
 * committed, and where the base moved without touching them nothing moves: approvals of the head stay. Else a branch that
 * only Cairn wrote to is put anew on a base that moved; commits of people stay, and Cairn's go on top of them. `finished`
 * says that the branch was merged before: then nothing on it is kept. With `signer` GitHub makes the commits and signs them;
 * a branch that only Cairn wrote to, with a commit that is not signed, is put anew.
 */
export async function updatePromotionBranch(
  git: Git,
  options: {
    branch: string;
    /** Commit that the branch starts from. */
    base: string;
    /** Texts by path; a function is told how to read a file of the commit that they go on top of. */
    files: Files | ((read: (path: string) => Promise<string | undefined>) => Promise<Files>);
    /** Where files that an earlier proposal added and this one does not need are taken away: path prefixes. */
    superseded: string | readonly string[];
    message: string;
    now: () => Date;
    finished: (head: string) => boolean;
    signer?: GitHub | undefined;
  },
): Promise<{head: string; changed: boolean}> {
  const {branch, base, signer} = options;
  const ref = `refs/heads/${branch}`;
  return contend(branch, async (): Promise<Attempt<{head: string; changed: boolean}>> => {
    const seen = await fetchBranch(git, branch);
    const filesOn = async (commit: string): Promise<Files> =>
      typeof options.files === 'function'
        ? options.files(async (path) => readFileAt(git, commit, path))
        : options.files;
    const {superseded} = options;
    const anew =
      seen === undefined || options.finished(seen) || (await isOursUnsigned(git, signer, {head: seen, base}));
    const parent = anew ? base : await parentFor(git, seen, base);
    if (!anew && parent === base && seen !== base) {
      const files = await filesOn(seen);
      if (await standsAsItIs(git, seen, base, {files, superseded}))
        return {value: {head: seen, changed: false}};
    }
    const files = await filesOn(parent);
    const changes = await missingChanges(git, parent, base, {files, superseded});
    const unchanged = Object.keys(changes).length === 0;
    if (unchanged && parent === seen) return {value: {head: seen, changed: false}};
    const head = unchanged
      ? parent
      : await commitBy(git, signer, {
          parent,
          files: changes,
          message: `${options.message}\n\n${trailer}: ${branch}\n`,
          date: options.now(),
        });
    const outcome = await pushExpecting(git, {ref, object: head, expected: seen ?? ''});
    return outcome === 'pushed' ? {value: {head, changed: true}} : {lost: head};
  });
}

async function commitBy(
  git: Git,
  signer: GitHub | undefined,
  commit: Parameters<typeof commitSigned>[2],
): Promise<string> {
  return signer === undefined ? commitFiles(git, commit) : commitSigned(git, signer, commit);
}

/** Whether a head that the base left behind says all of it, and nothing that the base did meanwhile speaks of the same. */
async function standsAsItIs(
  git: Git,
  head: string,
  base: string,
  {files, superseded}: {files: Files; superseded: string | readonly string[]},
): Promise<boolean> {
  const root = await mergeBase(git, head, base);
  if (root === undefined) return false;
  const changes = await missingChanges(git, head, base, {files, superseded});
  if (Object.keys(changes).length > 0) return false;
  const paths = [...Object.keys(files), ...[superseded].flat()];
  return (await git.try(['diff', '--quiet', '--no-renames', root, base, '--', ...paths])).code === 0;
}

type Files = Readonly<Record<string, string>>;

const trailer = 'Cairn-Proposal';

/** The head where people wrote to the branch or the base did not move; else the base, to build it anew. */
async function parentFor(git: Git, head: string, base: string): Promise<string> {
  const root = await mergeBase(git, head, base);
  if (root === base) return head;
  if (root === undefined) return base;
  return (await ownCommits(git, root, head)) === undefined ? head : base;
}

/** The commits that a branch has of its own; undefined where people wrote one of them. */
async function ownCommits(git: Git, root: string, head: string): Promise<string[] | undefined> {
  const format = `--format=%H %(trailers:key=${trailer},valueonly,separator=%x2C)%x00`;
  const commits = (await git.run(['log', format, `${root}..${head}`])).split('\0').slice(0, -1);
  const found = commits.map((line) => /^\s*(\S+) +(\S)?/.exec(line) ?? []);
  return found.every(([, , ours]) => ours !== undefined) ? found.map(([, id = '']) => id) : undefined;
}

/** Whether commits are to be signed, and one of a branch that only Cairn wrote to is not. */
async function isOursUnsigned(
  git: Git,
  signer: GitHub | undefined,
  {head, base}: {head: string; base: string},
): Promise<boolean> {
  if (signer === undefined) return false;
  const root = await mergeBase(git, head, base);
  const own = root === undefined ? undefined : await ownCommits(git, root, head);
  const commits = await Promise.all((own ?? []).map(async (id) => git.object(id)));
  return commits.some(
    (commit) => !/^gpgsig /m.test(commit?.content.toString('latin1').split('\n\n')[0] ?? ''),
  );
}

/** What a commit must change; files that only an earlier proposal brought go away. */
async function missingChanges(
  git: Git,
  parent: string,
  base: string,
  {files, superseded}: {files: Files; superseded: string | readonly string[]},
): Promise<Record<string, string | null>> {
  const changes: Record<string, string | null> = {};
  for (const [path, text] of Object.entries(files))
    if ((await readFileAt(git, parent, path)) !== text) changes[path] = text;
  if (parent === base) return changes;
  const added = await git.run([
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--diff-filter=A',
    `${base}...${parent}`,
    '--',
    ...[superseded].flat(),
  ]);
  for (const path of added.split('\0')) if (path !== '' && !Object.hasOwn(files, path)) changes[path] = null;
  return changes;
}
