import type {PageResponse} from '../contract.ts';
import {textAt} from './fields.ts';
import {isOwnForm} from './form-token.ts';
import {redirect} from './layout.ts';
import {runPage} from './run-page.ts';
import type {RepositoryScope} from './scope.ts';

/** Asks for another attempt of a run, and leads back to its page, which follows it; a refusal is shown there. */
export async function rerunRun(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const [, text = ''] = rest;
  const id = Number(text);
  const run = /^\d{1,15}$/.test(text) ? scope.forge.run(scope.slug, id) : undefined;
  if (run === undefined) return runPage(scope, [text]);
  if (!isOwnForm(scope)) {
    const words =
      'This form was not made by the forge that runs now. Look at the page again, then run it from here.';
    return runPage(scope, [text], {status: 403, words});
  }
  const {form, api} = scope.request;
  const call = form.get('jobs') === 'failed' ? 'rerun-failed-jobs' : 'rerun';
  const {status, body} = await api('POST', `${scope.api}/actions/runs/${id}/${call}`);
  if (status >= 200 && status < 300)
    return redirect(`${scope.base}/actions/runs/${id}?follow=1&attempt=${run.runAttempt + 1}`);
  const reason = textAt(body, 'message') || 'The forge gave no reason.';
  return runPage(scope, [text], {
    status: status >= 500 ? 502 : status,
    words: `${reason}${/[.!?]$/.test(reason) ? '' : '.'} (${status})`,
  });
}
