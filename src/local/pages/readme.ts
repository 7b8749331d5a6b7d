import {fileContent} from './file-content.ts';
import {textAt} from './fields.ts';
import {html, type Content} from './html.ts';
import {icon} from './icons.ts';
import type {RefPath} from './ref-path.ts';
import {fileMarkdown, type RepositoryScope} from './scope.ts';

/** The rendered README among the entries of a folder; nothing where there is none. */
export async function readme(
  scope: RepositoryScope,
  {ref}: RefPath,
  entries: readonly unknown[],
): Promise<Content> {
  const entry = entries.find((one) => /^readme\.(md|markdown)$/i.test(textAt(one, 'name')));
  if (entry === undefined) return undefined;
  const path = textAt(entry, 'path');
  const content = await fileContent(scope, {ref, path});
  if (content.kind !== 'text') return undefined;
  return html`<section class="card" aria-label="${textAt(entry, 'name')}">
    <header class="card-head"><span>${icon('file')} ${textAt(entry, 'name')}</span></header>
    <div class="prose pad">${fileMarkdown(scope, content.text, path, ref)}</div>
  </section>`;
}
