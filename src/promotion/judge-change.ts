import type {Stage, Verdict} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../git/git.ts';
import type {RuleVerdict} from '../policy/judge-rule.ts';
import {judge} from '../policy/judge.ts';
import {rulesOf, type ReviewedConfig} from '../policy/read-rules.ts';
import {versionPath} from '../registry/paths.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import type {Registry} from '../registry/read-registry.ts';
import {isSemver} from '../registry/tag-name.ts';
import {UserError} from '../runtime/errors.ts';
import {readEvidence} from './read-evidence.ts';
import {readStageFile} from './stage-file.ts';

/** A change of a stage file, judged; `problem` says why it could not even be judged, which fails. */
export type ChangeVerdict =
  | {readonly model: string; readonly stage: string; readonly verdict: Verdict}
  | {readonly model: string; readonly stage: string; readonly problem: string};

/**
 * Judges what a change does to one stage by the rules of the base commit. Beside the rules, the stage file must name
 * the manifest of the version's tag, the change must hold that manifest byte for byte, and a hold must be lifted first.
 */
export async function judgeChange(
  git: Git,
  options: {
    model: string;
    stage: string;
    base: string;
    head: string;
    reviewed: ReviewedConfig;
    registry: Registry;
  },
): Promise<ChangeVerdict> {
  const {model, stage} = options;
  try {
    const outcome = await judgeStage(git, options);
    return typeof outcome === 'string' ? {model, stage, problem: outcome} : {model, stage, verdict: outcome};
  } catch (error) {
    if (error instanceof UserError) return {model, stage, problem: error.message};
    throw error;
  }
}

async function judgeStage(
  git: Git,
  {model, stage, base, head, reviewed, registry}: Parameters<typeof judgeChange>[1],
): Promise<Verdict | string> {
  const rules = rulesOf(reviewed.config, model, stage);
  if (rules === undefined)
    return `The configuration of the base branch has no stage ${stage} of a model ${model}: merge that first.`;
  const desired = await readStageFile(git, head, model, stage);
  if (desired === undefined)
    return `The change removes the stage file of ${model}/${stage}, which this gate never passes.`;
  if (!isSemver(desired.version)) return `${desired.version} is not a version.`;
  const tagged = await readManifest(git, model, desired.version);
  if (tagged === undefined)
    return `${model} ${desired.version} was never registered: it has no tag with a manifest.`;
  const before = await readStageFile(git, base, model, stage);
  const checks = [
    ...manifestCheck(desired, tagged),
    ...fileCheck(tagged, await readFileAt(git, head, versionPath(model, desired.version))),
    ...holdCheck(before, desired),
  ];
  const same = before?.version === desired.version && before.manifest === desired.manifest;
  return judge({
    stage,
    rules: same ? [] : rules, // the version is in place: only the hold changes
    readFrom: reviewed.readFrom,
    evidence: await readEvidence(git, tagged, {registry, stage}),
    checks,
  });
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
