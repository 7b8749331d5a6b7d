import type {ConfigTypes, Evaluation, Manifest, Stage, Verdict} from '../../generated/documents.ts';

/** Pictures that the training made, where they are recorded, and whether each is as it was recorded. */
export interface TeamPlots {
  readonly ref: string;
  readonly commit: string;
  readonly files: readonly {readonly path: string; readonly size: number; readonly isThere: boolean}[];
}

/** All that a report on one promotion is made from; what is undefined is not known, and its blocks are left out. */
export interface PromotionFacts {
  readonly verdict: Verdict;
  /** The decision in one line of plain text. */
  readonly verdictLine: string;
  readonly manifest: Manifest;
  readonly evaluation: Evaluation | undefined;
  /** Manifest of the version that holds the stage now. */
  readonly champion?: Manifest | undefined;
  /** Version that the stage is to hold again after a rollback; undefined where it holds none. */
  readonly previous: string | undefined;
  readonly plots?: TeamPlots | undefined;
  /** The stage file as the promotion leaves it. */
  readonly desired?: Stage | undefined;
  readonly settings?: ConfigTypes.StageConfig | undefined;
  /** By rule: what would make it pass, in one sentence. */
  readonly remedies?: ReadonlyMap<string, string> | undefined;
}
