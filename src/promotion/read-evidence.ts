import {readRunRecord} from '../experiments/run-record.ts';
import type {Evaluation, Manifest} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../git/git.ts';
import type {Evidence} from '../policy/evidence.ts';
import {digestOf, type Digest} from '../provenance/digest.ts';
import {parseDocument} from '../provenance/document.ts';
import {historyOf, type Holder, holderOf, type Registry} from '../registry/read-registry.ts';
import type {TaggedManifest} from '../registry/read-manifest.ts';

/**
 * Gathers what a promotion of a version is judged by: its manifest, who holds the stage, and the evaluation that the
 * manifest names by digest, be it the newest of the run or an earlier one.
 */
export async function readEvidence(
  git: Git,
  {manifest, digest}: TaggedManifest,
  {registry, stage}: {registry: Registry; stage: string},
): Promise<Evidence> {
  const {model, version} = manifest;
  const holder = holderOf(registry, model, stage);
  const past = historyOf(registry, model, stage).filter(({name}) => name.kind === 'assignment');
  const text = await findEvaluation(git, manifest);
  return {
    manifest,
    manifestDigest: digest,
    evaluation:
      text === undefined ? undefined : {document: parseEvaluation(manifest, text), digest: digestOf(text)},
    holder: holder && championOf(holder),
    heldBefore: holder?.version !== version && past.some(({trailers}) => trailers.version === version),
  };
}

async function findEvaluation(git: Git, manifest: Manifest): Promise<string | undefined> {
  const record = await readRunRecord(git, manifest.run.id);
  if (record === undefined) return undefined;
  const newest = record.evaluationText;
  if (newest !== undefined && digestOf(newest) === manifest.evaluation) return newest;
  return (await searchHistory(git, record.commit, manifest.code.commit, manifest.evaluation)) ?? newest;
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

function championOf({version, manifestDigest}: Holder): Evidence['holder'] {
  return {version, ...(manifestDigest !== undefined && {manifestDigest})};
}

function parseEvaluation(manifest: Manifest, text: string): Evaluation {
  return parseDocument('evaluation', text, `evaluation.json of run ${manifest.run.id}`);
}
