import type {ForgeEvent, WorkflowRun} from '../contract.ts';
import {readKeptRun} from './kept-run.ts';
import {openRun, unreadableWorkflow} from './open-run.ts';
import {parseWorkflows, pathOf} from './parse-workflows.ts';
import {openRepositoryFiles} from './repository-files.ts';
import {createRunRecord, headOfNextAttempt, lastJobOf} from './run-record.ts';
import {endWithoutJobs, type RunRequest} from './run-workflow.ts';
import type {RunnerHost} from './runner-host.ts';
import type {RunnerOptions} from './runner-options.ts';

/**
 * The next attempt of a run, as the forge's event `rerun` asks for it (payload: `run_id`, `failed_only`). What cannot be
 * repeated becomes an attempt that failed and says why; a run that the forge does not know or that has not ended is left
 * alone.
 */
export async function planRerun(
  host: RunnerHost,
  options: Pick<RunnerOptions, 'secrets' | 'variables'>,
  {repository: slug, payload, actor}: ForgeEvent,
  save: (run: WorkflowRun) => void,
): Promise<RunRequest[]> {
  const repository = host.forge.repository(slug);
  const run = host.forge.run(slug, Number(payload['run_id']));
  if (!repository || run?.status !== 'completed') return [];
  const refuse = (message: string): [] => {
    const record = createRunRecord(
      headOfNextAttempt(run, host.now().toISOString()),
      host.now,
      save,
      lastJobOf(run),
    );
    record.displayTitle = run.displayTitle;
    const {workflowPath: path} = run;
    endWithoutJobs({record, workflow: unreadableWorkflow(path)}, 'failure', [
      {path, line: undefined, message},
    ]);
    return [];
  };
  const kept = readKeptRun(host.directory, run);
  if (!kept) return refuse('This runner has no record of what started the run, and cannot repeat it.');
  const files = openRepositoryFiles(repository.gitDirectory);
  const {sha} = kept.event;
  if ((await files.resolve(sha)) === undefined)
    return refuse(`The commit ${sha} of the run is not in the repository any more.`);
  const parsed = await parseWorkflows(files, sha, host);
  const file = parsed.find((candidate) => pathOf(candidate) === run.workflowPath);
  if (!file) return refuse(`The commit ${sha} of the run does not hold its workflow.`);
  const earlier = payload['failed_only'] === true ? {run, outcomes: kept.outcomes} : undefined;
  const again = {run, actor, earlier};
  const request = openRun({host, options, event: kept.event, repository, files, file, parsed, save, again});
  return request ? [request] : [];
}
