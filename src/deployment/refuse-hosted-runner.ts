import type {ConfigTypes} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';

/**
 * Throws CAIRN_TARGET_ON_HOSTED_RUNNER where a local-server target is used in a job on a machine of GitHub, which is thrown
 * away when the job ends: a server started there serves nobody, and would be recorded as a success.
 */
export function refuseHostedRunner(
  {childEnvironment}: Pick<Context, 'childEnvironment'>,
  target: {readonly name: string; readonly settings: ConfigTypes.Target | undefined},
  doing: 'deploy' | 'check-drift',
): void {
  if (target.settings?.kind !== 'local-server') return;
  if (childEnvironment['RUNNER_ENVIRONMENT'] !== 'github-hosted') return;
  throw new UserError('CAIRN_TARGET_ON_HOSTED_RUNNER', {
    where: `cairn.yaml: targets.${target.name}`,
    what: 'is a local-server, and this job runs on a machine of GitHub that is thrown away when it ends',
    expected: 'a runner of your own on the machine that serves (runs-on: self-hosted)',
    todo: remedies[doing],
  });
}

const remedies = {
  deploy:
    'Set runs-on of the job to that runner, or use kind: command, which brings the version where it serves.',
  'check-drift':
    'Set runs-on of the job to that runner, or name files of logged traffic (monitor.live or the input live) or the address of a server (the input url).',
} as const;
