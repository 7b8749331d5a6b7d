import type {Forge, WorkflowRun} from '../contract.ts';

/** Gets the repository of an action at a full commit; where it was downloaded for that, from which address. */
export type FetchAction = (
  action: {readonly owner: string; readonly repository: string; readonly commit: string},
  signal: AbortSignal,
) => Promise<{readonly directory: string; readonly downloadedFrom: string | undefined}>;

/** What a runner is started with. */
export interface RunnerOptions {
  readonly forge: Forge;
  /** The work area: workspaces, temporary files, tool cache. */
  readonly directory: string;
  /** Checkouts that stand for `uses: owner/name/path@anyref`. */
  readonly actions: readonly {readonly slug: string; readonly checkout: string}[];
  /** Gets actions that are in none of them; they are refused, where nothing is said. */
  readonly fetchAction?: FetchAction;
  /** Secrets by repository (`owner/name`), then by name. */
  readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Configuration variables (`vars`) by repository, then by name. */
  readonly variables?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Path of a Node 24 binary. */
  readonly node: string;
  /** Added to the environment of every step. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Two, where nothing is said. */
  readonly maxParallelJobs?: number;
  /** Called with every state of every run that is saved. */
  readonly onUpdate?: (run: WorkflowRun) => void;
  readonly now?: () => Date;
  /** Leaves the workspaces of finished jobs in the work area; they are removed otherwise. */
  readonly keepWorkspaces?: boolean;
  /** How long a minute of `timeout-minutes` is; 60,000, where nothing is said. */
  readonly millisecondsPerMinute?: number;
}

/** A runner that carries out the workflows of a forge until it is disposed of. */
export interface Runner extends AsyncDisposable {
  /** Resolves when no run is queued or in progress. */
  idle(): Promise<void>;
  /** The first run, known or coming, of which the predicate is true; rejects after `timeoutMs`. */
  waitFor(predicate: (run: WorkflowRun) => boolean, timeoutMs: number): Promise<WorkflowRun>;
  /**
   * Starts the scheduled workflows of the default branch, or the one of a path, as if their time had come; resolves to
   * their run ids. GitHub gives a scheduled run no inputs: with `inputs`, it is dispatched as a person would do it.
   */
  schedule(
    repository: string,
    workflowPath?: string,
    inputs?: Readonly<Record<string, string>>,
  ): Promise<number[]>;
  /** Cancels a run that is queued or in progress. */
  cancel(runId: number): void;
}
