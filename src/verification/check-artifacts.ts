import type {Config, Manifest} from '../generated/documents.ts';
import type {StoreAccess} from '../storage/artifact-store.ts';
import {artifactChecker} from '../storage/check-artifact.ts';
import {kindOf} from '../storage/stores.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';

/** Reads every file of a version in its store and compares size and digest; what is fetched for that is not kept. */
export async function checkArtifacts(
  context: Omit<StoreAccess, 'storage'>,
  manifest: Manifest,
  options: {storage: Config['storage']; offline: boolean},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const check = artifactChecker({...context, storage: options.storage}, manifest);
  for (const artifact of manifest.artifacts) {
    const {path, size, sha256} = artifact;
    if (options.offline && kindOf(artifact).remote) {
      findings.push(unchecked('artifact', path, 'not fetched: --offline'));
      continue;
    }
    const found = await check(artifact);
    findings.push(
      found.state === 'unknown'
        ? unchecked('artifact', path, found.reason)
        : findingOf(
            'artifact',
            path,
            found.state === 'broken' ? found.reasons : [],
            `${size} bytes, ${sha256}`,
          ),
    );
  }
  return findings;
}
