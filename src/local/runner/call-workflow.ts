import type {Permissions} from '../contract.ts';
import {asText, type Json} from './expressions.ts';
import {githubContext} from './github-context.ts';
import type {JobSlot} from './run-record.ts';
import type {JobOutcome} from './job-outcome.ts';
import {resolveUses} from './resolve-uses.ts';
import type {WorkflowScope} from './runner-host.ts';
import {hostFunctions} from './status-functions.ts';
import {literalValue, tokenText, tokenTexts, tokenValue, type TokenScope} from './token-value.ts';
import type {JobDefinition, Workflow} from './workflow-model.ts';
import {typedInput} from './workflow-inputs.ts';

/** Runs the jobs of a workflow file. */
export type RunJobs = (scope: WorkflowScope, slots: JobSlot[]) => Promise<Map<string, JobOutcome>>;

export interface WorkflowCall {
  readonly scope: WorkflowScope;
  readonly definition: JobDefinition;
  readonly slot: JobSlot;
  readonly tokenScope: TokenScope;
  readonly name: string;
  readonly granted: Permissions;
  readonly cancel: AbortSignal;
}

/** Runs a reusable workflow as a job: its inputs and secrets in, its outputs back. */
export async function callWorkflow(call: WorkflowCall, runJobs: RunJobs): Promise<JobOutcome> {
  const {scope, definition, tokenScope} = call;
  const path = resolveUses(definition.uses ?? '', scope.workflow.path);
  const workflow = scope.run.callable.get(path);
  if (!workflow) throw new Error(`The reusable workflow '${path}' is not in this commit.`);
  const inner: WorkflowScope = {
    run: scope.run,
    workflow,
    inputs: callInputs(workflow, definition, tokenScope),
    secrets: callSecrets(workflow, scope, definition, tokenScope),
    allowed: call.granted,
    prefix: `${call.name} / `,
    cancel: call.cancel,
    earlier: scope.earlier,
  };
  const outcomes = await runJobs(inner, call.slot.children);
  const results = [...outcomes.values()].map(({result}) => result);
  const result =
    (['failure', 'cancelled', 'success'] as const).find((kind) => results.includes(kind)) ?? 'skipped';
  const outputScope: TokenScope = {
    file: workflow.path,
    contexts: {
      github: githubContext(scope.run),
      vars: scope.run.variables,
      inputs: inner.inputs,
      jobs: Object.fromEntries([...outcomes].map(([id, outcome]) => [id, {...outcome}])),
    },
    functions: hostFunctions({success: true, failure: false, cancelled: false}),
  };
  const outputs = [...workflow.call.outputs].map(([name, token]) => [name, tokenText(token, outputScope)]);
  return {result, outputs: Object.fromEntries(outputs) as Record<string, string>};
}

function callInputs(workflow: Workflow, definition: JobDefinition, scope: TokenScope): Record<string, Json> {
  const given = tokenValue(definition.with, scope);
  const inputs: Record<string, Json> = {};
  for (const [name, declared] of workflow.call.inputs) {
    const entry = Object.entries(given ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase());
    const value =
      (entry?.[1] as Json | undefined) ?? tokenValue(declared.default, {...scope, file: workflow.path});
    const typed = typedInput(declared.type, asText(value));
    if (typed === undefined) {
      throw new Error(`Input '${name}' of ${workflow.path} is no ${declared.type}: '${asText(value)}'.`);
    }
    inputs[name] = typed;
  }
  return inputs;
}

function callSecrets(
  workflow: Workflow,
  scope: WorkflowScope,
  definition: JobDefinition,
  tokenScope: TokenScope,
): Readonly<Record<string, string>> {
  if (definition.secrets && literalValue(definition.secrets) === 'inherit') return scope.secrets;
  const given = tokenTexts(definition.secrets, tokenScope);
  const missing = [...workflow.call.secrets].find(
    ([name, {required}]) =>
      required && !Object.keys(given).some((key) => key.toLowerCase() === name.toLowerCase()),
  );
  if (missing)
    throw new Error(`Secret ${missing[0]} is required by ${workflow.path}, but not provided while calling.`);
  return given;
}
