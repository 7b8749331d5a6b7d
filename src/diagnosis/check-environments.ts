import type {Config} from '../generated/documents.ts';
import type {Environment} from '../github/environments.ts';
import {firstOnes} from '../text/first-ones.ts';
import type {WorkflowText} from './check-workflows.ts';
import type {Finding} from './finding.ts';
import {parseWorkflow} from './workflow-jobs.ts';

/** What a job that deploys names as its environment. */
export interface NamedEnvironment {
  /** A name, or an expression of which only a run knows what it gives. */
  readonly name: string;
  /** The job and its workflow, for a sentence. */
  readonly where: string;
}

/** The environments of jobs that deploy; `matrix.environment` stands for those of all stages with a target, as in the templates. */
export function namedEnvironments(
  workflows: readonly WorkflowText[],
  ofStages: readonly string[],
): NamedEnvironment[] {
  return workflows.flatMap(({path, text}) =>
    (parseWorkflow(text)?.jobs ?? []).flatMap(({name: job, environment, verbs}) => {
      if (environment === undefined || !verbs.some(({verb}) => verb === 'deploy')) return [];
      const names = /^\$\{\{\s*matrix\.environment\s*\}\}$/.test(environment) ? ofStages : [environment];
      return names.map((name) => ({name, where: `job ${job} of ${path}`}));
    }),
  );
}

/** The environments of the stages that `deploy` has a target for. */
export function stageEnvironments({models}: Config): string[] {
  return Object.values(models).flatMap(({stages}) =>
    Object.entries(stages ?? {}).flatMap(([stage, {target, environment = stage}]) =>
      target === undefined ? [] : [environment],
    ),
  );
}

/** Environments that promise a review which GitHub does not ask for: those that are not there, and those without reviewers. */
export function checkEnvironments(
  named: readonly NamedEnvironment[],
  known: readonly Environment[],
): Finding[] {
  // GitHub does not tell capital letters from small ones here.
  const byName = new Map(known.map((one) => [one.name.toLowerCase(), one]));
  return [...Map.groupBy(named, ({name}) => name.toLowerCase())].flatMap(([key, uses]) => {
    const by = firstOnes([...new Set(uses.map(({where}) => where))], 3);
    return lacking(uses[0]?.name ?? key, by, byName.get(key));
  });
}

function lacking(name: string, by: string, found: Environment | undefined): Finding[] {
  const subject = `environment ${name}`;
  const remedy = `Settings > Environments > ${name}: required reviewers (in a private repository they need GitHub Enterprise).`;
  if (name.includes('${{'))
    return [
      {
        check: 'environment-unknown',
        level: 'notice',
        subject,
        problem: `is named by ${by}, and only a run knows which one that is: it was not looked at`,
        remedy: 'Look yourself whether it has required reviewers, or name it as the templates do.',
      },
    ];
  if (found === undefined)
    return [
      {
        check: 'environment-missing',
        level: 'warning',
        subject,
        problem: `does not exist and is named by ${by}: GitHub makes it when that first runs, without any protection`,
        remedy,
      },
    ];
  if (found.reviewed) return [];
  return [
    {
      check: 'environment-not-reviewed',
      level: found.restricted ? 'notice' : 'warning',
      subject,
      problem: `has no required reviewers and is named by ${by}: that deploys without anybody's agreement`,
      remedy,
    },
  ];
}
