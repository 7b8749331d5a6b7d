import type {Stage} from '../../generated/documents.ts';
import {stagePath} from '../../registry/paths.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';
import {holderOf, type Registry} from '../../registry/read-registry.ts';

/** Why there is nothing to propose; undefined where there is something. */
export function nothingToPropose(of: {
  desired: Stage | undefined;
  registry: Registry;
  tagged: TaggedManifest;
  stage: string;
  override: boolean;
}): string | undefined {
  const {desired, registry, tagged, stage, override} = of;
  const {model, version} = tagged.manifest;
  const current = desired ?? holderOf(registry, model, stage);
  // What was merged and not released because of its verdict can be answered for afterwards.
  if (override && desired?.override === undefined && desired?.hold === undefined) return undefined;
  if (current?.version === version && (desired === undefined || desired.manifest === tagged.digest))
    return `${model} ${version} is in stage ${stage} already: nothing to do.`;
  if (desired?.hold === undefined) return undefined;
  return `Stage ${stage} of ${model} is held at ${desired.version} since ${desired.hold.since} (${desired.hold.reason}): lift the hold in ${stagePath(model, stage)} first.`;
}
