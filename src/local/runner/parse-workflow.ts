import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow as parse,
} from '@actions/workflow-parser';
import {isBasicExpression, isSequence, isString} from '@actions/workflow-parser';
import {ensureStatusFunction} from '@actions/workflow-parser/model/converter/if-condition';
import type {TemplateContext} from '@actions/workflow-parser/templates/template-context';
import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/index';
import {fileIdentifier} from '@actions/workflow-parser/workflows/file-reference';
import {messageOf} from '../../kernel/errors.ts';
import {asText, isObject, type Json} from './expressions.ts';
import {isOutside, resolveUses} from './resolve-uses.ts';
import {literalValue, tokenAt, tokenEntries, tokenItems} from './token-value.ts';
import type {CallInterface, EventFilter, JobDefinition, StepDefinition, Workflow} from './workflow-model.ts';

/** A mistake in a workflow file; `line` is 1-based. */
export interface WorkflowMistake {
  readonly path: string;
  readonly line: number | undefined;
  readonly message: string;
}

export type ParsedWorkflow =
  | {readonly kind: 'valid'; readonly workflow: Workflow}
  | {readonly kind: 'invalid'; readonly path: string; readonly mistakes: readonly WorkflowMistake[]};

/** Parses a workflow file; `readFile` gives the text of a reusable workflow that it calls, by its resolved path. */
export async function parseWorkflow(
  path: string,
  content: string,
  readFile: (path: string) => Promise<string>,
): Promise<ParsedWorkflow> {
  const {context, value} = parse({name: path, content}, new NoOperationTraceWriter());
  for (const [, job] of tokenEntries(tokenAt(value, 'jobs'))) {
    const uses = tokenAt(job, 'uses');
    if (uses === undefined) continue;
    const called = resolveUses(text(uses) ?? '', path);
    if (!isOutside(called)) continue;
    // GitHub's parser would say only that it is not there.
    const refusal = await readFile(called).then(() => undefined, messageOf);
    if (refusal !== undefined)
      return {kind: 'invalid', path, mistakes: [{path, line: uses.line, message: refusal}]};
  }
  if (value) {
    await convertWorkflowTemplate(
      context,
      value,
      {
        getFileContent: async (reference) => {
          const called = resolveUses(fileIdentifier(reference), path);
          return {name: called, content: await readFile(called)};
        },
      },
      {fetchReusableWorkflowDepth: 1},
    );
  }
  const mistakes = mistakesOf(context, path);
  if (!value || mistakes.length > 0) return {kind: 'invalid', path, mistakes};
  return {kind: 'valid', workflow: toWorkflow(path, value)};
}

/** What a parser of GitHub's found wrong, with its place. */
export function mistakesOf(context: TemplateContext, path: string): WorkflowMistake[] {
  return context.errors.getErrors().map((error) => ({
    path: /^(\S+\.ya?ml)/.exec(error.prefix ?? '')?.[1] ?? path,
    line: error.range?.start.line,
    message: error.rawMessage,
  }));
}

/** The steps of a job or of a composite action. */
export function toSteps(token: TemplateToken | undefined): StepDefinition[] {
  return tokenItems(token).map(toStep);
}

function toWorkflow(path: string, root: TemplateToken): Workflow {
  return {
    path,
    name: text(tokenAt(root, 'name')) ?? path,
    runName: tokenAt(root, 'run-name'),
    on: toTriggers(tokenAt(root, 'on')),
    call: toCallInterface(tokenAt(tokenAt(root, 'on'), 'workflow_call')),
    env: tokenAt(root, 'env'),
    concurrency: tokenAt(root, 'concurrency'),
    permissions: literal(tokenAt(root, 'permissions')),
    defaults: tokenAt(root, 'defaults'),
    jobs: tokenEntries(tokenAt(root, 'jobs')).map(([id, token]) => toJob(id, token)),
  };
}

function toTriggers(on: TemplateToken | undefined): Map<string, EventFilter> {
  const value = literalValue(on);
  if (typeof value === 'string') return new Map([[value, {}]]);
  if (Array.isArray(value)) return new Map(value.map((name: Json) => [asText(name), {}]));
  if (!isObject(value)) return new Map();
  // A schedule is a list and keeps its place under a name of its own.
  return new Map(
    Object.entries(value).map(([name, filter]) => [
      name,
      isObject(filter) ? filter : Array.isArray(filter) ? {entries: filter} : {},
    ]),
  );
}

function toCallInterface(call: TemplateToken | undefined): CallInterface {
  const required = (token: TemplateToken): boolean => literalValue(tokenAt(token, 'required')) === true;
  return {
    inputs: new Map(
      tokenEntries(tokenAt(call, 'inputs')).map(([name, token]) => [
        name,
        {
          type: text(tokenAt(token, 'type')) ?? 'string',
          required: required(token),
          default: tokenAt(token, 'default'),
        },
      ]),
    ),
    secrets: new Map(
      tokenEntries(tokenAt(call, 'secrets')).map(([name, token]) => [name, {required: required(token)}]),
    ),
    outputs: new Map(
      tokenEntries(tokenAt(call, 'outputs')).flatMap(([name, token]) => {
        const value = tokenAt(token, 'value');
        return value ? [[name, value]] : [];
      }),
    ),
  };
}

function toJob(id: string, token: TemplateToken): JobDefinition {
  return {
    id,
    line: token.line ?? 1,
    name: tokenAt(token, 'name'),
    needs: texts(tokenAt(token, 'needs')),
    if: condition(tokenAt(token, 'if')),
    strategy: tokenAt(token, 'strategy'),
    outputs: tokenAt(token, 'outputs'),
    env: tokenAt(token, 'env'),
    environment: tokenAt(token, 'environment'),
    runsOn: tokenAt(token, 'runs-on'),
    permissions: literal(tokenAt(token, 'permissions')),
    defaults: tokenAt(token, 'defaults'),
    timeoutMinutes: tokenAt(token, 'timeout-minutes'),
    continueOnError: tokenAt(token, 'continue-on-error'),
    concurrency: tokenAt(token, 'concurrency'),
    steps: toSteps(tokenAt(token, 'steps')),
    uses: text(tokenAt(token, 'uses')),
    with: tokenAt(token, 'with'),
    secrets: tokenAt(token, 'secrets'),
    keys: keysOf(token),
  };
}

function toStep(token: TemplateToken): StepDefinition {
  return {
    line: token.line ?? 1,
    id: text(tokenAt(token, 'id')),
    name: tokenAt(token, 'name'),
    if: condition(tokenAt(token, 'if')),
    env: tokenAt(token, 'env'),
    run: tokenAt(token, 'run'),
    shell: tokenAt(token, 'shell'),
    workingDirectory: tokenAt(token, 'working-directory'),
    uses: text(tokenAt(token, 'uses')),
    with: tokenAt(token, 'with'),
    timeoutMinutes: tokenAt(token, 'timeout-minutes'),
    continueOnError: tokenAt(token, 'continue-on-error'),
    keys: keysOf(token),
  };
}

function condition(token: TemplateToken | undefined): string {
  if (!token) return 'success()';
  const written = isBasicExpression(token) ? token.expression : asText(literalValue(token)).trim();
  return written === '' ? 'success()' : ensureStatusFunction(written, token.definitionInfo);
}

function keysOf(token: TemplateToken): Map<string, number> {
  return new Map(tokenEntries(token).map(([key, value]) => [key, value.line ?? token.line ?? 1]));
}

function literal(token: TemplateToken | undefined): Json | undefined {
  return token ? literalValue(token) : undefined;
}

function text(token: TemplateToken | undefined): string | undefined {
  return token ? asText(literalValue(token)) : undefined;
}

function texts(token: TemplateToken | undefined): string[] {
  if (!token) return [];
  return isString(token)
    ? [token.value]
    : isSequence(token)
      ? tokenItems(token).map((item) => text(item) ?? '')
      : [];
}
