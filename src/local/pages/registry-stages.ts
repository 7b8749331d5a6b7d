import {fileContent} from './file-content.ts';
import {at, textAt} from './fields.ts';
import {html, type Content} from './html.ts';
import {icon} from './icons.ts';
import {encodePath} from './links.ts';
import {contentsPath} from './ref-path.ts';
import type {RepositoryScope} from './scope.ts';

/** What each stage of each model should hold, from `registry/<model>/stages/<stage>.json` of the default branch. */
export async function registryStages(scope: RepositoryScope): Promise<Content> {
  const models = await scope.list(contentsPath(scope, {ref: scope.defaultBranch, path: 'registry'}));
  const stages = (
    await Promise.all(models.map(async (model) => stagesOf(scope, textAt(model, 'name'))))
  ).flat();
  if (stages.length === 0) return undefined;
  return html`<section class="card" aria-labelledby="stages">
    <header class="card-head">
      <h2 id="stages">${icon('cube')} Models</h2>
      <span class="muted">desired state on ${scope.defaultBranch}</span>
    </header>
    <div class="scroll">
      <table class="grid">
        <caption class="unseen">
          The version that each stage of each model should hold
        </caption>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Stage</th>
            <th scope="col">Version</th>
            <th scope="col">Manifest</th>
            <th scope="col">Hold</th>
          </tr>
        </thead>
        <tbody>
          ${stages.map((stage) => row(scope, stage))}
        </tbody>
      </table>
    </div>
  </section>`;
}

interface Stage {
  readonly model: string;
  readonly stage: string;
  readonly path: string;
  /** The parsed document; undefined where it is not JSON. */
  readonly document: unknown;
}

async function stagesOf(scope: RepositoryScope, model: string): Promise<Stage[]> {
  const ref = scope.defaultBranch;
  const entries = await scope.list(contentsPath(scope, {ref, path: `registry/${model}/stages`}));
  const files = entries.filter((entry) => textAt(entry, 'name').endsWith('.json'));
  return Promise.all(
    files.map(async (file) => {
      const path = textAt(file, 'path');
      const content = await fileContent(scope, {ref, path});
      return {
        model,
        stage: textAt(file, 'name').replace(/\.json$/, ''),
        path,
        document: content.kind === 'text' ? parsed(content.text) : undefined,
      };
    }),
  );
}

function row(scope: RepositoryScope, {model, stage, path, document}: Stage): Content {
  const version = textAt(document, 'version');
  const digest = textAt(document, 'manifest');
  const held = at(document, 'hold') !== undefined;
  return html`<tr>
    <th scope="row">${model}</th>
    <td><a href="${scope.base}/blob/${encodePath(scope.defaultBranch)}/${encodePath(path)}">${stage}</a></td>
    <td>
      ${version === '' ? html`<span class="outcome bad">${icon('alert')} unreadable</span>` : html`<a class="ref" href="${scope.base}/releases/tag/${encodeURIComponent(`${model}@v${version}`)}">v${version}</a>`}
    </td>
    <td>${digest !== '' && html`<code title="${digest}">${digest.slice(0, 19)}</code>`}</td>
    <td>
      ${held ? html`<span class="outcome wait">${icon('alert')} ${textAt(document, 'hold', 'reason') || 'on hold'}</span>` : html`<span class="muted">none</span>`}
    </td>
  </tr>`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
