import type {WorkflowJob, WorkflowRun} from '../contract.ts';
import type {KeptOutcome} from './job-outcome.ts';
import type {JobRecord} from './run-record.ts';

/** The attempt before, for a run that repeats its failed jobs alone. */
export interface EarlierAttempt {
  readonly run: WorkflowRun;
  readonly outcomes: readonly KeptOutcome[];
}

/** A job that need not run again, with what it leaves in the record. */
export interface EarlierSuccess {
  readonly outcome: KeptOutcome;
  readonly records: JobRecord[];
}

/** How a job (or a combination of its matrix) succeeded in the attempt before; undefined where it did not. */
export function earlierSuccess(
  earlier: EarlierAttempt | undefined,
  place: Pick<KeptOutcome, 'prefix' | 'job' | 'index'> & {readonly name: string},
): EarlierSuccess | undefined {
  const found = earlier?.outcomes.find(
    ({prefix, job, index}) => prefix === place.prefix && job === place.job && index === place.index,
  );
  if (!earlier || found?.result !== 'success') return undefined;
  const {recordId} = found;
  const isOfIt = ({id, name}: WorkflowJob): boolean =>
    recordId === undefined ? name.startsWith(`${place.name} / `) : id === recordId;
  return {outcome: found, records: earlier.run.jobs.filter(isOfIt).map(recordOf)};
}

/** Whether nothing of these jobs ran in this attempt. */
export function areAllEarlier(earlier: EarlierAttempt | undefined, jobs: readonly JobRecord[]): boolean {
  const known = new Set(earlier?.run.jobs.map(({id}) => id));
  return jobs.every(({id, conclusion}) => known.has(id) || conclusion === 'skipped');
}

function recordOf(job: WorkflowJob): JobRecord {
  return {
    ...job,
    conclusion: job.conclusion,
    startedAt: job.startedAt,
    completedAt: job.completedAt,
    annotations: [...job.annotations],
    steps: job.steps.map((step) => ({
      ...step,
      conclusion: step.conclusion,
      startedAt: step.startedAt,
      completedAt: step.completedAt,
    })),
  };
}
