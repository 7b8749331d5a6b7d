import type {PageResponse} from '../contract.ts';
import {fileList, pathCrumbs} from './file-list.ts';
import {html} from './html.ts';
import {missing, page, redirect} from './layout.ts';
import {encodePath} from './links.ts';
import {contentsPath, splitRefPath} from './ref-path.ts';
import {readme} from './readme.ts';
import type {RepositoryScope} from './scope.ts';

/** A folder at a ref, with its README. */
export async function treePage(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const place = await splitRefPath(scope, rest);
  const {ref, path} = place;
  const entries = await scope.get(contentsPath(scope, place));
  if (entries === undefined)
    return missing(`There is no folder ${path === '' ? ref : `${path} at ${ref}`}.`, scope);
  if (!Array.isArray(entries)) return redirect(`${scope.base}/blob/${encodePath(ref)}/${encodePath(path)}`);
  const body = html`<h1 class="path">${pathCrumbs(scope, place)}</h1>
    <section class="card" aria-label="Files">
      <header class="card-head">
        <span class="ref">${ref}</span
        ><span class="actions"
          ><a href="${scope.base}/commits/${encodePath(ref)}${path === '' ? '' : `/${encodePath(path)}`}"
            >History</a
          ></span
        >
      </header>
      ${fileList(scope, place, entries)}
    </section>
    ${await readme(scope, place, entries)}`;
  return page({title: path === '' ? ref : `${path} at ${ref}`, scope, tab: 'Code', body});
}
