import {commitTime} from '../git/commit-time.ts';
import {defaultBranch} from '../git/default-branch.ts';
import {readBranchRules} from '../github/branch-rules.ts';
import {listEnvironments} from '../github/environments.ts';
import {areReleasesImmutable} from '../github/immutable-releases.ts';
import {readRepository} from '../github/repository.ts';
import {readTagRules} from '../github/tag-rules.ts';
import {enableWorkflow, listWorkflows} from '../github/workflows.ts';
import type {Context} from '../kernel/context.ts';
import type {GitHub} from '../kernel/ports.ts';
import {checkEnvironments, namedEnvironments} from './check-environments.ts';
import {checkImmutableReleases} from './check-immutable-releases.ts';
import {checkProtection} from './check-protection.ts';
import {checkSchedules} from './check-schedules.ts';
import {checkTagRules} from './check-tag-rules.ts';
import {isScheduled, type WorkflowText} from './check-workflows.ts';
import {ownerless} from './code-owners.ts';
import type {Finding} from './finding.ts';

/** What the settings are compared with. */
interface Expected {
  readonly commit: string;
  readonly workflows: readonly WorkflowText[];
  readonly configFile: string;
  /** File name of the workflow that releases. */
  readonly release: string;
  /** Environments of the stages that have a target. */
  readonly environments: readonly string[];
}

/** What only GitHub knows: schedules, rules, environments and releases as they are set. What the token may not see is said. */
export async function examineSettings(context: Context, expected: Expected): Promise<Finding[]> {
  const {github, git, log, now} = context;
  if (github === undefined) {
    log.notice(
      'Without a token, releases, schedules, environments and the protection of the branch were not looked at.',
    );
    return [];
  }
  const {commit, workflows} = expected;
  const known = await listWorkflows(github);
  if (known === undefined) log.notice('The token may not see workflows (actions: read).');
  const repository = await readRepository(github);
  const schedules = checkSchedules({
    scheduled: workflows.filter(isScheduled).map(({path}) => path),
    known: known ?? [],
    newestCommit: new Date(
      await commitTime(git, commit, (said) => {
        log.notice(said);
      }),
    ),
    now: now(),
    isPrivate: repository.isPrivate,
    enable: async (workflow) => enableWorkflow(github, workflow),
  });
  return [
    ...schedules,
    ...(await examineBranch(github, context, expected)),
    ...(await examineTags(github, context, workflows)),
    ...(await examineEnvironments(github, context, expected)),
    ...(await examineReleases(github, context, repository)),
  ];
}

async function examineBranch(
  github: GitHub,
  {git, log}: Context,
  {commit, configFile, release}: Expected,
): Promise<Finding[]> {
  const branch = await defaultBranch(git);
  if (branch === undefined) return [];
  const rules = await readBranchRules(github, branch);
  if (rules.protected && (rules.review === undefined || rules.upToDate === undefined))
    log.notice(
      `The token may not see the classic protection of ${branch} (administration: read): what it asks was not looked at.`,
    );
  const owned = [`.github/workflows/${release}`, '.github/CODEOWNERS', configFile];
  return checkProtection(branch, rules, await ownerless(git, commit, owned));
}

async function examineTags(
  github: GitHub,
  {log}: Context,
  workflows: readonly WorkflowText[],
): Promise<Finding[]> {
  const rules = await readTagRules(github);
  if (rules === undefined) {
    log.notice('The token may not see the rule sets for tags.');
    return [];
  }
  const withAppToken = workflows.some(({text}) =>
    /^[^#\n]*(?:create-github-app-token|app-client-id:)/m.test(text),
  ); // not as a comment
  return checkTagRules(rules, {withAppToken});
}

async function examineEnvironments(
  github: GitHub,
  {log}: Context,
  {workflows, environments}: Expected,
): Promise<Finding[]> {
  const named = namedEnvironments(workflows, environments);
  if (named.length === 0) return [];
  const known = await listEnvironments(github);
  if (known !== undefined) return checkEnvironments(named, known);
  log.notice(
    'The token may not see environments (actions: read): whether they ask for reviewers is not known.',
  );
  return [];
}

async function examineReleases(
  github: GitHub,
  {log}: Context,
  repository: {isAdministered: boolean},
): Promise<Finding[]> {
  const immutable = await areReleasesImmutable(github, repository);
  if (immutable === undefined) {
    log.notice('The token may not see whether releases are immutable (administration: read).');
    return [];
  }
  if (immutable)
    log.info(
      'Releases are immutable: files must be there before one is published, as `register` does it; nothing can be added by hand afterwards.',
    );
  return checkImmutableReleases(immutable);
}
