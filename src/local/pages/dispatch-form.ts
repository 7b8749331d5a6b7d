import type {DispatchInput} from './dispatch-inputs.ts';
import {html, type Content} from './html.ts';
import {icon} from './icons.ts';
import type {RepositoryScope} from './scope.ts';

/** Before the names of inputs in the form: no input can pass for one of the form's own fields. */
export const inputPrefix = 'input.';

/** The form that starts a workflow on a branch with its inputs, without any script. */
export function dispatchForm(
  scope: RepositoryScope,
  file: string,
  {inputs, branches}: {inputs: readonly DispatchInput[]; branches: readonly string[]},
): Content {
  const action = `${scope.base}/actions/workflows/${encodeURIComponent(file)}/dispatch`;
  return html`<details class="card dispatch">
    <summary>Run workflow</summary>
    <form method="post" action="${action}">
      <input type="hidden" name="token" value="${scope.formToken}" />
      <label>
        <span>Branch</span>
        <select name="ref">
          ${branches.map((name) => option(name, scope.defaultBranch))}
        </select>
      </label>
      ${inputs.map(field)}
      <button type="submit" class="primary">${icon('play')} Run workflow</button>
    </form>
  </details>`;
}

function field(input: DispatchInput): Content {
  const {name, description, required} = input;
  return html`<label>
    <span
      >${description === '' ? name : description}${required && html` <span class="muted">(required)</span>`}</span
    >
    ${control(input)}
  </label>`;
}

function control({name, type, required, fallback, options}: DispatchInput): Content {
  const field = `${inputPrefix}${name}`;
  const must = required && html` required`;
  if (type === 'boolean')
    return html`<input
      type="checkbox"
      name="${field}"
      value="true"
      ${fallback === 'true' && html` checked`}
    />`;
  if (type === 'choice')
    return html`<select name="${field}">
      ${options.map((one) => option(one, fallback))}
    </select>`;
  return type === 'number'
    ? html`<input type="number" step="any" name="${field}" value="${fallback}" ${must} />`
    : html`<input type="text" name="${field}" value="${fallback}" ${must} />`;
}

function option(value: string, chosen: string): Content {
  return html`<option value="${value}" ${value === chosen && html` selected`}>${value}</option>`;
}
