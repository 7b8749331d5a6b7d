import {declaredElsewhere} from '../config/declared-once.ts';
import {modelOf, stageOf} from '../config/load-config.ts';
import type {Stage} from '../generated/documents.ts';
import {requireTagsReach} from '../github/remote-repository.ts';
import type {Git} from '../kernel/ports.ts';
import {readOnlyGit} from '../git/read-only.ts';
import {sayNextSteps} from '../promotion/proposal/next-steps.ts';
import {readReviewedConfig, type ReviewedConfig} from '../policy/read-rules.ts';
import {applyRelease} from '../promotion/release/apply-release.ts';
import {commitRollback} from '../promotion/rollback/commit-rollback.ts';
import {planRelease} from '../promotion/release/plan-release.ts';
import {planRollback, type RollbackPlan} from '../promotion/rollback/plan-rollback.ts';
import {namedStage} from '../promotion/stage/named-stage.ts';
import {personOf} from '../promotion/proposal/person.ts';
import {proposeRollback} from '../promotion/rollback/propose-rollback.ts';
import {rollbackBase} from '../promotion/rollback/rollback-base.ts';
import {rehearseRollback} from '../promotion/rollback/rehearse-rollback.ts';
import {noteUnsigned} from '../provenance/unsigned-note.ts';
import {readRegistry, type Registry} from '../registry/read-registry.ts';
import {UserError} from '../kernel/errors.ts';
import {defineVerb} from '../kernel/verb.ts';
import {commitsInput, signerOf} from './inputs/commits-input.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';
import {gitHubIfAny, type Context} from '../kernel/context.ts';
import {
  nothingToRollBack,
  rehearsed,
  rollbackProposed,
  rolledBack,
  type RollbackResult,
} from '../promotion/rollback/rollback-result.ts';

/** Returns a stage to a version that held it before, with a reason and a hold. */
export const rollback = defineVerb({
  name: 'rollback',
  summary: 'Returns a stage to a version that held it before, with a reason and a hold.',
  about: [
    'Changes the stage file back to an earlier version, and puts a hold into it: `propose` promotes nothing to the stage',
    'until a reviewed change takes the hold out. By default this is a pull request on its own branch, whose text says what',
    'comes back, why, and whether callers notice. With `now` it is done at once: one push brings the change to the default',
    'branch and the tag of the stage, or neither, and the output `released` is the matrix for `deploy`, as `release` gives it. With',
    '`rehearse` nothing is changed: it tries what a rollback needs (the manifest, every file of the model, the signature,',
    'the target) and fails where one is missing.',
    '',
    'Without GitHub the branch alone is written, and the log says by which commands it is merged and released.',
    '',
    'Safe to run twice: with the same reason, what an earlier run began is found and finished.',
  ].join('\n'),
  icon: 'rotate-ccw',
  permissions: [
    {
      scope: 'contents',
      access: 'write',
      reason: 'to push the branch (with `now`: the default branch and the tag)',
    },
    {scope: 'deployments', access: 'read', reason: 'with `now`, to see what is deployed already'},
    {scope: 'pull-requests', access: 'write', reason: 'to open and update the pull request'},
    {scope: 'statuses', access: 'write', reason: 'to set the commit status `cairn/gate`'},
  ],
  sends: {
    always: 'the branch of the return and its pull request, or with `now` the commit and the tag themselves',
  },
  inputs: {
    model: {
      kind: 'string',
      required: true,
      description: 'Name of the model in the configuration; `model#stage` names the stage too.',
    },
    stage: {
      kind: 'string',
      description: 'Stage to roll back (default: the one that model names, else production).',
    },
    to: {
      kind: 'string',
      description:
        'Version to return to, without a leading v (default: the one that held the stage before the present one).',
    },
    reason: {
      kind: 'string',
      required: true,
      example: 'wrong on Mondays',
      description: 'Why, in one line; it is kept with the hold and shown to reviewers.',
    },
    now: {
      kind: 'boolean',
      default: 'false',
      description: 'Do it at once on the default branch, without a pull request.',
    },
    rehearse: {
      kind: 'boolean',
      default: 'false',
      description: 'Change nothing; try whether the rollback would work.',
    },
    base: {
      kind: 'string',
      description:
        'Branch that the pull request goes to (default: the one whose stage file is released, which is the default branch unless `promotion.bases` names others).',
    },
    commits: commitsInput,
    token: tokenInput(
      'pushes and opens the pull request; with `now` on a protected branch, one that may push to it',
    ),
    config: configInput('which is read from the base branch'),
  },
  outputs: {
    version: 'The version that comes back.',
    from: 'The version that goes; the same as version where an earlier run was here.',
    'pull-request': 'Number of the pull request; empty where there is none.',
    url: 'Web address of the pull request; empty where there is none.',
    branch: 'Branch of the pull request; empty with `now`.',
    verdict:
      'What the gate says of the pull request, or the rehearsal of itself: `pass`, `fail`, `inconclusive` or `not-applicable`; `not-applicable` with `now`.',
    released:
      'With `now`, JSON list of `{model, stage, version, tag, target, environment}` to deploy, for a job matrix; else `[]`.',
    changed: '`true` where something was pushed, tagged or updated.',
  },
  async run(inputs, context) {
    await noteUnsigned(context);
    const {model, stage} = namedStage(inputs);
    const reason = inputs.reason.trim();
    if (reason === '')
      throw new UserError('CAIRN_INPUT_INVALID', {
        where: 'reason',
        what: 'is empty',
        expected: 'why the stage is rolled back',
      });
    if (inputs.now && inputs.commits === 'api')
      throw new UserError('CAIRN_INPUT_INVALID', {
        where: 'commits',
        what: 'is api, and with `now` the change and its stage tag go to the default branch in one push of git',
        todo: 'Leave out `now`: a pull request can have commits that GitHub signs.',
      });
    if (!inputs.rehearse) await requireTagsReach(context);
    const {base: asked, now, config: configFile} = inputs;
    const base = await rollbackBase(context, {model, stage, asked, now, configFile});
    const reviewed = await readReviewedConfig(context.git, base.commit, inputs.config);
    await declaredElsewhere(context.git, base.commit, inputs.config);
    stageOf(modelOf(reviewed.config, model), stage);
    const registry = await readRegistry(context.git, {models: [model], fetch: true});
    for (const {tag, problem, remedy} of registry.diagnostics)
      context.log.warning(`Tag ${tag} ${problem}. ${remedy}`);
    const hold = {reason, since: context.now().toISOString(), by: await personOf(context)};
    const planAt: PlanAt = async (git, commit, known = hold) =>
      planRollback(git, {
        model,
        stage,
        to: inputs.to,
        hold: known,
        base: commit,
        registry,
        throughHold: inputs.now,
      });
    if (inputs.rehearse) {
      const plan = await planAt(readOnlyGit(context.git), base.commit);
      return rehearsed(plan, await rehearseRollback(context, {plan, config: reviewed.config}));
    }
    if (inputs.now) return atOnce(context, planAt, {reviewed, registry, configFile: inputs.config, inputs});
    return byBranch(context, planAt, {base, reviewed, registry, inputs});
  },
});

type PlanAt = (git: Git, commit: string, hold?: NonNullable<Stage['hold']>) => Promise<RollbackPlan>;

/** Branch and fact in one push; the deployment follows in the job that takes the output `released`. */
async function atOnce(
  context: Context,
  planAt: PlanAt,
  options: {
    reviewed: ReviewedConfig;
    registry: Registry;
    configFile: string;
    inputs: {base: string | undefined};
  },
): Promise<RollbackResult> {
  if (options.inputs.base !== undefined)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'base',
      what: 'is given together with now, which works on the default branch',
      todo: 'Leave one of them out.',
    });
  const {git, log} = context;
  const {config} = options.reviewed;
  const {plan, commit, created, facts} = await commitRollback(git, {
    now: context.now,
    plan: async (base) => planAt(git, base),
    publish: async ({model, stage}, head, along) => {
      const {registry, configFile} = options;
      const unpublished = along !== undefined;
      const facts = await planRelease(context, {
        commit: head,
        config,
        registry,
        configFile,
        only: {model, stage},
        unpublished,
      });
      return applyRelease(context, facts, {along});
    },
  });
  if (created) log.info(`Committed ${commit.slice(0, 12)} to the default branch.`);
  return rolledBack(plan, {commit, created, ...facts});
}

/** By a pull request, or without GitHub by its branch alone. */
async function byBranch(
  context: Context,
  planAt: PlanAt,
  options: {
    base: {name: string; commit: string};
    reviewed: ReviewedConfig;
    registry: Registry;
    inputs: {config: string; commits: string};
  },
): Promise<RollbackResult> {
  const {git, log} = context;
  const {base, inputs} = options;
  const signer = signerOf(inputs, gitHubIfAny(context, 'rollback'));
  const fresh = await planAt(git, base.commit);
  if (fresh.done) return nothingToRollBack(fresh);
  const outcome = await proposeRollback(context, fresh, {
    ...options,
    config: inputs.config,
    signer,
    planWith: async (hold) => planAt(git, base.commit, hold),
  });
  const {pull, branch, line} = outcome;
  if (pull !== undefined) {
    log.info(`Pull request ${pull.number}: ${line}.`);
    return rollbackProposed(outcome, []);
  }
  return rollbackProposed(outcome, await sayNextSteps(context, {branch, base: base.name}));
}
