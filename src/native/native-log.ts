import type {Log} from '../kernel/log.ts';

type NativeLog = Pick<Log, 'info' | 'warning'>;

let ofHost: NativeLog | undefined;

/** Tells where native parts say that one is downloaded or was changed: readers of tables far below the verbs need them. */
export function sayNativeTo(log: NativeLog): void {
  ofHost = log;
}

/** The log of the host, where it named one. */
export function nativeLog(): NativeLog | undefined {
  return ofHost;
}
