import type {Manifest} from '../generated/documents.ts';
import type {ErrorCode} from '../kernel/error-catalogue.ts';
import {UserError} from '../kernel/errors.ts';
import type {Artifact, StoreAccess} from './artifact-store.ts';
import {openStores} from './open-stores.ts';
import {readChecked} from './stored-bytes.ts';

/** What is known of the stored bytes of a file. */
export type ArtifactCheck =
  | {readonly state: 'intact'}
  | {readonly state: 'broken'; readonly reasons: readonly string[]}
  /** The store could not be asked. */
  | {readonly state: 'unknown'; readonly reason: string};

/** Where the store cannot be asked, nothing is known of the bytes. */
const unanswered: readonly ErrorCode[] = [
  'CAIRN_CONFIG_INVALID',
  'CAIRN_GITHUB_LIMITED',
  'CAIRN_GITHUB_MISSING',
  'CAIRN_GITHUB_REFUSED',
  'CAIRN_GITHUB_UNAVAILABLE',
  'CAIRN_STORE_CREDENTIALS_MISSING',
  'CAIRN_STORE_REFUSED',
  'CAIRN_STORE_UNAVAILABLE',
];

/**
 * Reads files of a version in their stores to the end and compares size and digest; nothing is kept. What a version has
 * but once, such as its release, is looked up once for all its files.
 */
export function artifactChecker(
  access: StoreAccess,
  version: Pick<Manifest, 'model' | 'version'>,
): (artifact: Artifact) => Promise<ArtifactCheck> {
  const stores = openStores(access, version);
  return async (artifact) => {
    try {
      await readChecked(await stores.of(artifact), artifact, access);
      return {state: 'intact'};
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const reasons = error.mistakes.map(({what, expected}) =>
        expected === undefined ? what : `${what}; expected ${expected}`,
      );
      return unanswered.includes(error.code)
        ? {state: 'unknown', reason: reasons.join('; ')}
        : {state: 'broken', reasons};
    }
  };
}
