import {numberAt, textAt} from './fields.ts';
import {html, type Content, type Markup} from './html.ts';
import {encodePath} from './links.ts';
import type {RepositoryScope} from './scope.ts';

/** Files of a commit or pull request with their changes; `ref` is where "View" leads to. */
export function diffFiles(scope: RepositoryScope, files: readonly unknown[], ref: string): Markup {
  const added = files.reduce<number>((sum, file) => sum + (numberAt(file, 'additions') ?? 0), 0);
  const removed = files.reduce<number>((sum, file) => sum + (numberAt(file, 'deletions') ?? 0), 0);
  return html`<p class="muted">
      ${files.length} changed ${files.length === 1 ? 'file' : 'files'} with
      <span class="outcome good">${added} ${added === 1 ? 'addition' : 'additions'}</span> and
      <span class="outcome bad">${removed} ${removed === 1 ? 'deletion' : 'deletions'}</span>
    </p>
    ${files.map((file) => diffFile(scope, file, ref))}`;
}

/** One line of a unified diff; numbers are those of the old and the new file, where the line has a place. */
interface DiffLine {
  readonly kind: 'hunk' | 'added' | 'removed' | 'same' | 'note';
  readonly old?: number;
  readonly new?: number;
  readonly text: string;
}

/** Reads the `patch` of the API: hunks without the file's header. */
export function diffLines(patch: string): DiffLine[] {
  const lines: DiffLine[] = [];
  let before = 0;
  let after = 0;
  for (const line of patch.replace(/\n$/, '').split('\n')) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    const text = line.slice(1);
    if (hunk !== null) {
      before = Number(hunk[1]);
      after = Number(hunk[2]);
      lines.push({kind: 'hunk', text: line});
    } else if (line.startsWith('+')) lines.push({kind: 'added', new: after++, text});
    else if (line.startsWith('-')) lines.push({kind: 'removed', old: before++, text});
    else if (line.startsWith('\\')) lines.push({kind: 'note', text: line});
    else lines.push({kind: 'same', old: before++, new: after++, text});
  }
  return lines;
}

/** Above this many lines a file's changes start folded; above the second they are cut. */
const foldAt = 400;
const cutAt = 3000;

function diffFile(scope: RepositoryScope, file: unknown, ref: string): Markup {
  const path = textAt(file, 'filename');
  const status = textAt(file, 'status');
  const from = textAt(file, 'previous_filename');
  const lines = diffLines(textAt(file, 'patch'));
  const hasPatch = textAt(file, 'patch') !== '';
  return html`<details class="card file" ${lines.length <= foldAt ? html` open` : ''}>
    <summary class="card-head">
      <span class="grow"
        ><span class="badge ${status}">${status === '' ? 'changed' : status}</span>
        <code>${from !== '' && from !== path && html`${from} → `}${path}</code></span
      >
      <span class="small"
        ><span class="outcome good">+${numberAt(file, 'additions') ?? 0}</span>
        <span class="outcome bad">−${numberAt(file, 'deletions') ?? 0}</span></span
      >
    </summary>
    ${hasPatch ? patchTable(path, lines) : html`<p class="pad muted">No textual difference to show: the file is binary, too large, or only its name changed.</p>`}
    ${status !== 'removed' && html`<p class="card-foot small"><a href="${scope.base}/blob/${encodePath(ref)}/${encodePath(path)}">View file</a></p>`}
  </details>`;
}

function patchTable(path: string, lines: readonly DiffLine[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Changes in ${path}">
      <table class="code diff">
        <caption class="unseen">
          Changes in ${path}
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Old line</th>
            <th scope="col">New line</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          ${lines.slice(0, cutAt).map(row)}
        </tbody>
      </table>
    </div>
    ${lines.length > cutAt && html`<p class="pad muted">${lines.length - cutAt} more lines are not shown.</p>`}`;
}

const marks = {hunk: '', added: '+', removed: '−', same: ' ', note: ' '} as const;

function row(line: DiffLine): Content {
  return html`<tr class="${line.kind}">
    <td class="line">${line.old}</td>
    <td class="line">${line.new}</td>
    <td>
      <pre>${line.kind !== 'hunk' && html`<span class="mark">${marks[line.kind]}</span>`}${line.text}</pre>
    </td>
  </tr> `;
}
