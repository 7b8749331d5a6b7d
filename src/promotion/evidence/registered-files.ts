import {join} from 'node:path';
import type {Config, Run} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import {readManifest} from '../../registry/read-manifest.ts';
import {readRegistry, versionsOf} from '../../registry/read-registry.ts';
import {fetchArtifacts} from '../../storage/fetch-artifacts.ts';

/**
 * The files of a run's model from the store of a version that was made of it, for runs whose artifact is gone; undefined
 * where it is no version. Only the bytes that the run names are taken. Throws CAIRN_ARTIFACT_MISSING or
 * CAIRN_ARTIFACT_CORRUPT.
 */
export async function registeredFiles(
  run: Pick<Run, 'id' | 'model' | 'artifacts'>,
  config: Config,
  context: Context,
): Promise<string | undefined> {
  const registry = await readRegistry(context.git, {models: [run.model], fetch: true});
  const own = versionsOf(registry, run.model).findLast((version) => version.run === run.id);
  const tagged = own && (await readManifest(context.git, run.model, own.version));
  if (tagged === undefined || !holdsAll(tagged.manifest.artifacts, run.artifacts)) return undefined;
  const {manifest} = tagged;
  const into = join(context.temporary, 'registered', manifest.version);
  await fetchArtifacts({...context, manifest, into, storage: config.storage});
  context.log.info(`The files of run ${run.id} are those of version ${manifest.version}, from its store.`);
  return into;
}

function holdsAll(stored: Run['artifacts'], named: Run['artifacts']): boolean {
  const digests = new Map(stored.map(({path, sha256}) => [path, sha256]));
  return named.every(({path, sha256}) => digests.get(path) === sha256);
}
