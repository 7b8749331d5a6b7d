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
]);

/** The known action of a `uses:`; undefined where it is none. */
export function findKnownAction(uses: string): KnownAction | undefined {
  return knownActions.get((uses.split('@')[0] ?? '').toLowerCase());
}

/** Jobs find the runner's own Node first on PATH already. */
async function setupNode(call: KnownActionCall): Promise<StepEffect> {
  const version = await versionOf(call, call.frame.job.scope.run.host.node);
  call.log.write(`The local runner uses its own Node ${version}; nothing is installed.`);
  return {success: true, outputs: {'node-version': version, 'cache-hit': 'false'}};
}

async function setupPython(call: KnownActionCall): Promise<StepEffect> {
  const env = stepEnvironment(call.frame.job, call.env, {name: call.actionName, identity: undefined});
  const python = findProgram('python3', env['PATH'] ?? '');
  const version = await versionOf(call, python);
  call.log.write(`The local runner uses ${version} of this machine (${python}); nothing is installed.`);
  return {
    success: true,
    outputs: {'python-version': version.replace(/^Python /, ''), 'python-path': python, 'cache-hit': 'false'},
  };
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
