import type {ImportedVersion} from '../generated/documents.ts';
import type {Git} from '../kernel/ports.ts';
import {resolveCommit} from '../git/ensure-commit.ts';
import {isAddress, readAnnotations, type Annotation} from '../registry/read-annotations.ts';
import {historyOf, readWholeRegistry, type Registry} from '../registry/read-registry.ts';
import {stateOf, type ModelState} from '../registry/state.ts';
import type {ImportedModel} from './imported-model.ts';
import {digestsInCommit} from './digests-in-commit.ts';
import {nameModels} from './model-names.ts';

/**
 * Every artifact that GTO tagged (whatever the configuration declares), with the annotations that `artifacts.yaml` or
 * `dvc.yaml` had at the tagged commit, and the digests of the files that lie there. Versions that Cairn stated are left out.
 */
export async function readGto(
  git: Git,
  options: {rename?: Readonly<Record<string, string>>} = {},
): Promise<ImportedModel[]> {
  const registry = await readWholeRegistry(git, {declared: undefined});
  const foreign = [...registry.models.keys()].filter((name) => versionsMadeByGto(registry, name).length > 0);
  const names = nameModels(foreign, options.rename);
  const head = await resolveCommit(git, 'HEAD');
  const models: ImportedModel[] = [];
  for (const [original, model] of names) {
    const state = stateOf(historyOf(registry, original));
    const versions: ImportedVersion[] = [];
    const problems: string[] = [];
    for (const version of versionsMadeByGto(registry, original)) {
      const {commit} = version;
      const annotations = await readAnnotations(git, {
        artifacts: [{model: original, commit}],
        fallback: head ?? commit,
      });
      const annotation = annotations.artifacts.get(original) ?? {};
      if (momentOf(version.time).getTime() !== version.time * 1000)
        problems.push(
          `${version.tag}: claims a moment outside 1970 to 9999, and counts as made at ${momentOf(version.time).toISOString()}`,
        );
      const found = await findFiles(git, commit, annotation.path);
      for (const {file, problem} of annotations.problems) problems.push(`${version.tag}: ${file} ${problem}`);
      if (found.problem !== undefined) problems.push(`${version.tag}: ${found.problem}`);
      versions.push(describe(version, {original, model, state, annotation, artifacts: found.artifacts}));
    }
    models.push({model, versions, stages: stagesOf(state, versions), problems});
  }
  return models;
}

/** Tags of Cairn's own have a sequence, those of an earlier import too. */
function versionsMadeByGto(registry: Registry, name: string): ModelState['versions'] {
  const facts = historyOf(registry, name);
  const ours = new Set(facts.filter(({trailers}) => trailers.sequence !== undefined).map(({tag}) => tag));
  return stateOf(facts).versions.filter(({tag}) => !ours.has(tag));
}

function describe(
  {version, commit, time, tag}: ModelState['versions'][number],
  of: {
    original: string;
    model: string;
    state: ModelState;
    annotation: Annotation;
    artifacts: ImportedVersion['artifacts'];
  },
): ImportedVersion {
  const {type, path, description, labels = []} = of.annotation;
  return {
    document: 'imported-version',
    schemaVersion: 1,
    model: of.model,
    version,
    createdAt: momentOf(time).toISOString(),
    source: {kind: 'gto', name: of.original, version: tag},
    commit,
    ...(description !== undefined && {description}),
    ...(type !== undefined && {type}),
    ...(path !== undefined && {path}),
    labels: Object.fromEntries(labels.map((label) => [label, ''])),
    artifacts: of.artifacts,
    stages: [...of.state.stages].flatMap(([stage, holder]) => (holder?.version === version ? [stage] : [])),
  };
}

/** A moment that documents can state: one outside of 1970 to 9999 is the first or last one between them. */
function momentOf(time: number): Date {
  return new Date(Math.min(Math.max(time, 0), 253_402_300_799) * 1000);
}

/** The files at an artifact's path in the tagged commit, and why there is none. */
async function findFiles(
  git: Git,
  commit: string,
  path: string | undefined,
): Promise<{artifacts: ImportedVersion['artifacts']; problem?: string}> {
  if (path === undefined) return {artifacts: []};
  if (isAddress(path))
    return {
      artifacts: [],
      problem: `${path} is an address: what lies there was not read, no digest is recorded`,
    };
  const artifacts = await digestsInCommit(git, commit, path);
  if (artifacts.length > 0) return {artifacts};
  const problem = `${path} is not in the tagged commit (kept by DVC, or elsewhere): no digest is recorded`;
  return {artifacts, problem};
}

function stagesOf(state: ModelState, versions: readonly ImportedVersion[]): ImportedModel['stages'] {
  return [...state.stages].flatMap(([stage, holder]) =>
    holder !== undefined && versions.some(({version}) => version === holder.version)
      ? [{stage, version: holder.version, since: momentOf(holder.time)}]
      : [],
  );
}
