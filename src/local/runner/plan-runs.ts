import {asksToSkip, startsWorkflow, textAt} from './event-filter.ts';
import type {ForgeEvent, ForgeRepository, WorkflowRun} from '../contract.ts';
import type {Json} from './expressions.ts';
import {parseWorkflow, type ParsedWorkflow, type WorkflowMistake} from './parse-workflow.ts';
import {unsupportedParts} from './refusals.ts';
import {openRepositoryFiles, type RepositoryFiles} from './repository-files.ts';
import {createRunRecord} from './run-record.ts';
import {endWithoutJobs, workflowTokenScope, type RunRequest} from './run-workflow.ts';
import type {RunContext, RunnerHost} from './runner-host.ts';
import type {RunnerOptions} from './runner-options.ts';
import {tokenText} from './token-value.ts';
import {dispatchInputs} from './workflow-inputs.ts';
import type {Workflow} from './workflow-model.ts';

const DISPATCHES = ['workflow_dispatch', 'repository_dispatch'];
/** Started from the default branch, whatever the event's own commit. */
const FROM_DEFAULT_BRANCH = ['schedule', 'repository_dispatch', 'workflow_run'];

/** The runs that an event starts, recorded as queued; those that cannot run are recorded as failed and left out. */
export async function planRuns(
  host: RunnerHost,
  options: Pick<RunnerOptions, 'secrets' | 'variables'>,
  event: ForgeEvent,
  save: (run: WorkflowRun) => void,
): Promise<RunRequest[]> {
  // An event of a workflow's own token would let workflows start each other without end.
  if (event.byWorkflowToken && !DISPATCHES.includes(event.name)) return [];
  const repository = host.forge.repository(event.repository);
  if (!repository) return [];
  const files = openRepositoryFiles(repository.gitDirectory);
  const sha = await commitOf(event, repository, files);
  if (sha === undefined) return [];
  const current = {...event, sha};
  if (await isSkipped(current, files)) return [];

  const parsed = await parseAll(files, sha);
  const requests: RunRequest[] = [];
  for (const file of parsed) {
    const workflow = file.kind === 'valid' ? file.workflow : unreadable(file.path);
    // A file that cannot be read is reported on every push, as GitHub does.
    const starts =
      file.kind === 'valid'
        ? await startsWorkflow(workflow, current, async () => changedPaths(current, files))
        : event.name === 'push' || textAt(event.payload, 'workflow') === file.path;
    if (!starts) continue;
    const request = openRun({host, options, event: current, repository, files, workflow, parsed, save});
    const mistakes = file.kind === 'valid' ? mistakesOf(request, parsed) : file.mistakes;
    if (mistakes.length > 0) endWithoutJobs(request.context, 'failure', mistakes);
    else requests.push(request);
  }
  return requests;
}

async function commitOf(
  event: ForgeEvent,
  repository: ForgeRepository,
  files: RepositoryFiles,
): Promise<string | undefined> {
  if (FROM_DEFAULT_BRANCH.includes(event.name))
    return files.resolve(`refs/heads/${repository.defaultBranch}`);
  return /^0*$/.test(event.sha) ? undefined : files.resolve(event.sha);
}

async function isSkipped(event: ForgeEvent, files: RepositoryFiles): Promise<boolean> {
  if (event.name !== 'push' && event.name !== 'pull_request') return false;
  const head = textAt(event.payload, 'pull_request', 'head', 'sha');
  const commit = await files.resolve(head === '' ? event.sha : head);
  return commit !== undefined && asksToSkip(await files.message(commit));
}

async function changedPaths(event: ForgeEvent, files: RepositoryFiles): Promise<string[]> {
  if (event.name === 'push')
    return files.changedByPush(event.ref, textAt(event.payload, 'before'), event.sha);
  return files.changedByPullRequest(
    textAt(event.payload, 'pull_request', 'base', 'sha'),
    textAt(event.payload, 'pull_request', 'head', 'sha'),
  );
}

async function parseAll(files: RepositoryFiles, sha: string): Promise<ParsedWorkflow[]> {
  const found = await files.workflows(sha);
  const contents = new Map(found.map(({path, content}) => [path, content]));
  return Promise.all(
    found.map(async ({path, content}) =>
      parseWorkflow(path, content, async (other) => contents.get(other) ?? files.text(sha, other)),
    ),
  );
}

interface Opening {
  readonly host: RunnerHost;
  readonly options: Pick<RunnerOptions, 'secrets' | 'variables'>;
  readonly event: ForgeEvent;
  readonly repository: ForgeRepository;
  readonly files: RepositoryFiles;
  readonly workflow: Workflow;
  readonly parsed: readonly ParsedWorkflow[];
  readonly save: (run: WorkflowRun) => void;
}

function openRun({host, options, event, repository, files, workflow, parsed, save}: Opening): RunRequest {
  const {slug} = repository;
  const typed = dispatchInputs(workflow.on.get('workflow_dispatch') ?? {}, sentInputs(event));
  const inputs = event.name === 'workflow_dispatch' && typed.kind === 'valid' ? typed.inputs : {};
  const secrets = options.secrets?.[slug] ?? {};
  const variables = options.variables?.[slug] ?? {};
  const cancel = new AbortController();
  const {id, runNumber} = host.forge.nextRun(slug, workflow.path);
  const createdAt = host.now().toISOString();
  const head = {
    id,
    runNumber,
    runAttempt: 1,
    repository: slug,
    workflowName: workflow.name,
    workflowPath: workflow.path,
    event: event.name,
    ref: event.ref,
    sha: event.sha,
    actor: event.actor,
    createdAt,
  };
  const callable = new Map(
    parsed.flatMap((file) => (file.kind === 'valid' ? [[file.workflow.path, file.workflow]] : [])),
  );
  const context: RunContext = {
    host,
    event,
    repository,
    files,
    record: createRunRecord(head, host.now, save),
    workflow,
    callable,
    variables,
    cancel: cancel.signal,
  };
  context.record.displayTitle = titleOf(context, inputs);
  return {context, inputs, secrets, cancel};
}

function mistakesOf(request: RunRequest, parsed: readonly ParsedWorkflow[]): WorkflowMistake[] {
  const {context} = request;
  const {workflow, event, host} = context;
  const at = (message: string): WorkflowMistake => ({path: workflow.path, line: undefined, message});
  const mistakes: WorkflowMistake[] = [];
  if (event.name === 'workflow_dispatch') {
    const typed = dispatchInputs(workflow.on.get('workflow_dispatch') ?? {}, sentInputs(event));
    if (typed.kind === 'invalid') mistakes.push(...typed.mistakes.map(at));
  }
  for (const called of calledFrom(workflow, parsed)) {
    if (called.kind === 'invalid') mistakes.push(...called.mistakes);
    else mistakes.push(...unsupportedParts(called.workflow, host.actions));
  }
  return mistakes;
}

/** A workflow and all that it calls, directly or not. */
function calledFrom(workflow: Workflow, parsed: readonly ParsedWorkflow[]): ParsedWorkflow[] {
  const found = new Map<string, ParsedWorkflow>();
  const visit = (path: string): void => {
    const file = parsed.find((other) => (other.kind === 'valid' ? other.workflow.path : other.path) === path);
    if (!file || found.has(path)) return;
    found.set(path, file);
    if (file.kind !== 'valid') return;
    for (const job of file.workflow.jobs) if (job.uses?.startsWith('./')) visit(job.uses.slice(2));
  };
  visit(workflow.path);
  return [...found.values()];
}

function sentInputs(event: ForgeEvent): Readonly<Record<string, unknown>> {
  const inputs = event.payload['inputs'];
  return typeof inputs === 'object' && inputs !== null ? {...inputs} : {};
}

/** `run-name`, where it is written and not empty. */
function titleOf(context: RunContext, inputs: Readonly<Record<string, Json>>): string {
  const {workflow, event, cancel} = context;
  const scope = {run: context, workflow, inputs, secrets: {}, allowed: undefined, prefix: '', cancel};
  const written = workflow.runName ? tokenText(workflow.runName, workflowTokenScope(scope)).trim() : '';
  return written === '' ? defaultTitle(event, workflow) : written;
}

function defaultTitle(event: ForgeEvent, workflow: Workflow): string {
  const {payload} = event;
  const titles = [
    textAt(payload, 'pull_request', 'title'),
    textAt(payload, 'head_commit', 'message').split('\n')[0],
    textAt(payload, 'release', 'name'),
    textAt(payload, 'release', 'tag_name'),
    textAt(payload, 'issue', 'title'),
    workflow.name,
  ];
  return titles.find((title) => title !== undefined && title !== '') ?? '';
}

function unreadable(path: string): Workflow {
  return {
    path,
    name: path,
    runName: undefined,
    on: new Map(),
    call: {inputs: new Map(), secrets: new Map(), outputs: new Map()},
    env: undefined,
    concurrency: undefined,
    permissions: undefined,
    defaults: undefined,
    jobs: [],
  };
}
