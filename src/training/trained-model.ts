import type {Training} from '../generated/documents.ts';

/** What a trainer hands back: the folder with the files of the model and nothing else, and what it reports. */
export interface TrainedModel {
  readonly directory: string;
  readonly metrics: Readonly<Record<string, number | null>>;
  /** Of the built-in trainer. */
  readonly backend?: NonNullable<Training['backend']>;
}
