import type {Stage, Verdict} from '../generated/documents.ts';
import type {GitHub} from '../github/github.ts';
import {
  findPullRequests,
  openPullRequest,
  updatePullRequest,
  type PullRequest,
} from '../github/pull-requests.ts';
import {setCommitStatus} from '../github/statuses.ts';
import type {Evidence} from '../policy/evidence.ts';
import {judge} from '../policy/judge.ts';
import {readReviewedConfig, requireRules} from '../policy/read-rules.ts';
import {fetchBaseBranch} from '../promotion/base-branch.ts';
import {gateStatus} from '../promotion/gate-status.ts';
import {reportBudget, withReport} from '../promotion/marker-block.ts';
import {promotionBranch, updatePromotionBranch} from '../promotion/promotion-branch.ts';
import {readEvidence} from '../promotion/read-evidence.ts';
import {readStageFile} from '../promotion/stage-file.ts';
import {verdictLine} from '../promotion/verdict-line.ts';
import {serializeDocument} from '../provenance/document.ts';
import {stagePath, versionPath} from '../registry/paths.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {holderOf, readRegistry, versionsOf, type Registry} from '../registry/read-registry.ts';
import {fitSections} from '../report/fit-sections.ts';
import {promotionReport} from '../report/promotion-report.ts';
import {githubMissing, type Context} from '../runtime/context.ts';
import {UserError} from '../runtime/errors.ts';
import {defineVerb, type VerbResult} from '../runtime/verb.ts';

/** Opens or updates the pull request that promotes a version to a stage. */
export const propose = defineVerb({
  name: 'propose',
  summary: 'Opens or updates the pull request that promotes a version to a stage.',
  about: [
    'The pull request changes one small file, the desired state of the stage, and adds the manifest of the version; its',
    'text is the report: the verdict by the rules of the base branch, champion against challenger, lineage, and how to',
    'roll back. The commit status `cairn/gate` is set right here, because GitHub starts no workflow for a pull request',
    'that a workflow opened with its own token.',
    '',
    'Safe to run twice: there is one branch and one pull request per model and stage; what is there is updated in place.',
    'Commits that people pushed to the branch and text that they wrote around the report stay.',
  ].join('\n'),
  icon: 'git-pull-request',
  permissions: [
    {scope: 'contents', access: 'write', reason: 'to push the branch of the pull request'},
    {scope: 'pull-requests', access: 'write', reason: 'to open and update the pull request'},
    {scope: 'statuses', access: 'write', reason: 'to set the commit status `cairn/gate`'},
  ],
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    stage: {kind: 'string', default: 'production', description: 'Stage that the version is to hold.'},
    version: {
      kind: 'string',
      description: 'Version to promote, without a leading v (default: the newest one).',
    },
    base: {
      kind: 'string',
      description: 'Branch that the pull request goes to, whose rules apply (default: the default branch).',
    },
    token: {
      kind: 'string',
      secret: true,
      default: '${{ github.token }}',
      environment: 'GITHUB_TOKEN',
      description: 'Token that pushes the branch and opens the pull request.',
    },
    config: {
      kind: 'string',
      default: 'cairn.yaml',
      description: 'Path of the configuration, which is read from the base branch.',
    },
  },
  outputs: {
    'pull-request': 'Number of the pull request; empty where there was nothing to do.',
    url: 'Web address of the pull request; empty where there was nothing to do.',
    verdict: '`pass`, `fail`, `inconclusive`, or `not-applicable` where there was nothing to do.',
    branch: 'Branch of the pull request.',
    changed: '`true` where the branch or the pull request was changed.',
  },
  async run(inputs, context) {
    const {git, log} = context;
    const github = requireGitHub(context);
    const {model, stage} = inputs;
    const base = await fetchBaseBranch(git, inputs.base);
    const {config, readFrom} = await readReviewedConfig(git, base.commit, inputs.config);
    const rules = requireRules(config, model, stage);
    const registry = await readRegistry(git, {models: [model], fetch: true});
    for (const {tag, problem, remedy} of registry.diagnostics)
      log.warning(`Tag ${tag} ${problem}. ${remedy}`);
    const tagged = await requireVersion(context, registry, model, inputs.version);
    const {version} = tagged.manifest;
    const desired = await readStageFile(git, base.commit, model, stage);
    const reason = nothingToDo({desired, registry, tagged, stage});
    if (reason !== undefined) return nothing(promotionBranch(model, stage), reason);

    const evidence = await readEvidence(git, tagged, {registry, stage});
    const verdict = judge({stage, rules, readFrom, evidence});
    const pulls = await findPullRequests(github, promotionBranch(model, stage));
    const {head, changed} = await updatePromotionBranch(git, {
      branch: promotionBranch(model, stage),
      base: base.commit,
      files: {
        [stagePath(model, stage)]: serializeDocument(stageDocument(stage, tagged)),
        [versionPath(model, version)]: tagged.text,
      },
      superseded: `registry/${model}/versions/`,
      message: `Promote ${model} ${version} to ${stage}`,
      now: context.now,
      finished: (seen) =>
        pulls.every(({open}) => !open) && pulls.some((pull) => pull.merged && pull.headSha === seen),
    });
    const report = {verdict, evidence, previous: desired?.version ?? evidence.holder?.version};
    const {pull, updated} = await showPullRequest(github, pulls, {base: base.name, ...report});
    await setCommitStatus(github, head, gateStatus(verdict.verdict, verdictLine(verdict), pull.url));
    log.info(`Pull request ${pull.number}: ${verdictLine(verdict)}.`);
    return result({verdict, pull, branch: promotionBranch(model, stage), changed: changed || updated});
  },
});

type ProposeResult = VerbResult<'pull-request' | 'url' | 'verdict' | 'branch' | 'changed'>;

interface Report {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly previous: string | undefined;
}

function requireGitHub(context: Context): GitHub {
  if (context.github === undefined) throw new UserError('CAIRN_GITHUB_MISSING', githubMissing('propose'));
  return context.github;
}

async function requireVersion(
  context: Context,
  registry: Registry,
  model: string,
  asked: string | undefined,
): Promise<TaggedManifest> {
  const versions = versionsOf(registry, model);
  const version = asked ?? versions.at(-1)?.version;
  const known = versions.some((candidate) => candidate.version === version);
  const tagged = version !== undefined && known ? await readManifest(context.git, model, version) : undefined;
  if (tagged !== undefined) return tagged;
  const newest = versions.slice(-5).map((candidate) => candidate.version);
  throw new UserError('CAIRN_VERSION_UNKNOWN', {
    where: version === undefined ? model : `${model} ${version}`,
    what: known ? 'was not registered by Cairn: its tag holds no manifest' : 'there is no such version',
    ...(newest.length > 0 && {expected: `one of ${newest.join(', ')}`}),
    todo: 'Register a run first.',
  });
}

/** Why there is nothing to propose; undefined where there is something. */
function nothingToDo(of: {
  desired: Stage | undefined;
  registry: Registry;
  tagged: TaggedManifest;
  stage: string;
}): string | undefined {
  const {desired, registry, tagged, stage} = of;
  const {model, version} = tagged.manifest;
  const current = desired ?? holderOf(registry, model, stage);
  if (current?.version === version && (desired === undefined || desired.manifest === tagged.digest))
    return `${model} ${version} is in stage ${stage} already: nothing to do.`;
  if (desired?.hold === undefined) return undefined;
  return `Stage ${stage} of ${model} is held at ${desired.version} since ${desired.hold.since} (${desired.hold.reason}): lift the hold in ${stagePath(model, stage)} first.`;
}

function stageDocument(stage: string, {manifest, digest}: TaggedManifest): Stage {
  const {model, version} = manifest;
  return {document: 'stage', schemaVersion: 1, model, stage, version, manifest: digest};
}

/** The one open pull request of the branch, saying what is true now; people's words around the report stay. */
async function showPullRequest(
  github: GitHub,
  pulls: readonly PullRequest[],
  options: Report & {base: string},
): Promise<{pull: PullRequest; updated: boolean}> {
  const {model, version, stage} = options.verdict;
  const title = `Promote ${model} ${version} to ${stage}`;
  const existing = pulls.find(({open}) => open);
  if (existing === undefined) {
    const wanted = {title, base: options.base, body: bodyOf('', options)};
    const opened = await openPullRequest(github, {...wanted, branch: promotionBranch(model, stage)});
    if (withoutBlanks(opened.body) === withoutBlanks(wanted.body)) return {pull: opened, updated: true};
    await updatePullRequest(github, opened, {...wanted, body: bodyOf(opened.body, options)});
    return {pull: opened, updated: true};
  }
  const wanted = {title, base: options.base, body: bodyOf(existing.body, options)};
  return {pull: existing, updated: await updatePullRequest(github, existing, wanted)};
}

function bodyOf(before: string, {verdict, evidence, previous}: Report): string {
  const sections = promotionReport({
    verdict,
    verdictLine: verdictLine(verdict),
    manifest: evidence.manifest,
    evaluation: evidence.evaluation?.document,
    previous,
  });
  return withReport(before, fitSections(sections, reportBudget(before)));
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nothing(branch: string, reason: string): ProposeResult {
  const outputs = {'pull-request': '', url: '', verdict: 'not-applicable', branch, changed: 'false'};
  return {outputs, headline: reason, conclusion: 'success', document: {...outputs, reason}};
}

/** A failed verdict is no failure of the proposal: the pull request shows it, and its status blocks the merge. */
function result(of: {verdict: Verdict; pull: PullRequest; branch: string; changed: boolean}): ProposeResult {
  const {verdict, pull, branch, changed} = of;
  return {
    outputs: {
      'pull-request': String(pull.number),
      url: pull.url,
      verdict: verdict.verdict,
      branch,
      changed: String(changed),
    },
    document: {pullRequest: pull.number, url: pull.url, branch, changed, verdict},
    summary: `## ${verdictLine(verdict)}\n\nPull request [#${pull.number}](${pull.url}).`,
    headline: `Pull request ${pull.number} for ${verdict.model} ${verdict.version}: ${verdictLine(verdict)}.`,
    conclusion: 'success',
  };
}
