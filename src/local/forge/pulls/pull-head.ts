import {git} from '../git/run-git.ts';
import {readRef} from '../git/refs.ts';
import type {PullPart} from '../state/documents.ts';
import {findRepo, listRepos, type Repo, type World} from '../world.ts';

/** The repository that the head of a pull request is in: the repository itself or a fork; undefined where that is gone. */
export function headRepo(world: World, repo: Repo, pull: Pick<PullPart, 'headRepo'>): Repo | undefined {
  return pull.headRepo === undefined ? repo : findRepo(world, pull.headRepo);
}

/** The newest commit of the branch of a head, brought over where a fork has it; undefined where it is gone. */
export async function readHead(
  world: World,
  repo: Repo,
  pull: Pick<PullPart, 'headRepo' | 'headRef'>,
): Promise<string | undefined> {
  const from = headRepo(world, repo, pull);
  const found = from && (await readRef(from.gitDirectory, `refs/heads/${pull.headRef}`));
  if (from === undefined || found === undefined) return undefined;
  if (from.slug !== repo.slug)
    await git(repo.gitDirectory, [
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      from.gitDirectory,
      found.sha,
    ]);
  return found.sha;
}

/** What `owner:branch` (or `branch`) names as a head: undefined where that owner has no fork. */
export function namedHead(
  world: World,
  repo: Repo,
  head: string,
): Pick<PullPart, 'headRepo' | 'headRef'> | undefined {
  const [owner, ...rest] = head.split(':');
  if (rest.length === 0) return {headRef: head};
  const headRef = rest.join(':');
  if (owner === repo.owner) return {headRef};
  const fork = listRepos(world).find((one) => one.owner === owner && one.forkOf === repo.slug);
  return fork && {headRepo: fork.slug, headRef};
}

/** `owner:branch` of a head, as GitHub labels it. */
export function headLabel(
  repo: Repo,
  {headRepo: fork, headRef}: Pick<PullPart, 'headRepo' | 'headRef'>,
): string {
  return `${fork?.split('/')[0] ?? repo.owner}:${headRef}`;
}
