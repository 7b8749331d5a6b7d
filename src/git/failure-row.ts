import type {ErrorCode} from '../kernel/error-catalogue.ts';
import type {Mistake} from '../kernel/errors.ts';

/** A git command that failed, and where. */
export interface GitFailure {
  readonly args: readonly string[];
  readonly stderr: string;
  readonly directory: string;
}

/** Words of git that mean something to a person. */
export interface Row {
  readonly code: ErrorCode;
  readonly words: RegExp;
  /** The one command that it is about. */
  readonly of?: 'push';
  readonly final?: true;
  readonly passing?: true;
  readonly mistake: (found: RegExpExecArray, failure: GitFailure & {said: string}) => Mistake;
}
