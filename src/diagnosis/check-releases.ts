import type {Git} from '../kernel/ports.ts';
import type {ListedRelease} from '../github/list-releases.ts';
import {readManifest} from '../registry/read-manifest.ts';
import {versionsOf, type Registry} from '../registry/read-registry.ts';
import {UserError} from '../kernel/errors.ts';
import {checkReleaseSizes} from './check-sizes.ts';
import type {Finding} from './finding.ts';

/** Versions whose files are said to be in a release that is missing, unfinished or incomplete; and drafts that nobody finished. */
export async function checkReleases(
  git: Git,
  {
    models,
    registry,
    releases,
  }: {models: readonly string[]; registry: Registry; releases: readonly ListedRelease[]},
): Promise<Finding[]> {
  const byTag = new Map(releases.map((release) => [release.tag, release]));
  const findings = releases.flatMap(({tag, assets}) => checkReleaseSizes(tag, assets));
  for (const model of models)
    for (const {version, tag, manifestDigest, run} of versionsOf(registry, model)) {
      if (manifestDigest === undefined) continue; // another tool made it
      const again = `Run \`register\` again for run ${run ?? 'of the version'}: it finishes what is there.`;
      const found = await wantedAssets(git, model, version);
      if (typeof found === 'string') {
        findings.push({
          check: 'broken-manifest',
          level: 'error',
          subject: tag,
          problem: found,
          remedy: 'Do not promote it; `cairn verify` shows which link broke.',
        });
        continue;
      }
      const problem = found.length === 0 ? undefined : problemOf(byTag.get(tag), found);
      if (problem !== undefined)
        findings.push({check: 'unfinished-release', level: 'error', subject: tag, problem, remedy: again});
    }
  return findings;
}

interface WantedAsset {
  readonly name: string;
  readonly sha256: string;
}

/** Names and digests of the files that a version keeps in its release; a text says why its manifest cannot be read. */
async function wantedAssets(git: Git, model: string, version: string): Promise<WantedAsset[] | string> {
  try {
    const tagged = await readManifest(git, model, version);
    if (tagged === undefined) return 'has no manifest on the commit of its tag';
    return tagged.manifest.artifacts.flatMap(({store, sha256}) =>
      store.kind === 'release' ? [{name: store.asset, sha256}] : [],
    );
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function problemOf(release: ListedRelease | undefined, wanted: readonly WantedAsset[]): string | undefined {
  if (release === undefined) return 'has no release, which should hold its files';
  const missing = wanted.filter(
    ({name}) => !release.assets.some((asset) => asset.name === name && asset.complete),
  );
  const wrong = wanted.filter(({name, sha256}) =>
    release.assets.some(
      (asset) => asset.name === name && asset.digest !== undefined && asset.digest !== sha256,
    ),
  );
  if (wrong.length > 0)
    return `has other bytes than its manifest says in ${wrong.map(({name}) => name).join(', ')}`;
  if (missing.length > 0) return `lacks ${missing.length} of ${wanted.length} files in its release`;
  return release.draft ? 'has all files in a release that is still a draft' : undefined;
}
