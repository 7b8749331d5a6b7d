import {resolveCommit} from '../git/ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import {hasRemote} from '../git/remote.ts';
import {fetchBranches, trackingRef} from '../git/remote-branch.ts';
import {promotionBranch} from '../promotion/proposal/promotion-branch.ts';
import {rollbackBranch} from '../promotion/rollback/rollback-branch.ts';
import type {Base} from '../promotion/release/stage-owners.ts';
import {readStageFile} from '../promotion/stage/stage-file.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {historyOf, versionsOf, type Registry} from '../registry/read-registry.ts';
import {stateOf} from '../registry/state.ts';
import type {Stage} from '../generated/documents.ts';
import {UserError} from '../kernel/errors.ts';

/** Who still needs a version, one sentence each: stages, stage files (on the bases of promotions and on open proposals), descendants. */
export async function findReferences(
  git: Git,
  {manifest, digest}: TaggedManifest,
  options: {registry: Registry; stages: readonly string[]; bases: readonly Base[]; models: readonly string[]},
): Promise<string[]> {
  const {model, version} = manifest;
  return [
    ...byFacts(options.registry, model, version),
    ...(await byFiles(git, options, {model, version})),
    ...(await byDescendants(git, options, {model, version, digest})),
  ];
}

function byFacts(registry: Registry, model: string, version: string): string[] {
  const {stages} = stateOf(historyOf(registry, model));
  return [...stages].flatMap(([stage, holder]) => {
    if (holder === undefined) return [];
    if (holder.version === version) return [`Stage ${stage} holds it (${holder.tag}).`];
    if (holder.fallback === version) return [`Stage ${stage} keeps it as fallback (${holder.tag}).`];
    const share = holder.traffic?.find((one) => one.version === version);
    return share === undefined
      ? []
      : [`Stage ${stage} gives it ${share.weight} % of the traffic (${holder.tag}).`];
  });
}

async function byFiles(
  git: Git,
  {stages, bases}: {stages: readonly string[]; bases: readonly Base[]},
  {model, version}: {model: string; version: string},
): Promise<string[]> {
  const found: string[] = [];
  const isShared = await hasRemote(git);
  if (isShared) await fetchBranches(git, [promotionBranch(model, ''), rollbackBranch(model, '')]);
  for (const stage of stages) {
    const places: [string, string][] = bases.map(({name, commit}, index) => [
      index === 0 ? 'The default branch' : `The branch ${name}`,
      commit,
    ]);
    const branches = isShared ? [promotionBranch(model, stage), rollbackBranch(model, stage)] : [];
    for (const branch of branches) {
      const commit = await resolveCommit(git, await trackingRef(git, branch));
      if (commit !== undefined && !(await isMerged(git, commit, bases)))
        places.push([`The proposal on branch ${branch}`, commit]);
    }
    for (const [place, commit] of places) {
      const file = await readable(readStageFile(git, commit, model, stage));
      if (file === 'broken') found.push(`${place} has a broken file of stage ${stage}: it may name it.`);
      else if (file !== undefined && names(file, version))
        found.push(`${place} names it in the file of stage ${stage}.`);
    }
  }
  return found;
}

function names(file: Stage, version: string): boolean {
  return (
    file.version === version ||
    file.fallback?.version === version ||
    file.traffic?.some((share) => share.version === version) === true
  );
}

async function isMerged(git: Git, commit: string, bases: readonly Base[]): Promise<boolean> {
  for (const base of bases)
    if ((await git.try(['merge-base', '--is-ancestor', commit, base.commit])).code === 0) return true;
  return false;
}

/** Versions, of any declared model, whose manifest names it as what they were made from. */
async function byDescendants(
  git: Git,
  {registry, models}: {registry: Registry; models: readonly string[]},
  {model, version, digest}: {model: string; version: string; digest: string},
): Promise<string[]> {
  const found: string[] = [];
  for (const other of models)
    for (const candidate of versionsOf(registry, other)) {
      if (other === model && candidate.version === version) continue;
      const tagged = await readable(readManifest(git, other, candidate.version));
      if (tagged === undefined || tagged === 'broken') continue;
      const parents = tagged.manifest.parents ?? [];
      if (
        parents.some(
          (parent) => parent.digest === digest || (parent.name === model && parent.version === version),
        )
      )
        found.push(`${other} ${candidate.version} was made from it.`);
    }
  return found;
}

async function readable<Value>(reading: Promise<Value>): Promise<Value | 'broken'> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UserError) return 'broken';
    throw error;
  }
}
