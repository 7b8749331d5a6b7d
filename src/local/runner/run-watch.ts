import type {WorkflowRun} from '../contract.ts';

/** Waits for states of runs. */
export interface RunWatch {
  saw(run: WorkflowRun): void;
  first(predicate: (run: WorkflowRun) => boolean, timeoutMs: number): Promise<WorkflowRun>;
}

/** Remembers the last state of each run, and wakes those who wait for one. */
export function createRunWatch(): RunWatch {
  const latest = new Map<string, WorkflowRun>();
  const waiting = new Set<(run: WorkflowRun) => void>();
  return {
    saw(run) {
      latest.set(`${run.repository}#${run.id}`, run);
      for (const look of waiting) look(run);
    },
    async first(predicate, timeoutMs) {
      const known = [...latest.values()].find(predicate);
      if (known) return known;
      return new Promise((resolve, reject) => {
        const look = (run: WorkflowRun): void => {
          if (!predicate(run)) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(run);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `No run was as wanted within ${timeoutMs} ms; seen:\n${describe([...latest.values()])}`,
            ),
          );
        }, timeoutMs);
        waiting.add(look);
      });
    },
  };
}

function describe(runs: readonly WorkflowRun[]): string {
  return runs
    .map(
      (run) =>
        `  ${run.workflowPath} (${run.event}): ${run.status}${run.conclusion ? `, ${run.conclusion}` : ''}`,
    )
    .join('\n');
}
