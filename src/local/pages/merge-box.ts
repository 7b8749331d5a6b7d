import {checkList, checksVerdict, type Check} from './checks.ts';
import {at, textAt} from './fields.ts';
import {html, type Content, type Markup} from './html.ts';
import {icon} from './icons.ts';
import {shortSha} from './links.ts';
import {outcomeLabel} from './outcome.ts';
import {pullState} from './pull-state.ts';
import type {RepositoryScope} from './scope.ts';
import {timeAgo} from './times.ts';

/** What the checks say, and the form that merges (without any script), or why there is none. */
export function mergeBox(
  scope: RepositoryScope,
  pull: unknown,
  checks: readonly Check[],
  problem: string | undefined,
): Markup {
  return html`<section class="card merge" id="merge" aria-labelledby="merge-title">
    <header class="card-head">
      <h2 id="merge-title">Checks and merge</h2>
      ${verdictLabel(checks)}
    </header>
    ${checks.length > 0 && checkList(scope, checks)}
    <div class="pad">
      ${
        problem !== undefined &&
        html`<div class="alarm" role="alert">
          ${icon('alert')}
          <div><strong>The merge did not happen.</strong> ${problem}</div>
        </div>`
      }
      ${decision(scope, pull, checks)}
    </div>
  </section>`;
}

function decision(scope: RepositoryScope, pull: unknown, checks: readonly Check[]): Content {
  const state = pullState(pull).words;
  if (state === 'Merged') {
    const sha = textAt(pull, 'merge_commit_sha');
    return html`<p>
      ${outcomeLabel({tone: 'done', icon: 'merge', words: 'Merged'})} by
      <strong>${textAt(pull, 'merged_by', 'login') || 'unknown'}</strong>
      ${timeAgo(textAt(pull, 'merged_at'), scope.now)}${sha !== '' && html` as <a class="sha" href="${scope.base}/commit/${encodeURIComponent(sha)}">${shortSha(sha)}</a>`}.
    </p>`;
  }
  if (state === 'Closed')
    return html`<p>
      ${outcomeLabel({tone: 'bad', icon: 'closed', words: 'Closed'})} without a merge
      ${timeAgo(textAt(pull, 'closed_at'), scope.now)}.
    </p>`;
  if (state === 'Draft')
    return html`<p>This pull request is a draft: it must be marked as ready before it can be merged.</p>`;
  if (at(pull, 'mergeable') === false) {
    return html`<p>
      ${outcomeLabel({tone: 'bad', icon: 'alert', words: 'Conflicts'})}
      <code>${textAt(pull, 'head', 'ref')}</code> and <code>${textAt(pull, 'base', 'ref')}</code> changed the
      same lines. Resolve that on the branch, then come back.
    </p>`;
  }
  const risky = ['failing', 'waiting'].includes(checksVerdict(checks));
  return html`<form
    method="post"
    action="${scope.base}/pull/${textAt(pull, 'number')}/merge"
    class="merge-form"
  >
    <input type="hidden" name="token" value="${scope.formToken}" />
    <input type="hidden" name="sha" value="${textAt(pull, 'head', 'sha')}" />
    <button type="submit" class="${risky ? 'danger' : 'primary'}">${icon('merge')} Merge pull request</button>
    <p class="muted small">
      ${risky ? 'Not all checks have passed; no rule of this forge forbids to merge all the same.' : 'No conflicts with the base branch.'}
      Merges with a merge commit, at ${shortSha(textAt(pull, 'head', 'sha'))}.
    </p>
  </form>`;
}

function verdictLabel(checks: readonly Check[]): Content {
  switch (checksVerdict(checks)) {
    case 'none':
      return html`<span class="muted">No checks on this commit</span>`;
    case 'failing':
      return outcomeLabel({tone: 'bad', icon: 'closed', words: 'Some checks failed'});
    case 'waiting':
      return outcomeLabel({tone: 'wait', icon: 'wait', words: 'Some checks have not finished'});
    case 'passing':
      return outcomeLabel({tone: 'good', icon: 'check', words: 'All checks have passed'});
  }
}
