import type {NeededPermission} from '../kernel/verb.ts';
import type {Finding} from './finding.ts';
import {asMap, parseWorkflow} from './workflow-jobs.ts';

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
  const workflow = parseWorkflow(text);
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
  return workflow.jobs.flatMap(({name: job, permissions, verbs}) => {
    const declared = permissions ?? workflow.permissions;
    return verbs.flatMap(({verb}) => {
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
  return parseWorkflow(text)?.events.includes('schedule') === true;
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

function grants(declared: unknown, scope: string, access: 'read' | 'write'): boolean {
  if (declared === 'write-all') return true;
  if (declared === 'read-all') return access === 'read';
  const given = asMap(declared)?.[scope];
  return given === 'write' || (given === 'read' && access === 'read');
}
