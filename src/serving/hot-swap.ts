import type {LoadedVersion} from './load-version.ts';

/** Holds the version that answers, so that it can be replaced while requests run. */
export interface HotSwap {
  readonly version: () => LoadedVersion;
  /** Runs `work` on the version of this moment, which is kept in memory until then. */
  use<T>(work: (version: LoadedVersion) => Promise<T>): Promise<T>;
  /** Loads with `load` and answers with the result from then on; a failing load changes nothing. One at a time. */
  replace(load: () => Promise<LoadedVersion>): Promise<LoadedVersion>;
  dispose(): void;
}

/** Starts with one version; a replaced one is disposed of when its last request has been answered. */
export function hotSwap(first: LoadedVersion): HotSwap {
  let held = {version: first, users: 0, retired: false};
  let queue: Promise<unknown> = Promise.resolve();
  const leave = (slot: typeof held): void => {
    slot.users -= 1;
    if (slot.retired && slot.users === 0) slot.version.model.dispose();
  };
  const retire = (slot: typeof held): void => {
    slot.retired = true;
    if (slot.users === 0) slot.version.model.dispose();
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
        retire(old);
        return next;
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    dispose() {
      retire(held);
    },
  };
}
