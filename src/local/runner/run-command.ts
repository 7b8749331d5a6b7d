import {randomUUID} from 'node:crypto';
import {accessSync, constants, writeFileSync} from 'node:fs';
import {delimiter, join, resolve} from 'node:path';
import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/index';
import {stepEnvironment, type JobRuntime} from './job-runtime.ts';
import {runProcess} from './processes.ts';
import type {StepCall, StepEffect} from './step-call.ts';
import {createStepFiles} from './step-files.ts';
import {tokenAt, tokenText} from './token-value.ts';

/** Shells that GitHub has and this runner has not. */
export const refusedShells = ['pwsh', 'powershell', 'cmd'];

/** Carries out a `run:` step. */
export async function runCommand(call: StepCall): Promise<StepEffect> {
  const {frame, step, scope, log} = call;
  const {job} = frame;
  const script = tokenText(step.run, scope);
  const shell = step.shell ? tokenText(step.shell, scope) : defaultOf(call, 'shell');
  const directory = step.workingDirectory
    ? tokenText(step.workingDirectory, scope)
    : defaultOf(call, 'working-directory');
  const path = join(job.temp, `${randomUUID()}.sh`);
  writeFileSync(path, script.replace(/\r\n/g, '\n').replace(/\n?$/, '\n'));

  const [program = '', ...args] = commandLine(shell, frame.composite !== undefined);
  const env = stepEnvironment(job, call.env, {
    name: call.actionName,
    identity: frame.composite?.action,
  });
  const file = findProgram(program, env['PATH'] ?? '');
  log.group(`Run ${script.trim().split('\n')[0] ?? ''}`);
  for (const line of script.replace(/\n$/, '').split('\n')) log.write(line);
  log.write(`shell: ${[file, ...args].join(' ')}`);
  writeEnvironment(call);
  log.endGroup();

  const files = createStepFiles(job);
  const end = await runProcess({
    file,
    args: args.map((arg) => arg.replaceAll('{0}', path)),
    cwd: resolve(job.workspace, directory),
    env: {...env, ...files.env},
    onLine: log.output,
    cancel: call.cancel,
    kill: job.kill,
  });
  const {outputs} = files.collect(log, call.summary);
  if (end.kind === 'failed')
    throw new Error(`${program} could not be started in ${directory || '.'}: ${end.message}`);
  if (end.code !== 0 && !call.cancel.aborted) {
    log.annotate({level: 'error', message: `Process completed with exit code ${end.code}.`});
  }
  return {success: end.code === 0, outputs};
}

/** Writes the declared environment of a step to its log. */
export function writeEnvironment({env, log}: Pick<StepCall, 'env' | 'log'>): void {
  const entries = Object.entries(env);
  if (entries.length > 0) log.write('env:');
  for (const [name, value] of entries) log.write(`  ${name}: ${value}`);
}

/** The command of a shell name, as GitHub's documentation lists them; `{0}` is the script. */
function commandLine(shell: string, composite: boolean): string[] {
  if (shell === '') {
    if (composite) throw new Error('A run step of a composite action needs `shell:`.');
    return ['bash', '-e', '{0}'];
  }
  if (shell === 'bash') return ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'];
  if (shell === 'sh') return ['sh', '-e', '{0}'];
  if (shell === 'python') return ['python3', '{0}'];
  if (refusedShells.includes(shell)) throw new Error(`The local runner has no shell '${shell}'.`);
  const words = shell.split(/\s+/).filter((word) => word !== '');
  if (!shell.includes('{0}'))
    throw new Error(`The shell '${shell}' is none that GitHub knows and has no {0}.`);
  return words;
}

/** `defaults.run` of the job, else of the workflow; composite actions have none. */
function defaultOf({frame, scope}: StepCall, key: 'shell' | 'working-directory'): string {
  if (frame.composite) return '';
  const {definition, scope: workflow} = frame.job;
  const at = (defaults: TemplateToken | undefined): TemplateToken | undefined =>
    tokenAt(tokenAt(defaults, 'run'), key);
  return tokenText(at(definition.defaults) ?? at(workflow.workflow.defaults), scope);
}

/** Where a program lies on PATH; the job's own, not the runner's. */
export function findProgram(program: string, path: string): string {
  if (program.includes('/')) return program;
  for (const directory of path.split(delimiter)) {
    const file = join(directory, program);
    if (directory !== '' && isExecutable(file)) return file;
  }
  throw new Error(`The program '${program}' is not on PATH.`);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A path of the workspace; throws where it leads outside. */
export function insideWorkspace(job: JobRuntime, path: string): string {
  const inside = resolve(job.workspace, path);
  if (inside !== job.workspace && !inside.startsWith(`${job.workspace}/`)) {
    throw new Error(`The path '${path}' is not under the workspace.`);
  }
  return inside;
}
