import type {WorkflowJob, WorkflowRun} from './contract.ts';

/**
 * Turns updates of workflow runs into lines: one when a job ends, with the steps that failed below it. Every job is told
 * once, however often its run is updated.
 */
export function narrateRuns(say: (line: string) => void): (run: WorkflowRun) => void {
  const told = new Set<string>();
  return (run) => {
    for (const job of run.jobs) {
      const key = `${run.id}/${run.runAttempt}/${job.id}`;
      if (job.status !== 'completed' || told.has(key)) continue;
      told.add(key);
      say(`${markOf(job)} ${run.workflowName} › ${job.name}${duration(job)}`);
      for (const step of job.steps.filter(({conclusion}) => conclusion === 'failure')) {
        say(`    ✗ ${step.name}: ${step.log.trim().split('\n').slice(-3).join('\n      ')}`);
      }
    }
  };
}

function markOf({conclusion}: WorkflowJob): string {
  if (conclusion === 'success') return '✓';
  return conclusion === 'skipped' ? '–' : '✗';
}

function duration({startedAt, completedAt, conclusion}: WorkflowJob): string {
  if (conclusion === 'skipped') return ' (not needed)';
  if (startedAt === undefined || completedAt === undefined) return '';
  return ` (${((Date.parse(completedAt) - Date.parse(startedAt)) / 1000).toFixed(1)} s)`;
}
