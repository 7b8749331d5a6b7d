import {requireTagsReach} from '../github/remote-repository.ts';
import {findPullRequests} from '../github/pull-requests.ts';
import type {Config} from '../generated/documents.ts';
import {judge, type StagePolicy} from '../policy/judge.ts';
import {policyOf, readReviewedConfig, requirePolicy} from '../policy/read-rules.ts';
import {baseOfProposal} from '../promotion/stage/base-branch.ts';
import {promotionBranch, updatePromotionBranch} from '../promotion/proposal/promotion-branch.ts';
import {promotionFiles} from '../promotion/proposal/promotion-files.ts';
import {readEvidence} from '../promotion/evidence/read-evidence.ts';
import {teamPlots} from '../promotion/evidence/team-plots.ts';
import {reportsFolder} from '../promotion/proposal/report-files.ts';
import {championManifest} from '../promotion/stage/requested-version.ts';
import {readStageFile} from '../promotion/stage/stage-file.ts';
import {closeStageless, hasEnded, type StandingProposals} from '../promotion/proposal/standing-proposals.ts';
import {judgeAgain} from '../promotion/gate/judge-again.ts';
import {verdictLine} from '../promotion/gate/verdict-line.ts';
import {noteUnsigned} from '../provenance/unsigned-note.ts';
import {readRegistry} from '../registry/read-registry.ts';
import {reportTitle} from '../report/promotion/report-title.ts';
import {defineVerb} from '../kernel/verb.ts';
import {commitsInput, signerOf} from './inputs/commits-input.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';
import {declaredElsewhere} from '../config/declared-once.ts';
import {gitHubIfAny} from '../kernel/context.ts';
import {chooseVersion} from '../promotion/proposal/choose-version.ts';
import {nothingProposed} from '../promotion/proposal/proposal-result.ts';
import {showBranch} from '../promotion/proposal/show-branch.ts';
import {showPullRequest} from '../promotion/proposal/show-pull-request.ts';
import {whyNotYet} from '../promotion/proposal/soaked-version.ts';
import {overrideOf, proposedStage} from '../promotion/proposal/proposed-stage.ts';

/** Opens or updates the pull request that promotes a version to a stage. */
export const propose = defineVerb({
  name: 'propose',
  summary: 'Opens or updates the pull request that promotes a version to a stage.',
  about: [
    'The pull request changes one line, version and manifest in the file of the stage. Beside it come the manifest and',
    'the report, as Markdown and HTML with charts: the verdict by the rules of the base branch, champion against',
    'challenger, slices, fairness, data, cost, lineage, and how to roll back. As much of it as GitHub takes is the text of',
    'the pull request. The commit status `cairn/gate` is set right here, because the runs that GitHub makes for a pull',
    'request of a job’s own token wait until a person approves them; nothing needs that: they would judge the same again.',
    '',
    'Safe to run twice: there is one branch and one pull request per model and stage; what is there is updated in place.',
    'Commits that people pushed to the branch and text that they wrote around the report stay. A pull request whose',
    'version came into the stage by another way, or was taken out of the registry, is closed with the reason. Where a',
    'person closed the pull request without merging it, that version is not proposed again unless `again` is set; a newer',
    'one is.',
    '',
    'Without GitHub (at a terminal, with a plain Git server or no remote at all) the branch is the proposal: it is written and',
    'judged the same, and the log says by which commands it is read, merged and released. There are no reviews, so rules on',
    'approvals are inconclusive; and no pull request that could be closed, so `again` changes nothing.',
    '',
    'With `from` it proposes the version that another stage holds, if it has soaked there: rules `after` of `stage` have to pass.',
    'It leaves alone what is too young, what the stage held before, and an open pull request of another version that a person',
    'proposed, and says so; a schedule may call it each day.',
    '',
    'With `override-reason` the version is proposed although its rules do not pass: the report still says what they say, and',
    'the status stays pending until somebody else who may write has approved the last commit (and every rule on approvals',
    'passes). `release` then tags the stage and states the override. It holds for this version alone.',
  ].join('\n'),
  icon: 'git-pull-request',
  permissions: [
    {scope: 'contents', access: 'write', reason: 'to push the branch of the pull request'},
    {scope: 'pull-requests', access: 'write', reason: 'to open and update the pull request'},
    {scope: 'statuses', access: 'write', reason: 'to set the commit status `cairn/gate`'},
  ],
  sends: {always: 'the branch of the promotion, its pull request, and a commit status'},
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    stage: {kind: 'string', default: 'production', description: 'Stage that the version is to hold.'},
    version: {
      kind: 'string',
      description: 'Version to promote, without a leading v (default: the newest one).',
    },
    from: {
      kind: 'string',
      description:
        'Stage whose version is proposed, in place of `version`: once rules `after` of `stage` say that it was there for long enough. Else, and where nothing differs, nothing is proposed, which is no failure.',
    },
    base: {
      kind: 'string',
      description: 'Branch that the pull request goes to, whose rules apply (default: the default branch).',
    },
    again: {
      kind: 'boolean',
      default: 'false',
      description: 'Proposes the version even where a person closed the pull request for it without merging.',
    },
    'override-reason': {
      kind: 'string',
      description:
        'Why the version is to be released although its rules do not pass, in one line: the stage file then carries an override with this reason and the person who runs this, and the pull request asks others to approve that.',
    },
    commits: commitsInput,
    token: tokenInput('pushes the branch and opens the pull request'),
    config: configInput('which is read from the base branch'),
  },
  outputs: {
    'pull-request': 'Number of the pull request; empty where there was nothing to do, or no GitHub.',
    url: 'Web address of the pull request; empty where there was nothing to do, or no GitHub.',
    verdict: '`pass`, `fail`, `inconclusive`, or `not-applicable` where there was nothing to do.',
    branch: 'Branch of the pull request.',
    report: 'Path of the report on that branch; empty where there was nothing to do.',
    changed: '`true` where a branch or a pull request was changed.',
  },
  async run(inputs, context) {
    await noteUnsigned(context);
    const {git, log} = context;
    const github = gitHubIfAny(context, 'propose');
    const signer = signerOf(inputs, github);
    await requireTagsReach(context);
    const {model, stage} = inputs;
    const branch = promotionBranch(model, stage);
    const base = await baseOfProposal(git, inputs.base);
    const standing = github && {github, pulls: await findPullRequests(github, branch)};
    const {config, readFrom} = await readReviewedConfig(git, base.commit, inputs.config);
    await declaredElsewhere(git, base.commit, inputs.config);
    const policy = await policyAt(config, standing, {model, stage, base: base.name});
    const registry = await readRegistry(git, {models: [model], fetch: true});
    for (const {tag, problem, remedy} of registry.diagnostics)
      log.warning(`Tag ${tag} ${problem}. ${remedy}`);
    const desired = await readStageFile(git, base.commit, model, stage);
    const override = await overrideOf(context, inputs['override-reason']);
    const found = await chooseVersion(
      {...inputs, override: override !== undefined},
      {git, config, standing, registry, desired, base: base.name},
    );
    if ('reason' in found) return nothingProposed(branch, found.reason, found.closed);

    const moment = context.now().toISOString();
    const evidence = await readEvidence(git, found, {registry, stage, moment, approvals: []});
    const verdict = judge({stage, policy, readFrom, evidence});
    const known = {git, policy, registry, evidence, verdict, standing};
    const waiting = await whyNotYet(inputs, known);
    if (waiting !== undefined) return nothingProposed(branch, waiting);
    const facts = {
      verdict,
      verdictLine: verdictLine(verdict),
      manifest: found.manifest,
      evaluation: evidence.evaluation?.document,
      champion: await championManifest(git, model, verdict.champion),
      plots: await teamPlots(git, found.manifest),
      previous: desired?.version ?? evidence.holder?.version,
      settings: config.models[model]?.stages?.[stage],
    };
    const repeated = {found, registry, stage, policy, base: base.commit, config: inputs.config};
    const wanted = proposedStage(stage, found, desired, override);
    let made: Awaited<ReturnType<typeof promotionFiles>> | undefined;
    const {head, changed} = await updatePromotionBranch(git, {
      branch,
      base: base.commit,
      files: async (read) => {
        made = await promotionFiles(
          {
            ...{facts, tagged: found, wanted, rules: policy.rules},
            again: async (earlier) => judgeAgain(git, repeated, earlier),
          },
          read,
        );
        return made.files;
      },
      superseded: [`registry/${model}/versions/`, reportsFolder(model, stage)],
      message: reportTitle(verdict),
      now: context.now,
      signer,
      finished: hasEnded(standing),
    });
    const written = {branch, base, head, changed, made: made ?? never(), config: inputs.config};
    return standing === undefined
      ? showBranch(context, written, policy)
      : showPullRequest({...context, github: standing.github}, standing, written);
  },
});

/** What the stage asks for; where the base has no such stage any more, its proposals are closed before that is refused. */
async function policyAt(
  config: Config,
  standing: StandingProposals | undefined,
  {model, stage, base}: {model: string; stage: string; base: string},
): Promise<StagePolicy> {
  if (standing !== undefined && policyOf(config, model, stage) === undefined)
    await closeStageless(standing, {model, stage, base});
  return requirePolicy(config, model, stage);
}

function never(): never {
  throw new Error('a branch is not updated without its files');
}
