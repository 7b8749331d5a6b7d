import {readRunRecord, runRef} from '../../experiments/run-record.ts';
import type {Manifest} from '../../generated/documents.ts';
import {readFileAt} from '../../git/commit-files.ts';
import {resolveCommit} from '../../git/ensure-commit.ts';
import type {Git} from '../../kernel/ports.ts';
import type {Evidence} from '../../policy/evidence.ts';
import {digestOf, type Digest} from '../../kernel/digest.ts';
import type {Registry} from '../../registry/read-registry.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';
import {assembleEvidence, type JudgedMoment} from './assemble-evidence.ts';

/**
 * Gathers what a promotion of a version is judged by: its manifest, who holds the stage, and the evaluation that the
 * manifest names by digest, be it the newest of the run or an earlier one.
 */
export async function readEvidence(
  git: Git,
  {manifest, digest}: TaggedManifest,
  found: {registry: Registry; stage: string} & JudgedMoment,
): Promise<Evidence> {
  const evaluationText = await findEvaluation(git, manifest);
  return assembleEvidence({manifest, digest, evaluationText}, found);
}

async function findEvaluation(git: Git, manifest: Manifest): Promise<string | undefined> {
  const record = await readRunRecord(git, manifest.run.id);
  if (record === undefined) return undefined;
  const newest = record.evaluationText;
  if (newest !== undefined && digestOf(newest) === manifest.evaluation) return newest;
  return (await searchHistory(git, record.commit, manifest.code.commit, manifest.evaluation)) ?? newest;
}

/** The evaluation that a manifest names, as far as the record of the run in this clone has it; asks no server. */
export async function localEvaluation(git: Git, manifest: Manifest): Promise<string | undefined> {
  const tip = await resolveCommit(git, runRef(manifest.run.id));
  return tip === undefined ? undefined : searchHistory(git, tip, manifest.code.commit, manifest.evaluation);
}

/** A run that was evaluated again keeps its earlier evaluations in the history of its ref. */
async function searchHistory(
  git: Git,
  tip: string,
  trained: string,
  wanted: Digest,
): Promise<string | undefined> {
  const log = await git.try(['log', '--format=%H', tip, `^${trained}`, '--', 'evaluation.json']);
  for (const commit of log.stdout.split('\n').filter((line) => line !== '')) {
    const text = await readFileAt(git, commit, 'evaluation.json');
    if (text !== undefined && digestOf(text) === wanted) return text;
  }
  return undefined;
}
