import type {Verdict} from '../../generated/documents.ts';
import {commitTime} from '../../git/commit-time.ts';
import {resolveCommit} from '../../git/ensure-commit.ts';
import {BranchMoved, pushExpecting, type MovedBranch} from '../../git/push.ts';
import type {Git, GitHub} from '../../kernel/ports.ts';
import {decisionDigest, judgeVersion} from '../../policy/decision.ts';
import type {Approval} from '../../policy/evidence.ts';
import {judge, type StagePolicy} from '../../policy/judge.ts';
import {policyOf, readReviewedConfig, type ReviewedConfig} from '../../policy/read-rules.ts';
import {digestOf, type Digest} from '../../kernel/digest.ts';
import {serializeDocument} from '../../provenance/document.ts';
import {signVerdict, type SigningContext} from '../../provenance/sign-statement.ts';
import {claimTag} from '../../registry/claim-tag.ts';
import {versionPath} from '../../registry/paths.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';
import {holderOf, type Registry} from '../../registry/read-registry.ts';
import {isSemver} from '../../registry/tag-name.ts';
import type {ErrorCode} from '../../kernel/error-catalogue.ts';
import {UserError, type Mistake} from '../../kernel/errors.ts';
import {checkStage} from '../stage/check-stage.ts';
import type {DesiredStage} from '../stage/desired-stages.ts';
import {asksForApprovals, readApprovalsOfCommit} from '../evidence/read-approvals.ts';
import {readEvidence} from '../evidence/read-evidence.ts';
import {formatApprovals} from '../evidence/stated-approvals.ts';
import {statedTerms, tagStating} from '../stage/stated-stage.ts';

/** A desired stage whose version exists and is the one that its file means. */
export interface ReleasableStage extends DesiredStage {
  readonly tagged: TaggedManifest;
}

/** Finds the version of every desired stage; throws CAIRN_STAGE_UNRELEASABLE with all that cannot be, before anything is tagged. */
export async function requireReleasable(
  git: Git,
  registry: Registry,
  stages: readonly DesiredStage[],
): Promise<ReleasableStage[]> {
  const mistakes: Mistake[] = [];
  const found: ReleasableStage[] = [];
  for (const stage of stages) {
    const checked = await checkStage(git, registry, stage);
    if ('tagged' in checked) found.push({...stage, tagged: checked.tagged});
    else mistakes.push(...checked.mistakes);
  }
  if (mistakes.length > 0) throw new UserError('CAIRN_STAGE_UNRELEASABLE', mistakes);
  return found;
}

/** States by a tag all that a stage file asks for, unless the newest tag says so already. */
export async function releaseStage(
  git: Git,
  options: {
    stage: ReleasableStage;
    configFile: string;
    now: () => Date;
    /** Where reviews are read, if a rule asks for approvals. */
    github: GitHub | undefined;
    /** Signs the verdict before the tag names it, where a key is at hand. */
    signing: SigningContext;
    /** The default branch, whose commit goes out in the same push; throws BranchMoved where it is elsewhere by now. */
    along?: MovedBranch | undefined;
  },
): Promise<{tag: string; created: boolean}> {
  const {model, stage, tagged, desired} = options.stage;
  const {version} = tagged.manifest;
  let sources: Promise<VerdictSources | undefined> | undefined; // read once, however often the tag is tried
  const outcome = await claimTag<string>(git, {
    model,
    now: options.now,
    plan: async (registry) => {
      const stated = tagStating(registry, desired);
      if (stated !== undefined) return {done: stated};
      const before = holderOf(registry, model, stage)?.version;
      const {judged, ...recorded} = await recordedVerdict(
        git,
        await (sources ??= verdictSources(git, options)),
        {
          registry,
          tagged,
          stage,
        },
      );
      if (judged !== undefined) {
        const path = versionPath(model, version);
        const {manifest, digest, commit} = tagged;
        await signVerdict(options.signing, {manifest, digest, path, commit}, judged);
      }
      return {
        claim: {
          name: {kind: 'assignment', model, stage},
          commit: tagged.commit,
          subject: `${model} ${version} in ${stage}`,
          trailers: {
            version,
            manifest: tagged.digest,
            run: tagged.manifest.run.id,
            desired: options.stage.changedBy,
            ...(before !== undefined && before !== version && isSemver(before) && {replaces: before}),
            ...statedTerms(desired),
            ...recorded,
          },
          along: options.along,
        },
      };
    },
  });
  if (!('done' in outcome)) return {tag: outcome.tag, created: true};
  const {along} = options;
  if (along !== undefined && (await pushExpecting(git, along)) === 'moved') throw new BranchMoved(along);
  return {tag: outcome.done, created: false};
}

/** What a verdict is made of beside the registry. */
interface VerdictSources extends Pick<ReviewedConfig, 'readFrom'> {
  readonly policy: StagePolicy;
  readonly moment: string;
  /** Undefined where no rule asks for them, or reviews cannot be read. */
  readonly approvals: readonly Approval[] | undefined;
}

/** GitHub may answer at the next run. */
const unanswered: ReadonlySet<ErrorCode> = new Set(['CAIRN_GITHUB_LIMITED', 'CAIRN_GITHUB_UNAVAILABLE']);

/** Undefined where the rules that stood before the change was merged cannot be read any more. */
async function verdictSources(
  git: Git,
  of: {
    stage: ReleasableStage;
    configFile: string;
    github: GitHub | undefined;
    along?: MovedBranch | undefined;
  },
): Promise<VerdictSources | undefined> {
  const {model, stage, changedBy} = of.stage;
  const base = await resolveCommit(git, `${changedBy}^1`);
  if (base === undefined) return undefined;
  try {
    const {config, readFrom} = await readReviewedConfig(git, base, of.configFile);
    const policy = policyOf(config, model, stage);
    if (policy === undefined) return undefined;
    const moment = await commitTime(git, changedBy);
    // Nobody can have approved a commit that GitHub does not have yet.
    const approvals = of.along === undefined ? await approvalsFor(of.github, policy, changedBy) : [];
    return {policy, readFrom, moment, approvals: asksForApprovals(policy) ? approvals : undefined};
  } catch (error) {
    if (!(error instanceof UserError) || unanswered.has(error.code)) throw error;
    return undefined;
  }
}

async function approvalsFor(
  github: GitHub | undefined,
  policy: StagePolicy,
  commit: string,
): Promise<readonly Approval[] | undefined> {
  if (github === undefined || !asksForApprovals(policy)) return undefined;
  try {
    return (await readApprovalsOfCommit(github, policy, commit)).approvals;
  } catch (error) {
    if (error instanceof UserError && error.code === 'CAIRN_GITHUB_REFUSED') return undefined;
    throw error;
  }
}

/**
 * Digests of the verdict by the rules that stood before the change was merged, with the approvals that it was made from;
 * nothing where the evidence cannot be read any more. It is recorded, not enforced: who may merge is decided by the
 * branch's protection.
 */
async function recordedVerdict(
  git: Git,
  sources: VerdictSources | undefined,
  {registry, tagged, stage}: {registry: Registry; tagged: TaggedManifest; stage: string},
): Promise<{
  verdict?: Digest;
  decision?: Digest;
  judge?: string;
  approvals?: string;
  judged?: {verdict: Verdict; digest: Digest};
}> {
  if (sources === undefined) return {};
  const {policy, readFrom, moment, approvals} = sources;
  try {
    const evidence = await readEvidence(git, tagged, {registry, stage, moment, approvals});
    if (evidence.evaluation === undefined) return {};
    const verdict = judge({stage, policy, readFrom, evidence});
    const digest = digestOf(serializeDocument(verdict));
    return {
      verdict: digest,
      decision: decisionDigest(verdict),
      judge: String(judgeVersion),
      ...(approvals !== undefined && {approvals: formatApprovals(approvals)}),
      judged: {verdict, digest},
    };
  } catch (error) {
    if (error instanceof UserError) return {};
    throw error;
  }
}
