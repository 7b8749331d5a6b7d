import type {ConfigTypes} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';

/** Where people write their part of a model's card: as configured, else beside the registry's files. */
export function writtenCardPath(model: string, {card}: Pick<ConfigTypes.Model, 'card'>): string {
  return card ?? `registry/${model}/CARD.md`;
}

/** What people wrote about a model at a commit, as it stands there; undefined where there is no such file. */
export async function readWrittenCard(git: Git, commit: string, path: string): Promise<string | undefined> {
  const inside = !path.startsWith('/') && !path.split('/').some((part) => ['', '.', '..'].includes(part));
  return inside ? readFileAt(git, commit, path) : undefined;
}
