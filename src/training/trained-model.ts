import type {RunTypes} from '../generated/documents.ts';

/** What a trainer hands back: the folder with the files of the model and nothing else, and what it reports. */
export interface TrainedModel {
  readonly directory: string;
  readonly format: RunTypes.Format;
  readonly trainer: RunTypes.Run['trainer'];
  readonly predict?: readonly string[];
  readonly metrics: Readonly<Record<string, number | null>>;
}
