import {setTimeout as sleep} from 'node:timers/promises';
import {messageOf, UserError} from '../kernel/errors.ts';
import {certificateRemedy} from './certificate-fault.ts';

/** How to wait between tries, and what ends the waiting; the clock of the machine where nothing is said. */
export interface Waiting {
  readonly signal?: AbortSignal;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** A fault that may be gone at the next try: no answer, a cut connection, a server in trouble, bytes broken on the way. */
export class PassingFault extends Error {
  override readonly name = 'PassingFault';
  /** How long the server asked to be left alone. */
  readonly seconds: number | undefined;

  constructor(message: string, options: {cause?: unknown; seconds?: number} = {}) {
    super(message, {cause: options.cause});
    this.seconds = options.seconds;
  }
}

/** Tries again after a fault that may pass: 5 times in all, after 0.25, 0.5, 1 and 2 seconds or as the server asks (at most 60). */
export async function withRetries<T>(access: Waiting, work: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      access.signal?.throwIfAborted();
      return await work(attempt);
    } catch (error) {
      if (access.signal?.aborted === true || attempt >= 5 || !mayPass(error)) throw asLasting(error);
      await pauseAfter(access, error, attempt);
    }
  }
}

/** Whether another try may help. */
export function mayPass(error: unknown): boolean {
  return (
    error instanceof PassingFault || (error instanceof UserError && error.code === 'CAIRN_GITHUB_UNAVAILABLE')
  );
}

/** Waits before the next try; longer after each failure in a row. */
export async function pauseAfter({pause, signal}: Waiting, error: unknown, failures: number): Promise<void> {
  const asked = error instanceof PassingFault ? (error.seconds ?? 0) * 1000 : 0;
  const milliseconds = Math.min(60_000, Math.max(asked, 250 * 2 ** (failures - 1)));
  await (pause === undefined
    ? sleep(milliseconds, undefined, {...(signal && {signal})})
    : pause(milliseconds));
}

/** A fault that did not pass becomes a person's matter. */
export function asLasting(error: unknown): unknown {
  if (!(error instanceof PassingFault)) return error;
  return new UserError(
    'CAIRN_STORE_UNAVAILABLE',
    {
      what: messageOf(error),
      todo: certificateRemedy(error) ?? 'Run it again: what was stored is found, and the rest follows.',
    },
    {cause: error},
  );
}
