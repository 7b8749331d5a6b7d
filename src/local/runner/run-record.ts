import type {Annotation, Conclusion, RunStatus, WorkflowRun} from '../contract.ts';

/** A step as it changes. */
export interface StepRecord {
  number: number;
  name: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  startedAt: string | undefined;
  completedAt: string | undefined;
  log: string;
  summary: string;
}

/** A job as it changes. */
export interface JobRecord {
  readonly id: number;
  name: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  startedAt: string | undefined;
  completedAt: string | undefined;
  readonly steps: StepRecord[];
  readonly annotations: Annotation[];
}

/** The place of a job of the file in the list of a run's jobs: itself, its matrix, or the jobs that it calls. */
export interface JobSlot {
  readonly jobs: JobRecord[];
  readonly children: JobSlot[];
}

/** A run as it changes; every change is followed by `changed`. */
export interface RunRecord {
  readonly head: Omit<WorkflowRun, 'displayTitle' | 'status' | 'conclusion' | 'updatedAt' | 'jobs'>;
  displayTitle: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  readonly slots: JobSlot[];
  /** Adds a job to a place. */
  addJob(slot: JobSlot, name: string): JobRecord;
  /** Something worth seeing at once was changed. */
  changed(): void;
  /** A log grew: saved a little later, together with what else grows. */
  grew(): void;
  now(): string;
}

/** Logs that grow are saved at most this often. */
const saveIntervalMs = 100;
const maxJobsPerRun = 10_000;

/** Starts the record of a run; `save` is called with a whole copy. `jobs` were counted in earlier attempts. */
export function createRunRecord(
  head: RunRecord['head'],
  now: () => Date,
  save: (run: WorkflowRun) => void,
  jobs = 0,
): RunRecord {
  let timer: NodeJS.Timeout | undefined;
  let counted = jobs;
  const record: RunRecord = {
    head,
    displayTitle: '',
    status: 'queued',
    conclusion: undefined,
    slots: [],
    addJob(slot, name) {
      counted += 1;
      const job: JobRecord = {
        id: head.id * maxJobsPerRun + counted,
        name,
        status: 'queued',
        conclusion: undefined,
        startedAt: undefined,
        completedAt: undefined,
        steps: [],
        annotations: [],
      };
      slot.jobs.push(job);
      return job;
    },
    changed() {
      clearTimeout(timer);
      timer = undefined;
      save(snapshot(record));
    },
    grew() {
      timer ??= setTimeout(() => {
        record.changed();
      }, saveIntervalMs);
    },
    now: () => now().toISOString(),
  };
  return record;
}

/** The head of the attempt that follows: the same run, started again. */
export function headOfNextAttempt(run: WorkflowRun, startedAt: string): RunRecord['head'] {
  const {id, runNumber, repository, workflowName, workflowPath, event, ref, sha, actor, createdAt} = run;
  return {
    ...{id, runNumber, repository, workflowName, workflowPath, event, ref, sha, actor, createdAt},
    ...(run.headSha !== undefined && {headSha: run.headSha}),
    runAttempt: run.runAttempt + 1,
    startedAt,
  };
}

/** How many jobs were counted in a run so far. */
export function lastJobOf({id, jobs}: WorkflowRun): number {
  return Math.max(0, ...jobs.map((job) => job.id - id * maxJobsPerRun));
}

/** A step that has begun. */
export function beginStep(run: RunRecord, job: JobRecord, name: string): StepRecord {
  const step: StepRecord = {
    number: job.steps.length + 1,
    name,
    status: 'in_progress',
    conclusion: undefined,
    startedAt: run.now(),
    completedAt: undefined,
    log: '',
    summary: '',
  };
  job.steps.push(step);
  run.changed();
  return step;
}

/** A step or a job has ended. */
export function complete(run: RunRecord, what: StepRecord | JobRecord, conclusion: Conclusion): void {
  what.status = 'completed';
  what.conclusion = conclusion;
  what.completedAt = run.now();
  run.changed();
}

function snapshot(record: RunRecord): WorkflowRun {
  return {
    ...record.head,
    displayTitle: record.displayTitle,
    status: record.status,
    ...(record.conclusion && {conclusion: record.conclusion}),
    updatedAt: record.now(),
    jobs: record.slots.flatMap(jobsOf).map((job) => ({
      ...withoutUndefined(job),
      steps: job.steps.map(withoutUndefined),
      annotations: [...job.annotations],
    })),
  };
}

/** All jobs of a place, in the order in which they are shown. */
export function jobsOf(slot: JobSlot): JobRecord[] {
  return [...slot.jobs, ...slot.children.flatMap(jobsOf)];
}

type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {[K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>};

function withoutUndefined<T extends object>(value: T): Defined<T> {
  // The filter is what makes the type true.
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}
