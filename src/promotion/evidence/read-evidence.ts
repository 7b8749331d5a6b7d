import {readRunRecord, recordedEvaluation, runRef} from '../../experiments/run-record.ts';
import type {Manifest} from '../../generated/documents.ts';
import {resolveCommit} from '../../git/ensure-commit.ts';
import {searchHistory} from '../../git/history.ts';
import type {Git} from '../../kernel/ports.ts';
import type {Evidence} from '../../policy/evidence.ts';
import {digestOf} from '../../kernel/digest.ts';
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

/** What the clone has is the one that is meant where its digest says so: the remote is asked only where it has none. */
async function findEvaluation(git: Git, manifest: Manifest): Promise<string | undefined> {
  const known = await recordedEvaluation(git, manifest.run.id);
  if (known !== undefined && digestOf(known) === manifest.evaluation) return known;
  const record = await readRunRecord(git, manifest.run.id);
  if (record === undefined) return undefined;
  const newest = record.evaluationText;
  if (newest !== undefined && digestOf(newest) === manifest.evaluation) return newest;
  return (await earlierEvaluation(git, record.commit, manifest)) ?? newest;
}

/** The evaluation that a manifest names, as far as the record of the run in this clone has it; asks no server. */
export async function localEvaluation(git: Git, manifest: Manifest): Promise<string | undefined> {
  const tip = await resolveCommit(git, runRef(manifest.run.id));
  return tip === undefined ? undefined : earlierEvaluation(git, tip, manifest);
}

/** A run that was evaluated again keeps its earlier evaluations in the history of its ref. */
async function earlierEvaluation(
  git: Git,
  tip: string,
  {code, evaluation}: Manifest,
): Promise<string | undefined> {
  return searchHistory(git, {tip, not: code.commit, file: 'evaluation.json', digest: evaluation});
}
