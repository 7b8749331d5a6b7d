import {boundedYaml} from '../text/bounded-yaml.ts';
import type {NeededPermission} from '../kernel/verb.ts';
import type {Finding} from './finding.ts';

/** The file of a workflow, as it stands in a commit. */
export interface WorkflowText {
  readonly path: string;
  readonly text: string;
}

/** Jobs whose token may not do what the Actions in them need; what each needs comes from the Actions themselves. */
export function checkWorkflowPermissions(
  {path, text}: WorkflowText,
  needed: Readonly<Record<string, readonly NeededPermission[]>>,
): Finding[] {
  const workflow = parseMap(text);
  if (workflow === undefined)
    return [
      {
        check: 'broken-workflow',
        level: 'error',
        subject: path,
        problem: 'is not YAML, so GitHub runs nothing of it',
        remedy: 'Mend the file.',
      },
    ];
  return Object.entries(asMap(workflow['jobs']) ?? {}).flatMap(([job, content]) => {
    const declared = asMap(content)?.['permissions'] ?? workflow['permissions'];
    return actionsOf(content).flatMap((verb) => {
      const wants = Object.hasOwn(needed, verb) ? (needed[verb] ?? []) : [];
      if (declared === undefined)
        return wants.some(({access}) => access === 'write') ? [unstated(path, job, verb)] : [];
      return wants
        .filter(({scope, access}) => !grants(declared, scope, access))
        .map(({scope, access, reason}) => ({
          check: 'missing-permission',
          level: 'error' as const,
          subject: path,
          problem: `job ${job} uses ${verb} without \`${scope}: ${access}\`, which it needs ${reason}`,
          remedy: `Add \`${scope}: ${access}\` to the permissions of the job.`,
        }));
    });
  });
}

/** Whether a workflow is started by the clock. */
export function isScheduled({text}: WorkflowText): boolean {
  const on = parseMap(text)?.['on'];
  return (
    on === 'schedule' || (Array.isArray(on) ? on.includes('schedule') : asMap(on)?.['schedule'] !== undefined)
  );
}

function unstated(path: string, job: string, verb: string): Finding {
  return {
    check: 'unstated-permission',
    level: 'warning',
    subject: path,
    problem: `job ${job} uses ${verb} and states no permissions: it has those of the repository's settings, whatever they are`,
    remedy: 'State the permissions that the README of the Action names.',
  };
}

/** Verbs of Cairn that the steps of a job use, from its repository or from a local copy. */
function actionsOf(job: unknown): string[] {
  const steps = asMap(job)?.['steps'];
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown) => {
    const uses = asMap(step)?.['uses'];
    const verb =
      typeof uses === 'string'
        ? /^(?:\.|[^/@]+\/cairn)\/actions\/([a-z-]+)(?:@|$)/.exec(uses)?.[1]
        : undefined;
    return verb === undefined ? [] : [verb];
  });
}

function grants(declared: unknown, scope: string, access: 'read' | 'write'): boolean {
  if (declared === 'write-all') return true;
  if (declared === 'read-all') return access === 'read';
  const given = asMap(declared)?.[scope];
  return given === 'write' || (given === 'read' && access === 'read');
}

function parseMap(text: string): Readonly<Record<string, unknown>> | undefined {
  const read = boundedYaml(text);
  return 'mistakes' in read ? undefined : asMap(read.value);
}

function asMap(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>) // a plain object
    : undefined;
}
