import {mkdtemp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Config, Manifest, ManifestTypes} from '../generated/documents.ts';
import type {Context} from '../runtime/context.ts';
import type {ErrorCode} from '../runtime/error-catalogue.ts';
import {digestOfFile} from '../provenance/digest.ts';
import {messageOf, UserError} from '../runtime/errors.ts';
import {storeFolder} from '../storage/artifact-store.ts';
import {fetchArtifacts} from '../storage/fetch-artifacts.ts';
import {stayInside} from '../storage/stay-inside.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';

/** Reads every file of a version in its store and compares size and digest; what is fetched for that is not kept. */
export async function checkArtifacts(
  context: Pick<Context, 'github' | 'workspace' | 'home' | 'temporary' | 'log'>,
  manifest: Manifest,
  options: {storage: Config['storage']; offline: boolean},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const artifact of manifest.artifacts) {
    const {store} = artifact;
    if (store.kind === 'folder')
      findings.push(await checkInFolder(storeFolder(options.storage, context), artifact, store.path));
    else if (options.offline) findings.push(unchecked('artifact', artifact.path, 'not fetched: --offline'));
    else findings.push(await checkByFetching(context, manifest, artifact, options.storage));
  }
  return findings;
}

/** Where the store cannot be asked, nothing is known of the bytes. */
const unanswered: readonly ErrorCode[] = [
  'CAIRN_GITHUB_MISSING',
  'CAIRN_GITHUB_REFUSED',
  'CAIRN_GITHUB_UNAVAILABLE',
];

async function checkByFetching(
  {github, workspace, home, temporary, log}: Parameters<typeof checkArtifacts>[0],
  manifest: Manifest,
  artifact: ManifestTypes.Artifact,
  storage: Config['storage'],
): Promise<Finding> {
  const into = await mkdtemp(join(temporary, 'verify-'));
  try {
    const one = {...manifest, artifacts: [artifact]};
    await fetchArtifacts({manifest: one, into, github, storage, workspace, home, log});
    return findingOf('artifact', artifact.path, [], `${artifact.size} bytes, ${artifact.sha256}`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const reasons = error.mistakes.map(({what, expected}) =>
      expected === undefined ? what : `${what}; expected ${expected}`,
    );
    return unanswered.includes(error.code)
      ? unchecked('artifact', artifact.path, reasons.join('; '))
      : findingOf('artifact', artifact.path, reasons, '');
  } finally {
    await rm(into, {recursive: true, force: true});
  }
}

async function checkInFolder(
  folder: string,
  {path, size, sha256}: ManifestTypes.Artifact,
  place: string,
): Promise<Finding> {
  try {
    const found = await digestOfFile(stayInside(folder, place));
    const isRight = found.size === size && found.sha256 === sha256;
    const problem = `has ${found.size} bytes with digest ${found.sha256}; expected ${size} bytes with digest ${sha256}`;
    return findingOf('artifact', path, isRight ? [] : [problem], `${size} bytes, ${sha256}`);
  } catch (error) {
    return findingOf('artifact', path, [`cannot be read in the folder store: ${messageOf(error)}`], '');
  }
}
