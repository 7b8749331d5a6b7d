import type {Config, Verdict} from '../../generated/documents.ts';
import {commitTime} from '../../git/commit-time.ts';
import {resolveCommit} from '../../git/ensure-commit.ts';
import type {Git} from '../../kernel/ports.ts';
import type {Evidence} from '../../policy/evidence.ts';
import {judge, type StagePolicy} from '../../policy/judge.ts';
import type {RuleVerdict} from '../../policy/outcome.ts';
import {policyOf, readCommittedConfig} from '../../policy/read-rules.ts';
import {digestOf} from '../../kernel/digest.ts';
import type {Fact} from '../../registry/facts.ts';
import {readManifest} from '../../registry/read-manifest.ts';
import {historyOf, type Registry} from '../../registry/read-registry.ts';
import {isoTime} from '../../text/plain-table.ts';
import {UserError} from '../../kernel/errors.ts';
import {assembleEvidence} from '../evidence/assemble-evidence.ts';
import {localEvaluation} from '../evidence/read-evidence.ts';
import {parseApprovals} from '../evidence/stated-approvals.ts';

/** A past promotion by the rules of then and by others. */
export interface Replay {
  /** The tag that states the promotion. */
  readonly tag: string;
  readonly model: string;
  readonly stage: string;
  readonly version: string | null;
  /** When it was judged, ISO 8601. */
  readonly moment: string;
  /** By the rules of then; null where they or the evidence cannot be read any more. */
  readonly before: Verdict['verdict'] | null;
  /** By the rules that are tried. */
  readonly after: Verdict['verdict'] | null;
  readonly changed: boolean;
  /** Rules whose outcome differs, `id: before → after`; an absent one is `–`. */
  readonly rules: readonly string[];
  /** Why it could not be judged again. */
  readonly note: string | null;
}

/**
 * Judges every past promotion again by other rules: with the evaluation, the holder, the approvals and the moment that
 * it had. Reads what this clone has, and only reads. `before` takes the place of the rules that stood at each promotion.
 */
export async function replayPromotions(
  git: Git,
  options: {registry: Registry; tried: Config; before: Config | undefined; configFile: string},
): Promise<Replay[]> {
  const replays: Replay[] = [];
  for (const [model, {stages = {}}] of Object.entries(options.tried.models)) {
    const facts = historyOf(options.registry, model);
    for (const [index, fact] of facts.entries()) {
      if (fact.name.kind !== 'assignment' || !Object.hasOwn(stages, fact.name.stage)) continue;
      const registry = {...options.registry, models: new Map([[model, facts.slice(0, index)]])};
      replays.push(await replay(git, {...options, registry, model, stage: fact.name.stage, fact}));
    }
  }
  return replays;
}

interface PastPromotion {
  readonly model: string;
  readonly stage: string;
  readonly fact: Fact;
  /** As it was before the promotion. */
  readonly registry: Registry;
  readonly tried: Config;
  readonly before: Config | undefined;
  readonly configFile: string;
}

async function replay(git: Git, past: PastPromotion): Promise<Replay> {
  const {model, stage, fact} = past;
  const {version = null, desired} = fact.trailers;
  const asked = desired === undefined ? undefined : await resolveCommit(git, desired);
  const said: string[] = [];
  const moment =
    asked === undefined
      ? isoTime(fact.time)
      : await commitTime(git, asked, (sentence) => said.push(sentence));
  const head = {tag: fact.tag, model, stage, version, moment};
  try {
    const evidence = await evidenceOf(git, past, moment);
    if (typeof evidence === 'string') return {...head, ...unjudged, note: evidence};
    const after = verdictBy(policyOf(past.tried, model, stage), stage, evidence);
    const before = verdictBy(await policyBefore(git, past, asked), stage, evidence);
    if (before === undefined || after === undefined)
      return {
        ...head,
        ...unjudged,
        after: after?.verdict ?? null,
        note: 'the rules that stood before it cannot be read',
      };
    return {
      ...head,
      before: before.verdict,
      after: after.verdict,
      changed: before.verdict !== after.verdict,
      rules: differences(before.rules, after.rules),
      note: said[0] ?? null,
    };
  } catch (error) {
    if (error instanceof UserError) return {...head, ...unjudged, note: error.message};
    throw error;
  }
}

const unjudged = {before: null, after: null, changed: false, rules: []} as const;

/** What the promotion was judged by; a sentence where that is not here. */
async function evidenceOf(
  git: Git,
  {fact, model, stage, registry}: PastPromotion,
  moment: string,
): Promise<Evidence | string> {
  const {version, manifest, approvals} = fact.trailers;
  if (version === undefined || manifest === undefined) return 'made by another tool: it has no manifest';
  const tagged = await readManifest(git, model, version);
  if (tagged === undefined) return 'the manifest of the version is not here';
  const evaluationText = await localEvaluation(git, tagged.manifest);
  if (evaluationText === undefined) return 'the evaluation is not in this clone (--fetch brings it)';
  const stated = approvals === undefined ? undefined : parseApprovals(approvals);
  return assembleEvidence(
    {...tagged, evaluationText},
    {registry, stage, moment, approvals: undefined, ...stated},
  );
}

async function policyBefore(
  git: Git,
  {before, configFile, model, stage}: PastPromotion,
  asked: string | undefined,
): Promise<StagePolicy | undefined> {
  if (before !== undefined) return policyOf(before, model, stage);
  const base = asked === undefined ? undefined : await resolveCommit(git, `${asked}^1`);
  if (base === undefined) return undefined;
  try {
    return policyOf((await readCommittedConfig(git, base, configFile)).config, model, stage);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function verdictBy(policy: StagePolicy | undefined, stage: string, evidence: Evidence): Verdict | undefined {
  if (policy === undefined) return undefined;
  // Where the rules were read is of no account: the verdict is looked at and thrown away.
  return judge({stage, policy, readFrom: {commit: '', digest: digestOf('')}, evidence});
}

/** Rules that are new, gone, or have another outcome or another weight; in the order of the rules that are tried. */
function differences(before: readonly RuleVerdict[], after: readonly RuleVerdict[]): string[] {
  const ids = new Set([...after, ...before].map(({id}) => id));
  return [...ids].flatMap((id) => {
    const [old, now] = [before, after].map((rules) => outcomeOf(rules.find((rule) => rule.id === id)));
    return old === now ? [] : [`${id}: ${old ?? ''} → ${now ?? ''}`];
  });
}

function outcomeOf(rule: RuleVerdict | undefined): string {
  if (rule === undefined) return '–';
  const verdict = rule.waiver?.active === true ? 'waived' : rule.verdict;
  return rule.severity === 'block' ? verdict : `${verdict} (${rule.severity})`;
}
