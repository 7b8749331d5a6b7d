import type {Stage, Verdict} from '../../generated/documents.ts';
import {readFileAt} from '../../git/commit-files.ts';
import type {Git} from '../../kernel/ports.ts';
import type {RuleVerdict} from '../../policy/outcome.ts';
import {judge, type StagePolicy} from '../../policy/judge.ts';
import {policyOf, type ReviewedConfig} from '../../policy/read-rules.ts';
import {restorationOf} from '../../registry/mend-tag.ts';
import {versionPath} from '../../registry/paths.ts';
import {readManifest, type TaggedManifest} from '../../registry/read-manifest.ts';
import {historyOf, holderOf, type Registry} from '../../registry/read-registry.ts';
import {isSemver} from '../../registry/tag-name.ts';
import {foreignLetters} from '../../text/foreign-letters.ts';
import {UserError} from '../../kernel/errors.ts';
import type {JudgedMoment} from '../evidence/assemble-evidence.ts';
import {checkStage} from '../stage/check-stage.ts';
import {readEvidence} from '../evidence/read-evidence.ts';
import {readStageFile} from '../stage/stage-file.ts';
import {overrideOutcome, type OverriddenChange} from './override-outcome.ts';

/** A change of a stage file, judged; `problem` says why it could not even be judged, which fails. */
export type ChangeVerdict = {
  readonly model: string;
  readonly stage: string;
  /** Name of the branch that it was judged for, where there are several. */
  readonly base?: string;
} & (
  | {
      readonly verdict: Verdict;
      readonly policy: StagePolicy;
      /** Where somebody answers for a verdict that does not pass. */
      readonly overridden?: OverriddenChange | undefined;
    }
  | {readonly problem: string}
);

interface ProposedStage {
  readonly model: string;
  readonly stage: string;
  readonly base: string;
  /** What the merge makes: a commit or a tree. */
  readonly head: string;
  readonly reviewed: ReviewedConfig;
  readonly registry: Registry;
  readonly judged: JudgedMoment;
  /** Another configuration of the base, which declares the model. */
  readonly declaredIn?: string | undefined;
}

/**
 * Judges what a change does to one stage by the rules of the base commit. Beside the rules, the stage file must name
 * the manifest of the version's tag, the change must hold that manifest byte for byte, a hold must be lifted first, the
 * file must be one that can be released, and only versions that held the stage may share its traffic or be its fallback.
 */
export async function judgeChange(git: Git, options: ProposedStage): Promise<ChangeVerdict> {
  const {model, stage} = options;
  try {
    const outcome = await judgeStage(git, options);
    return {model, stage, ...outcome};
  } catch (error) {
    if (error instanceof UserError) return {model, stage, problem: error.message};
    throw error;
  }
}

type Judged = Pick<Extract<ChangeVerdict, {verdict: Verdict}>, 'verdict' | 'policy' | 'overridden'>;

async function judgeStage(
  git: Git,
  {model, stage, base, head, reviewed, registry, judged, declaredIn}: ProposedStage,
): Promise<Judged | {problem: string}> {
  const stated = policyOf(reviewed.config, model, stage);
  if (stated === undefined)
    return {
      problem:
        declaredIn === undefined
          ? `The configuration of the base branch has no stage ${stage} of a model ${model}${foreignLetters(`${stage}${model}`)}: merge that first.`
          : `Model ${model} is declared in ${declaredIn}: run the gate with that configuration (config: ${declaredIn}).`,
    };
  const desired = await readStageFile(git, head, model, stage);
  if (desired === undefined)
    return {problem: `The change removes the stage file of ${model}/${stage}, which this gate never passes.`};
  if (!isSemver(desired.version)) return {problem: `${desired.version} is not a version.`};
  const tagged = await readManifest(git, model, desired.version);
  if (tagged === undefined) {
    const restore = await restorationOf(git, model, desired.version);
    const never = `${model} ${desired.version} was never registered: it has no tag with a manifest.`;
    return {
      problem: restore === undefined ? never : `${model} ${desired.version} has no tag any more. ${restore}`,
    };
  }
  const before = await readStageFile(git, base, model, stage);
  const wrong = manifestCheck(desired, tagged);
  const checks = [
    ...wrong,
    ...fileCheck(tagged, await readFileAt(git, head, versionPath(model, desired.version))),
    ...holdCheck(before, desired),
    ...(wrong.length > 0 ? [] : await releaseCheck(git, registry, {model, stage, desired})),
    ...shareCheck(registry, desired, before),
  ];
  // What the base asks for and no tag states was not released: it is judged again.
  const held = holderOf(registry, model, stage)?.version === desired.version;
  const same = before?.version === desired.version && before.manifest === desired.manifest && held;
  const policy = same ? {rules: [], waivers: []} : stated; // the version is in place: only the terms change
  const evidence = await readEvidence(git, tagged, {registry, stage, ...judged});
  const verdict = judge({stage, policy, readFrom: reviewed.readFrom, evidence, checks});
  const overridden = overrideOutcome({desired, verdict, policy, evidence, checks: checks.length});
  return {policy, verdict, overridden};
}

/** What `release` would refuse after the merge. */
async function releaseCheck(
  git: Git,
  registry: Registry,
  of: {model: string; stage: string; desired: Stage},
): Promise<RuleVerdict[]> {
  const found = await checkStage(git, registry, of);
  if ('tagged' in found) return [];
  return found.mistakes.map(({what}) => failed('stage-file', `The stage file ${what}.`));
}

/** Rules judge the version of the stage alone: others may only come in where they were judged before. */
function shareCheck(registry: Registry, desired: Stage, before: Stage | undefined): RuleVerdict[] {
  const {model, stage, version, traffic = [], fallback} = desired;
  const others = [...traffic, ...(fallback === undefined ? [] : [fallback])].map((one) => one.version);
  const held = new Set([version, before?.version]);
  for (const {trailers} of historyOf(registry, model, stage)) held.add(trailers.version);
  const strange = [...new Set(others)].filter((one) => !held.has(one));
  return strange.map((one) =>
    failed('shares', `The stage file names ${one} for traffic or as fallback, which never held the stage.`),
  );
}

function manifestCheck(desired: Stage, {digest}: TaggedManifest): RuleVerdict[] {
  if (desired.manifest === digest) return [];
  return [
    failed('manifest', `The stage file names manifest ${desired.manifest}, but the tag has ${digest}.`),
  ];
}

function fileCheck({text, manifest}: TaggedManifest, inChange: string | undefined): RuleVerdict[] {
  if (inChange === text) return [];
  const path = versionPath(manifest.model, manifest.version);
  const what = inChange === undefined ? 'is missing' : 'differs from the one in the tag';
  return [failed('manifest-file', `${path} ${what}; it must be the same byte for byte.`)];
}

function holdCheck(before: Stage | undefined, desired: Stage): RuleVerdict[] {
  if (before?.hold === undefined || before.version === desired.version) return [];
  const {reason, since} = before.hold;
  if (desired.hold === undefined) return []; // lifting it is part of the reviewed change
  return [failed('hold', `The stage is held at ${before.version} since ${since}: ${reason}`)];
}

function failed(id: string, message: string): RuleVerdict {
  return {id, severity: 'block', verdict: 'fail', message};
}
