const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Waits for Ctrl-C, SIGTERM or the end of the terminal. */
export async function untilInterrupted(): Promise<void> {
  using end = interruption();
  await end.promise;
}

/** The wish of a person that a command ends: the first is heard, the second ends the process whatever it does. */
export function interruption(): Disposable & {readonly promise: Promise<void>} {
  const {promise, resolve} = Promise.withResolvers<undefined>();
  let heard = false;
  const hear = (): void => {
    if (heard) process.exit(130);
    heard = true;
    resolve(undefined);
  };
  for (const signal of signals) process.on(signal, hear);
  // A timer keeps the process alive where nothing else does.
  const alive = setInterval(() => undefined, 60_000);
  return {
    promise,
    [Symbol.dispose]() {
      clearInterval(alive);
      for (const signal of signals) process.off(signal, hear);
    },
  };
}
