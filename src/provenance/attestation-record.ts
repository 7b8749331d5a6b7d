import {readFileAt} from '../git/commit-files.ts';
import {resolveCommit} from '../git/ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import {pushExpecting} from '../git/push.ts';
import {hasOrigin} from '../git/remote.ts';
import {UserError} from '../kernel/errors.ts';
import type {Digest} from '../kernel/digest.ts';

/** The statement of how a version was made, signed by keys. */
export const provenanceFile = 'provenance.dsse.json';

/** The same statement, signed by the identity of a workflow run: a Sigstore bundle. */
export const bundleFile = 'provenance.sigstore.json';

/** The statement of a verdict, signed by keys; found by the digest that the tag of a stage names. */
export function verdictFile(verdict: Digest): string {
  return `verdict-${verdict.slice('sha256:'.length)}.dsse.json`;
}

/** Where the signed statements of a version are kept: in Git, whatever store its files are in, and never in a tag. */
export function attestationRef(model: string, version: string): string {
  return `refs/cairn/attestations/${model}/${version}`;
}

/** Several jobs may sign at once; each loser reads again and adds to what the winner wrote. */
const attempts = 4;

/**
 * Adds files to the signed statements of a version, and pushes them where there is an `origin`. `change` is handed what
 * a file holds so far and says what it shall hold; undefined leaves it as it is. The record starts on `commit`, that of
 * the version. Tells whether anything was written.
 */
export async function recordAttestation(
  git: Git,
  of: {model: string; version: string; commit: string; file: string; now: Date},
  change: (before: string | undefined) => string | undefined,
): Promise<boolean> {
  const ref = attestationRef(of.model, of.version);
  const shared = await hasOrigin(git);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const tip = await attestationTip(git, of, {offline: !shared});
    const text = change(tip === undefined ? undefined : await readFileAt(git, tip, of.file));
    if (text === undefined) return false;
    const commit = await commitFile(git, {...of, tip, text});
    if (shared && (await pushExpecting(git, {ref, object: commit, expected: tip ?? ''})) === 'moved')
      continue;
    await git.run(['update-ref', '--', ref, commit]);
    return true;
  }
  throw new UserError('CAIRN_RACE_LOST', {
    where: ref,
    what: `was changed by others ${attempts} times while it was being written`,
    todo: 'Run it again.',
  });
}

/** The newest commit of a version's signed statements: of `origin` where it may be asked, else of the clone. */
export async function attestationTip(
  git: Git,
  {model, version}: {model: string; version: string},
  {offline}: {offline: boolean},
): Promise<string | undefined> {
  const ref = attestationRef(model, version);
  if (offline || !(await hasOrigin(git))) return resolveCommit(git, ref);
  const listed = await git.try(['ls-remote', '--refs', 'origin', ref]);
  if (listed.code !== 0) return resolveCommit(git, ref);
  const line = listed.stdout.split('\n').find((candidate) => candidate.endsWith(`\t${ref}`));
  const object = line?.split('\t')[0];
  if (object === undefined) return undefined;
  if ((await resolveCommit(git, object)) === undefined)
    await git.try(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', ref]);
  return resolveCommit(git, object);
}

/** A commit whose tree is the record so far with one file added or replaced: nothing of the code is in it. */
async function commitFile(
  git: Git,
  of: {
    model: string;
    version: string;
    commit: string;
    file: string;
    now: Date;
    tip: string | undefined;
    text: string;
  },
): Promise<string> {
  const blob = await git.run(['hash-object', '-w', '--stdin'], {input: of.text});
  const before = of.tip === undefined ? '' : await git.run(['ls-tree', '-z', '--full-tree', of.tip]);
  const others = before.split('\0').filter((entry) => entry !== '' && !entry.endsWith(`\t${of.file}`));
  const entries = [...others, `100644 blob ${blob}\t${of.file}`].map((entry) => `${entry}\0`);
  const tree = await git.run(['mktree', '-z'], {input: entries.join('')});
  const date = `${Math.floor(of.now.getTime() / 1000)} +0000`;
  return git.run(['commit-tree', tree, '-p', of.tip ?? of.commit, '-F', '-'], {
    input: `Statements about ${of.model} ${of.version}\n`,
    environment: {GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date},
  });
}
