/** How many jobs run at once: `take` waits for a free slot, in order, and resolves to what gives it back. */
export interface JobSlots {
  /** Resolves to undefined where the signal aborts first. */
  take(signal: AbortSignal): Promise<(() => void) | undefined>;
}

/** Makes `count` slots. */
export function createJobSlots(count: number): JobSlots {
  let free = count;
  const waiting = new Set<() => void>();

  function release(): () => void {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      free += 1;
      const [next] = waiting;
      next?.();
    };
  }

  return {
    async take(signal) {
      while (!signal.aborted) {
        if (free > 0) {
          free -= 1;
          return release();
        }
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            waiting.delete(wake);
            signal.removeEventListener('abort', wake);
            resolve();
          };
          waiting.add(wake);
          signal.addEventListener('abort', wake);
        });
      }
      return undefined;
    },
  };
}
