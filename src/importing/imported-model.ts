import type {ImportedVersion} from '../generated/documents.ts';

/** A model of another registry: its versions, oldest first, and what its stages hold now. */
export interface ImportedModel {
  /** By its name here. */
  readonly model: string;
  readonly versions: readonly ImportedVersion[];
  /** Stages and aliases, with the moment since when (as the other registry knows it). */
  readonly stages: readonly {readonly stage: string; readonly version: string; readonly since: Date}[];
  /** What could not be read or found, each in a sentence. */
  readonly problems?: readonly string[];
}
