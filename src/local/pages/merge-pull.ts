import type {PageResponse} from '../contract.ts';
import {textAt} from './fields.ts';
import {isOwnForm} from './form-token.ts';
import {redirect} from './layout.ts';
import {showPull} from './pull-page.ts';
import type {RepositoryScope} from './scope.ts';

/** Merges a pull request at the commit that the reader saw, and leads back to it; a refusal is shown on its page. */
export async function mergePull(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const number = rest[0] ?? '';
  const {form, api} = scope.request;
  if (!/^\d{1,10}$/.test(number)) return showPull(scope, number);
  if (!isOwnForm(scope)) {
    return showPull(scope, number, {
      status: 403,
      words:
        'This form was not made by the forge that runs now. Look at the page again, then merge from here.',
    });
  }
  const sha = form.get('sha') ?? '';
  const {status, body} = await api('PUT', `${scope.api}/pulls/${number}/merge`, {
    merge_method: 'merge',
    ...(sha === '' ? {} : {sha}),
  });
  if (status >= 200 && status < 300) return redirect(`${scope.base}/pull/${number}#merge`);
  const reason = textAt(body, 'message') || 'The forge gave no reason.';
  const hint =
    status === 409 ? ' The branch has moved since you saw it: what you see here is its present state.' : '';
  return showPull(scope, number, {
    status: status >= 500 ? 502 : status,
    words: `${reason}${/[.!?]$/.test(reason) ? '' : '.'}${hint} (${status})`,
  });
}
