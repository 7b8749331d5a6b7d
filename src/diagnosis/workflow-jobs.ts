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
  /** Its steps that use verbs of Cairn, from its repository or from a local copy. */
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
  const {permissions, environment, uses, steps} = job;
  return {
    name,
    permissions,
    environment: [environment, asMap(environment)?.['name']].find(isText),
    calls: isText(uses) ? uses : undefined,
    verbs: Array.isArray(steps) ? steps.flatMap((step: unknown) => verbOf(asMap(step) ?? {})) : [],
  };
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
