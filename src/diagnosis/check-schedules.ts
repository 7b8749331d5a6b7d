import type {KnownWorkflow} from '../github/workflows.ts';
import type {Finding} from './finding.ts';

const stopAfterDays = 60;
const warnAfterDays = 45;

/**
 * Schedules that GitHub stopped, or will stop soon: in public repositories it does so after 60 days without a commit.
 * `enable` switches a workflow on again; one that a person switched off stays off.
 */
export function checkSchedules(of: {
  scheduled: readonly string[];
  known: readonly KnownWorkflow[];
  newestCommit: Date;
  now: Date;
  isPrivate: boolean;
  enable: (workflow: KnownWorkflow) => Promise<void>;
}): Finding[] {
  const idle = Math.floor((of.now.getTime() - of.newestCommit.getTime()) / 86_400_000);
  return of.scheduled.flatMap((path): Finding[] => {
    const workflow = of.known.find((one) => one.path === path);
    const stopped = {check: 'stopped-schedule', subject: path};
    if (workflow?.state === 'disabled_inactivity')
      return [
        {
          ...stopped,
          level: 'error',
          problem: `was stopped by GitHub after ${stopAfterDays} days without a commit`,
          remedy: 'Enable it again (Actions > the workflow > Enable), or run doctor with fix.',
          fix: async () => {
            await of.enable(workflow);
            return 'enabled it again';
          },
        },
      ];
    if (workflow?.state === 'disabled_manually')
      return [
        {
          ...stopped,
          level: 'notice',
          problem: 'was switched off by a person',
          remedy: 'Enable it if that was long enough ago.',
        },
      ];
    if (of.isPrivate || idle < warnAfterDays) return [];
    return [
      {
        check: 'schedule-about-to-stop',
        level: 'warning',
        subject: path,
        problem: `the newest commit is ${idle} days old: GitHub stops schedules after ${stopAfterDays}`,
        remedy: 'Push a commit, or enable the workflow again when it was stopped.',
      },
    ];
  });
}
