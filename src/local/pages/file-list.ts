import {numberAt, textAt} from './fields.ts';
import {html, type Markup} from './html.ts';
import {icon} from './icons.ts';
import {encodePath} from './links.ts';
import type {RefPath} from './ref-path.ts';
import type {RepositoryScope} from './scope.ts';
import {byteSize} from './times.ts';

/** The files of a folder as the contents API lists them, folders first. */
export function fileList(scope: RepositoryScope, {ref, path}: RefPath, entries: readonly unknown[]): Markup {
  const sorted = entries.toSorted(
    (a, b) => rank(a) - rank(b) || textAt(a, 'name').localeCompare(textAt(b, 'name'), 'en'),
  );
  const up = path === '' ? undefined : path.split('/').slice(0, -1).join('/');
  return html`<table class="files">
    <caption class="unseen">
      Files in ${path === '' ? 'the root folder' : path} at ${ref}
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Size</th>
      </tr>
    </thead>
    <tbody>
      ${
        up !== undefined &&
        html`<tr>
          <td>
            <a href="${scope.base}/tree/${encodePath(ref)}${up === '' ? '' : `/${encodePath(up)}`}"
              >${icon('folder')} <span>..</span><span class="unseen"> (parent folder)</span></a
            >
          </td>
          <td></td>
        </tr>`
      }
      ${sorted.map((entry) => row(scope, ref, entry))}
    </tbody>
  </table>`;
}

/** Where a path stands, each folder a link. */
export function pathCrumbs(scope: RepositoryScope, {ref, path}: RefPath): Markup {
  const parts = path === '' ? [] : path.split('/');
  const root = `${scope.base}/tree/${encodePath(ref)}`;
  return html`<a href="${root}">${scope.slug.split('/')[1]}</a>${parts.map((part, index) => {
      const here = encodePath(parts.slice(0, index + 1).join('/'));
      return html`<span class="muted" aria-hidden="true"> / </span
        >${index === parts.length - 1 ? part : html`<a href="${root}/${here}">${part}</a>`}`;
    })}`;
}

function row(scope: RepositoryScope, ref: string, entry: unknown): Markup {
  const folder = textAt(entry, 'type') === 'dir';
  const href = `${scope.base}/${folder ? 'tree' : 'blob'}/${encodePath(ref)}/${encodePath(textAt(entry, 'path'))}`;
  return html`<tr>
    <td>
      <a href="${href}" class="${folder ? 'folder' : 'plain'}"
        >${icon(folder ? 'folder' : 'file')} <span>${textAt(entry, 'name')}</span></a
      >
    </td>
    <td class="number muted">${folder ? '' : byteSize(numberAt(entry, 'size'))}</td>
  </tr>`;
}

function rank(entry: unknown): number {
  return textAt(entry, 'type') === 'dir' ? 0 : 1;
}
