import type {Config} from '../../generated/documents.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Git, GitHub} from '../../kernel/ports.ts';
import {stagePath} from '../../registry/paths.ts';
import type {Registry} from '../../registry/read-registry.ts';
import {desiredStages} from '../stage/desired-stages.ts';
import {newestFile} from '../stage/newest-file.ts';
import {planRelease, type ReleasePlan} from './plan-release.ts';

/** A branch that promotions go to, as it is now. */
export interface Base {
  readonly name: string;
  readonly commit: string;
  readonly config: Config;
}

/**
 * The plan over all branches that promotions go to, the default branch first. Where several say something else of a
 * stage, the branch counts whose history holds the last change of the others; throws CAIRN_STAGE_UNRELEASABLE where none
 * does.
 */
export async function planBases(
  read: {git: Git; github: GitHub | undefined},
  {bases, ...shared}: {bases: readonly [Base, ...Base[]]; registry: Registry; configFile: string},
): Promise<ReleasePlan> {
  const [first] = bases;
  if (bases.length === 1) return planRelease(read, {...first, ...shared});
  const said = new Map<string, Base[]>();
  for (const base of bases) {
    const {stages, removed} = await desiredStages(read.git, base.commit, base.config);
    for (const {model, stage} of [...stages, ...removed]) {
      const path = stagePath(model, stage);
      said.set(path, [...(said.get(path) ?? []), base]);
    }
  }
  const owners = new Map<string, Base>();
  const mistakes: UserError['mistakes'][number][] = [];
  for (const [path, sayers] of said) {
    const owner = await newestFile(read.git, path, sayers);
    if (owner !== undefined) owners.set(path, owner);
    else
      mistakes.push({
        where: path,
        what: `differs between ${sayers.map(({name}) => name).join(' and ')}, and none of them holds the last change of the others`,
        todo: 'Merge one of these branches into the other, with the file as it is to be.',
      });
  }
  if (mistakes.length > 0) throw new UserError('CAIRN_STAGE_UNRELEASABLE', mistakes);
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
