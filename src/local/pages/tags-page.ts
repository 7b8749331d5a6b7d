import type {PageResponse} from '../contract.ts';
import {textAt} from './fields.ts';
import {html, type Content, type Markup} from './html.ts';
import {icon} from './icons.ts';
import {emptyState, page, pageNumber, pager} from './layout.ts';
import {encodePath, shortSha} from './links.ts';
import type {RepositoryScope} from './scope.ts';
import {timeAgo} from './times.ts';

const size = 50;

interface Tag {
  readonly name: string;
  readonly target: string;
  /** The tag object; undefined for a lightweight tag. */
  readonly object: unknown;
}

/** The tags, those of the newest tag objects first, with message and tagger: the facts of the registry. */
export async function tagsPage(scope: RepositoryScope): Promise<PageResponse> {
  const {url} = scope.request;
  const all = await Promise.all((await readRefs(scope)).map(async (ref) => readTag(scope, ref)));
  const sorted = all.sort(
    (a, b) => dateOf(b).localeCompare(dateOf(a)) || b.name.localeCompare(a.name, 'en', {numeric: true}),
  );
  const number = pageNumber(url);
  const tags = sorted.slice((number - 1) * size, number * size);
  const body = html`<h1>Tags</h1>
    <section class="card" aria-label="Tags">
      ${
        tags.length === 0
          ? emptyState('tag', 'No tags yet.', 'A version and each change of a stage is an annotated tag.')
          : html`<ul class="rows">
              ${tags.map((tag) => row(scope, tag))}
            </ul>`
      }
    </section>
    ${pager(url, tags.length, size)}`;
  return page({title: 'Tags', scope, tab: 'Tags', body});
}

/** All tag refs. GitHub's description gives this list no pages; a server may cut it at its usual size all the same. */
async function readRefs(scope: RepositoryScope): Promise<unknown[]> {
  const path = `${scope.api}/git/matching-refs/tags`;
  const refs = new Map<string, unknown>();
  for (let page = 1; page <= mostPages; page += 1) {
    const more = await scope.list(page === 1 ? path : `${path}?page=${page}`);
    const before = refs.size;
    for (const ref of more) refs.set(textAt(ref, 'ref'), ref);
    if (more.length !== usualSize || refs.size === before) break;
  }
  return [...refs.values()].filter((ref) => textAt(ref, 'ref').startsWith('refs/tags/'));
}

const usualSize = 30;
const mostPages = 100;

async function readTag(scope: RepositoryScope, ref: unknown): Promise<Tag> {
  const name = textAt(ref, 'ref').replace(/^refs\/tags\//, '');
  const sha = textAt(ref, 'object', 'sha');
  if (textAt(ref, 'object', 'type') !== 'tag') return {name, target: sha, object: undefined};
  const object = await scope.get(`${scope.api}/git/tags/${encodeURIComponent(sha)}`);
  return {name, target: textAt(object, 'object', 'sha'), object};
}

function row(scope: RepositoryScope, {name, target, object}: Tag): Content {
  const {subject, rest} = messageParts(textAt(object, 'message'));
  return html`<li class="row">
    ${icon('tag')}
    <div class="grow">
      <a class="title" href="${scope.base}/releases/tag/${encodeURIComponent(name)}">${name}</a>
      ${object === undefined && html`<span class="badge">lightweight</span>`}
      ${subject !== '' && html`<p>${subject}</p>`}
      ${object !== undefined && html`<p class="muted small">${textAt(object, 'tagger', 'name')} tagged ${timeAgo(dateOf({name, target, object}), scope.now)}</p>`}
      ${rest !== '' && message(rest)}
    </div>
    <span class="ends"
      ><a href="${scope.base}/tree/${encodePath(name)}">Files</a>
      <a class="sha" href="${scope.base}/commit/${encodeURIComponent(target)}">${shortSha(target)}</a></span
    >
  </li>`;
}

function message(rest: string): Markup {
  return html`<details class="fold">
    <summary>Message</summary>
    <pre class="message">${rest}</pre>
  </details>`;
}

function messageParts(text: string): {subject: string; rest: string} {
  const unsigned = text.split('-----BEGIN ')[0] ?? '';
  const [subject = '', ...rest] = unsigned.split('\n');
  return {subject, rest: rest.join('\n').trim()};
}

function dateOf({object}: Tag): string {
  return textAt(object, 'tagger', 'date');
}
