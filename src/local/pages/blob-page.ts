import type {PageResponse} from '../contract.ts';
import {fileContent, type FileContent} from './file-content.ts';
import {pathCrumbs} from './file-list.ts';
import {html, type Content} from './html.ts';
import {missing, page, redirect} from './layout.ts';
import {encodePath} from './links.ts';
import {pictureType} from './raw-file.ts';
import {splitRefPath, type RefPath} from './ref-path.ts';
import {fileMarkdown, type RepositoryScope} from './scope.ts';
import {byteSize} from './times.ts';

/** One file at one ref: Markdown rendered (or plain by `?plain=1`), pictures shown, text with line numbers. */
export async function blobPage(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const place = await splitRefPath(scope, rest);
  const {ref, path} = place;
  const query = scope.request.url.searchParams;
  if (query.get('raw') === 'true')
    return redirect(`${scope.base}/raw/${encodePath(ref)}/${encodePath(path)}`);
  const plain = query.get('plain') === '1';
  const content = await fileContent(scope, place);
  if (content.kind === 'missing') return missing(`There is no file ${path} at ${ref}.`, scope);
  if (content.kind === 'folder') return redirect(`${scope.base}/tree/${encodePath(ref)}/${encodePath(path)}`);
  const rendered = content.kind === 'text' && /\.(md|markdown)$/i.test(path);
  const lines = content.kind === 'text' ? `${lineCount(content.text)} lines · ` : '';
  const raw = `${scope.base}/raw/${encodePath(ref)}/${encodePath(path)}`;
  const body = html`<h1 class="path">${pathCrumbs(scope, place)}</h1>
    <section class="card" aria-label="File">
      <header class="card-head">
        <span
          >${lines}${byteSize(content.size)} <span class="muted">at</span>
          <a class="ref" href="${scope.base}/tree/${encodePath(ref)}">${ref}</a></span
        >
        <span class="actions"
          >${rendered && (plain ? html`<a href="?">Rendered</a>` : html`<a href="?plain=1">Source</a>`)}
          <a href="${raw}">Raw</a>
          <a href="${scope.base}/commits/${encodePath(ref)}/${encodePath(path)}">History</a></span
        >
      </header>
      ${view(scope, place, content, rendered && !plain, raw)}
    </section>`;
  return page({title: `${path} at ${ref}`, scope, tab: 'Code', body});
}

function view(
  scope: RepositoryScope,
  {ref, path}: RefPath,
  content: FileContent,
  rendered: boolean,
  raw: string,
): Content {
  if (content.kind === 'text' && rendered)
    return html`<div class="prose pad">${fileMarkdown(scope, content.text, path, ref)}</div>`;
  if (pictureType(path) !== undefined) return html`<p class="picture"><img src="${raw}" alt="${path}" /></p>`;
  if (content.kind === 'text') return numbered(content.text);
  return html`<p class="pad muted">
    ${content.kind === 'binary' ? 'This file is not text.' : 'This file is too large to be shown.'}
  </p>`;
}

function numbered(text: string): Content {
  const lines = text
    .replace(/\r?\n$/, '')
    .split('\n')
    .slice(0, mostLines);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Content of the file">
      <table class="code">
        <caption class="unseen">
          Lines of the file
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Text</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            (line, index) =>
              html`<tr id="L${index + 1}">
                <td class="line"><a href="#L${index + 1}">${index + 1}</a></td>
                <td><pre>${line}</pre></td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    ${lineCount(text) > mostLines && html`<p class="pad muted">Only the first ${mostLines} lines are shown.</p>`}`;
}

const mostLines = 5000;

function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\r?\n$/, '').split('\n').length;
}
