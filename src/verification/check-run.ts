import type {Manifest} from '../generated/documents.ts';
import {runRef} from '../experiments/run-record.ts';
import {searchHistory} from '../git/history.ts';
import {readStated} from '../git/ref-record.ts';
import type {Git} from '../kernel/ports.ts';
import {digestOf} from '../kernel/digest.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';

export interface RunCheck {
  readonly findings: readonly Finding[];
  /** The evaluation with the digest that the manifest names; undefined where there is none. */
  readonly evaluationText: string | undefined;
}

/** Finds evaluation, run and profile in the run's ref, as the remote has it, by the digests that the manifest names. */
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
  const record = await readStated(git, ref, {offline});
  if (record === undefined)
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
    const newest = await record.file(file);
    const earlier = id === 'evaluation' && (newest === undefined || digestOf(newest) !== wanted);
    const text = earlier
      ? await searchHistory(git, {tip: record.commit, not: code.commit, file, digest: wanted})
      : newest;
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
