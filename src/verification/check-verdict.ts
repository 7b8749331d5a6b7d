import type {Manifest, Verdict} from '../generated/documents.ts';
import {commitTime} from '../git/commit-time.ts';
import {resolveCommit} from '../git/ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import type {Evidence} from '../policy/evidence.ts';
import {judge} from '../policy/judge.ts';
import {policyOf, readReviewedConfig} from '../policy/read-rules.ts';
import {assembleEvidence} from '../promotion/evidence/assemble-evidence.ts';
import {readStageFile} from '../promotion/stage/stage-file.ts';
import {parseApprovals} from '../promotion/evidence/stated-approvals.ts';
import type {Digest} from '../kernel/digest.ts';
import {historyOf, type Registry} from '../registry/read-registry.ts';
import {UserError} from '../kernel/errors.ts';
import {findCommit} from './check-code.ts';
import {short} from './check-tags.ts';
import {compareVerdict, reportedVerdict, type ComparedVerdict} from './compare-verdict.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';
import type {StatedTag} from './read-model-tags.ts';

/** What a recorded verdict is made again from. */
export interface VerdictSources {
  readonly stage: string;
  readonly fact: StatedTag;
  readonly manifest: Manifest;
  readonly manifestDigest: Digest;
  /** The evaluation that the manifest names by digest. */
  readonly evaluationText: string;
  readonly registry: Registry;
  readonly configFile: string;
  readonly offline: boolean;
}

export interface VerdictCheck {
  readonly finding: Finding;
  /** The verdict that was made again, right or wrong; absent where it could not be. */
  readonly verdict?: Verdict;
}

/**
 * Judges the promotion again, by the rules before the commit that asked for it and the champion of that time, and
 * compares what is decided with what the tag of the stage records.
 */
export async function checkVerdict(git: Git, sources: VerdictSources): Promise<VerdictCheck> {
  const {fact, stage, offline} = sources;
  const {verdict: stated, desired} = fact.trailers;
  const link = (problem: string): VerdictCheck => ({finding: findingOf('verdict', fact.tag, [problem], '')});
  const open = (reason: string): VerdictCheck => ({finding: unchecked('verdict', fact.tag, reason)});
  if (stated === undefined) return open('the tag records no verdict');
  if ((await git.run(['rev-parse', '--is-shallow-repository'])) === 'true')
    return open('the clone is shallow: the history of the rules is not here');
  if (desired === undefined)
    return link('the tag names no commit (Cairn-Desired) that asked for the version');
  if ((await findCommit(git, desired, offline)) === undefined)
    return offline
      ? open(`commit ${short(desired)} is not in this clone`)
      : link(`commit ${short(desired)}, before which the rules stood, does not exist`);
  try {
    const asked = await readStageFile(git, desired, sources.manifest.model, stage);
    if (asked?.version !== sources.manifest.version)
      return link(`commit ${short(desired)} did not ask for ${sources.manifest.version}`);
    const base = await resolveCommit(git, `${desired}^1`);
    if (base === undefined) return link(`commit ${short(desired)} has no parent to read the rules from`);
    const moment = await commitTime(git, desired);
    const {config, readFrom} = await readReviewedConfig(git, base, sources.configFile);
    const policy = policyOf(config, sources.manifest.model, stage);
    if (policy === undefined) return link(`commit ${short(base)} has no rules for this stage`);
    const verdict = judge({stage, policy, readFrom, evidence: evidenceOf(sources, moment)});
    const reported = await reportedVerdict(git, desired, verdict);
    const compared = compareVerdict(verdict, {...fact.trailers, verdict: stated}, reported);
    const rules = `by the rules of ${short(readFrom.commit)}`;
    return {finding: findingFrom(compared, fact.tag, `${verdict.verdict} ${rules}`), verdict};
  } catch (error) {
    if (error instanceof UserError) return link(error.message);
    throw error;
  }
}

function findingFrom(compared: ComparedVerdict, tag: string, fine: string): Finding {
  if (!compared.same) return findingOf('verdict', tag, [compared.problem], '');
  const words =
    compared.judge === undefined ? '' : `, decided the same in other words by judge ${compared.judge}`;
  return findingOf('verdict', tag, [], `${fine}${words}`);
}

/** As it was when the tag was made; from what was verified alone, so that nothing is fetched. */
function evidenceOf(
  {manifest, manifestDigest: digest, evaluationText, registry, fact, stage}: VerdictSources,
  moment: string,
): Evidence {
  const before = registryBefore(registry, manifest.model, fact);
  return assembleEvidence(
    {manifest, digest, evaluationText},
    {registry: before, stage, moment, approvals: approvalsOf(fact)},
  );
}

/** As the tag states them: reviews can be dismissed later. */
function approvalsOf({trailers: {approvals}}: StatedTag): ReturnType<typeof parseApprovals> {
  return approvals === undefined ? undefined : parseApprovals(approvals);
}

function registryBefore(registry: Registry, model: string, fact: StatedTag): Registry {
  const facts = historyOf(registry, model);
  const index = facts.findIndex(({tag}) => tag === fact.tag);
  return {...registry, models: new Map([[model, index < 0 ? facts : facts.slice(0, index)]])};
}
