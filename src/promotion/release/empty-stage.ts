import type {Git} from '../../kernel/ports.ts';
import {claimTag} from '../../registry/claim-tag.ts';
import {historyOf, holderOf, type Holder, type Registry} from '../../registry/read-registry.ts';
import {isSemver} from '../../registry/tag-name.ts';
import type {RemovedStage} from '../stage/desired-stages.ts';

/**
 * Who still holds a stage whose file was deleted; undefined where it is empty, or where its newest fact rests on no
 * stage file (another tool or a person made it): such a fact is not ours to take back.
 */
export function holderToLetGo(
  registry: Registry,
  {model, stage}: Pick<RemovedStage, 'model' | 'stage'>,
): Holder | undefined {
  const holder = holderOf(registry, model, stage);
  if (holder === undefined) return undefined;
  const fact = historyOf(registry, model, stage).find(({tag}) => tag === holder.tag);
  return fact?.trailers.desired === undefined ? undefined : holder;
}

/** States by a tag that a stage is empty, unless it is. */
export async function emptyStage(
  git: Git,
  options: {removed: RemovedStage; now: () => Date},
): Promise<{tag: string | undefined}> {
  const {model, stage, changedBy} = options.removed;
  const outcome = await claimTag<undefined>(git, {
    model,
    now: options.now,
    plan: async (registry) => {
      const holder = holderToLetGo(registry, options.removed);
      if (holder === undefined) return Promise.resolve({done: undefined});
      const {version, commit} = holder;
      return Promise.resolve({
        claim: {
          name: {kind: 'unassignment', model, stage},
          commit,
          subject: `${model} out of ${stage}`,
          trailers: {...(isSemver(version) && {version, replaces: version}), desired: changedBy},
        },
      });
    },
  });
  return {tag: 'done' in outcome ? undefined : outcome.tag};
}
