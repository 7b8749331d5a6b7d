/** Something about a repository that is broken, or about to bite. */
export interface Finding {
  /** What kind it is, for machines. */
  readonly check: string;
  /** The error that it stands for, where there is one. */
  readonly code?: string;
  /** error: something does not work; warning: it will not, or others could do harm; notice: good to know. */
  readonly level: 'error' | 'warning' | 'notice';
  /** What it is about: a tag, a release, a workflow file. */
  readonly subject: string;
  readonly problem: string;
  readonly remedy: string;
  /**
   * Mends it without losing anything and says what it did, undefined where that was not possible any more; absent where a
   * person must decide.
   */
  readonly fix?: () => Promise<string | undefined>;
}
