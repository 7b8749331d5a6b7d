import {existsSync, mkdirSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {stepEnvironment} from './job-runtime.ts';
import type {KnownActionCall} from './known-action-call.ts';
import {runProcess} from './processes.ts';
import {findProgram, insideWorkspace} from './run-command.ts';
import type {StepEffect} from './step-call.ts';
import type {StepLog} from './step-log.ts';

/** The inputs of actions/checkout. */
export const checkoutInputs = [
  'repository',
  'ref',
  'token',
  'path',
  'persist-credentials',
  'clean',
  'fetch-depth',
  'fetch-tags',
  'show-progress',
  'set-safe-directory',
  'allow-unsafe-pr-checkout',
  'ssh-key',
  'ssh-known-hosts',
  'ssh-strict',
  'ssh-user',
  'filter',
  'sparse-checkout',
  'sparse-checkout-cone-mode',
  'lfs',
  'submodules',
  'github-server-url',
];

/** Inputs that ask for what is not done here; empty and `false` ask for nothing. */
const refusedInputs = ['ssh-key', 'filter', 'sparse-checkout', 'lfs', 'submodules', 'github-server-url'];

/** What to fetch and what to check out. */
interface Target {
  /** Refspecs by fetch: one fetch must not write the same ref twice. */
  readonly fetches: readonly (readonly string[])[];
  readonly branch: string | undefined;
  readonly start: string;
}

/** Does what actions/checkout does, with the git of this machine and over HTTP. */
export async function checkout(call: KnownActionCall): Promise<StepEffect> {
  const {frame, inputs, log} = call;
  const {job} = frame;
  const {run} = job.scope;
  refuseInputs(call);
  const directory = insideWorkspace(job, input(inputs, 'path', '.'));
  const token = input(inputs, 'token', job.token);
  job.masks.add(token);
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  job.masks.add(header.slice('AUTHORIZATION: basic '.length));
  const headerKey = `http.${run.host.forge.serverUrl}/.extraheader`;
  const persists = input(inputs, 'persist-credentials', 'true') === 'true';
  const git = openGit(call, directory, {
    // Commands that talk to the server get the token by the environment, never by an argument.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: headerKey,
    GIT_CONFIG_VALUE_0: header,
  });

  mkdirSync(directory, {recursive: true});
  const url = `${run.host.forge.serverUrl}/${run.repository.slug}`;
  await prepareDirectory(git, directory, url);
  log.write(`Syncing repository: ${run.repository.slug}`);
  const depth = Number(input(inputs, 'fetch-depth', '1'));
  if (!Number.isInteger(depth) || depth < 0)
    throw new Error(`fetch-depth is no count: ${inputs.get('fetch-depth') ?? ''}`);
  const tags = inputs.get('fetch-tags') === 'true';
  const target = await findTarget(call, git, {depth, tags});
  for (const refspecs of target.fetches) {
    await git(
      'fetch',
      ...(depth > 0 ? [`--depth=${depth}`] : []),
      '--no-tags',
      '--no-recurse-submodules',
      'origin',
      ...refspecs,
    );
  }
  await git(
    'checkout',
    '--progress',
    '--force',
    ...(target.branch ? ['-B', target.branch] : ['--detach']),
    target.start,
  );
  const commit = (await git('rev-parse', 'HEAD')).trim();
  log.write(`HEAD is now at ${commit}`);
  if (persists) {
    await git('config', '--local', headerKey, header);
    job.posts.push({
      name: `Post ${call.name}`,
      condition: 'always()',
      frame,
      run: async (postLog) => removeCredentials(call, directory, headerKey, postLog),
    });
  }
  return {success: true, outputs: {ref: input(inputs, 'ref', run.event.ref), commit}};
}

function refuseInputs({frame, inputs}: KnownActionCall): void {
  const {run} = frame.job.scope;
  const refused = refusedInputs.find((name) => !['', 'false'].includes(inputs.get(name) ?? ''));
  if (refused !== undefined)
    throw new Error(`The local runner does not support the input '${refused}' of actions/checkout.`);
  const repository = input(inputs, 'repository', run.repository.slug);
  if (repository.toLowerCase() !== run.repository.slug.toLowerCase()) {
    throw new Error(`The local runner checks out only ${run.repository.slug}, not '${repository}'.`);
  }
}

/** An input that is given and not empty, else what stands for it. */
function input(inputs: ReadonlyMap<string, string>, name: string, otherwise: string): string {
  const value = inputs.get(name) ?? '';
  return value === '' ? otherwise : value;
}

type Git = (...args: string[]) => Promise<string>;

function openGit(
  call: KnownActionCall,
  directory: string,
  extra: Readonly<Record<string, string>>,
  log: StepLog = call.log,
): Git {
  const {job} = call.frame;
  const env: Record<string, string> = {
    ...stepEnvironment(job, call.env, {name: call.actionName, identity: undefined}),
    GIT_TERMINAL_PROMPT: '0',
    ...extra,
  };
  const file = findProgram('git', env['PATH'] ?? '');
  return async (...args) => {
    const lines: string[] = [];
    const end = await runProcess({
      file,
      args,
      cwd: directory,
      env,
      onLine: (line) => lines.push(line),
      cancel: call.cancel,
      kill: job.kill,
    });
    if (end.kind === 'exited' && end.code === 0) return lines.join('\n');
    for (const line of lines) log.write(line);
    const why = end.kind === 'failed' ? end.message : `exit code ${end.code}`;
    throw new Error(`The process 'git ${args[0] ?? ''}' failed: ${why}. ${lines.at(-1) ?? ''}`.trim());
  };
}

async function prepareDirectory(git: Git, directory: string, url: string): Promise<void> {
  if (existsSync(join(directory, '.git'))) {
    const origin = await git('config', '--local', '--get', 'remote.origin.url').catch(() => '');
    if (origin.trim() === url) {
      await git('clean', '-ffdx');
      await git('reset', '--hard', '--quiet').catch(() => undefined); // an unborn branch has nothing to reset
      return;
    }
  }
  for (const name of readdirSync(directory)) rmSync(join(directory, name), {recursive: true, force: true});
  await git('-c', 'init.defaultBranch=main', 'init', '--quiet', '.');
  await git('remote', 'add', 'origin', url);
  await git('config', '--local', 'gc.auto', '0');
}

/** Without `ref`, the commit of the event; with it, what the name stands for on the server. */
async function findTarget(
  call: KnownActionCall,
  git: Git,
  want: {depth: number; tags: boolean},
): Promise<Target> {
  const {event} = call.frame.job.scope.run;
  const wanted = input(call.inputs, 'ref', event.ref);
  const tags = '+refs/tags/*:refs/tags/*';
  const wide = want.depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', tags] : want.tags ? [tags] : [];
  const fetches = (refspec: string): string[][] =>
    [wide, [refspec]].filter((refspecs) => refspecs.length > 0);
  if (/^[0-9a-f]{40}$/i.test(wanted)) return {fetches: fetches(wanted), branch: undefined, start: wanted};
  const ref = wanted.startsWith('refs/') ? wanted : await qualify(git, wanted);
  // The commit of the event stays the same, wherever its branch has moved meanwhile.
  const source = ref === event.ref && input(call.inputs, 'ref', '') === '' ? event.sha : ref;
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
  const start =
    branch === undefined
      ? ref.replace(/^refs\/pull\//, 'refs/remotes/pull/')
      : `refs/remotes/origin/${branch}`;
  return {fetches: fetches(`+${source}:${start}`), branch, start};
}

async function qualify(git: Git, name: string): Promise<string> {
  const listed = await git('ls-remote', 'origin', `refs/heads/${name}`, `refs/tags/${name}`);
  const refs = listed.split('\n').map((line) => line.split('\t')[1]);
  const found = [`refs/heads/${name}`, `refs/tags/${name}`].find((ref) => refs.includes(ref));
  if (found === undefined) throw new Error(`A branch or tag with the name '${name}' could not be found`);
  return found;
}

async function removeCredentials(
  call: KnownActionCall,
  directory: string,
  key: string,
  log: StepLog,
): Promise<boolean> {
  if (!existsSync(join(directory, '.git'))) return true;
  const git = openGit({...call, cancel: new AbortController().signal}, directory, {}, log);
  await git('config', '--local', '--unset-all', key).catch(() => undefined); // a step removed it
  log.write('The token was removed from the configuration of the clone.');
  return true;
}
