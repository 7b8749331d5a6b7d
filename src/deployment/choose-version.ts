import type {Git} from '../kernel/ports.ts';
import {versionTag} from '../kernel/version-tag.ts';
import {restorationOf} from '../registry/mend-tag.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {historyOf, holderOf, versionsOf, type Registry} from '../registry/read-registry.ts';
import {UserError} from '../kernel/errors.ts';
import type {DeployedPayload} from '../registry/stated-deployment.ts';
import type {DeploymentHistory} from './record-deployment.ts';

/**
 * The version to deploy (the one that the stage holds, unless another is named) with its manifest; throws
 * CAIRN_STAGE_EMPTY, CAIRN_STAGE_MOVED where it holds another than the named one, CAIRN_VERSION_UNKNOWN, CAIRN_VERSION_RETIRED, or CAIRN_MANIFEST_MISMATCH where the stage's tag names another manifest.
 */
export async function chooseVersion(
  git: Git,
  registry: Registry,
  {model, stage, version: named}: {model: string; stage: string; version: string | undefined},
): Promise<{tagged: TaggedManifest; payload: DeployedPayload}> {
  const holder = holderOf(registry, model, stage);
  const version = named ?? holder?.version;
  refuseRetired(registry, {model, stage, version: version ?? lastHeld(registry, model, stage)});
  if (version === undefined)
    throw new UserError('CAIRN_STAGE_EMPTY', {
      where: `${model}#${stage}`,
      what: 'the stage holds no version',
      todo: 'Promote one first, or name a version.',
    });
  const tagged = await requireManifest(git, model, version);
  requireHeld(registry, {model, stage, version});
  const held = holder?.version === version ? holder : undefined;
  if (held?.manifestDigest !== undefined && held.manifestDigest !== tagged.digest)
    throw new UserError('CAIRN_MANIFEST_MISMATCH', {
      where: held.tag,
      what: `names manifest ${held.manifestDigest}, but version ${version} has ${tagged.digest}`,
    });
  const tag = held?.tag ?? versionTag(model, version);
  return {tagged, payload: {model, stage, version, tag, manifest: tagged.digest}};
}

function requireHeld(registry: Registry, of: {model: string; stage: string; version: string}): void {
  if (mayHold(registry, of)) return;
  const holder = holderOf(registry, of.model, of.stage);
  throw new UserError('CAIRN_STAGE_MOVED', {
    where: `${of.model}#${of.stage}`,
    what: `holds ${holder?.version ?? 'no version any more'}, not ${of.version}`,
    todo: 'Leave the version out to deploy what the stage holds; to put another one there, promote it or use `rollback`.',
  });
}

/** The manifest of a version; throws CAIRN_VERSION_UNKNOWN, which says how a tag that is lost comes back. */
export async function requireManifest(git: Git, model: string, version: string): Promise<TaggedManifest> {
  const tagged = await readManifest(git, model, version);
  if (tagged !== undefined) return tagged;
  const restore = await restorationOf(git, model, version);
  throw new UserError('CAIRN_VERSION_UNKNOWN', {
    where: versionTag(model, version),
    what: 'there is no version tag with a manifest of Cairn by this name',
    ...(restore !== undefined && {todo: restore}),
  });
}

/** Whether a stage holds what is deployed to it still, by what the tags say now. */
export function isStillHeld(registry: Registry, {model, stage, version, tag}: DeployedPayload): boolean {
  const isOfStage = tag !== versionTag(model, version);
  if (isOfStage && holderOf(registry, model, stage) === undefined) return false;
  return mayHold(registry, {model, stage, version});
}

/** A stage that no fact was ever stated of may be given any version. */
function mayHold(
  registry: Registry,
  {model, stage, version}: {model: string; stage: string; version: string},
): boolean {
  const holder = holderOf(registry, model, stage);
  if (holder !== undefined) return holder.version === version;
  return historyOf(registry, model, stage).length === 0;
}

/** The version that the newest fact of a stage assigned to it. */
function lastHeld(registry: Registry, model: string, stage: string): string | undefined {
  const newest = historyOf(registry, model, stage).at(-1);
  return newest?.name.kind === 'assignment' ? newest.trailers.version : undefined;
}

function refuseRetired(
  registry: Registry,
  {model, stage, version}: {model: string; stage: string; version: string | undefined},
): void {
  const known = historyOf(registry, model).some(({name}) => 'version' in name && name.version === version);
  if (!known || versionsOf(registry, model).some((candidate) => candidate.version === version)) return;
  throw new UserError('CAIRN_VERSION_RETIRED', {
    where: `${model} ${version ?? ''}`,
    what: 'was taken out of the registry and is not deployed any more',
    todo: `Promote another version to ${stage}, or go back to an earlier one with \`rollback\`.`,
  });
}

/** The version that ran before this deployment, by the record on GitHub, else by the tags of the stage. */
export function versionBefore(
  registry: Registry,
  history: DeploymentHistory | undefined,
  {model, stage, version}: DeployedPayload,
): string | undefined {
  const deployed = history?.success?.payload['version'];
  if (typeof deployed === 'string' && deployed !== version) return deployed;
  return historyOf(registry, model, stage)
    .map(({trailers}) => trailers.version)
    .filter((one) => one !== undefined && one !== version)
    .at(-1);
}
