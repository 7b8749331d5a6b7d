import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {getOctokit} from '@actions/github';
import {expect} from 'vitest';
import type {ForgeEvent, Permissions, WorkflowRun} from '../../../src/local/contract.ts';
import {type ForgeOptions, type StartedForge, startForge} from '../../../src/local/forge/start-forge.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** A forge with one repository, `octo/ml`, whose default branch holds a README, and a person who may do everything. */
export interface Fixture extends AsyncDisposable {
  readonly forge: StartedForge;
  readonly directory: string;
  readonly token: string;
  readonly octokit: Octokit;
  /** Commit of the default branch at the start. */
  readonly first: string;
  readonly events: ForgeEvent[];
  readonly workflow: (permissions: Permissions) => Octokit;
  /** Runs git with the person's token in a folder of the fixture. */
  readonly git: (folder: string, ...args: readonly string[]) => Promise<string>;
  readonly clone: (name: string) => Promise<string>;
}

export const slug = {owner: 'octo', repo: 'ml'};
const run = promisify(execFile);

export async function startFixture(
  options: Partial<ForgeOptions> & {private?: boolean} = {},
): Promise<Fixture> {
  const root = await mkdtemp(join(tmpdir(), 'cairn-forge-'));
  const directory = join(root, 'forge');
  const forge = await startForge({directory, validate: true, ...options});
  await forge.createRepository({owner: 'octo', name: 'ml', private: options.private ?? false});
  const token = forge.issueToken({repository: 'octo/ml', actor: 'octo', kind: 'person', permissions: {}});
  const octokit = client(forge, token);
  const made = await octokit.rest.repos.createOrUpdateFileContents({
    ...slug,
    path: 'README.md',
    message: 'First',
    content: base64('# ml\n'),
  });
  const events: ForgeEvent[] = [];
  forge.onEvent((event) => events.push(event));
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const git = async (folder: string, ...args: readonly string[]): Promise<string> =>
    runGit(join(root, folder), ['-c', `http.extraheader=Authorization: Basic ${basic}`, ...args]);
  return {
    forge,
    directory,
    token,
    octokit,
    first: made.data.commit.sha ?? '',
    events,
    workflow: (permissions) => client(forge, workflowToken(forge, permissions)),
    git,
    clone: async (name) => {
      await git('.', 'clone', '--quiet', `${forge.serverUrl}/octo/ml.git`, name);
      return join(root, name);
    },
    [Symbol.asyncDispose]: async () => {
      await forge[Symbol.asyncDispose]();
      await rm(root, {recursive: true, force: true});
    },
  };
}

export function workflowToken(forge: StartedForge, permissions: Permissions): string {
  return forge.issueToken({
    repository: 'octo/ml',
    actor: 'github-actions[bot]',
    kind: 'workflow',
    permissions,
  });
}

export function client(forge: {readonly apiUrl: string}, token: string): Octokit {
  const silent = {debug: ignore, info: ignore, warn: ignore, error: ignore};
  return getOctokit(token, {baseUrl: forge.apiUrl, log: silent});
}

export async function runGit(cwd: string, args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Octo',
    GIT_AUTHOR_EMAIL: 'octo@example.org',
    GIT_COMMITTER_NAME: 'Octo',
    GIT_COMMITTER_EMAIL: 'octo@example.org',
  };
  return (await run('git', [...args], {cwd, env})).stdout.trim();
}

/** Expects a request to be refused with this status, and returns GitHub's explanation. */
export async function refusal(
  request: Promise<unknown>,
  status: number,
): Promise<{message: string; errors?: unknown[]}> {
  const error: unknown = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({status});
  return (error as {response: {data: {message: string; errors?: unknown[]}}}).response.data;
}

/** Puts a file on a branch, making the branch at `from` when it is missing; returns the new commit. */
export async function commitFile(
  octokit: Octokit,
  branch: string,
  path: string,
  text: string,
  from?: string,
): Promise<string> {
  if (from !== undefined) await octokit.rest.git.createRef({...slug, ref: `refs/heads/${branch}`, sha: from});
  const old = await octokit.rest.repos.getContent({...slug, path, ref: branch}).then(
    ({data}) => ('sha' in data ? data.sha : undefined),
    () => undefined,
  );
  const {data} = await octokit.rest.repos.createOrUpdateFileContents({
    ...slug,
    path,
    branch,
    message: `Write ${path}`,
    content: base64(text),
    ...(old === undefined ? {} : {sha: old}),
  });
  return data.commit.sha ?? '';
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

export function names(events: readonly ForgeEvent[]): string[] {
  return events.map(({name, payload}) =>
    typeof payload['action'] === 'string' ? `${name}.${payload['action']}` : name,
  );
}

export function someRun(id: number, more: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id,
    runNumber: id,
    runAttempt: 1,
    repository: 'octo/ml',
    workflowName: 'Train',
    workflowPath: '.github/workflows/train.yml',
    event: 'push',
    ref: 'refs/heads/main',
    sha: '0'.repeat(40),
    actor: 'octo',
    displayTitle: 'First',
    status: 'completed',
    conclusion: 'success',
    createdAt: '2026-01-02T03:04:05.678Z',
    updatedAt: '2026-01-02T03:05:05.678Z',
    jobs: [],
    ...more,
  };
}

function ignore(): void {
  // Octokit writes to the console by itself
}
