import type {Git} from '../git/git.ts';
import {versionTag} from '../provenance/version-tag.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {historyOf, holderOf, type Registry} from '../registry/read-registry.ts';
import {UserError} from '../runtime/errors.ts';
import type {DeployedPayload, DeploymentHistory} from './record-deployment.ts';

/**
 * The version to deploy (the one that the stage holds, unless another is named) with its manifest; throws
 * CAIRN_STAGE_EMPTY, CAIRN_VERSION_UNKNOWN, or CAIRN_MANIFEST_MISMATCH where the stage's tag names another manifest.
 */
export async function chooseVersion(
  git: Git,
  registry: Registry,
  {model, stage, version: named}: {model: string; stage: string; version: string | undefined},
): Promise<{tagged: TaggedManifest; payload: DeployedPayload}> {
  const holder = holderOf(registry, model, stage);
  const version = named ?? holder?.version;
  if (version === undefined)
    throw new UserError('CAIRN_STAGE_EMPTY', {
      where: `${model}#${stage}`,
      what: 'the stage holds no version',
      todo: 'Promote one first, or name a version.',
    });
  const tagged = await readManifest(git, model, version);
  if (tagged === undefined)
    throw new UserError('CAIRN_VERSION_UNKNOWN', {
      where: versionTag(model, version),
      what: 'there is no version tag with a manifest of Cairn by this name',
    });
  const held = holder?.version === version ? holder : undefined;
  if (held?.manifestDigest !== undefined && held.manifestDigest !== tagged.digest)
    throw new UserError('CAIRN_MANIFEST_MISMATCH', {
      where: held.tag,
      what: `names manifest ${held.manifestDigest}, but version ${version} has ${tagged.digest}`,
    });
  const tag = held?.tag ?? versionTag(model, version);
  return {tagged, payload: {model, stage, version, tag, manifest: tagged.digest}};
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
