import {join} from 'node:path';
import type {DatasetConfig} from '../config/load-config.ts';
import {readRunRecord} from '../experiments/run-record.ts';
import type {Config} from '../generated/documents.ts';
import {digestOf} from '../kernel/digest.ts';
import type {TaggedManifest} from '../registry/read-manifest.ts';
import type {Context} from '../kernel/context.ts';
import {fetchArtifacts} from '../storage/fetch-artifacts.ts';
import type {VersionFiles} from './target.ts';

/** Brings the digest-checked files of a version, and the reference profile of its run, to this machine. */
export async function fetchVersionFiles(
  context: Pick<
    Context,
    'git' | 'github' | 'workspace' | 'home' | 'log' | 'temporary' | 'storeCredentials' | 'signal' | 'pause'
  >,
  {config, dataset, stage}: {config: Config; dataset: DatasetConfig | undefined; stage: string},
  {manifest, text, digest}: TaggedManifest,
): Promise<VersionFiles> {
  const {log} = context;
  const folder = join(context.temporary, 'deploy', manifest.version);
  await fetchArtifacts({...context, manifest, into: folder, storage: config.storage});
  const run = await readRunRecord(context.git, manifest.run.id);
  const sound = run?.profileText !== undefined && digestOf(run.profileText) === manifest.profile;
  if (!sound)
    log.warning(`The reference profile of ${manifest.version} was not found: the test row has no values.`);
  return {
    model: manifest.model,
    stage,
    version: manifest.version,
    manifest,
    manifestText: text,
    manifestDigest: digest,
    folder,
    profile: sound ? run.profile : undefined,
    idColumn: dataset?.id,
    timeColumn: dataset?.time,
  };
}
