import type {Config, ManifestTypes} from '../generated/documents.ts';
import type {Mistake} from '../kernel/errors.ts';
import type {Git, StoreCredentials} from '../kernel/ports.ts';
import type {Artifact, ArtifactStore, StoreAccess, StoreKind} from './artifact-store.ts';

/** All that Cairn asks of a kind of store; `stores.ts` lists them. Its code for the bytes loads when it is opened. */
export interface StoreDefinition<Place extends Artifact['store'] = Artifact['store']> {
  /** Whether its bytes are read over a network. */
  readonly remote: boolean;
  /** Whether files of the same bytes are one object, also of several versions. */
  readonly sharesContent: boolean;
  /** What the commit of a version holds of a file. */
  readonly inCommit: 'nothing' | 'file' | 'lfs-pointer';
  /** Variables of the environment that nobody may see in a log. */
  readonly secretVariables: readonly string[];
  /** Its credentials, by what reads a variable; of a store without credentials of its own there are none. */
  credentials(read: (variable: string) => string | undefined): StoreCredentials;
  /** Says where each of the files will be, before it is there: by paths, digests and configuration alone. */
  placing(
    files: readonly ManifestTypes.File[],
    storage: Config['storage'],
  ): (file: ManifestTypes.File) => Place;
  /** What the store does not take of the files. */
  refusals(files: readonly ManifestTypes.File[], storage: Config['storage']): readonly Mistake[];
  /** What a configuration that chose this store lacks. */
  mistakes(storage: NonNullable<Config['storage']>): readonly Omit<Mistake, 'where'>[];
  /** The store as one version has it. Throws what stands against using it. */
  open(opening: Opening): Promise<ArtifactStore>;
  /** How the files of one version leave the store; opens without what deleting needs, and then says that they stay. */
  removal(opening: Opening): Promise<StoreRemoval>;
}

/** Where a store of a kind has a file, as the manifest says it. */
export type StorePlace<Kind extends StoreKind> = Extract<Artifact['store'], {kind: Kind}>;

/** The version whose files are asked for, and by what. */
export interface Opening {
  readonly access: StoreAccess;
  readonly version: {readonly model: string; readonly version: string; readonly tag: string};
  /** How a release that is not there is made, by whoever stores. */
  readonly draft?: {readonly title: string; readonly body: string};
}

/** What becomes of stored bytes that no version of the repository needs any more; `stays` says why, in plain text. */
export type Fate = 'goes' | 'gone' | {readonly stays: string};

export interface StoreRemoval {
  /** Only reads. */
  fate(artifact: Artifact): Promise<Fate>;
  /** Deletes the bytes of a file whose fate is to go; what is gone already is fine. */
  remove(artifact: Artifact): Promise<void>;
}

/** The removal of a store that deletes nothing, for one reason. */
export function allStay(why: string): StoreRemoval {
  return {
    fate: async () => Promise.resolve({stays: why}),
    remove: async ({path}) => Promise.reject(new Error(`${path} stays: ${why}`)),
  };
}

/** The repository, for stores in it. */
export function gitOf({git}: StoreAccess): Git {
  if (git === undefined) throw new Error('a store in the repository needs git');
  return git;
}
