import type {Stage} from '../../generated/documents.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';

/** The stage file that puts a version into a stage. One that keeps a fallback keeps the version that held it before. */
export function proposedStage(
  stage: string,
  {manifest, digest}: TaggedManifest,
  before: Stage | undefined,
): Stage {
  const {model, version} = manifest;
  const fallback = before?.fallback !== undefined && {version: before.version, manifest: before.manifest};
  return {
    document: 'stage',
    schemaVersion: 1,
    model,
    stage,
    version,
    manifest: digest,
    ...(fallback !== false && {fallback}),
  };
}
