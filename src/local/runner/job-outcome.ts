/** How a job ended for those that need it; a failure under `continue-on-error` counts as success. */
export interface JobOutcome {
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
}

/** How one job ended, or one combination of its matrix. */
export interface KeptOutcome extends JobOutcome {
  /** The calling jobs, as they stand before the names of jobs; empty at the top. */
  readonly prefix: string;
  readonly job: string;
  /** Position in the matrix; 0 without one. */
  readonly index: number;
  /** Undefined where the job called a workflow. */
  readonly recordId: number | undefined;
}
