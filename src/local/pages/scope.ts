import type {Forge, PageRequest, PageResponse} from '../contract.ts';
import {at, listAt, textAt} from './fields.ts';
import {encodePath, safeHref} from './links.ts';
import {markdown} from './markdown.ts';
import type {Markup} from './html.ts';

/** What every page is built from. */
export interface Scope {
  readonly request: PageRequest;
  readonly forge: Forge;
  readonly now: Date;
  /** Stands in every form and must come back with it: other sites cannot know it. */
  readonly formToken: string;
  /** The body of a GET, or undefined where the API does not answer with success. */
  readonly get: (path: string) => Promise<unknown>;
  /** As `get` for a list; empty where there is none. */
  readonly list: (path: string) => Promise<readonly unknown[]>;
}

/** What every page of a repository is built from. */
export interface RepositoryScope extends Scope {
  /** `owner/name`. */
  readonly slug: string;
  /** `/owner/name`, percent-encoded; pages lie below it. */
  readonly base: string;
  /** `/repos/owner/name`, percent-encoded. */
  readonly api: string;
  readonly repository: unknown;
  readonly defaultBranch: string;
  readonly openIssues: number;
  readonly openPulls: number;
}

/** A page below a repository: what remains of its path, segment by segment, decoded. */
export type RepositoryPage = (scope: RepositoryScope, rest: readonly string[]) => Promise<PageResponse>;

/** The scope of one request. */
export function scopeOf(request: PageRequest, now: Date, formToken: string): Scope {
  const get = async (path: string): Promise<unknown> => {
    const {status, body} = await request.api('GET', path);
    return status >= 200 && status < 300 ? body : undefined;
  };
  return {request, forge: request.forge, now, formToken, get, list: async (path) => listAt(await get(path))};
}

/** The scope of a repository, or undefined where there is no such repository. */
export async function repositoryScope(scope: Scope, slug: string): Promise<RepositoryScope | undefined> {
  const api = `/repos/${encodePath(slug)}`;
  const [repository, open] = await Promise.all([
    scope.get(api),
    scope.list(`${api}/issues?state=open&per_page=100`),
  ]);
  if (repository === undefined) return undefined;
  const openPulls = open.filter((issue) => at(issue, 'pull_request') !== undefined).length;
  return {
    ...scope,
    slug,
    api,
    repository,
    base: `/${encodePath(slug)}`,
    defaultBranch: textAt(repository, 'default_branch') || 'main',
    openPulls,
    openIssues: open.length - openPulls,
  };
}

/** Markdown of a body or comment: line breaks count, relative links start at the repository. */
export function bodyMarkdown(scope: RepositoryScope, source: string, under: number): Markup {
  return markdown(source, {
    under,
    breaks: true,
    resolve: (address, use) => resolve(scope, address, use, '', scope.defaultBranch),
  });
}

/** Markdown of a file at `ref`: relative links and images start at the file's folder. */
export function fileMarkdown(scope: RepositoryScope, source: string, path: string, ref: string): Markup {
  const folder = path.split('/').slice(0, -1).join('/');
  return markdown(source, {
    under: 1,
    breaks: false,
    resolve: (address, use) => resolve(scope, address, use, folder, ref),
  });
}

function resolve(
  scope: RepositoryScope,
  address: string,
  use: 'link' | 'image',
  folder: string,
  ref: string,
): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|#|\/)/i.test(address)) {
    const href = safeHref(address, scope.forge);
    return use === 'link' || href?.startsWith('/') === true ? href : undefined;
  }
  const kind = use === 'image' ? 'raw' : 'blob';
  const root = `${scope.base}/${kind}/${encodePath(ref)}/`;
  // `..` stops at the root of the repository.
  const inside = new URL(address, `http://repository/${folder === '' ? '' : `${encodePath(folder)}/`}`);
  return inside.host === 'repository' ? root + inside.pathname.slice(1) + inside.hash : undefined;
}
