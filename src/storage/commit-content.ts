import {readFile} from 'node:fs/promises';
import type {Manifest} from '../generated/documents.ts';
import {digestOf} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import type {Artifact, StoreAccess} from './artifact-store.ts';
import {commitPath} from './tree/commit-path.ts';
import {lfsPointer} from './lfs/lfs-pointer.ts';
import {openStores} from './open-stores.ts';
import {stayInside} from '../files/stay-inside.ts';
import {kindOf} from './stores.ts';
import {storeEach, type ObtainFiles} from './store-artifacts.ts';

/**
 * What the commit of a version must hold of its files, by path from the root of the repository: small files as they
 * are, pointers of those in Git LFS (whose objects are stored first, because a server refuses pointers to none), and
 * nothing of those in other stores.
 */
export async function commitContent(
  {model, version, artifacts}: Pick<Manifest, 'model' | 'version' | 'artifacts'>,
  access: StoreAccess,
  obtain: ObtainFiles,
): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const stores = openStores(access, {model, version});
  for (const artifact of artifacts) await stores.of(artifact); // what cannot be opened is said before there is a version
  const content: Record<string, Uint8Array | string> = {};
  for (const artifact of artifacts.filter((one) => kindOf(one).inCommit === 'file'))
    content[commitPath(model, version, artifact.path)] = await bytesOf(artifact, await obtain());
  const objects = artifacts.filter((one) => kindOf(one).inCommit === 'lfs-pointer');
  if (objects.length === 0) return content;
  content[commitPath(model, version, '.gitattributes')] = attributes;
  for (const artifact of objects) content[commitPath(model, version, artifact.path)] = lfsPointer(artifact);
  await storeEach({model, version, artifacts: objects}, access, stores, obtain);
  return content;
}

/** Who checks the commit out with git-lfs gets the files, not the pointers. */
const attributes = '* filter=lfs diff=lfs merge=lfs -text\n.gitattributes -filter -diff -merge text\n';

async function bytesOf(artifact: Artifact, folder: string): Promise<Uint8Array> {
  const bytes = await readFile(stayInside(folder, artifact.path));
  if (bytes.byteLength === artifact.size && digestOf(bytes) === artifact.sha256) return bytes;
  throw new UserError('CAIRN_ARTIFACT_CORRUPT', {
    where: artifact.path,
    what: `the file to store has ${bytes.byteLength} bytes with digest ${digestOf(bytes)}`,
    expected: `${artifact.size} bytes with digest ${artifact.sha256}`,
  });
}
