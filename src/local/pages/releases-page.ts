import type {PageResponse} from '../contract.ts';
import {at, listAt, numberAt, textAt} from './fields.ts';
import {html, type Content, type Markup} from './html.ts';
import {icon} from './icons.ts';
import {emptyState, missing, page, pageNumber, pager} from './layout.ts';
import {encodePath, safeHref} from './links.ts';
import {bodyMarkdown, type RepositoryScope} from './scope.ts';
import {byteSize, timeAgo} from './times.ts';

const size = 20;

/** All releases, or one by `/tag/<name>` or `/latest`. */
export async function releasesPage(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const latest = await scope.get(`${scope.api}/releases/latest`);
  const latestId = textAt(latest, 'id');
  const [kind, ...name] = rest;
  if (kind === undefined) return allReleases(scope, latestId);
  const tag = name.join('/');
  if (kind === 'latest' && name.length === 0)
    return oneRelease(scope, latest, 'There is no full release yet.', latestId);
  if (kind !== 'tag' || tag === '') return missing('There is no such page of releases.', scope);
  const release = await scope.get(`${scope.api}/releases/tags/${encodeURIComponent(tag)}`);
  return release === undefined ? tagWithout(scope, tag) : oneRelease(scope, release, '', latestId);
}

/** As on GitHub, a tag has a page of releases even where nothing was released of it. */
async function tagWithout(scope: RepositoryScope, tag: string): Promise<PageResponse> {
  const ref = await scope.get(`${scope.api}/git/ref/tags/${encodePath(tag)}`);
  if (ref === undefined) return missing(`There is no tag ${tag}.`, scope);
  const body = html`<h1>${tag}</h1>
    <p>This tag has no release.</p>
    <p>
      <a href="${scope.base}/tree/${encodePath(tag)}">Files at this tag</a> ·
      <a href="${scope.base}/tags">All tags</a>
    </p>`;
  return page({title: `Tag ${tag}`, scope, tab: 'Releases', body});
}

async function allReleases(scope: RepositoryScope, latestId: string): Promise<PageResponse> {
  const {url} = scope.request;
  const releases = await scope.list(`${scope.api}/releases?per_page=${size}&page=${pageNumber(url)}`);
  const body = html`<h1>Releases</h1>
    ${releases.length === 0 ? html`<section class="card" aria-label="Releases">${emptyState('tag', 'No releases yet.', 'A merged promotion is released with its artifacts.')}</section>` : releases.map((release) => releaseCard(scope, release, latestId, 'h2'))}
    ${pager(url, releases.length, size)}`;
  return page({title: 'Releases', scope, tab: 'Releases', body});
}

function oneRelease(
  scope: RepositoryScope,
  release: unknown,
  otherwise: string,
  latestId: string,
): PageResponse {
  if (release === undefined) return missing(otherwise, scope);
  const body = html`<p><a href="${scope.base}/releases">All releases</a></p>
    ${releaseCard(scope, release, latestId, 'h1')}`;
  return page({title: `Release ${titleOf(release)}`, scope, tab: 'Releases', body});
}

function releaseCard(scope: RepositoryScope, release: unknown, latestId: string, level: 'h1' | 'h2'): Markup {
  const tag = textAt(release, 'tag_name');
  const title = html`<a href="${scope.base}/releases/tag/${encodeURIComponent(tag)}">${titleOf(release)}</a>`;
  const when = textAt(release, 'published_at') || textAt(release, 'created_at');
  const assets = listAt(release, 'assets');
  const text = textAt(release, 'body');
  return html`<article class="card release">
    <header class="card-head">
      <div class="grow">
        ${level === 'h1' ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
        <p class="muted small">
          ${icon('tag')}
          <a class="ref" href="${scope.base}/tree/${encodePath(tag)}">${tag}</a>
          ${textAt(release, 'author', 'login')} released this ${timeAgo(when, scope.now)}
        </p>
      </div>
      <span>${badges(release, latestId)}</span>
    </header>
    ${text !== '' && html`<div class="prose pad">${bodyMarkdown(scope, text, level === 'h1' ? 1 : 2)}</div>`}
    ${assets.length > 0 && assetTable(scope, assets, tag)}
  </article>`;
}

function badges(release: unknown, latestId: string): Content {
  if (at(release, 'draft') === true) return html`<span class="badge draft">Draft</span>`;
  if (at(release, 'prerelease') === true) return html`<span class="badge pre">Pre-release</span>`;
  return (
    textAt(release, 'id') === latestId && html`<span class="badge latest">${icon('check')} Latest</span>`
  );
}

function assetTable(scope: RepositoryScope, assets: readonly unknown[], tag: string): Markup {
  return html`<div class="scroll">
    <table class="grid">
      <caption>
        Assets of ${tag}
      </caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col" class="number">Size</th>
          <th scope="col">Digest</th>
        </tr>
      </thead>
      <tbody>
        ${assets.map((asset) => assetRow(scope, asset))}
      </tbody>
    </table>
  </div>`;
}

function assetRow(scope: RepositoryScope, asset: unknown): Content {
  const name = textAt(asset, 'name');
  const href = safeHref(textAt(asset, 'browser_download_url'), scope.forge);
  const digest = textAt(asset, 'digest');
  return html`<tr>
    <td>${icon('cube')} ${href === undefined ? name : html`<a href="${href}">${name}</a>`}</td>
    <td class="number">${byteSize(numberAt(asset, 'size'))}</td>
    <td>
      ${digest === '' ? html`<span class="muted">none</span>` : html`<code class="digest">${digest}</code>`}
    </td>
  </tr>`;
}

function titleOf(release: unknown): string {
  return textAt(release, 'name') || textAt(release, 'tag_name');
}
