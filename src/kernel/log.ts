/** Where a verb says what it does; the hosts decide how it looks. */
export interface Log {
  /** A step that a person follows. */
  info(message: string): void;
  /** A detail for those who look for a fault. */
  debug(message: string): void;
  warning(message: string, place?: Place): void;
  error(message: string, place?: Place): void;
  notice(message: string, place?: Place): void;
  /** Progress of long work; `share` is between 0 and 1 where it is known. */
  progress(message: string, share?: number): void;
  /** Everything logged inside `work` is shown under `title`. */
  group<T>(title: string, work: () => T | Promise<T>): Promise<T>;
}

/** A place in a file of the workspace that an annotation points to. */
export interface Place {
  /** Relative to the workspace. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  readonly title?: string;
}
