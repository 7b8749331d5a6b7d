import type {ForgeEvent, ForgeRepository, WorkflowRun} from '../contract.ts';
import type {EarlierAttempt} from './earlier-attempt.ts';
import {isOfFork, textAt} from './event-filter.ts';
import type {Json} from './expressions.ts';
import {keepRun} from './kept-run.ts';
import type {ParsedWorkflow, WorkflowMistake} from './parse-workflow.ts';
import {pathOf} from './parse-workflows.ts';
import {unsupportedParts} from './refusals.ts';
import {resolveUses} from './resolve-uses.ts';
import type {RepositoryFiles} from './repository-files.ts';
import {createRunRecord, headOfNextAttempt, lastJobOf} from './run-record.ts';
import {endWithoutJobs, workflowTokenScope, type RunRequest} from './run-workflow.ts';
import type {RunContext, RunnerHost} from './runner-host.ts';
import type {RunnerOptions} from './runner-options.ts';
import {tokenText} from './token-value.ts';
import {dispatchInputs} from './workflow-inputs.ts';
import type {Workflow} from './workflow-model.ts';

/** What a run of a workflow file is made of. */
export interface Opening {
  readonly host: RunnerHost;
  readonly options: Pick<RunnerOptions, 'secrets' | 'variables'>;
  readonly event: ForgeEvent;
  readonly repository: ForgeRepository;
  readonly files: RepositoryFiles;
  readonly file: ParsedWorkflow;
  /** All workflow files of the commit. */
  readonly parsed: readonly ParsedWorkflow[];
  readonly save: (run: WorkflowRun) => void;
  /** Where this is another attempt: the run as it is, and who asked. */
  readonly again?: {
    readonly run: WorkflowRun;
    readonly actor: string;
    /** Whose successful jobs count; undefined where all jobs run again. */
    readonly earlier: EarlierAttempt | undefined;
  };
}

/** Makes a run, or the next attempt of one; one that cannot run is recorded as failed, and undefined. */
export function openRun(opening: Opening): RunRequest | undefined {
  const {file, parsed} = opening;
  const request = requestOf(opening);
  const {context} = request;
  keepRun(context.host.directory, context.record.head, {event: context.event, outcomes: []});
  const mistakes = file.kind === 'valid' ? mistakesOf(request, parsed) : file.mistakes;
  if (mistakes.length === 0) return request;
  endWithoutJobs(context, 'failure', mistakes);
  return undefined;
}

function requestOf(opening: Opening): RunRequest {
  const {host, options, event, repository, files, file, parsed, save, again} = opening;
  const {slug} = repository;
  const workflow = file.kind === 'valid' ? file.workflow : unreadableWorkflow(file.path);
  const typed = dispatchInputs(workflow.on.get('workflow_dispatch') ?? {}, sentInputs(event));
  const inputs = event.name === 'workflow_dispatch' && typed.kind === 'valid' ? typed.inputs : {};
  const secrets = secretsFor(event, options.secrets?.[slug]);
  const variables = options.variables?.[slug] ?? {};
  const cancel = new AbortController();
  const now = host.now().toISOString();
  const head = again ? headOfNextAttempt(again.run, now) : firstHead(opening, workflow, now);
  const callable = new Map(
    parsed.flatMap((other) => (other.kind === 'valid' ? [[other.workflow.path, other.workflow]] : [])),
  );
  const context: RunContext = {
    host,
    event,
    triggeringActor: again?.actor ?? event.actor,
    repository,
    files,
    record: createRunRecord(head, host.now, save, again ? lastJobOf(again.run) : 0),
    workflow,
    callable,
    variables,
    cancel: cancel.signal,
    outcomes: [],
  };
  context.record.displayTitle = titleOf(context, inputs);
  return {context, inputs, secrets, cancel, earlier: again?.earlier};
}

/** No secret is handed to what a fork brings. */
function secretsFor(
  event: ForgeEvent,
  known: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return isOfFork(event) ? {} : known;
}

function firstHead(
  {host, event, repository}: Opening,
  workflow: Workflow,
  createdAt: string,
): RunContext['record']['head'] {
  const {slug} = repository;
  const {id, runNumber} = host.forge.nextRun(slug, workflow.path);
  const headSha = textAt(event.payload, 'pull_request', 'head', 'sha');
  return {
    id,
    runNumber,
    runAttempt: 1,
    repository: slug,
    workflowName: workflow.name,
    workflowPath: workflow.path,
    event: event.name,
    ref: event.ref,
    sha: event.sha,
    ...(headSha !== '' && {headSha}),
    actor: event.actor,
    createdAt,
  };
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
    else mistakes.push(...unsupportedParts(called.workflow, host));
  }
  return mistakes;
}

/** A workflow and all that it calls, directly or not. */
function calledFrom(workflow: Workflow, parsed: readonly ParsedWorkflow[]): ParsedWorkflow[] {
  const found = new Map<string, ParsedWorkflow>();
  const visit = (path: string): void => {
    const file = parsed.find((other) => pathOf(other) === path);
    if (!file || found.has(path)) return;
    found.set(path, file);
    if (file.kind !== 'valid') return;
    for (const {uses} of file.workflow.jobs)
      if (uses !== undefined) visit(resolveUses(uses, file.workflow.path));
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
  const scope = {
    run: context,
    workflow,
    inputs,
    secrets: {},
    allowed: undefined,
    prefix: '',
    cancel,
    earlier: undefined,
  };
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

/** Stands for a workflow file that cannot be read: its path is all that is known. */
export function unreadableWorkflow(path: string): Workflow {
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
