import {listAt, textAt} from './fields.ts';
import {html, type Content, type Markup} from './html.ts';
import {safeHref} from './links.ts';
import {outcomeIcon, outcomeOf, type Outcome} from './outcome.ts';
import {bodyMarkdown, type RepositoryScope} from './scope.ts';

/** A commit status or a check run, told alike. */
export interface Check {
  readonly name: string;
  readonly outcome: Outcome;
  readonly description: string;
  /** Markdown; only check runs have one. */
  readonly summary: string;
  readonly link: string;
}

/** The newest commit statuses and check runs of a commit. */
export async function readChecks(scope: RepositoryScope, sha: string): Promise<Check[]> {
  const commit = `${scope.api}/commits/${encodeURIComponent(sha)}`;
  const [statuses, runs] = await Promise.all([
    scope.get(`${commit}/status?per_page=100`),
    scope.get(`${commit}/check-runs?per_page=100`),
  ]);
  return [
    ...listAt(statuses, 'statuses').map((status) => ({
      name: textAt(status, 'context'),
      outcome: outcomeOf(textAt(status, 'state')),
      description: textAt(status, 'description'),
      summary: '',
      link: textAt(status, 'target_url'),
    })),
    ...listAt(runs, 'check_runs').map((run) => ({
      name: textAt(run, 'name'),
      outcome: outcomeOf(textAt(run, 'status'), textAt(run, 'conclusion')),
      description: textAt(run, 'output', 'title'),
      summary: textAt(run, 'output', 'summary'),
      link: textAt(run, 'html_url') || textAt(run, 'details_url'),
    })),
  ];
}

/** The checks as a list: icon, name, words, link to the details. */
export function checkList(scope: RepositoryScope, checks: readonly Check[]): Markup {
  return html`<ul class="rows">
    ${checks.map((check) => row(scope, check))}
  </ul>`;
}

/** What the checks say together: any failure, else anything that still runs, else success. */
export function checksVerdict(checks: readonly Check[]): 'none' | 'failing' | 'waiting' | 'passing' {
  if (checks.length === 0) return 'none';
  if (checks.some(({outcome}) => outcome.tone === 'bad')) return 'failing';
  return checks.some(({outcome}) => outcome.tone === 'wait') ? 'waiting' : 'passing';
}

function row(scope: RepositoryScope, {name, outcome, description, summary, link}: Check): Content {
  const href = safeHref(link, scope.forge);
  return html`<li class="row">
    ${outcomeIcon(outcome)}
    <div class="grow">
      <strong>${name}</strong> <span class="muted">${description}</span> ${
        summary !== '' &&
        html`<details class="fold">
          <summary>Summary</summary>
          <div class="prose">${bodyMarkdown(scope, summary, 2)}</div>
        </details>`
      }
    </div>
    ${href !== undefined && html`<a href="${href}">Details<span class="unseen"> of ${name}</span></a>`}
  </li>`;
}
