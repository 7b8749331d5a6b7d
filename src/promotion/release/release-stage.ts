import {RefMoved, pushExpecting, type MovedRef} from '../../git/push.ts';
import type {Git} from '../../kernel/ports.ts';
import {signVerdict, type SigningContext} from '../../provenance/sign-statement.ts';
import {claimTag} from '../../registry/claim-tag.ts';
import {versionPath} from '../../registry/paths.ts';
import {holderOf, type Registry} from '../../registry/read-registry.ts';
import {isSemver} from '../../registry/tag-name.ts';
import {UserError, type Mistake} from '../../kernel/errors.ts';
import {checkStage} from '../stage/check-stage.ts';
import type {DesiredStage} from '../stage/desired-stages.ts';
import {statedTerms, tagStating} from '../stage/stated-stage.ts';
import {judgeRelease, type ReleasableStage, type ReleaseSources} from './judge-release.ts';

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

/**
 * States by a tag all that a stage file asks for, unless the newest tag says so already. Throws CAIRN_RELEASE_REFUSED
 * where it may not be released in the light of what others tagged meanwhile.
 */
export async function releaseStage(
  git: Git,
  options: {
    stage: ReleasableStage;
    sources: ReleaseSources;
    now: () => Date;
    /** Signs the verdict before the tag names it, where a key is at hand. */
    signing: SigningContext;
    /** The default branch, whose commit goes out in the same push; throws RefMoved where it is elsewhere by now. */
    along?: MovedRef | undefined;
  },
): Promise<{tag: string; created: boolean}> {
  const {stage: wanted, sources} = options;
  const {model, stage, tagged, desired} = wanted;
  const {version} = tagged.manifest;
  const outcome = await claimTag<string>(git, {
    model,
    now: options.now,
    plan: async (registry) => {
      const stated = tagStating(registry, desired);
      if (stated !== undefined) return {done: stated};
      const before = holderOf(registry, model, stage)?.version;
      const judged = await judgeRelease(git, sources, {registry, wanted});
      if (judged.refusals.length > 0) throw new UserError('CAIRN_RELEASE_REFUSED', judged.refusals);
      if (typeof judged.verdict !== 'string' && judged.digest !== undefined) {
        const path = versionPath(model, version);
        const {manifest, digest, commit} = tagged;
        const {verdict} = judged;
        await signVerdict(
          options.signing,
          {manifest, digest, path, commit},
          {verdict, digest: judged.digest},
        );
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
            desired: wanted.changedBy,
            ...(before !== undefined && before !== version && isSemver(before) && {replaces: before}),
            ...statedTerms(desired),
            ...judged.trailers,
          },
          along: options.along === undefined ? [] : [options.along],
        },
      };
    },
  });
  if (!('done' in outcome)) return {tag: outcome.tag, created: true};
  const {along} = options;
  if (along !== undefined && (await pushExpecting(git, along)) === 'moved') throw new RefMoved(along);
  return {tag: outcome.done, created: false};
}
