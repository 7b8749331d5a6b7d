/** One place in a concurrency group, to be given back; `replaced` where a newer request took the waiting place. */
export type Admission =
  | {readonly kind: 'admitted'; readonly release: () => void}
  | {readonly kind: 'replaced'}
  | {readonly kind: 'aborted'};

export interface ConcurrencyRequest {
  readonly cancelInProgress: boolean;
  /** Called where a newer request with `cancel-in-progress` wants the place. */
  readonly onCancel: () => void;
  /** Gives up waiting. */
  readonly signal: AbortSignal;
}

export interface ConcurrencyGroups {
  /** Waits for the place of a group: one runs and one waits, a newer request replaces the one that waits. */
  enter(group: string, request: ConcurrencyRequest): Promise<Admission>;
}

interface Group {
  running: ConcurrencyRequest | undefined;
  waiting: {request: ConcurrencyRequest; settle: (admission: Admission) => void} | undefined;
}

/** The concurrency groups of one runner; names are compared without regard to case. */
export function createConcurrencyGroups(): ConcurrencyGroups {
  const groups = new Map<string, Group>();

  function admit(key: string, group: Group, request: ConcurrencyRequest): Admission {
    group.running = request;
    return {
      kind: 'admitted',
      release: () => {
        if (group.running !== request) return;
        group.running = undefined;
        const next = group.waiting;
        group.waiting = undefined;
        if (next) next.settle(admit(key, group, next.request));
        else groups.delete(key);
      },
    };
  }

  return {
    async enter(name, request) {
      const key = name.toLowerCase();
      const group = groups.get(key) ?? {running: undefined, waiting: undefined};
      groups.set(key, group);
      if (!group.running) return admit(key, group, request);
      group.waiting?.settle({kind: 'replaced'});
      return new Promise<Admission>((resolve) => {
        const mine = {request, settle};
        const giveUp = (): void => {
          if (group.waiting === mine) group.waiting = undefined;
          settle({kind: 'aborted'});
        };
        function settle(admission: Admission): void {
          request.signal.removeEventListener('abort', giveUp);
          resolve(admission);
        }
        group.waiting = mine;
        request.signal.addEventListener('abort', giveUp);
        if (request.signal.aborted) giveUp();
        else if (request.cancelInProgress) group.running?.onCancel();
      });
    },
  };
}
