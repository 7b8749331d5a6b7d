import {mkdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {messageOf, UserError} from '../../kernel/errors.ts';
import type {ForgeEvent, WorkflowRun} from '../contract.ts';
import {createConcurrencyGroups} from './concurrency-groups.ts';
import {createDeploymentReviews} from './deployment-reviews.ts';
import {textAt} from './event-filter.ts';
import {createJobSlots} from './job-slots.ts';
import {createRunWatch} from './run-watch.ts';
import {runWorkflow, type RunRequest} from './run-workflow.ts';
import {planRerun} from './plan-rerun.ts';
import {planRuns} from './plan-runs.ts';
import type {RunRecord} from './run-record.ts';
import type {RunnerHost} from './runner-host.ts';
import type {Runner, RunnerOptions} from './runner-options.ts';
import {openRepositoryFiles} from './repository-files.ts';

/** Starts a runner: from now on the events of the forge start the workflows that ask for them. */
// eslint-disable-next-line @typescript-eslint/require-await -- the signature leaves room for a start that waits
export async function startRunner(options: RunnerOptions): Promise<Runner> {
  const {forge} = options;
  const closing = new AbortController();
  const watch = createRunWatch();
  const busy = new Set<Promise<unknown>>();
  const active = new Map<WorkflowRun['id'], Set<RunRequest>>();
  const directory = resolve(options.directory);
  mkdirSync(directory, {recursive: true});
  const host: RunnerHost = {
    forge,
    directory,
    node: options.node,
    actions: new Map(options.actions.map(({slug, checkout}) => [slug.toLowerCase(), resolve(checkout)])),
    fetchAction: options.fetchAction,
    environment: options.environment ?? {},
    slots: createJobSlots(options.maxParallelJobs ?? 2),
    groups: createConcurrencyGroups(),
    reviews: createDeploymentReviews(),
    keepWorkspaces: options.keepWorkspaces ?? false,
    millisecondsPerMinute: options.millisecondsPerMinute ?? 60_000,
    now: options.now ?? (() => new Date()),
    closing: closing.signal,
  };
  const save = (run: WorkflowRun): void => {
    forge.saveRun(run);
    options.onUpdate?.(run);
    watch.saw(run);
  };
  const plan = async (event: ForgeEvent): Promise<number[]> => {
    const planAll = event.name === 'rerun' ? planRerun : planRuns;
    const requests = await planAll(host, options, event, save);
    for (const request of requests) follow(execute(request));
    return requests.map(({context}) => context.record.head.id);
  };
  const execute = async (request: RunRequest): Promise<void> => {
    const {id} = request.context.record.head;
    const same = active.get(id) ?? new Set();
    active.set(id, same.add(request));
    try {
      await runWorkflow(request);
    } finally {
      same.delete(request);
      if (same.size === 0) active.delete(id);
      const {record, event} = request.context;
      // A run that a run started ends the chain: GitHub allows three, nothing here needs more than one.
      if (event.name !== 'workflow_run' && !closing.signal.aborted) {
        const branch = forge.repository(event.repository)?.defaultBranch ?? '';
        follow(handle(workflowRunEvent(event, record, branch)));
      }
    }
  };
  /** Kept until it ends; a fault of the runner itself is reported by `idle`. */
  let fault: {readonly error: unknown} | undefined;
  const follow = (work: Promise<unknown>): void => {
    const kept: Promise<unknown> = work
      .catch((error: unknown) => {
        fault ??= {error};
      })
      .finally(() => busy.delete(kept));
    busy.add(kept);
  };
  /** Events are planned one after the other, so that run numbers follow their order. */
  let planned: Promise<unknown> = Promise.resolve();
  const handle = async (event: ForgeEvent): Promise<number[]> => {
    const mine = planned.then(async () => plan(event));
    planned = mine.catch(() => undefined);
    follow(mine);
    return mine;
  };
  const unsubscribe = forge.onEvent((event) => {
    if (event.name === 'deployment_review') {
      answerReview(host, event);
      return;
    }
    handle(event).catch(() => undefined); // `follow` has kept the fault
  });

  const idle = async (): Promise<void> => {
    while (busy.size > 0) await Promise.all(busy);
    const found = fault;
    fault = undefined;
    if (found) throw new Error(`The local runner failed: ${messageOf(found.error)}`, {cause: found.error});
  };
  return {
    idle,
    waitFor: async (predicate, timeoutMs) => watch.first(predicate, timeoutMs),
    async schedule(repository, workflowPath, inputs) {
      const ids = await handle(await scheduleEvent(host, repository, workflowPath, inputs));
      if (ids.length === 0) {
        throw new UserError('CAIRN_LOCAL_WORKFLOW_UNKNOWN', {
          what: `No workflow of the default branch of ${repository} is started by ${inputs ? 'a dispatch' : 'a schedule'}`,
          ...(workflowPath !== undefined && {where: workflowPath}),
        });
      }
      return ids;
    },
    cancel(runId) {
      for (const {cancel} of active.get(runId) ?? []) cancel.abort();
    },
    async [Symbol.asyncDispose]() {
      unsubscribe();
      closing.abort();
      for (const requests of active.values()) for (const {cancel} of requests) cancel.abort();
      await idle();
    },
  };
}

/** A reviewer has spoken: what waited for it goes on, whatever else is being planned. */
function answerReview({reviews}: RunnerHost, {repository, payload}: ForgeEvent): void {
  const {run_id: run, environments, state} = payload;
  if (typeof run !== 'number' || !Array.isArray(environments)) return;
  for (const environment of environments)
    reviews.answer(
      {repository, run, environment: String(environment)},
      state === 'approved' ? 'approved' : 'rejected',
    );
}

/** What is fired when a run has ended. */
function workflowRunEvent(
  event: ForgeEvent,
  {head, conclusion}: RunRecord,
  defaultBranch: string,
): ForgeEvent {
  // Of a pull request it names the head, wherever that is; whose number it is, a fork's run does not say.
  const from = textAt(event.payload, 'pull_request', 'head', 'repo', 'full_name');
  const sha = textAt(event.payload, 'pull_request', 'head', 'sha');
  const branch = textAt(event.payload, 'pull_request', 'head', 'ref');
  return {
    ...event,
    name: 'workflow_run',
    ref: `refs/heads/${defaultBranch}`,
    byWorkflowToken: false,
    payload: {
      action: 'completed',
      workflow_run: {
        id: head.id,
        name: head.workflowName,
        path: head.workflowPath,
        event: head.event,
        head_branch: branch || head.ref.replace(/^refs\/(?:heads|tags)\//, ''),
        head_sha: sha || head.sha,
        head_repository: {full_name: from || event.repository},
        pull_requests: [],
        run_number: head.runNumber,
        run_attempt: head.runAttempt,
        status: 'completed',
        conclusion: conclusion ?? null,
      },
      repository: event.payload['repository'] ?? {full_name: event.repository},
      sender: {login: event.actor},
    },
  };
}

async function scheduleEvent(
  host: RunnerHost,
  slug: string,
  workflowPath: string | undefined,
  inputs: Readonly<Record<string, string>> | undefined,
): Promise<ForgeEvent> {
  const repository = host.forge.repository(slug);
  const ref = `refs/heads/${repository?.defaultBranch ?? ''}`;
  const sha = repository && (await openRepositoryFiles(repository.gitDirectory).resolve(ref));
  if (!repository || sha === undefined) {
    throw new UserError('CAIRN_LOCAL_WORKFLOW_UNKNOWN', {
      what: 'There is no such repository, or it is empty',
      where: slug,
    });
  }
  const [owner = '', name = ''] = slug.split('/');
  return {
    name: inputs ? 'workflow_dispatch' : 'schedule',
    repository: slug,
    ref,
    sha,
    actor: owner,
    byWorkflowToken: false,
    payload: {
      ...(workflowPath !== undefined && {workflow: workflowPath}),
      ...(inputs && {inputs, ref}),
      repository: {full_name: slug, name, default_branch: repository.defaultBranch, owner: {login: owner}},
      sender: {login: owner},
    },
  };
}
