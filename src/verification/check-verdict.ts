import type {Manifest, Stage, Verdict} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import {commitTime} from '../git/commit-time.ts';
import {resolveCommit} from '../git/ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import type {Evidence} from '../policy/evidence.ts';
import {judge} from '../policy/judge.ts';
import {policyOf, readReviewedConfig} from '../policy/read-rules.ts';
import {assembleEvidence} from '../promotion/evidence/assemble-evidence.ts';
import {reportFolder} from '../promotion/proposal/report-files.ts';
import {groundClause, releaseGround, wordOf} from '../promotion/release/release-grounds.ts';
import {strangeShares} from '../promotion/release/strange-shares.ts';
import {statedTerms} from '../promotion/stage/stated-stage.ts';
import {readStageFile} from '../promotion/stage/stage-file.ts';
import {parseApprovals} from '../promotion/evidence/stated-approvals.ts';
import type {Digest} from '../kernel/digest.ts';
import {historyOf, holderOf, type Registry} from '../registry/read-registry.ts';
import {versionsHeld} from '../registry/versions-held.ts';
import {UserError} from '../kernel/errors.ts';
import {findCommit} from './check-code.ts';
import {short} from './check-tags.ts';
import {compareVerdict} from './compare-verdict.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';
import type {StatedTag} from './read-model-tags.ts';

/** What a recorded verdict is made again from. */
export interface VerdictSources {
  readonly stage: string;
  /** The tag of the stage. */
  readonly fact: Pick<StatedTag, 'tag' | 'trailers'>;
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
 * Judges the promotion again, by the rules before the commit that asked for it and the champion of that time, compares
 * what is decided with what the tag of the stage records, and says whether the stage could be given to the version by
 * that: a verdict that is no pass needs one of the reasons that `release` goes by.
 */
export async function checkVerdict(git: Git, sources: VerdictSources): Promise<VerdictCheck> {
  const {fact, offline} = sources;
  const {verdict: stated, desired, manifest: byCairn} = fact.trailers;
  const link = (problem: string): VerdictCheck => ({finding: findingOf('verdict', fact.tag, [problem], '')});
  const open = (reason: string): VerdictCheck => ({finding: unchecked('verdict', fact.tag, reason)});
  if (stated === undefined && byCairn === undefined)
    return open('the tag records no verdict: another tool made it');
  if ((await git.run(['rev-parse', '--is-shallow-repository'])) === 'true')
    return open('the clone is shallow: the history of the rules is not here');
  if (desired === undefined)
    return link('the tag names no commit (Cairn-Desired) that asked for the version');
  if ((await findCommit(git, desired, offline)) === undefined)
    return offline
      ? open(`commit ${short(desired)} is not in this clone`)
      : link(`commit ${short(desired)}, before which the rules stood, does not exist`);
  try {
    return await checkAgain(git, {...sources, desired});
  } catch (error) {
    if (error instanceof UserError) return link(error.message);
    throw error;
  }
}

/** The same with the commit that asked for the version at hand. */
async function checkAgain(
  git: Git,
  sources: VerdictSources & {readonly desired: string},
): Promise<VerdictCheck> {
  const {fact, stage, manifest, desired} = sources;
  const stated = fact.trailers.verdict;
  const link = (problem: string): VerdictCheck => ({finding: findingOf('verdict', fact.tag, [problem], '')});
  const asked = await readStageFile(git, desired, manifest.model, stage);
  if (asked?.version !== manifest.version)
    return link(`commit ${short(desired)} did not ask for ${manifest.version}`);
  const before = registryBefore(sources.registry, manifest.model, fact);
  if (stated === undefined) {
    const {finding} = await checkGround(git, sources, {asked, before, verdict: 'the tag records none'});
    return {finding: {...finding, message: finding.message.replace(/^; /, 'none recorded; ')}};
  }
  const base = await resolveCommit(git, `${desired}^1`);
  if (base === undefined) return link(`commit ${short(desired)} has no parent to read the rules from`);
  const said: string[] = [];
  const moment = await commitTime(git, desired, (sentence) => said.push(sentence));
  const {config, readFrom} = await readReviewedConfig(git, base, sources.configFile);
  const policy = policyOf(config, manifest.model, stage);
  if (policy === undefined) return link(`commit ${short(base)} has no rules for this stage`);
  const evidence = evidenceOf(sources, before, moment);
  const verdict = judge({stage, policy, readFrom, evidence});
  const reported = await reportedVerdict(git, desired, verdict);
  const compared = compareVerdict(verdict, {...fact.trailers, verdict: stated}, reported);
  if (!compared.same) return {...link(compared.problem), verdict};
  const {finding} = await checkGround(git, sources, {asked, before, verdict});
  if (finding.status !== 'pass') return {finding, verdict};
  const words = compared.judge === undefined ? '' : `, decided the same by judge ${compared.judge}`;
  const rules = `${verdict.verdict} by the rules of ${short(readFrom.commit)}${words}`;
  const message = [`${rules}${finding.message}`, ...said].join('. ');
  return {finding: {...finding, message}, verdict};
}

/** The verdict that was committed with a promotion, as its text; undefined where none was. */
async function reportedVerdict(
  git: Git,
  commit: string,
  {model, stage, version}: Verdict,
): Promise<string | undefined> {
  return readFileAt(git, commit, `${reportFolder(model, stage, version)}verdict.json`);
}

/** Whether a stage could be given to a version by its verdict, or by what else; the message goes on after the verdict. */
async function checkGround(
  git: Git,
  sources: VerdictSources,
  {asked, before, verdict}: {asked: Stage; before: Registry; verdict: Verdict | string},
): Promise<VerdictCheck> {
  const {fact, stage, manifest} = sources;
  const answer = (problems: readonly string[], fine: string): VerdictCheck => ({
    finding: findingOf('verdict', fact.tag, problems, fine),
  });
  const held = new Set(versionsHeld(before, manifest.model, stage));
  const strange = strangeShares(asked, held).map(({what}) => what);
  const {override} = statedTerms(asked);
  if (fact.trailers.override !== override)
    strange.push(
      `states ${fact.trailers.override ?? 'no override'}, but the stage file ${override ?? 'none'}`,
    );
  if (strange.length > 0) return answer(strange, '');
  const holder = holderOf(before, manifest.model, stage);
  const ground = releaseGround({desired: asked, verdict, holder, held});
  if (ground === undefined)
    return answer(
      [
        `the verdict ${wordOf(verdict)}, and nothing else carries the stage: no override for this version, no return with a hold`,
      ],
      '',
    );
  const earlier = historyOf(before, manifest.model, stage).findLast(({tag}) => tag === holder?.tag);
  if (ground.kind === 'terms' && earlier !== undefined) {
    const {finding} = await checkVerdict(git, {...sources, fact: earlier});
    const came = `only the terms of the stage changed, the version came with ${earlier.tag}: ${finding.message}`;
    return {
      finding: {...finding, subject: fact.tag, message: finding.status === 'pass' ? `; ${came}` : came},
    };
  }
  const clause = groundClause(ground, verdict);
  return answer([], clause === undefined ? '' : `; ${clause}`);
}

/** As it was when the tag was made; from what was verified alone, so that nothing is fetched. */
function evidenceOf(
  {manifest, manifestDigest: digest, evaluationText, fact, stage}: VerdictSources,
  before: Registry,
  moment: string,
): Evidence {
  return assembleEvidence(
    {manifest, digest, evaluationText},
    {registry: before, stage, moment, approvals: undefined, ...approvalsOf(fact)},
  );
}

/** As the tag states them: reviews can be dismissed later. */
function approvalsOf({
  trailers: {approvals},
}: Pick<StatedTag, 'trailers'>): ReturnType<typeof parseApprovals> {
  return approvals === undefined ? undefined : parseApprovals(approvals);
}

function registryBefore(registry: Registry, model: string, {tag: name}: Pick<StatedTag, 'tag'>): Registry {
  const facts = historyOf(registry, model);
  const index = facts.findIndex(({tag}) => tag === name);
  return {...registry, models: new Map([[model, index < 0 ? facts : facts.slice(0, index)]])};
}
