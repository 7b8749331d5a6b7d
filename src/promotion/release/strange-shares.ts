import type {Stage} from '../../generated/documents.ts';
import type {Mistake} from '../../kernel/errors.ts';

/**
 * Versions that a stage file gives traffic to, or keeps as fallback, and that never held the stage: rules judge the
 * version of the stage alone, so others may only come in where they were judged before.
 */
export function strangeShares(
  {model, stage, version, traffic = [], fallback}: Stage,
  held: ReadonlySet<string>,
): Mistake[] {
  const named = [...traffic, ...(fallback === undefined ? [] : [fallback])].map((one) => one.version);
  return [...new Set(named)]
    .filter((one) => one !== version && !held.has(one))
    .map((one) => ({
      where: `${model}/${stage}`,
      what: `names ${one} for traffic or as fallback, which never held the stage: no rule judged it`,
      todo: `Make ${one} the version of the stage, or take it out of the stage file.`,
    }));
}
