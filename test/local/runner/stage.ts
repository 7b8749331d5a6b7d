import {join} from 'node:path';
import type {ForgeEvent, WorkflowJob, WorkflowRun, WorkflowStep} from '../../../src/local/contract.ts';
import type {Runner, RunnerOptions} from '../../../src/local/runner/runner-options.ts';
import {startRunner} from '../../../src/local/runner/start-runner.ts';
import {
  createClone,
  createMemoryForge,
  scratchDirectory,
  type Clone,
  type MemoryForge,
} from './memory-forge.ts';

/** A forge with one repository `octo/ml`, a clone of it and a runner. */
export interface Stage extends AsyncDisposable {
  readonly directory: string;
  readonly forge: MemoryForge;
  readonly clone: Clone;
  readonly runner: Runner;
  /** Pushes files to main and fires the push event; resolves to the commit. */
  push(files: Readonly<Record<string, string>>, event?: Partial<ForgeEvent>): string;
  /** Pushes one workflow `w.yml` and waits until all runs have ended. */
  run(workflow: string, files?: Readonly<Record<string, string>>): Promise<WorkflowRun>;
  runs(): readonly WorkflowRun[];
}

export const SLUG = 'octo/ml';

export async function setStage(options: Partial<RunnerOptions> = {}): Promise<Stage> {
  const scratch = scratchDirectory();
  const forge = await createMemoryForge(join(scratch.path, 'repositories'));
  const repository = await forge.createRepository({owner: 'octo', name: 'ml'});
  const clone = createClone(repository, join(scratch.path, 'clone'));
  const runner = await startRunner({
    forge,
    directory: join(scratch.path, 'work'),
    actions: [],
    node: process.execPath,
    ...options,
  });
  const stage: Stage = {
    directory: scratch.path,
    forge,
    clone,
    runner,
    push(files, event = {}) {
      let before = '0'.repeat(40);
      try {
        before = clone.git('rev-parse', '--verify', 'HEAD');
      } catch {
        // the first commit
      }
      const sha = clone.push(files);
      forge.emit({
        name: 'push',
        repository: SLUG,
        ref: 'refs/heads/main',
        sha,
        actor: 'mona',
        byWorkflowToken: false,
        payload: {ref: 'refs/heads/main', before, after: sha, head_commit: {message: 'A change'}},
        ...event,
      });
      return sha;
    },
    async run(workflow, files = {}) {
      stage.push({'.github/workflows/w.yml': workflow, ...files});
      await runner.idle();
      const run = stage.runs().at(-1);
      if (!run) throw new Error('The push started no run.');
      return run;
    },
    runs: () => forge.runs(SLUG),
    async [Symbol.asyncDispose]() {
      await runner[Symbol.asyncDispose]();
      await forge[Symbol.asyncDispose]();
      scratch[Symbol.dispose]();
    },
  };
  return stage;
}

export function jobNamed(run: WorkflowRun, name: string): WorkflowJob {
  const job = run.jobs.find((candidate) => candidate.name === name);
  if (!job) throw new Error(`The run has no job '${name}': ${run.jobs.map((each) => each.name).join(', ')}`);
  return job;
}

export function stepNamed(run: WorkflowRun, name: string): WorkflowStep {
  const step = run.jobs.flatMap((job) => job.steps).find((candidate) => candidate.name === name);
  if (!step) throw new Error(`The run has no step '${name}': ${JSON.stringify(run.jobs, null, 1)}`);
  return step;
}

/** A workflow on push with one job `build` of these steps (YAML, not indented). */
export function workflowOf(steps: string, more = ''): string {
  const indented = steps.trim().replace(/^/gm, '      ');
  return `name: W\non: push\n${more}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${indented}\n`;
}

/** What a run says went wrong, for messages of assertions. */
export function complaints(run: WorkflowRun): string[] {
  return run.jobs.flatMap((job) => job.annotations.map(({level, message}) => `${level}: ${message}`));
}
