import type {Git} from '../kernel/ports.ts';
import {claimTag} from '../registry/claim-tag.ts';
import type {TaggedManifest} from '../registry/read-manifest.ts';
import {historyOf, versionsOf} from '../registry/read-registry.ts';
import {formatTagName} from '../registry/tag-name.ts';

/** States by the tag `<model>@v<version>!` that a version is taken out, unless it is; its own tag and manifest stay. */
export async function deregisterVersion(
  git: Git,
  {manifest, digest, commit}: TaggedManifest,
  {reason, now}: {reason: string; now: () => Date},
): Promise<{tag: string; created: boolean}> {
  const {model, version} = manifest;
  const outcome = await claimTag<string>(git, {
    model,
    now,
    plan: async (registry) => {
      if (!versionsOf(registry, model).some((candidate) => candidate.version === version)) {
        const fact = historyOf(registry, model).findLast(
          ({name}) => name.kind === 'deregistration' && name.version === version,
        );
        return Promise.resolve({done: fact?.tag ?? ''});
      }
      return Promise.resolve({
        claim: {
          name: {kind: 'deregistration', model, version},
          commit,
          subject: `${model} ${version} is retired: ${reason}`,
          trailers: {version, manifest: digest},
        },
      });
    },
  });
  return 'done' in outcome
    ? {
        tag: outcome.done === '' ? formatTagName({kind: 'deregistration', model, version}) : outcome.done,
        created: false,
      }
    : {tag: outcome.tag, created: true};
}
