import type {LoadedVersion} from './load-version.ts';

/** Holds the version that answers, so that it can be replaced while requests run. */
export interface HotSwap {
  readonly version: () => LoadedVersion;
  /** Runs `work` on the version of this moment, which is kept in memory until then. */
  use<T>(work: (version: LoadedVersion) => Promise<T>): Promise<T>;
  /** Loads with `load` and answers with the result from then on; a failing load changes nothing. One at a time. */
  replace(load: () => Promise<LoadedVersion>): Promise<LoadedVersion>;
  /** Frees all versions at once, also under requests that still run. */
  dispose(): void;
}

/** Starts with one version; a replaced one is disposed of when its last request has been answered. */
export function hotSwap(first: LoadedVersion): HotSwap {
  let held = {version: first, users: 0, retired: false};
  const slots = new Set([held]);
  let queue: Promise<unknown> = Promise.resolve();
  const free = (slot: typeof held): void => {
    if (slots.delete(slot)) slot.version.model.dispose();
  };
  const leave = (slot: typeof held): void => {
    slot.users -= 1;
    if (slot.retired && slot.users === 0) free(slot);
  };
  return {
    version: () => held.version,
    async use(work) {
      const slot = held;
      slot.users += 1;
      try {
        return await work(slot.version);
      } finally {
        leave(slot);
      }
    },
    async replace(load) {
      const turn = queue.then(async () => {
        const next = await load();
        const old = held;
        held = {version: next, users: 0, retired: false};
        slots.add(held);
        old.retired = true;
        if (old.users === 0) free(old);
        return next;
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    dispose() {
      for (const slot of slots) free(slot);
    },
  };
}
