import type {Manifest, Stage} from '../generated/documents.ts';
import type {Digest} from '../kernel/digest.ts';
import {stagePath} from '../registry/paths.ts';
import {versionTag} from '../kernel/version-tag.ts';
import {findingOf, type Finding} from './finding.ts';
import type {StatedTag} from './read-model-tags.ts';

/** Whether the stage file (desired state) wants what the newest tag of the stage states. */
export function checkStageFile(
  {model, stage}: {model: string; stage: string},
  {desired, problem}: {desired?: Stage; problem?: string},
  fact: StatedTag | undefined,
): Finding {
  const subject = stagePath(model, stage);
  if (desired === undefined)
    return findingOf('stage-file', subject, [problem ?? 'is not on the default branch'], '');
  const problems = fact === undefined ? [] : differences(desired, fact);
  return findingOf('stage-file', subject, problems, `asks for ${desired.version}`);
}

/** Whether the newest tag of a stage is sound and agrees with the version's tag and manifest. */
export function checkStageTag(
  {model, stage}: {model: string; stage: string},
  fact: StatedTag | undefined,
  against: {version: StatedTag | undefined; manifest: Manifest | undefined; digest: Digest | undefined},
): Finding {
  if (fact === undefined)
    return findingOf('stage-tag', `${model}#${stage}`, ['no tag says that the stage holds a version'], '');
  const problems = [...fact.problems];
  const {version, manifest, digest} = against;
  if (fact.annotated && fact.name.kind === 'assignment') {
    problems.push(...absent(fact));
    // A version tag that is broken itself is no measure: its own line says so.
    if (version !== undefined && version.commit !== fact.commit)
      problems.push(`is on ${short(fact.commit)}, but ${version.tag} is on ${short(version.commit)}`);
    problems.push(...disagreements(fact, {manifest, digest}));
  }
  return findingOf('stage-tag', fact.tag, problems, `says ${fact.trailers.version ?? 'that it is empty'}`);
}

/** Whether the tag of a version is sound, says what its name says, and is on the commit that registering makes. */
export function checkVersionTag(
  {model, version}: {model: string; version: string},
  tag: StatedTag | undefined,
  against: {manifest: Manifest | undefined; parents: readonly string[]},
): Finding {
  const subject = versionTag(model, version);
  if (tag === undefined) return findingOf('version-tag', subject, ['there is no such tag'], '');
  const problems = [...tag.problems];
  const {manifest, parents} = against;
  if (tag.annotated) {
    problems.push(...absent(tag));
    const stated = tag.trailers.version;
    if (stated !== undefined && stated !== version) problems.push(`says Cairn-Version: ${stated}`);
    problems.push(...disagreements(tag, {manifest, digest: undefined}));
  }
  if (manifest !== undefined && (parents.length !== 1 || parents[0] !== manifest.code.commit))
    problems.push(
      `is on ${short(tag.commit)}, which is not the commit that was made on the trained code (${short(manifest.code.commit)})`,
    );
  return findingOf('version-tag', subject, problems, `annotated, on ${short(tag.commit)}`);
}

/** The first 12 digits of an object id. */
export function short(id: string): string {
  return id.slice(0, 12);
}

function differences(desired: Stage, {tag, name, trailers: {version, manifest}}: StatedTag): string[] {
  if (name.kind === 'unassignment') return [`asks for ${desired.version}, but ${tag} took the version away`];
  if (version !== undefined && version !== desired.version)
    return [`asks for ${desired.version}, but ${tag} says ${version}`];
  if (manifest !== undefined && manifest !== desired.manifest)
    return [`names manifest ${desired.manifest}, but ${tag} says ${manifest}`];
  return [];
}

function absent({trailers}: StatedTag): string[] {
  const names = {version: 'Cairn-Version', manifest: 'Cairn-Manifest', run: 'Cairn-Run'} as const;
  const missing = (['version', 'manifest', 'run'] as const).filter((key) => trailers[key] === undefined);
  return missing.length === 0 ? [] : [`states no ${missing.map((key) => names[key]).join(', ')}`];
}

function disagreements(
  {trailers}: StatedTag,
  {manifest, digest}: {manifest: Manifest | undefined; digest: Digest | undefined},
): string[] {
  const problems: string[] = [];
  if (trailers.manifest !== undefined && digest !== undefined && trailers.manifest !== digest)
    problems.push(`says Cairn-Manifest: ${trailers.manifest}, but the manifest has ${digest}`);
  if (trailers.run !== undefined && manifest !== undefined && trailers.run !== manifest.run.id)
    problems.push(`says Cairn-Run: ${trailers.run}, but the manifest names ${manifest.run.id}`);
  return problems;
}
