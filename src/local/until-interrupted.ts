/** Waits for Ctrl-C (or SIGTERM). */
export async function untilInterrupted(): Promise<void> {
  await new Promise<void>((resolve) => {
    // A timer keeps the process alive where nothing else does.
    const alive = setInterval(() => undefined, 60_000);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        clearInterval(alive);
        resolve();
      });
    }
  });
}
