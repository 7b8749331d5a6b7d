import type {Retirement} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import {pushExpecting} from '../git/push.ts';
import {fetchRefs, hasOrigin, remoteRef} from '../git/remote.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';
import {UserError} from '../kernel/errors.ts';

/** `refs/cairn/retirements/<model>`: one file `<version>.json` for each announced version. */
function retirementsRef(model: string): string {
  return `refs/cairn/retirements/${model}`;
}

/** What was announced of a version; of `origin` where there is one. Throws CAIRN_DOCUMENT_INVALID where it is broken. */
export async function readRetirement(
  git: Git,
  model: string,
  version: string,
): Promise<Retirement | undefined> {
  const commit = await newestCommit(git, model);
  return commit === undefined ? undefined : readAt(git, commit, model, version);
}

/**
 * Announces that a version will go. The first announcement stands, and `changed` is false, unless the new one names
 * another date or reason: then it is appended in its place; the history of the ref keeps both.
 */
export async function announceRetirement(
  git: Git,
  wanted: Retirement,
  now: Date,
): Promise<{retirement: Retirement; changed: boolean}> {
  const {model, version} = wanted;
  const ref = retirementsRef(model);
  const isShared = await hasOrigin(git);
  for (let attempt = 0; attempt < 5; attempt++) {
    const commit = await newestCommit(git, model);
    const known = commit === undefined ? undefined : await readAt(git, commit, model, version);
    if (known?.after === wanted.after && known.reason === wanted.reason && known.manifest === wanted.manifest)
      return {retirement: known, changed: false};
    const object = await commitOn(git, commit, wanted, now);
    const expected = commit ?? '';
    if (isShared && (await pushExpecting(git, {ref, object, expected})) === 'moved') continue;
    const old = isShared ? [] : [expected === '' ? '0'.repeat(object.length) : expected];
    if ((await git.try(['update-ref', '--', ref, object, ...old])).code === 0)
      return {retirement: wanted, changed: true};
  }
  throw new UserError('CAIRN_RACE_LOST', {
    where: ref,
    what: 'others kept adding to it',
    todo: 'Run it again.',
  });
}

async function newestCommit(git: Git, model: string): Promise<string | undefined> {
  const ref = retirementsRef(model);
  if (await hasOrigin(git)) {
    if ((await remoteRef(git, ref)) === undefined) return undefined;
    await fetchRefs(git, [`+${ref}:${ref}`]);
  }
  const outcome = await git.try(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return outcome.code === 0 ? outcome.stdout.trim() : undefined;
}

async function readAt(
  git: Git,
  commit: string,
  model: string,
  version: string,
): Promise<Retirement | undefined> {
  const text = await readFileAt(git, commit, `${version}.json`);
  return text === undefined
    ? undefined
    : parseDocument('retirement', text, `${retirementsRef(model)}:${version}.json`);
}

/** A commit with the files that were there and this one; the first has no parent. */
async function commitOn(
  git: Git,
  parent: string | undefined,
  retirement: Retirement,
  now: Date,
): Promise<string> {
  const name = `${retirement.version}.json`;
  const blob = await git.run(['hash-object', '-w', '--stdin'], {input: serializeDocument(retirement)});
  const before = parent === undefined ? '' : await git.run(['ls-tree', '-z', '--full-tree', parent]);
  const others = before.split('\0').filter((line) => line !== '' && !line.endsWith(`\t${name}`));
  const input = [...others, `100644 blob ${blob}\t${name}`].map((line) => `${line}\0`).join('');
  const tree = await git.run(['mktree', '-z'], {input});
  const date = `${Math.floor(now.getTime() / 1000)} +0000`;
  return git.run(['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-F', '-'], {
    input: `${retirement.model} ${retirement.version} goes after ${retirement.after}\n`,
    environment: {GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date},
  });
}
