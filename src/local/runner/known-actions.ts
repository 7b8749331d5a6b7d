import {join} from 'node:path';
import {checkout, checkoutInputs} from './checkout.ts';
import {stepEnvironment} from './job-runtime.ts';
import type {KnownAction, KnownActionCall} from './known-action-call.ts';
import {runProcess} from './processes.ts';
import {findProgram} from './run-command.ts';
import type {StepEffect} from './step-call.ts';

/** Every third-party action that this runner handles; anything else is refused by name. */
const knownActions: ReadonlyMap<string, KnownAction> = new Map([
  ['actions/checkout', {inputs: checkoutInputs, run: checkout}],
  [
    'actions/setup-node',
    {
      inputs: [
        'node-version',
        'node-version-file',
        'check-latest',
        'cache',
        'cache-dependency-path',
        'package-manager-cache',
      ],
      run: setupNode,
    },
  ],
  [
    'actions/setup-python',
    {
      inputs: ['python-version', 'python-version-file', 'cache', 'cache-dependency-path', 'check-latest'],
      run: setupPython,
    },
  ],
  [
    'astral-sh/setup-uv',
    {
      inputs: ['enable-cache', 'cache-dependency-glob', 'version', 'python-version'],
      run: ofThisMachine('uv'),
    },
  ],
  [
    'r-lib/actions/setup-r',
    {inputs: ['r-version', 'working-directory', 'use-public-rspm'], run: ofThisMachine('Rscript')},
  ],
]);

/** The known action of a `uses:`; undefined where it is none. */
export function findKnownAction(uses: string): KnownAction | undefined {
  return knownActions.get((uses.split('@')[0] ?? '').toLowerCase());
}

/** The program of this machine that stands for what an action installs, where there is one. */
function ofThisMachine(program: string): KnownAction['run'] {
  return async (call) => {
    const env = stepEnvironment(call.frame.job, call.env, {name: call.actionName, identity: undefined});
    const file = findProgram(program, env['PATH'] ?? '');
    call.log.write(
      `The local runner uses ${await versionOf(call, file)} of this machine (${file}); nothing is installed.`,
    );
    return {success: true, outputs: {'cache-hit': 'false'}};
  };
}

/** Jobs find the runner's own Node first on PATH already. */
async function setupNode(call: KnownActionCall): Promise<StepEffect> {
  const version = await versionOf(call, call.frame.job.scope.run.host.node);
  call.log.write(`The local runner uses its own Node ${version}; nothing is installed.`);
  return {success: true, outputs: {'node-version': version, 'cache-hit': 'false'}};
}

/**
 * Python of this machine, in an environment of the job's own: what a step installs with pip goes there, and what the machine has
 * already need not be installed again.
 */
async function setupPython(call: KnownActionCall): Promise<StepEffect> {
  const {job} = call.frame;
  const env = stepEnvironment(job, call.env, {name: call.actionName, identity: undefined});
  const machine = findProgram('python3', env['PATH'] ?? '');
  const version = await versionOf(call, machine);
  const folder = join(job.temp, 'python');
  await runPython(call, machine, ['-m', 'venv', folder]);
  await runPython(call, machine, ['-c', shareSitePackages, folder]);
  const python = join(folder, 'bin', 'python3');
  call.log.write(
    `The local runner uses ${version} of this machine (${machine}) and its packages; others go to ${folder}.`,
  );
  job.path = [join(folder, 'bin'), ...job.path];
  return {
    success: true,
    outputs: {'python-version': version.replace(/^Python /, ''), 'python-path': python, 'cache-hit': 'false'},
  };
}

/** Lets an environment see the packages of the Python that made it, behind its own. */
const shareSitePackages = `
import glob, os, site, sys
own = glob.glob(os.path.join(sys.argv[1], "lib", "python*", "site-packages"))[0]
with open(os.path.join(own, "machine.pth"), "w") as file:
    file.write("\\n".join([*site.getsitepackages(), site.getusersitepackages()]) + "\\n")
`;

async function runPython(call: KnownActionCall, python: string, args: readonly string[]): Promise<void> {
  const {job} = call.frame;
  const end = await runProcess({
    file: python,
    args,
    cwd: job.workspace,
    env: stepEnvironment(job, call.env, {name: call.actionName, identity: undefined}),
    onLine: (line) => {
      call.log.write(line);
    },
    cancel: call.cancel,
    kill: job.kill,
  });
  if (end.kind === 'failed' || end.code !== 0)
    throw new Error(`${python} makes no environment for the job (its module venv is needed).`);
}

async function versionOf(call: KnownActionCall, file: string): Promise<string> {
  const lines: string[] = [];
  const {job} = call.frame;
  const end = await runProcess({
    file,
    args: ['--version'],
    cwd: job.workspace,
    env: stepEnvironment(job, call.env, {name: call.actionName, identity: undefined}),
    onLine: (line) => lines.push(line),
    cancel: call.cancel,
    kill: job.kill,
  });
  if (end.kind === 'failed' || end.code !== 0) throw new Error(`${file} does not say its version.`);
  return lines.join(' ');
}
