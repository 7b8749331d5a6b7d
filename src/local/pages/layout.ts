import type {PageResponse} from '../contract.ts';
import {html, Markup, type Content} from './html.ts';
import {icon, type IconName} from './icons.ts';
import {textAt} from './fields.ts';
import type {RepositoryScope} from './scope.ts';

type Tab = 'Code' | 'Pull requests' | 'Issues' | 'Actions' | 'Releases' | 'Deployments' | 'Tags' | 'Branches';

interface PageParts {
  /** Goes into the window's title. */
  readonly title: string;
  readonly body: Content;
  readonly status?: number;
  readonly scope?: RepositoryScope;
  readonly tab?: Tab;
  /** Seconds after which the browser loads the page again. */
  readonly refresh?: number;
}

/** Nothing may run, and nothing is loaded from anywhere but the forge. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Headers that every answer has. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A whole page with its landmarks; `body` begins with the page's only `h1`. */
export function page(parts: PageParts): PageResponse {
  const {scope, refresh} = parts;
  const title = scope === undefined ? parts.title : `${parts.title} · ${scope.slug}`;
  const markup = html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${refresh !== undefined && html`<meta http-equiv="refresh" content="${refresh}" />`}
        <title>${title} · Cairn</title>
        <link rel="stylesheet" href="/-/style.css" />
        <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(favicon)}" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        <header class="top">
          <div class="bar">
            <a class="brand" href="/">${logo()}<span>Cairn</span></a>
            ${scope !== undefined && breadcrumb(scope)}
            <span class="where">local forge</span>
          </div>
          ${scope !== undefined && tabs(scope, parts.tab)}
        </header>
        <main id="content">${parts.body}</main>
        <footer class="foot">
          <p>Served from this machine by Cairn. Nothing on these pages was loaded from elsewhere.</p>
        </footer>
      </body>
    </html> `;
  return {
    status: parts.status ?? 200,
    headers: {...safetyHeaders, 'content-type': 'text/html; charset=utf-8'},
    body: markup.toString(),
  };
}

/** Sends the browser on with GET. */
export function redirect(location: string): PageResponse {
  return {status: 303, headers: {...safetyHeaders, location}, body: ''};
}

/** A page that says what is not there. */
export function missing(what: string, scope?: RepositoryScope): PageResponse {
  const body = html`<h1>Not found</h1>
    <p>${what}</p>
    <p><a href="${scope?.base ?? '/'}">Go back to ${scope?.slug ?? 'all repositories'}</a></p>`;
  return page({title: 'Not found', status: 404, body, ...(scope === undefined ? {} : {scope})});
}

/** What stands where a list has nothing to show. */
export function emptyState(name: IconName, words: string, more?: Content): Markup {
  return html`<div class="empty">
    ${icon(name)}
    <p>${words}</p>
    ${more !== undefined && html`<p class="muted">${more}</p>`}
  </div>`;
}

/** Links to the neighbours of a page of a list that is cut at `size`; nothing where the list has one page. */
export function pager(url: URL, shown: number, size: number): Content {
  const number = pageNumber(url);
  const to = (target: number): string => {
    const query = new URLSearchParams(url.searchParams);
    query.set('page', String(target));
    return `?${query.toString()}`;
  };
  if (number === 1 && shown < size) return undefined;
  return html`<nav class="pager" aria-label="Pages">
    ${number > 1 ? html`<a rel="prev" href="${to(number - 1)}">Newer</a>` : html`<span class="muted">Newer</span>`}
    <span>Page ${number}</span>
    ${shown >= size ? html`<a rel="next" href="${to(number + 1)}">Older</a>` : html`<span class="muted">Older</span>`}
  </nav>`;
}

/** The page of a list that the query asks for, from 1. */
export function pageNumber(url: URL): number {
  const asked = Number(url.searchParams.get('page') ?? '1');
  return Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
}

function breadcrumb({slug, base, repository}: RepositoryScope): Markup {
  const [owner, name] = slug.split('/');
  const visibility = textAt(repository, 'visibility');
  return html`<p class="crumb">
    <span>${owner}</span><span aria-hidden="true">/</span
    ><a href="${base}">${name}</a>${visibility !== '' && html` <span class="badge">${visibility}</span>`}
  </p>`;
}

function tabs(scope: RepositoryScope, current: Tab | undefined): Markup {
  const all: readonly (readonly [Tab, string, IconName, number?])[] = [
    ['Code', '', 'cube'],
    ['Pull requests', '/pulls', 'pull', scope.openPulls],
    ['Issues', '/issues', 'issue', scope.openIssues],
    ['Actions', '/actions', 'play'],
    ['Releases', '/releases', 'tag'],
    ['Deployments', '/deployments', 'rocket'],
    ['Tags', '/tags', 'tag'],
    ['Branches', '/branches', 'branch'],
  ];
  return html`<nav class="tabs" aria-label="Repository">
    <ul>
      ${all.map(
        ([name, path, picture, count]) =>
          html`<li>
            <a href="${scope.base}${path}" ${name === current ? html` aria-current="page"` : ''}
              >${icon(picture)}
              ${name}${count !== undefined && count > 0 && html` <span class="count">${count}</span>`}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

const stones =
  '<ellipse cx="8" cy="12.6" rx="6.6" ry="2.2"/><ellipse cx="8.4" cy="8.4" rx="4.6" ry="1.8"/><ellipse cx="7.7" cy="4.9" rx="2.9" ry="1.4"/><ellipse cx="8.2" cy="2.1" rx="1.5" ry="1"/>';
const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="#2f8f83">${stones}</svg>`;

function logo(): Markup {
  return html`<svg
    class="logo"
    viewBox="0 0 16 16"
    width="22"
    height="22"
    aria-hidden="true"
    focusable="false"
  >
    ${new Markup(stones)}
  </svg>`;
}
