import type {PageResponse} from '../contract.ts';
import {commitList} from './commit-list.ts';
import {listAt, textAt} from './fields.ts';
import {fileList} from './file-list.ts';
import {html, type Content, type Markup} from './html.ts';
import {icon} from './icons.ts';
import {emptyState, page} from './layout.ts';
import {encodePath} from './links.ts';
import {readme} from './readme.ts';
import {contentsPath} from './ref-path.ts';
import {registryStages} from './registry-stages.ts';
import type {RepositoryScope} from './scope.ts';
import {timeAgo} from './times.ts';

/** The front page of a repository: models by stage, files, README, latest commits, release and runs. */
export async function repositoryPage(scope: RepositoryScope): Promise<PageResponse> {
  const ref = scope.defaultBranch;
  const place = {ref, path: ''};
  const entries = await scope.list(contentsPath(scope, place));
  const [stages, text, commits, release] = await Promise.all([
    registryStages(scope),
    readme(scope, place, entries),
    scope.list(`${scope.api}/commits?sha=${encodeURIComponent(ref)}&per_page=6`),
    scope.get(`${scope.api}/releases/latest`),
  ]);
  const description = textAt(scope.repository, 'description');
  const body = html`<h1 class="unseen">${scope.slug}</h1>
    <div class="columns">
      <div>
        ${description !== '' && html`<p>${description}</p>`} ${stages}
        <section class="card" aria-labelledby="files-title">
          <header class="card-head">
            <h2 id="files-title" class="unseen">Files</h2>
            <span class="ref">${icon('branch')} ${ref}</span
            ><span class="actions"
              ><a href="${scope.base}/branches">Branches</a><a href="${scope.base}/tags">Tags</a></span
            >
          </header>
          ${entries.length === 0 ? emptyState('file', 'This repository is empty.', html`Push to <code>${cloneUrl(scope)}</code>`) : fileList(scope, place, entries)}
        </section>
        ${text}
      </div>
      <aside aria-label="About this repository">
        <section class="card">
          <header class="card-head"><h2>Clone</h2></header>
          <p class="pad"><code class="clone">${cloneUrl(scope)}</code></p>
        </section>
        <section class="card">
          <header class="card-head">
            <h2>Latest commits</h2>
            <a href="${scope.base}/commits/${encodePath(ref)}">All</a>
          </header>
          ${commits.length === 0 ? html`<p class="pad muted">None yet.</p>` : commitList(scope, commits)}
        </section>
        ${release !== undefined && latestRelease(scope, release)}
      </aside>
    </div>`;
  return page({title: 'Code', scope, tab: 'Code', body});
}

function latestRelease(scope: RepositoryScope, release: unknown): Markup {
  const tag = textAt(release, 'tag_name');
  const assets = listAt(release, 'assets').length;
  return html`<section class="card">
    <header class="card-head">
      <h2>Latest release</h2>
      <a href="${scope.base}/releases">All</a>
    </header>
    <div class="pad">
      <p>
        <a class="title" href="${scope.base}/releases/tag/${encodeURIComponent(tag)}"
          >${textAt(release, 'name') || tag}</a
        >
      </p>
      <p class="muted small">
        ${timeAgo(textAt(release, 'published_at'), scope.now)} · ${assets}
        ${assets === 1 ? 'asset' : 'assets'}
      </p>
    </div>
  </section>`;
}

function cloneUrl(scope: RepositoryScope): Content {
  return textAt(scope.repository, 'clone_url') || `${scope.forge.serverUrl}${scope.base}.git`;
}
