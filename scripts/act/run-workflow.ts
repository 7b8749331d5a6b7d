import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, open, rm, writeFile} from 'node:fs/promises';
import {delimiter, dirname, join} from 'node:path';
import {promisify} from 'node:util';
import type {Permissions} from '../../src/local/contract.ts';
import {textAt} from '../../src/local/runner/event-filter.ts';
import type {RunContext} from '../../src/local/runner/runner-host.ts';
import {tokenPermissions} from '../../src/local/runner/token-permissions.ts';
import type {Workflow} from '../../src/local/runner/workflow-model.ts';

/** An action of another repository: what stands before and behind the @, and where its files are. */
export interface LocalAction {
  readonly repository: string;
  readonly commit: string;
  readonly folder: string;
}

/** What act is run with. */
export interface ActSetup {
  /** The program. */
  readonly act: string;
  readonly actions: {readonly cairn: LocalAction; readonly checkout: LocalAction};
  /** Home folder of the jobs. */
  readonly home: string;
  /** Where each run leaves its log. */
  readonly logs: string;
  readonly say: (line: string) => void;
}

/** Carries out one run of our plan with act, and records with the forge how it ended. */
export async function runWorkflow(setup: ActSetup, context: RunContext): Promise<void> {
  const {record, workflow, event} = context;
  const {id} = record.head;
  const folder = join(setup.logs, String(id));
  record.status = 'in_progress';
  record.changed();
  await mkdir(folder, {recursive: true});
  const clone = await cloneOf(context, folder);
  const payload = join(folder, 'event.json');
  await writeFile(payload, JSON.stringify(event.payload));
  const log = `${folder}.log`;
  const started = performance.now();
  const code = await act(setup, {...argumentsOf(setup, context), clone, payload, log});
  await rm(folder, {recursive: true, force: true});
  record.status = 'completed';
  record.conclusion = code === 0 ? 'success' : 'failure';
  record.changed();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  setup.say(`  ${code === 0 ? '✓' : '✗'} ${workflow.name} (${event.name}), ${seconds} s: ${log}`);
}

/** The commit of the event: act reads workflows and the ids of commits from a work tree, and copies none of it. */
async function cloneOf({repository, event, host}: RunContext, folder: string): Promise<string> {
  const clone = join(folder, 'clone');
  const git = async (...args: string[]): Promise<unknown> =>
    promisify(execFile)('git', ['-C', clone, ...args]);
  await mkdir(clone);
  await git('init', '--quiet');
  await git('fetch', '--quiet', '--depth=1', repository.gitDirectory, event.sha);
  await git('checkout', '--quiet', '--detach', event.sha);
  await git('remote', 'add', 'origin', `${host.forge.serverUrl}/${repository.slug}`);
  return clone;
}

interface ActRun {
  readonly args: readonly string[];
  readonly event: string;
  readonly workflow: string;
  readonly clone: string;
  readonly payload: string;
  readonly log: string;
}

function argumentsOf(
  {actions}: ActSetup,
  {host, repository, event, record, workflow}: RunContext,
): Pick<ActRun, 'args' | 'event' | 'workflow'> {
  const {forge} = host;
  const {slug} = repository;
  // act gives all jobs of a run the same token, and knows no permissions: it is good for what any of the jobs may do.
  const token = forge.issueToken({
    repository: slug,
    actor: 'github-actions[bot]',
    kind: 'workflow',
    permissions: allPermissions(workflow),
  });
  const environment = {
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_GRAPHQL_URL: `${forge.apiUrl}/graphql`,
    GITHUB_SERVER_URL: forge.serverUrl,
    GITHUB_REPOSITORY: slug,
    GITHUB_REPOSITORY_OWNER: slug.split('/')[0] ?? '',
    GITHUB_REF: event.ref,
    SHA_REF: event.sha, // what act calls GITHUB_SHA here
    GITHUB_RUN_ID: String(record.head.id),
    GITHUB_RUN_NUMBER: String(record.head.runNumber),
    // act knows them of pull_request alone.
    GITHUB_BASE_REF: textAt(event.payload, 'pull_request', 'base', 'ref'),
    GITHUB_HEAD_REF: textAt(event.payload, 'pull_request', 'head', 'ref'),
    RUNNER_ENVIRONMENT: 'self-hosted', // act sets none
    // The artifact service of act 0.2.89 refuses what today's clients send (nektos/act#6022): the forge has one.
    ACTIONS_RESULTS_URL: forge.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: forge.issueRuntimeToken({repository: slug, runId: record.head.id, jobId: 1}),
  };
  return {
    event: event.name,
    workflow: workflow.path,
    args: [
      ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...Object.values(actions).flatMap(({repository: of, commit, folder}) => [
        '--local-repository',
        `${of}@${commit}=${folder}`,
      ]),
      ...['--secret', `GITHUB_TOKEN=${token}`, '--actor', event.actor],
    ],
  };
}

/** What any job of a workflow may do; a called workflow may do no more than the job that calls it. */
function allPermissions({jobs, permissions}: Workflow): Permissions {
  const granted: Record<string, 'read' | 'write' | 'none'> = {};
  for (const job of jobs)
    for (const [scope, level] of Object.entries(tokenPermissions(job.permissions, permissions)))
      if (granted[scope] !== 'write') granted[scope] = level;
  return granted;
}

/**
 * Runs act; its exit code. Where a job failed, act evaluates the matrix of the jobs that need it all the same, which fails
 * for want of an output (GitHub skips such a job): the log has that error too, and the run has failed anyway.
 */
async function act(setup: ActSetup, run: ActRun): Promise<number> {
  const {home, logs} = setup;
  await using log = await open(run.log, 'w');
  const loopback = '127.0.0.1'; // else act looks for an address that others reach
  const args = [
    run.event,
    ...['--directory', run.clone, '--workflows', run.workflow, '--eventpath', run.payload],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    // Else it copies the folder above instead of running actions/checkout.
    '--no-skip-checkout',
    ...['--no-cache-server', '--artifact-server-addr', loopback, '--cache-server-addr', loopback],
    ...['--action-cache-path', join(logs, 'act')],
    ...run.args,
  ];
  // A step sees what act itself is started with: so that is little.
  const child = spawn(setup.act, args, {
    cwd: run.clone,
    env: {HOME: home, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`},
    stdio: ['ignore', log.fd, log.fd],
    timeout: 600_000,
  });
  const [code] = (await once(child, 'exit')) as [number | null]; // what `exit` gives
  return code ?? 1;
}
