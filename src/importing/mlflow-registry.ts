import type {ImportedVersionTypes} from '../generated/documents.ts';

export type ImportedRun = NonNullable<ImportedVersionTypes.ImportedVersion['run']>;

/** A registry of MLflow, however it is kept. */
export interface MlflowRegistry {
  readonly models: readonly MlflowModel[];
  /** Folders of artifacts, with the name that addresses call each by; where one is not there, nothing is found in it. */
  readonly roots: readonly {readonly name: string; readonly path: string}[];
  /** A run that versions come from; undefined where it is not kept any more. */
  readRun(id: string): Promise<ImportedRun | undefined>;
  /** Where the files at an address (`runs:/…`, `models:/m-…`) may be, as paths or addresses. */
  placesOf(version: Pick<MlflowVersion, 'location' | 'run'>): readonly string[];
}

export interface MlflowModel {
  readonly name: string;
  readonly description?: string | undefined;
  readonly aliases: readonly {readonly name: string; readonly version: string}[];
  /** In order of number. */
  readonly versions: readonly MlflowVersion[];
}

/** One version; moments in milliseconds since 1970, as somebody else wrote them. */
export interface MlflowVersion {
  readonly number: number;
  readonly created: unknown;
  readonly updated: unknown;
  readonly description?: string | undefined;
  /** `None`, `Staging`, … */
  readonly stage: string | undefined;
  readonly location: string | undefined;
  /** Id of the run that it comes from. */
  readonly run: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
}

/** MLflow counts milliseconds; undefined where it is none of a year that documents may state. */
export function momentOf(value: unknown): Date | undefined {
  return typeof value === 'number' && value >= 0 && value <= 2.5e14 ? new Date(value) : undefined;
}
