import type {Verdict} from '../../generated/documents.ts';
import {commitTime} from '../../git/commit-time.ts';
import {resolveCommit} from '../../git/ensure-commit.ts';
import type {Log} from '../../kernel/log.ts';
import type {Git, GitHub} from '../../kernel/ports.ts';
import {decisionDigest, judgeVersion} from '../../policy/decision.ts';
import {judge, type StagePolicy} from '../../policy/judge.ts';
import {policyOf, readReviewedConfig, type ReviewedConfig} from '../../policy/read-rules.ts';
import {digestOf, type Digest} from '../../kernel/digest.ts';
import {serializeDocument} from '../../provenance/document.ts';
import {stagePath} from '../../registry/paths.ts';
import {holderOf, type Registry} from '../../registry/read-registry.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';
import {versionsHeld} from '../../registry/versions-held.ts';
import type {Trailers} from '../../registry/trailers.ts';
import type {ErrorCode} from '../../kernel/error-catalogue.ts';
import {UserError, type Mistake} from '../../kernel/errors.ts';
import {
  asksForApprovals,
  noteUntold,
  noteUnreadTeams,
  readApprovalsOfCommit,
} from '../evidence/read-approvals.ts';
import {readEvidence} from '../evidence/read-evidence.ts';
import {formatApprovals, type StatedApprovals} from '../evidence/stated-approvals.ts';
import type {DesiredStage} from '../stage/desired-stages.ts';
import {strangeShares} from './strange-shares.ts';
import {openRules, releaseGround, wordOf, type Ground} from './release-grounds.ts';

/** A desired stage whose version exists and is the one that its file means. */
export interface ReleasableStage extends DesiredStage {
  readonly tagged: TaggedManifest;
}

/** What a release is judged from beside the registry, read once; a sentence where it cannot be read any more. */
export type ReleaseSources = ReadSources | string;

interface ReadSources extends Pick<ReviewedConfig, 'readFrom'> {
  readonly policy: StagePolicy;
  readonly moment: string;
  /** Undefined where no rule asks for them, or reviews cannot be read. */
  readonly approvals: StatedApprovals | undefined;
}

/** How a stage file was judged at its release. */
export interface JudgedRelease {
  /** Why it may be released; undefined where nothing says so. */
  readonly ground: Ground | undefined;
  /** Why it may not be released all the same; none where it may. */
  readonly refusals: readonly Mistake[];
  readonly verdict: Verdict | string;
  /** Of the text of the verdict. */
  readonly digest: Digest | undefined;
  readonly trailers: Pick<Trailers, 'verdict' | 'decision' | 'judge' | 'approvals'>;
}

/** GitHub may answer at the next run. */
const unanswered: ReadonlySet<ErrorCode> = new Set(['CAIRN_GITHUB_LIMITED', 'CAIRN_GITHUB_UNAVAILABLE']);

/** Reads the rules that stood before the change was merged, and who approved it. */
export async function readReleaseSources(
  git: Git,
  of: {
    stage: ReleasableStage;
    configFile: string;
    github: GitHub | undefined;
    log: Pick<Log, 'warning'>;
    /** Whether GitHub does not have the change yet, so that nobody can have approved it. */
    unpublished?: boolean;
  },
): Promise<ReleaseSources> {
  const {model, stage, changedBy} = of.stage;
  const commit = changedBy.slice(0, 12);
  const base = await resolveCommit(git, `${changedBy}^1`);
  if (base === undefined)
    return (await git.run(['rev-parse', '--is-shallow-repository'])) === 'true'
      ? `the clone is shallow, so the rules before commit ${commit} are not here (fetch the whole history)`
      : `commit ${commit} is the first one, so no rules stood before it`;
  try {
    const {config, readFrom} = await readReviewedConfig(git, base, of.configFile);
    const policy = policyOf(config, model, stage);
    if (policy === undefined)
      return `the configuration before commit ${commit} declares no such stage: one change declares a stage, a later one fills it`;
    const moment = await commitTime(git, changedBy, (said) => {
      of.log.warning(said);
    });
    if (of.unpublished)
      return {policy, readFrom, moment, approvals: asksForApprovals(policy) ? {approvals: []} : undefined};
    return {policy, readFrom, moment, approvals: await approvalsFor(of, policy)};
  } catch (error) {
    if (!(error instanceof UserError) || unanswered.has(error.code)) throw error;
    return `the rules before commit ${commit} cannot be read: ${error.message}`;
  }
}

async function approvalsFor(
  {github, log, stage}: {github: GitHub | undefined; log: Pick<Log, 'warning'>; stage: ReleasableStage},
  policy: StagePolicy,
): Promise<StatedApprovals | undefined> {
  const {changedBy: commit, desired} = stage;
  if (github === undefined) return undefined;
  if (desired.override === undefined && !asksForApprovals(policy)) return undefined;
  try {
    const read = await readApprovalsOfCommit(github, policy, commit);
    noteUntold(read, log);
    noteUnreadTeams(read, log);
    const {approvals, unknownCommits} = read;
    return {approvals, unknownCommits};
  } catch (error) {
    if (error instanceof UserError && error.code === 'CAIRN_GITHUB_REFUSED') return undefined;
    throw error;
  }
}

/**
 * Judges a stage file by the rules that stood before it was merged, in the light of a registry, and says whether it may
 * be released and what its tag states of the verdict.
 */
export async function judgeRelease(
  git: Git,
  sources: ReleaseSources,
  {registry, wanted}: {registry: Registry; wanted: ReleasableStage},
): Promise<JudgedRelease> {
  const {model, stage, desired} = wanted;
  const verdict = typeof sources === 'string' ? sources : await verdictFrom(git, sources, {registry, wanted});
  const held = new Set(versionsHeld(registry, model, stage));
  const ground = releaseGround({desired, verdict, holder: holderOf(registry, model, stage), held});
  const refusals = [
    ...(ground === undefined ? [refusalOf(wanted, verdict)] : []),
    ...strangeShares(desired, held),
  ];
  if (typeof verdict === 'string' || typeof sources === 'string')
    return {ground, refusals, verdict, digest: undefined, trailers: {}};
  const {approvals} = sources;
  const digest = digestOf(serializeDocument(verdict));
  const trailers = {
    verdict: digest,
    decision: decisionDigest(verdict),
    judge: String(judgeVersion),
    ...(approvals !== undefined && {approvals: formatApprovals(approvals)}),
  };
  return {ground, refusals, verdict, digest, trailers};
}

async function verdictFrom(
  git: Git,
  {policy, readFrom, moment, approvals}: ReadSources,
  {registry, wanted: {stage, tagged}}: {registry: Registry; wanted: ReleasableStage},
): Promise<Verdict | string> {
  try {
    const evidence = await readEvidence(git, tagged, {
      ...{registry, stage, moment, approvals: undefined},
      ...approvals,
    });
    if (evidence.evaluation === undefined && policy.rules.length > 0)
      return `the evaluation of run ${tagged.manifest.run.id} is gone (${tagged.manifest.run.ref})`;
    return judge({stage, policy, readFrom, evidence});
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** Why a stage file is not released, and the ways out. */
function refusalOf({model, stage, desired}: ReleasableStage, verdict: Verdict | string): Mistake {
  const {version, override} = desired;
  const open = typeof verdict === 'string' ? [] : openRules(verdict);
  const why = open.slice(0, 5).map(({id, message}) => ` ${id}: ${message}`);
  const stale =
    override === undefined
      ? ''
      : ` Its override is for ${override.version}, not for this version: one is never carried over.`;
  return {
    where: `${model}/${stage}`,
    what: `asks for ${version}, whose verdict ${wordOf(verdict)}.${why.join('')}${stale}`,
    todo: `Revert the change of ${stagePath(model, stage)}; or let a reviewed change answer for it: \`propose\` with \`override-reason\` (at a terminal \`cairn propose --model ${model} --stage ${stage} --version ${version} --override-reason "why"\`).`,
  };
}
