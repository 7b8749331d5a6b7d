import {randomBytes} from 'node:crypto';
import type {PageRequest, PageResponse, Pages} from '../contract.ts';
import {actionsPage} from './actions-page.ts';
import {blobPage} from './blob-page.ts';
import {branchesPage} from './branches-page.ts';
import {commitPage} from './commit-page.ts';
import {commitsPage} from './commits-page.ts';
import {deploymentsPage} from './deployments-page.ts';
import {dispatchRun} from './dispatch-run.ts';
import {issuePage} from './issue-page.ts';
import {issuesPage} from './issues-page.ts';
import {missing, safetyHeaders} from './layout.ts';
import {mergePull} from './merge-pull.ts';
import {pullPage} from './pull-page.ts';
import {pullsPage} from './pulls-page.ts';
import {rawFile} from './raw-file.ts';
import {releasesPage} from './releases-page.ts';
import {reviewRun} from './review-run.ts';
import {rerunRun} from './rerun-run.ts';
import {repositoriesPage} from './repositories-page.ts';
import {repositoryPage} from './repository-page.ts';
import {repositoryScope, scopeOf, type RepositoryPage} from './scope.ts';
import {stylesheet} from './stylesheet.ts';
import {tagsPage} from './tags-page.ts';
import {treePage} from './tree-page.ts';

interface PagesOptions {
  /** The clock behind "3 minutes ago"; the machine's by default. */
  readonly now?: () => Date;
  /** The secret of the pages' forms; fresh for each call by default. */
  readonly formToken?: string;
}

/** The web pages of the forge: plain HTML under GitHub's own addresses, with no script. */
export function createPages(options: PagesOptions = {}): Pages {
  const now = options.now ?? (() => new Date());
  const formToken = options.formToken ?? randomBytes(24).toString('base64url');
  return async (request) => {
    const path = pathSegments(request.url);
    if (path === undefined)
      return request.method === 'GET' ? missing('This address is malformed.') : undefined;
    if (request.method === 'GET' && path[0] === '-' && path[1] === 'style.css' && path.length === 2)
      return style();
    const scope = scopeOf(request, now(), formToken);
    if (request.method === 'GET' && path.length === 0) return repositoriesPage(scope);
    const [owner, name, ...rest] = path;
    if (!isName(owner) || !isName(name)) return undefined;
    const found = route(request, rest);
    if (found === undefined) return undefined;
    const repository = await repositoryScope(scope, `${owner}/${name}`);
    if (repository === undefined) return missing(`There is no repository ${owner}/${name} here.`);
    return found.show(repository, found.rest);
  };
}

interface Found {
  readonly show: RepositoryPage;
  readonly rest: readonly string[];
}

/** By the first segment below the repository: the page, and how many more segments its addresses have. */
const byName: ReadonlyMap<
  string,
  {readonly show: RepositoryPage; readonly least: number; readonly most: number}
> = new Map([
  ['actions', {show: async (scope, rest) => actionsPage(scope, rest), least: 0, most: 4}],
  ['blob', {show: blobPage, least: 2, most: Infinity}],
  ['branches', {show: branchesPage, least: 0, most: 0}],
  ['commit', {show: commitPage, least: 1, most: 1}],
  ['commits', {show: commitsPage, least: 0, most: Infinity}],
  ['deployments', {show: deploymentsPage, least: 0, most: 1}],
  ['issues', {show: issuesOrIssue, least: 0, most: 1}],
  ['pull', {show: pullPage, least: 1, most: 2}],
  ['pulls', {show: pullsPage, least: 0, most: 0}],
  ['raw', {show: rawFile, least: 2, most: Infinity}],
  ['releases', {show: releasesPage, least: 0, most: Infinity}],
  ['tags', {show: tagsPage, least: 0, most: 0}],
  ['tree', {show: treePage, least: 1, most: Infinity}],
]);

function route({method}: PageRequest, path: readonly string[]): Found | undefined {
  const [name, ...rest] = path;
  if (method === 'POST') return formRoute(name, rest);
  if (name === undefined) return {show: repositoryPage, rest};
  if (name === 'releases' && rest[0] === 'download') return undefined; // bytes, served by the forge
  const known = byName.get(name);
  return known !== undefined && rest.length >= known.least && rest.length <= known.most
    ? {show: known.show, rest}
    : undefined;
}

/** The forms: merging a pull request, starting a workflow, running a run again, answering for an environment. */
function formRoute(name: string | undefined, rest: readonly string[]): Found | undefined {
  const [first, second, third] = rest;
  if (name === 'pull' && rest.length === 2 && second === 'merge') return {show: mergePull, rest};
  if (name !== 'actions' || rest.length !== 3) return undefined;
  if (first === 'workflows' && third === 'dispatch') return {show: dispatchRun, rest};
  if (first !== 'runs') return undefined;
  if (third === 'rerun') return {show: rerunRun, rest};
  return third === 'review' ? {show: reviewRun, rest} : undefined;
}

async function issuesOrIssue(...[scope, rest]: Parameters<RepositoryPage>): Promise<PageResponse> {
  return rest.length === 0 ? issuesPage(scope, rest) : issuePage(scope, rest);
}

/** The decoded segments of a path; undefined where an escape is malformed or a segment would climb out of its place. */
function pathSegments(url: URL): string[] | undefined {
  try {
    const segments = url.pathname
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
    return segments.some((segment) => /(^|[/\\])\.{1,2}($|[/\\])/.test(segment)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

function isName(segment: string | undefined): segment is string {
  return segment !== undefined && /^[\w.-]+$/.test(segment);
}

function style(): PageResponse {
  return {
    status: 200,
    headers: {...safetyHeaders, 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache'},
    body: stylesheet,
  };
}
