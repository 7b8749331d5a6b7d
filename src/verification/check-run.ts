import type {Manifest} from '../generated/documents.ts';
import {runRef} from '../experiments/run-record.ts';
import {readFileAt} from '../git/commit-files.ts';
import {resolveCommit} from '../git/ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import {hasOrigin} from '../git/remote.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';

export interface RunCheck {
  readonly findings: readonly Finding[];
  /** The evaluation with the digest that the manifest names; undefined where there is none. */
  readonly evaluationText: string | undefined;
}

/** Finds evaluation, run and profile in the run's ref, as `origin` has it, by the digests that the manifest names. */
export async function checkRun(
  git: Git,
  manifest: Manifest,
  {offline}: {offline: boolean},
): Promise<RunCheck> {
  const {run, evaluation, profile, code} = manifest;
  const ref = runRef(run.id);
  const parts = [
    ['evaluation', 'evaluation.json', evaluation],
    ['run', 'run.json', run.digest],
    ['profile', 'profile.json', profile],
  ] as const;
  const tip = await tipOf(git, ref, offline);
  if (tip === undefined)
    return {
      findings: parts.map(([id, file]) =>
        offline
          ? unchecked(id, `${file} of ${ref}`, 'the record of the run is not in this clone')
          : findingOf(id, `${file} of ${ref}`, ['the record of the run is gone'], ''),
      ),
      evaluationText: undefined,
    };
  const findings: Finding[] = [];
  let evaluationText: string | undefined;
  for (const [id, file, wanted] of parts) {
    const newest = await readFileAt(git, tip, file);
    const earlier = id === 'evaluation' && (newest === undefined || digestOf(newest) !== wanted);
    const text = earlier ? await searchHistory(git, {tip, trained: code.commit, file, wanted}) : newest;
    if (id === 'evaluation') evaluationText = text;
    const seen = text ?? newest;
    const subject = `${file} of ${ref}`;
    if (seen === undefined) findings.push(findingOf(id, subject, ['is not in the record of the run'], ''));
    else {
      const digest = digestOf(seen);
      const problems = digest === wanted ? [] : [`has digest ${digest}, but the manifest names ${wanted}`];
      findings.push(findingOf(id, subject, problems, `${digest}${earlier ? ', evaluated again since' : ''}`));
    }
  }
  return {findings, evaluationText};
}

/** Without moving a ref of the clone: a record that was rewritten on `origin` would be refused or would replace the old. */
async function tipOf(git: Git, ref: string, offline: boolean): Promise<string | undefined> {
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

/** A run that was evaluated again keeps its earlier evaluations in the history of its ref. */
async function searchHistory(
  git: Git,
  {tip, trained, file, wanted}: {tip: string; trained: string; file: string; wanted: Digest},
): Promise<string | undefined> {
  const log = await git.try(['log', '--format=%H', tip, `^${trained}`, '--', file]);
  for (const commit of log.stdout.split('\n').filter((line) => line !== '')) {
    const text = await readFileAt(git, commit, file);
    if (text !== undefined && digestOf(text) === wanted) return text;
  }
  return undefined;
}
