import {verbsOfWorkflows} from '../generated/reusable-workflows.ts';
import {boundedYaml} from '../text/bounded-yaml.ts';

/** A workflow, as far as it says what is started, by what, and with which rights. */
export interface Workflow {
  /** Names of the events that start it. */
  readonly events: readonly string[];
  /** As the file has them; undefined where it states none. */
  readonly permissions: unknown;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly name: string;
  /** As the file has them; undefined where it states none. */
  readonly permissions: unknown;
  /** What it names as its environment: a name, or an expression. */
  readonly environment: string | undefined;
  /** The workflow that it calls instead of having steps. */
  readonly calls: string | undefined;
  /** Its steps that use verbs of Cairn, from its repository or from a local copy; those of a reusable workflow of Cairn that it calls. */
  readonly verbs: readonly VerbStep[];
}

export interface VerbStep {
  readonly verb: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Reads a workflow that anybody may have written; undefined where it is no YAML that GitHub would run. */
export function parseWorkflow(text: string): Workflow | undefined {
  const read = boundedYaml(text);
  const workflow = 'mistakes' in read ? undefined : asMap(read.value);
  if (workflow === undefined) return undefined;
  const {on, permissions, jobs} = workflow;
  return {
    events:
      typeof on === 'string' ? [on] : Array.isArray(on) ? on.filter(isText) : Object.keys(asMap(on) ?? {}),
    permissions,
    jobs: Object.entries(asMap(jobs) ?? {}).map(([name, job]) => jobOf(name, asMap(job) ?? {})),
  };
}

function jobOf(name: string, job: Readonly<Record<string, unknown>>): WorkflowJob {
  const {permissions, environment, uses, steps, with: inputs} = job;
  const called = isText(uses) ? verbsOfCalled(uses) : undefined;
  return {
    name,
    permissions,
    environment:
      called !== undefined && asMap(inputs)?.['environments'] === true
        ? '${{ matrix.environment }}'
        : [environment, asMap(environment)?.['name']].find(isText),
    calls: isText(uses) ? uses : undefined,
    verbs:
      called ?? (Array.isArray(steps) ? steps.flatMap((step: unknown) => verbOf(asMap(step) ?? {})) : []),
  };
}

/** The verbs of a reusable workflow of Cairn; undefined for one of others. Which model is meant only its run knows. */
function verbsOfCalled(uses: string): VerbStep[] | undefined {
  const name = /^[^/@]+\/cairn\/\.github\/workflows\/([a-z-]+)\.yml@/.exec(uses)?.[1] ?? '';
  return Object.hasOwn(verbsOfWorkflows, name)
    ? verbsOfWorkflows[name]?.map((verb) => ({verb, inputs: {}}))
    : undefined;
}

function verbOf({uses, with: inputs}: Readonly<Record<string, unknown>>): VerbStep[] {
  const verb = isText(uses) ? /^(?:\.|[^/@]+\/cairn)\/actions\/([a-z-]+)(?:@|$)/.exec(uses)?.[1] : undefined;
  return verb === undefined ? [] : [{verb, inputs: asMap(inputs) ?? {}}];
}

/** A map of YAML; undefined for anything else. */
export function asMap(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>) // a plain object
    : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether an input has this value; what an expression gives is known when it runs. */
export function mayBe(input: unknown, value: string): boolean {
  return typeof input === 'string' && (input.includes('${{') || input.replace(/^\.\//, '') === value);
}
