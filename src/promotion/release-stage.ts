import {resolveCommit} from '../git/ensure-commit.ts';
import type {Git} from '../git/git.ts';
import {judge} from '../policy/judge.ts';
import {readReviewedConfig, rulesOf} from '../policy/read-rules.ts';
import {digestOf, type Digest} from '../provenance/digest.ts';
import {serializeDocument} from '../provenance/document.ts';
import {claimTag, nextCounter} from '../registry/claim-tag.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {holderOf, type Registry} from '../registry/read-registry.ts';
import {UserError, type Mistake} from '../runtime/errors.ts';
import type {DesiredStage} from './desired-stages.ts';
import {readEvidence} from './read-evidence.ts';

/** A desired stage whose version exists and is the one that its file means. */
export interface ReleasableStage extends DesiredStage {
  readonly tagged: TaggedManifest;
}

/** Finds the version of every desired stage; throws CAIRN_STAGE_UNRELEASABLE with all that cannot be, before anything is tagged. */
export async function requireReleasable(
  git: Git,
  stages: readonly DesiredStage[],
): Promise<ReleasableStage[]> {
  const mistakes: Mistake[] = [];
  const found: ReleasableStage[] = [];
  for (const stage of stages) {
    const {model, desired} = stage;
    const where = `${model}/${stage.stage}`;
    const tagged = await readManifest(git, model, desired.version);
    if (tagged === undefined)
      mistakes.push({
        where,
        what: `asks for version ${desired.version}, which was never registered (it has no tag with a manifest)`,
        todo: 'Revert the change of the stage file, or register the version.',
      });
    else if (tagged.digest !== desired.manifest)
      mistakes.push({
        where,
        what: `names manifest ${desired.manifest}, but version ${desired.version} has ${tagged.digest}`,
        todo: 'Revert the change of the stage file and promote with `propose`.',
      });
    else found.push({...stage, tagged});
  }
  if (mistakes.length > 0) throw new UserError('CAIRN_STAGE_UNRELEASABLE', mistakes);
  return found;
}

/** States by a tag that a stage holds the version that its file asks for, unless the newest tag says so already. */
export async function releaseStage(
  git: Git,
  options: {stage: ReleasableStage; configFile: string; now: () => Date},
): Promise<{tag: string; created: boolean}> {
  const {model, stage, tagged} = options.stage;
  const {version} = tagged.manifest;
  const outcome = await claimTag<string>(git, {
    model,
    now: options.now,
    plan: async (registry) => {
      const holder = holderOf(registry, model, stage);
      if (holder?.version === version && holder.manifestDigest === tagged.digest) return {done: holder.tag};
      const verdict = await verdictDigest(git, options, registry);
      return {
        claim: {
          name: {kind: 'assignment', model, stage, counter: nextCounter(registry, model)},
          commit: tagged.commit,
          subject: `${model} ${version} in ${stage}`,
          trailers: {
            version,
            manifest: tagged.digest,
            run: tagged.manifest.run.id,
            desired: options.stage.changedBy,
            ...(verdict !== undefined && {verdict}),
          },
        },
      };
    },
  });
  return 'done' in outcome ? {tag: outcome.done, created: false} : {tag: outcome.tag, created: true};
}

/**
 * Digest of the verdict by the rules that stood before the change was merged; undefined where they or the evidence
 * cannot be read any more. It is recorded, not enforced: who may merge is decided by the branch's protection.
 */
async function verdictDigest(
  git: Git,
  {stage: {model, stage, tagged, changedBy}, configFile}: {stage: ReleasableStage; configFile: string},
  registry: Registry,
): Promise<Digest | undefined> {
  const base = await resolveCommit(git, `${changedBy}^1`);
  if (base === undefined) return undefined;
  try {
    const {config, readFrom} = await readReviewedConfig(git, base, configFile);
    const rules = rulesOf(config, model, stage);
    const evidence = await readEvidence(git, tagged, {registry, stage});
    if (rules === undefined || evidence.evaluation === undefined) return undefined;
    return digestOf(serializeDocument(judge({stage, rules, readFrom, evidence})));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
