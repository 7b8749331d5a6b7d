import type {Git} from '../../kernel/ports.ts';
import {listRefs} from '../forge/git/refs.ts';
import {tryGit} from '../forge/git/run-git.ts';

/** What became of the registry of a clone on the forge. */
export interface SharedRegistry {
  /** Refs that the forge has got, or got on with. */
  readonly shared: readonly string[];
  /** Refs that the forge has with another value, which stays. */
  readonly kept: readonly string[];
  /** Refs whose objects the clone has not all, each with what is missing. */
  readonly lacking: readonly {readonly ref: string; readonly missing: string}[];
  /** The clone has history from some commit on alone, and so has the forge. */
  readonly shallow: boolean;
}

/**
 * Copies tags, records (`refs/cairn`) and the branches of versions from a clone into the bare repository of a forge, past
 * its door: no event tells of it, so that no workflow starts. What the forge has otherwise is left as it is.
 */
export async function shareRegistry(git: Git, gitDirectory: string): Promise<SharedRegistry> {
  const shallow = (await git.run(['rev-parse', '--is-shallow-repository'])) === 'true';
  // A person's own push comes from the same clone.
  await tryGit(gitDirectory, ['config', 'receive.shallowUpdate', 'true']);
  if (!shallow) await complete(git, gitDirectory);
  const there = new Map((await listRefs(gitDirectory)).map(({ref, sha}) => [ref, sha]));
  const wanted = (await registryRefs(git)).filter(({ref, object}) => there.get(ref) !== object);
  const outcome = {shared: [] as string[], kept: [] as string[], lacking: [] as SharedRef[]};
  for (let at = 0; at < wanted.length; at += 500)
    await push(git, gitDirectory, wanted.slice(at, at + 500), outcome);
  const lacking = [];
  for (const {ref, object} of outcome.lacking)
    lacking.push({ref, missing: (await missingObject(git, object)) ?? object});
  return {shared: outcome.shared, kept: outcome.kept, lacking, shallow};
}

/** The first object that a clone lacks of what a revision leads to; undefined where it has all. */
export async function missingObject(git: Git, revision: string): Promise<string | undefined> {
  const {stdout, stderr} = await git.try(['rev-list', '--objects', '--missing=print', revision, '--']);
  return /^\?([0-9a-f]+)$/m.exec(stdout)?.[1] ?? /\b[0-9a-f]{40,64}\b/.exec(stderr)?.[0];
}

interface SharedRef {
  readonly ref: string;
  readonly object: string;
}

/** The refs as the forge shall have them: branches of versions also where the clone has them from another remote alone. */
async function registryRefs(git: Git): Promise<SharedRef[]> {
  const patterns = [
    'refs/tags',
    'refs/cairn',
    'refs/heads/cairn-versions',
    'refs/remotes/*/cairn-versions/**',
  ];
  const lines = await git.run(['for-each-ref', '--format=%(objectname) %(refname)', ...patterns]);
  const found = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [object = '', name = ''] = line.split(' ');
    const ref = name.replace(/^refs\/remotes\/[^/]+\//, 'refs/heads/');
    if (ref !== '' && !found.has(ref) && !name.startsWith('refs/remotes/local/')) found.set(ref, object);
  }
  return [...found].map(([ref, object]) => ({ref, object}));
}

/** Pushes refs; where one of them breaks the push of all (its objects are missing), the halves are pushed by themselves. */
async function push(
  git: Git,
  gitDirectory: string,
  refs: readonly SharedRef[],
  outcome: {shared: string[]; kept: string[]; lacking: SharedRef[]},
): Promise<void> {
  const answers = await answersTo(git, gitDirectory, refs);
  const broken: SharedRef[] = [];
  for (const one of refs) {
    const answer = answers.get(one.ref) ?? '!';
    if (!answer.startsWith('!')) outcome.shared.push(one.ref);
    else if (/\((?:already exists|non-fast-forward|fetch first|needs force)\)/.test(answer))
      outcome.kept.push(one.ref);
    else broken.push(one);
  }
  if (refs.length === 1) outcome.lacking.push(...broken);
  if (refs.length === 1 || broken.length === 0) return;
  const middle = Math.ceil(broken.length / 2);
  for (const half of [broken.slice(0, middle), broken.slice(middle)])
    if (half.length > 0) await push(git, gitDirectory, half, outcome);
}

/** What Git says of each ref of a push: a flag and, where it was refused, why. */
async function answersTo(
  git: Git,
  gitDirectory: string,
  refs: readonly SharedRef[],
): Promise<ReadonlyMap<string, string>> {
  const receive = 'git -c receive.fsckObjects=false -c receive.shallowUpdate=true receive-pack';
  const args = ['push', '--porcelain', '--no-verify', `--receive-pack=${receive}`, gitDirectory];
  const {stdout} = await git.try([...args, ...refs.map(({ref, object}) => `${object}:${ref}`)]);
  const answers = new Map<string, string>();
  for (const line of stdout.split('\n')) {
    const [flag = '', spec, words = ''] = line.split('\t');
    if (spec !== undefined) answers.set(spec.slice(spec.indexOf(':') + 1), `${flag}${words}`);
  }
  return answers;
}

/** Gives a forge that a shallow clone once filled the rest of the history, as soon as the clone has it. */
async function complete(git: Git, gitDirectory: string): Promise<void> {
  const {stdout} = await tryGit(gitDirectory, ['rev-parse', '--is-shallow-repository']);
  if (stdout.toString().trim() !== 'true') return;
  const refs = await git.run(['for-each-ref', '--format=%(refname)']);
  const args = ['fetch', '--quiet', '--unshallow', '--no-tags', '--stdin', git.directory];
  await tryGit(gitDirectory, args, {input: `HEAD\n${refs}\n`});
}
