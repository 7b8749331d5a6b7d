import type {PageResponse} from '../contract.ts';
import {textAt} from './fields.ts';
import {isOwnForm} from './form-token.ts';
import {redirect} from './layout.ts';
import {runPage} from './run-page.ts';
import type {RepositoryScope} from './scope.ts';

/** Answers for an environment that a run waits for, as the owner of the repository; a refusal is shown on the run's page. */
export async function reviewRun(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const [, id = ''] = rest;
  if (!/^\d{1,15}$/.test(id) || scope.forge.run(scope.slug, Number(id)) === undefined)
    return runPage(scope, [id]);
  const refuse = async (status: number, words: string): Promise<PageResponse> =>
    runPage(scope, [id], {status, words});
  if (!isOwnForm(scope))
    return refuse(
      403,
      'This form was not made by the forge that runs now. Look at the page again, then answer from here.',
    );
  const {form, api} = scope.request;
  const {status, body} = await api('POST', `${scope.api}/actions/runs/${id}/pending_deployments`, {
    environment_ids: [Number(form.get('environment'))],
    state: form.get('state') === 'approved' ? 'approved' : 'rejected',
    comment: '',
  });
  if (status >= 200 && status < 300) return redirect(`${scope.base}/actions/runs/${id}?follow=1`);
  return refuse(status >= 500 ? 502 : status, textAt(body, 'message') || `The forge answered ${status}.`);
}
