import type {DeploymentTypes, Manifest, Profile} from '../generated/documents.ts';
import type {Digest} from '../kernel/digest.ts';

/** A version on its way to a target: its documents, and the folder with its digest-checked files. */
export interface VersionFiles {
  readonly model: string;
  readonly stage: string;
  readonly version: string;
  readonly manifest: Manifest;
  readonly manifestText: string;
  readonly manifestDigest: Digest;
  readonly folder: string;
  /** What the training data looked like, for a plausible test row. */
  readonly profile: Profile | undefined;
  readonly idColumn: string | undefined;
  readonly timeColumn: string | undefined;
}

export type DeploymentCheck = DeploymentTypes.Deployment['checks'][number];

/** A place that a stage's model runs in. */
export interface Target {
  /** Where it answers. */
  readonly url: string | undefined;
  /** The version that passed its checks last, as far as the target itself knows. */
  previous(): Promise<string | undefined>;
  /** Whether this version is there and answers. */
  runs(files: Pick<VersionFiles, 'model' | 'version' | 'manifestDigest' | 'stage'>): Promise<boolean>;
  /** Puts a version in place; throws a `UserError` where the target does not take it. */
  deploy(files: VersionFiles): Promise<void>;
  check(files: VersionFiles): Promise<DeploymentCheck[]>;
  /** Remembers that this version passed its checks. */
  accept(files: VersionFiles): Promise<void>;
  /** Brings back what passed its checks last and returns its version; undefined where there is none: then nothing runs. */
  restore(failed: VersionFiles): Promise<string | undefined>;
}
