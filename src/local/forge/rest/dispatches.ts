import {announce} from '../events/cause.ts';
import {announceOnDefaultBranch} from '../events/default-branch.ts';
import {readRef} from '../git/refs.ts';
import {type Answer, type ApiFault, invalid, noContent, notFound, unprocessable} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {type Fields, isFields, object, requiredText} from './fields.ts';
import {type WorkflowFile, workflowFiles} from './workflow-files.ts';
import {workflowOf} from './workflows.ts';

export const dispatchRoutes: Routes = {
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': {
    scopes: ['actions'],
    handle: dispatchWorkflow,
  },
  'POST /repos/{owner}/{repo}/dispatches': {scopes: ['contents'], handle: dispatchRepository},
};

// What GitHub allows a dispatch to carry.
const mostInputs = 25;
const mostCharacters = 65_535;
const mostPayloadKeys = 10;

async function dispatchWorkflow(call: Call): Promise<Answer> {
  const {repo, body} = call;
  const path = await workflowOf(call);
  const name = requiredText(body, 'ref', 'Workflow');
  const ref = await branchOrTag(call, name);
  if (!ref) throw unprocessable(`No ref found for: ${name}`);
  const file = (await workflowFiles(repo, ref.commit)).find((one) => one.path === path);
  if (!file) throw notFound();
  if (!('workflow_dispatch' in file.triggers)) {
    throw unprocessable(`Workflow does not have 'workflow_dispatch' trigger`);
  }
  const given = object(body, 'inputs') ?? {};
  if (JSON.stringify(given).length > mostCharacters) throw unprocessable('inputs are too large.');
  const payload = {inputs: checkInputs(file, given), ref: ref.ref, workflow: path};
  announce(call, {name: 'workflow_dispatch', ref: ref.ref, sha: ref.commit, payload});
  return noContent;
}

async function dispatchRepository(call: Call): Promise<Answer> {
  const action = requiredText(call.body, 'event_type', 'RepositoryDispatch', 100);
  const client = object(call.body, 'client_payload') ?? {};
  if (Object.keys(client).length > mostPayloadKeys) {
    throw unprocessable(
      `Invalid request.\n\nNo more than ${mostPayloadKeys} properties are allowed in client_payload.`,
    );
  }
  if (JSON.stringify(client).length > mostCharacters) throw unprocessable('client_payload is too large.');
  const payload = {action, branch: call.repo.defaultBranch, client_payload: client};
  await announceOnDefaultBranch(call, {name: 'repository_dispatch', payload});
  return noContent;
}

async function branchOrTag(call: Call, name: string): Promise<{ref: string; commit: string} | undefined> {
  const places = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  for (const place of places) {
    const found = await readRef(call.repo.gitDirectory, place);
    if (found) return found;
  }
  return undefined;
}

/** The inputs of a dispatch with the declared defaults filled in; unknown, missing and wrong ones are 422s. */
function checkInputs({triggers}: WorkflowFile, given: Fields): Fields {
  const settings = triggers['workflow_dispatch'];
  const inputs = isFields(settings) ? settings['inputs'] : undefined;
  const declared = isFields(inputs) ? inputs : {};
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (unknown.length > 0) throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  if (Object.keys(given).length > mostInputs)
    throw unprocessable(`you may only define up to ${mostInputs} \`inputs\``);
  const result: Record<string, unknown> = {};
  for (const [name, declaration] of Object.entries(declared)) {
    const rule = isFields(declaration) ? declaration : {};
    const value = given[name] ?? rule['default'];
    if (value === undefined || value === '') {
      if (rule['required'] === true) throw unprocessable(`Required input '${name}' not provided`);
    }
    if (value === undefined) continue;
    if (!fits(rule, value)) throw wrongValue(name, value, rule);
    result[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return result;
}

function fits(rule: Fields, value: unknown): boolean {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  switch (rule['type']) {
    case 'boolean':
      return /^(true|false)$/.test(text);
    case 'number':
      return text !== '' && Number.isFinite(Number(text));
    case 'choice':
      return Array.isArray(rule['options']) && rule['options'].map(String).includes(text);
    default:
      return ['string', 'number', 'boolean'].includes(typeof value);
  }
}

function wrongValue(name: string, value: unknown, rule: Fields): ApiFault {
  if (rule['type'] === 'choice') {
    return unprocessable(
      `Provided value '${String(value)}' for input '${name}' not in the list of allowed values`,
    );
  }
  return invalid({resource: 'Workflow', field: name, code: 'invalid', value: String(value)});
}
