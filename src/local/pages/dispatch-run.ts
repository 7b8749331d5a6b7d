import type {PageResponse} from '../contract.ts';
import {actionsPage} from './actions-page.ts';
import {inputPrefix} from './dispatch-form.ts';
import {dispatchInputs, type DispatchInput} from './dispatch-inputs.ts';
import {textAt} from './fields.ts';
import {isOwnForm} from './form-token.ts';
import {missing, redirect} from './layout.ts';
import type {RepositoryScope} from './scope.ts';

/** Starts a workflow with what the form says, and leads to its runs, where the new one appears; a refusal is shown there. */
export async function dispatchRun(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const [, file = ''] = rest;
  const inputs = await dispatchInputs(scope, file);
  if (inputs === undefined) return missing(`No workflow ${file} can be started by a person here.`, scope);
  const refuse = async (status: number, words: string): Promise<PageResponse> =>
    actionsPage(scope, ['workflows', file], {status, words});
  if (!isOwnForm(scope))
    return refuse(
      403,
      'This form was not made by the forge that runs now. Look at the page again, then run it from here.',
    );
  const {form, api} = scope.request;
  const before = Math.max(0, ...scope.forge.runs(scope.slug).map(({id}) => id));
  const path = `${scope.api}/actions/workflows/${encodeURIComponent(file)}/dispatches`;
  const sent = {
    ref: form.get('ref') ?? '',
    inputs: Object.fromEntries(inputs.flatMap((one) => sentOf(one, form))),
  };
  const {status, body} = await api('POST', path, sent);
  if (status >= 200 && status < 300)
    return redirect(`${scope.base}/actions/workflows/${encodeURIComponent(file)}?after=${before}`);
  const reason = textAt(body, 'message') || `The forge answered ${status}.`;
  return refuse(status >= 500 ? 502 : status, reason);
}

/** A box that is not ticked says nothing, and means no; a number that is left empty is not given. */
function sentOf({name, type}: DispatchInput, form: URLSearchParams): [string, string][] {
  const value = form.get(`${inputPrefix}${name}`);
  if (type === 'boolean') return [[name, value === 'true' ? 'true' : 'false']];
  if (value === null || (value === '' && type !== 'string')) return [];
  return [[name, value]];
}
