import type {Config} from '../../generated/documents.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Git} from '../../kernel/ports.ts';
import {stagePath} from '../../registry/paths.ts';
import {desiredStages} from '../stage/desired-stages.ts';
import {newestFile} from '../stage/newest-file.ts';

/** A branch that promotions go to, as it is now. */
export interface Base {
  readonly name: string;
  readonly commit: string;
  readonly config: Config;
}

/**
 * Which branch speaks for each stage, by the path of its file. Where several say something else, the branch whose history
 * holds the last change of the others; throws CAIRN_STAGE_UNRELEASABLE where none does.
 */
export async function stageOwners(git: Git, bases: readonly Base[]): Promise<ReadonlyMap<string, Base>> {
  const said = new Map<string, Base[]>();
  for (const base of bases) {
    const {stages, removed} = await desiredStages(git, base.commit, base.config);
    for (const {model, stage} of [...stages, ...removed]) {
      const path = stagePath(model, stage);
      said.set(path, [...(said.get(path) ?? []), base]);
    }
  }
  const owners = new Map<string, Base>();
  const mistakes: UserError['mistakes'][number][] = [];
  for (const [path, sayers] of said) {
    const owner = await newestFile(git, path, sayers);
    if (owner !== undefined) owners.set(path, owner);
    else
      mistakes.push({
        where: path,
        what: `differs between ${sayers.map(({name}) => name).join(' and ')}, and none of them holds the last change of the others`,
        todo: 'Merge one of these branches into the other, with the file as it is to be.',
      });
  }
  if (mistakes.length > 0) throw new UserError('CAIRN_STAGE_UNRELEASABLE', mistakes);
  return owners;
}
