import type {Manifest} from '../../generated/documents.ts';
import type {Git} from '../../kernel/ports.ts';
import {isCounted} from '../../registry/number-limit.ts';
import {restorationOf} from '../../registry/mend-tag.ts';
import {readManifest, type TaggedManifest} from '../../registry/read-manifest.ts';
import {versionsOf, type Registry} from '../../registry/read-registry.ts';
import {UserError} from '../../kernel/errors.ts';

/** The version that is asked for, the newest by default; `unknown` holds the error where there is none. */
export async function requestedVersion(
  git: Git,
  registry: Registry,
  {model, version: asked}: {model: string; version: string | undefined},
): Promise<TaggedManifest | {readonly unknown: UserError}> {
  const versions = versionsOf(registry, model);
  const version = asked ?? versions.findLast((candidate) => isCounted(candidate.version))?.version;
  const known = versions.some((candidate) => candidate.version === version);
  const tagged = version !== undefined && known ? await readManifest(git, model, version) : undefined;
  if (tagged !== undefined) return tagged;
  const restore = version === undefined || known ? undefined : await restorationOf(git, model, version);
  const newest = versions.slice(-5).map((candidate) => candidate.version);
  const unknown = new UserError('CAIRN_VERSION_UNKNOWN', {
    where: version === undefined ? model : `${model} ${version}`,
    what: known ? 'was not registered by Cairn: its tag holds no manifest' : 'there is no such version',
    ...(newest.length > 0 && {expected: `one of ${newest.join(', ')}`}),
    todo:
      restore ??
      (known
        ? 'Only what `register` made has the manifest that a promotion is judged by: register a run; stages of what another tool registered are its own to assign.'
        : 'Register a run first.'),
  });
  return {unknown};
}

/** The manifest of a champion where it can be read; one that is broken must not stop its successor. */
export async function championManifest(
  git: Git,
  model: string,
  champion: string | undefined,
): Promise<Manifest | undefined> {
  if (champion === undefined) return undefined;
  try {
    return (await readManifest(git, model, champion))?.manifest;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
