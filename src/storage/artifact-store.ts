import type {Config, ManifestTypes} from '../generated/documents.ts';
import type {Git, GitHub, StoreCredentials} from '../kernel/ports.ts';
import type {Log} from '../kernel/log.ts';
import type {Waiting} from '../transfer/passing-fault.ts';

export type Artifact = ManifestTypes.Artifact;
export type StoreKind = Artifact['store']['kind'];

/** Where the bytes of versions are kept. All of it may be called for several files at once. */
export interface ArtifactStore {
  /** Whether the store holds the file whole: size and digest, as far as the store tells them without sending the bytes. */
  has(artifact: Artifact): Promise<boolean>;
  /**
   * Stores the bytes of a file that `has` did not find and whose digest was checked; goes on where an earlier call
   * broke off. `sent` is told how many bytes of the file are there.
   */
  put(artifact: Artifact, file: string, sent: (bytes: number) => void): Promise<void>;
  /** The stored bytes from an offset on, as they come: nobody has checked them. Throws CAIRN_ARTIFACT_MISSING. */
  get(artifact: Artifact, from: number): Promise<AsyncIterable<Uint8Array>>;
  /** Shows what was stored to everybody, where a store keeps it back until all is there; returns its web address. */
  publish?(): Promise<{readonly url: string}>;
}

/** What stores may touch of the world; a verb's context has all of it but the configuration. */
export interface StoreAccess extends Waiting {
  readonly storage: Config['storage'];
  readonly github: GitHub | undefined;
  readonly git?: Git;
  readonly workspace: string;
  readonly home: string;
  readonly log: Log;
  readonly storeCredentials?: StoreCredentials;
}

/** Path of a digest in a content-addressed store. */
export function contentPath(sha256: string): string {
  const hex = sha256.replace(/^sha256:/, '');
  return `sha256/${hex.slice(0, 2)}/${hex}`;
}
