import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {locateAction} from './action-location.ts';
import {readActionManifest, type ActionManifest} from './action-manifest.ts';
import {stepEnvironment, type ActionIdentity, type StepsFrame} from './job-runtime.ts';
import {findKnownAction} from './known-actions.ts';
import {runProcess} from './processes.ts';
import {writeEnvironment} from './run-command.ts';
import type {StepCall, StepEffect} from './step-call.ts';
import {createStepFiles} from './step-files.ts';
import type {StepLog} from './step-log.ts';
import {stepScope} from './step-scope.ts';
import {tokenText, tokenTexts} from './token-value.ts';
import type {StepDefinition} from './workflow-model.ts';

const deepestComposite = 10;

/** Carries out a `uses:` step. */
export async function useAction(call: StepCall): Promise<StepEffect> {
  const {step, scope, log} = call;
  const uses = step.uses ?? '';
  const given = tokenTexts(step.with, scope);
  const known = findKnownAction(uses);
  if (known) {
    writeHeader(call, given);
    warnUnexpected(log, Object.keys(given), known.inputs);
    return known.run({...call, inputs: lowerKeys(given)});
  }
  const identity = await locateAction(call, uses);
  const manifest = readActionManifest(identity.directory, uses);
  warnUnexpected(log, Object.keys(given), [...manifest.inputs.keys()]);
  const inputs = actionInputs(call, manifest, lowerKeys(given));
  writeHeader(call, given);
  return manifest.runs.kind === 'node'
    ? useNode(call, identity, manifest.runs, inputs)
    : useComposite(call, identity, manifest, manifest.runs.steps, inputs);
}

function actionInputs(
  call: StepCall,
  manifest: ActionManifest,
  given: ReadonlyMap<string, string>,
): Record<string, string> {
  const inputs: Record<string, string> = {};
  // Defaults see the contexts of the workflow, whatever action the step stands in.
  const scope = {
    ...stepScope({...call.frame, composite: undefined}, call.env, call.actionName),
    file: manifest.path,
  };
  for (const [name, definition] of manifest.inputs) {
    const value = given.get(name.toLowerCase());
    inputs[name] = value ?? tokenText(definition.default, scope);
    if (value !== undefined && definition.deprecation !== undefined) {
      call.log.annotate({
        level: 'warning',
        message: `Input '${name}' has been deprecated with message: ${definition.deprecation}`,
      });
    }
  }
  for (const [name, value] of given) {
    if (![...manifest.inputs.keys()].some((declared) => declared.toLowerCase() === name))
      inputs[name] = value;
  }
  return inputs;
}

async function useNode(
  call: StepCall,
  identity: ActionIdentity,
  runs: Extract<ActionManifest['runs'], {kind: 'node'}>,
  inputs: Readonly<Record<string, string>>,
): Promise<StepEffect> {
  const {frame, log, summary} = call;
  const {job} = frame;
  const own = ownEnvironment(call);
  let state: Readonly<Record<string, string>> = {};
  const script = (file: string): string => {
    const path = join(identity.directory, file);
    if (!existsSync(path)) throw new Error(`File not found: '${path}'`);
    return path;
  };
  const start = async (
    file: string,
    into: Pick<StepCall, 'log' | 'summary' | 'cancel'>,
  ): Promise<StepEffect> => {
    const path = script(file);
    const files = createStepFiles(job);
    const declared = {...job.env, ...own};
    const end = await runProcess({
      file: job.scope.run.host.node,
      args: [path],
      cwd: job.workspace,
      env: {
        ...stepEnvironment(job, declared, {name: call.actionName, identity}),
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
        ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
        ACTIONS_RESULTS_URL: job.scope.run.host.forge.resultsUrl,
        ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
        ...files.env,
      },
      onLine: into.log.output,
      cancel: into.cancel,
      kill: job.kill,
    });
    const findings = files.collect(into.log, into.summary);
    state = {...state, ...findings.state};
    if (end.kind === 'failed') throw new Error(`Node could not be started: ${end.message}`);
    return {success: end.code === 0, outputs: findings.outputs};
  };
  script(runs.main);
  const {post} = runs;
  if (post !== undefined) {
    job.posts.push({
      name: `Post ${call.name}`,
      condition: runs.postIf,
      frame,
      run: async (postLog, postSummary) => {
        const never = new AbortController().signal;
        return (await start(post, {log: postLog, summary: postSummary, cancel: never})).success;
      },
    });
  }
  return start(runs.main, {log, summary, cancel: call.cancel});
}

async function useComposite(
  call: StepCall,
  action: ActionIdentity,
  manifest: ActionManifest,
  steps: readonly StepDefinition[],
  inputs: Readonly<Record<string, string>>,
): Promise<StepEffect> {
  const depth = (call.frame.composite?.depth ?? 0) + 1;
  if (depth > deepestComposite)
    throw new Error(`Composite actions are nested deeper than ${deepestComposite}.`);
  const frame: StepsFrame = {
    job: call.frame.job,
    file: manifest.path,
    steps: {},
    failed: false,
    composite: {inputs, env: ownEnvironment(call), action, depth},
  };
  await call.runSteps(frame, steps, {log: call.log, summary: call.summary, cancel: call.cancel});
  const scope = stepScope(frame, call.env, call.actionName);
  const outputs = [...manifest.outputs].map(([name, token]) => [name, tokenText(token, scope)]);
  return {
    success: !frame.failed && !call.cancel.aborted,
    outputs: Object.fromEntries(outputs) as Record<string, string>,
  };
}

/** What the step itself declares: later steps may change the rest through GITHUB_ENV. */
function ownEnvironment({env, frame}: StepCall): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => frame.job.env[name] !== value));
}

function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}

function lowerKeys(values: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
}

function writeHeader(call: StepCall, given: Readonly<Record<string, string>>): void {
  call.log.group(`Run ${call.step.uses ?? ''}`);
  const entries = Object.entries(given);
  if (entries.length > 0) call.log.write('with:');
  for (const [name, value] of entries) call.log.write(`  ${name}: ${value}`);
  writeEnvironment(call);
  call.log.endGroup();
}

function warnUnexpected(log: StepLog, given: readonly string[], declared: readonly string[]): void {
  const known = new Set(declared.map((name) => name.toLowerCase()));
  const unexpected = given.filter((name) => !known.has(name.toLowerCase()));
  if (unexpected.length === 0) return;
  const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
  log.annotate({
    level: 'warning',
    message: `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(declared)}]`,
  });
}
