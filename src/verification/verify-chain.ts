import type {Config, Manifest, Stage} from '../generated/documents.ts';
import {resolveCommit} from '../git/ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import {hasRemote} from '../git/remote.ts';
import {trackingRef} from '../git/remote-branch.ts';
import {readCommittedConfig} from '../policy/read-rules.ts';
import {fetchBaseBranch} from '../promotion/stage/base-branch.ts';
import {stageBranch} from '../promotion/stage/stage-branch.ts';
import {readStageFile} from '../promotion/stage/stage-file.ts';
import type {Digest} from '../kernel/digest.ts';
import {excessIn} from '../registry/number-limit.ts';
import {stagePath, versionPath} from '../registry/paths.ts';
import {readRegistry} from '../registry/read-registry.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {checkApprovals} from './check-approvals.ts';
import {checkArtifacts} from './check-artifacts.ts';
import {checkCode} from './check-code.ts';
import {checkData} from './check-data.ts';
import {checkManifest} from './check-manifest.ts';
import {checkRun} from './check-run.ts';
import {checkSequence} from './check-sequence.ts';
import {checkSignature} from './check-signature.ts';
import {checkStageFile, checkStageTag, checkVersionTag} from './check-tags.ts';
import {checkVerdict, type VerdictCheck, type VerdictSources} from './check-verdict.ts';
import {unchecked, type Finding} from './finding.ts';
import type {Target} from './parse-target.ts';
import {readSigners} from './read-signers.ts';
import {readModelTags, type ModelTags, type StatedTag} from './read-model-tags.ts';

export type VerifyContext = Pick<
  Context,
  'git' | 'github' | 'workspace' | 'home' | 'temporary' | 'log' | 'signal' | 'storeCredentials'
>;

/**
 * Walks from a stage or a version to the data and code it was made from, and compares every digest and link on the way.
 * It never stops at a break: what can still be checked is. No tag is overwritten; those that the clone lacks are fetched.
 */
export async function verifyChain(
  context: VerifyContext,
  target: Target,
  {configFile, offline}: {configFile: string; offline: boolean},
): Promise<Finding[]> {
  const {git} = context;
  const {model} = target;
  const commit = await defaultCommit(git, offline);
  const branch =
    commit === undefined || target.stage === undefined
      ? commit
      : await stageBranch(git, stagePath(model, target.stage), {commit, configFile, offline});
  const tags = await readModelTags(git, model, {offline});
  const stage = await readStage(git, target, {branch, tags});
  const version = target.version ?? stage?.fact?.trailers.version ?? stage?.desired.desired?.version;
  if (version === undefined) return stageLines(stage, undefined);

  const head = await checkHead(git, {model, version}, {stage, tags, branch});
  const {manifest, digest} = head;
  const body =
    manifest === undefined || digest === undefined
      ? unreadable.map((id) =>
          unchecked(id, `${model}@${version}`, 'there is no manifest that could be read'),
        )
      : await checkBody(context, {manifest, digest, stage, branch}, {configFile, offline});
  return [...head.findings, ...body, checkSequence(model, tags)];
}

const unreadable = [
  'artifact',
  'evaluation',
  'run',
  'profile',
  'data',
  'code',
  'verdict',
  'signature',
] as const;

/** Stage file, tags and manifest. */
async function checkHead(
  git: Git,
  {model, version}: {model: string; version: string},
  {stage, tags, branch}: {stage: StageSeen | undefined; tags: ModelTags; branch: string | undefined},
): Promise<{findings: Finding[]; manifest: Manifest | undefined; digest: Digest | undefined}> {
  const tag = tags.tags.find(({name}) => name.kind === 'version' && name.version === version);
  const {findings, manifest, digest} = await checkManifest(git, {
    model,
    version,
    commit: tag?.commit,
    stated: tag?.trailers.manifest ?? stage?.fact?.trailers.manifest,
    branch,
    promoted: stage !== undefined,
  });
  const parents = tag === undefined ? [] : await parentsOf(git, tag.commit);
  const line = checkVersionTag({model, version}, tag, {manifest, parents});
  const sound = line.status === 'pass' ? tag : undefined;
  return {
    findings: [...stageLines(stage, {version: sound, manifest, digest}), line, ...findings],
    manifest,
    digest,
  };
}

/** Everything that the manifest names, and the verdict. */
async function checkBody(
  context: VerifyContext,
  of: {manifest: Manifest; digest: Digest; stage: StageSeen | undefined; branch: string | undefined},
  {configFile, offline}: {configFile: string; offline: boolean},
): Promise<Finding[]> {
  const {git, temporary} = context;
  const {manifest, digest, stage, branch} = of;
  const config = branch === undefined ? undefined : await configOf(git, branch, configFile);
  const artifacts = await checkArtifacts(context, manifest, {storage: config?.storage, offline});
  const run = await checkRun(git, manifest, {offline});
  const code = await checkCode(git, manifest, {offline});
  const data = await checkData(git, manifest, {temporary, found: code.found});
  const {evaluationText} = run;
  const {finding, verdict} = await verdictLine(
    git,
    {manifest, manifestDigest: digest, evaluationText, configFile, offline},
    stage,
  );
  const recorded = stage?.fact?.trailers.verdict;
  const signatures = await checkSignature(
    git,
    {manifest, digest, path: versionPath(manifest.model, manifest.version)},
    {
      signers: await readSigners(git, branch ?? '', config?.signing),
      offline,
      verdict: recorded === undefined ? undefined : {document: verdict, digest: recorded},
    },
  );
  const approvals = await checkApprovals(context.github, stage?.fact, {offline});
  return [...artifacts, ...run.findings, ...data, code.finding, finding, ...approvals, ...signatures];
}

async function verdictLine(
  git: Git,
  of: Omit<VerdictSources, 'stage' | 'fact' | 'registry' | 'evaluationText'> & {
    evaluationText: string | undefined;
  },
  stage: StageSeen | undefined,
): Promise<VerdictCheck> {
  const {model, version} = of.manifest;
  const {evaluationText} = of;
  const open = (subject: string, reason: string): VerdictCheck => ({
    finding: unchecked('verdict', subject, reason),
  });
  if (stage?.fact?.name.kind !== 'assignment')
    return open(`${model}@${version}`, 'it is recorded by the tag of a stage alone');
  if (evaluationText === undefined) return open(stage.fact.tag, 'the evaluation that was judged is not here');
  const registry = await readRegistry(git, {models: [model]});
  return checkVerdict(git, {...of, evaluationText, registry, stage: stage.stage, fact: stage.fact});
}

interface StageSeen {
  readonly model: string;
  readonly stage: string;
  /** The newest tag of the stage. */
  readonly fact: StatedTag | undefined;
  readonly desired: {desired?: Stage; problem?: string};
}

async function readStage(
  git: Git,
  {model, stage}: Target,
  {branch, tags}: {branch: string | undefined; tags: ModelTags},
): Promise<StageSeen | undefined> {
  if (stage === undefined) return undefined;
  // Counters grow with every tag of a model, here and in GTO; one that does not count is older than all that do.
  const place = ({name}: StatedTag): number => (excessIn(name) === undefined ? (name.counter ?? 0) : -1);
  const [fact] = tags.tags
    .filter(({name}) => 'stage' in name && name.stage === stage)
    .sort((a, b) => place(b) - place(a));
  if (branch === undefined)
    return {model, stage, fact, desired: {problem: 'the default branch is not known here'}};
  try {
    const desired = await readStageFile(git, branch, model, stage);
    return {model, stage, fact, desired: desired === undefined ? {} : {desired}};
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {model, stage, fact, desired: {problem: error.message}};
  }
}

function stageLines(
  stage: StageSeen | undefined,
  against: Parameters<typeof checkStageTag>[2] | undefined,
): Finding[] {
  if (stage === undefined) return [];
  const measure = against ?? {version: undefined, manifest: undefined, digest: undefined};
  return [checkStageFile(stage, stage.desired, stage.fact), checkStageTag(stage, stage.fact, measure)];
}

/** The newest commit of the default branch: of the remote where there is one, else what is checked out. */
async function defaultCommit(git: Git, offline: boolean): Promise<string | undefined> {
  const shared = await hasRemote(git);
  if (shared && !offline) return (await fetchBaseBranch(git, undefined)).commit;
  return (
    (shared ? await resolveCommit(git, await trackingRef(git, 'HEAD')) : undefined) ??
    resolveCommit(git, 'HEAD')
  );
}

async function configOf(git: Git, commit: string, configFile: string): Promise<Config | undefined> {
  try {
    return (await readCommittedConfig(git, commit, configFile)).config;
  } catch (error) {
    if (error instanceof UserError) return undefined; // the default store is tried, and no key is known
    throw error;
  }
}

async function parentsOf(git: Git, commit: string): Promise<string[]> {
  const outcome = await git.try(['rev-list', '--parents', '--max-count=1', commit, '--']);
  return outcome.code === 0 ? outcome.stdout.trim().split(' ').slice(1) : [];
}
