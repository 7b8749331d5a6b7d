import type {WorkflowJob, WorkflowRun, WorkflowStep} from './contract.ts';

/**
 * Turns updates of workflow runs into lines: one when a job ends, and below it what our Actions said last and which steps
 * failed. Every job is told once, however often its run is updated.
 */
export function narrateRuns(say: (line: string) => void): (run: WorkflowRun) => void {
  const told = new Set<string>();
  return (run) => {
    if (run.conclusion === 'action_required' && !told.has(String(run.id))) {
      told.add(String(run.id));
      say(
        `… ${run.workflowName} waits for an approval, since a job opened the pull request: its page runs it.`,
      );
    }
    for (const job of run.jobs) {
      const key = `${run.id}/${run.runAttempt}/${job.id}`;
      if (job.status !== 'completed' || told.has(key)) continue;
      told.add(key);
      say(`${markOf(job)} ${run.workflowName} › ${job.name}${duration(job)}`);
      for (const step of job.steps) {
        if (step.conclusion === 'failure') say(`    ✗ ${step.name}: ${failureLines(step)}`);
        else if (step.log.includes('cairn-ml/cairn/actions/')) say(`    ${lastLines(step, 1)}`);
      }
    }
  };
}

function markOf({conclusion}: WorkflowJob): string {
  if (conclusion === 'success') return '✓';
  return conclusion === 'skipped' ? '–' : '✗';
}

/** The errors that a step named; its last lines where it named none. */
function failureLines(step: WorkflowStep): string {
  const lines = step.log.trim().split('\n');
  const first = lines.findIndex((line) => line.startsWith('Error: ') && !line.startsWith(exitLine));
  return first < 0 ? lastLines(step, 3) : lines.slice(first, first + 5).join('\n      ');
}

const exitLine = 'Error: Process completed with exit code';

function lastLines({log}: WorkflowStep, count: number): string {
  return log.trim().split('\n').slice(-count).join('\n      ');
}

function duration({startedAt, completedAt, conclusion}: WorkflowJob): string {
  if (conclusion === 'skipped') return ' (not needed)';
  if (startedAt === undefined || completedAt === undefined) return '';
  return ` (${((Date.parse(completedAt) - Date.parse(startedAt)) / 1000).toFixed(1)} s)`;
}
