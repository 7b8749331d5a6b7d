import {join} from 'node:path';
import type {ForgeEvent, TokenGrant} from '../contract.ts';
import {isoTime} from './git/commits.ts';
import type {RepositoryDocument} from './state/documents.ts';
import type {Store} from './state/store.ts';
import type {SignedUrls} from './http/signed-urls.ts';

/** What every part of one forge shares. */
export interface World {
  /** Root of all that is stored. */
  readonly directory: string;
  readonly store: Store;
  readonly clock: () => Date;
  /** Set once the port is known. */
  readonly urls: {api: string; server: string};
  readonly storage: SignedUrls;
  /** Runs one task at a time for a repository: whatever changes it goes through here. */
  readonly exclusively: <T>(slug: string, task: () => Promise<T>) => Promise<T>;
}

/** A repository as the handlers see it. */
export interface Repo extends RepositoryDocument {
  readonly slug: string;
  readonly gitDirectory: string;
}

/** Who does something: the events it causes say so. */
export interface Actor {
  readonly login: string;
  readonly byWorkflowToken: boolean;
}

/** Collects the events of one request; they go out after its response was sent. */
export type Announce = (event: ForgeEvent) => void;

/** The repository of a slug, or undefined. */
export function findRepo(world: World, slug: string): Repo | undefined {
  const document = world.store.get('repository', '', slug);
  return document && {...document, slug, gitDirectory: join(world.directory, 'git', `${slug}.git`)};
}

/** All repositories, in order of creation. */
export function listRepos(world: World): Repo[] {
  const slugs = world.store.list('repository', '').map(({owner, name}) => `${owner}/${name}`);
  return slugs.flatMap((slug) => findRepo(world, slug) ?? []);
}

/** The present time as GitHub writes it. */
export function now(world: World): string {
  return isoTime(world.clock());
}

export function actorOf(grant: TokenGrant): Actor {
  return {login: grant.actor, byWorkflowToken: grant.kind === 'workflow'};
}

/** A queue a key: tasks of one key never overlap, and one that fails does not stop the next. */
export function makeQueues(): World['exclusively'] {
  const tails = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = tails.get(key) ?? Promise.resolve();
    const mine = before.then(task, task);
    const settled = mine.catch(() => undefined);
    tails.set(key, settled);
    try {
      return await mine;
    } finally {
      if (tails.get(key) === settled) tails.delete(key);
    }
  };
}
