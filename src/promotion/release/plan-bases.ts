import type {Context} from '../../kernel/context.ts';
import {stagePath} from '../../registry/paths.ts';
import type {Registry} from '../../registry/read-registry.ts';
import {planRelease, type ReleasePlan} from './plan-release.ts';
import {stageOwners, type Base} from './stage-owners.ts';

/**
 * The plan over all branches that promotions go to, the default branch first; of each stage the branch counts that
 * `stageOwners` names.
 */
export async function planBases(
  read: Pick<Context, 'git' | 'github' | 'log'>,
  {bases, ...shared}: {bases: readonly [Base, ...Base[]]; registry: Registry; configFile: string},
): Promise<ReleasePlan> {
  const [first] = bases;
  if (bases.length === 1) return planRelease(read, {...first, ...shared});
  const owners = await stageOwners(read.git, bases);
  const plans: ReleasePlan[] = [];
  for (const base of bases) {
    const counts = (model: string, stage: string): boolean => owners.get(stagePath(model, stage)) === base;
    plans.push(await planRelease(read, {...base, ...shared, counts}));
  }
  return {
    commit: first.commit,
    stages: plans.flatMap(({stages}) => stages),
    refused: plans.flatMap(({refused}) => refused),
    undeclared: plans.flatMap(({undeclared}) => undeclared.filter(({path}) => !owners.has(path))),
  };
}
