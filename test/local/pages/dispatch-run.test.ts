import {afterAll, beforeAll, expect, test} from 'vitest';
import type {ForgeEvent} from '../../../src/local/contract.ts';
import {startForge, type StartedForge} from '../../../src/local/forge/start-forge.ts';
import {createPages} from '../../../src/local/pages/pages.ts';
import {temporaryFolder} from '../../support/temporary.ts';
import {accessibilityFaults} from './accessibility-faults.ts';
import {formToken} from './sample-forge.ts';

const workflow = `name: Try & see
on:
  push:
  workflow_dispatch:
    inputs:
      model: {type: string, default: shop, required: true, description: 'Which <model>'}
      reason: {type: choice, options: [manual, drift], default: drift}
      force: {type: boolean, default: true}
      "odd\\"name": {type: string}
      epochs: {type: number}
jobs: {a: {runs-on: ubuntu-latest, steps: [{run: 'true'}]}}
`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let forge: StartedForge;
const events: ForgeEvent[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  forge = await startForge({directory: folder.path, pages: createPages({formToken})});
  await forge.createRepository({owner: 'octo', name: 'ml', defaultBranch: 'main'});
  await write('dispatch.yml', workflow);
  await write('quiet.yml', 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n');
  await write('list.yml', 'on: [push, workflow_dispatch]\njobs: {}\n');
  await write('broken.yml', 'on: [push\n');
  forge.onEvent((event) => events.push(event));
});

afterAll(async () => {
  await forge[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

async function write(name: string, text: string): Promise<void> {
  const token = forge.issueToken({repository: 'octo/ml', actor: 'mona', kind: 'person', permissions: {}});
  const response = await fetch(`${forge.apiUrl}/repos/octo/ml/contents/.github/workflows/${name}`, {
    method: 'PUT',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({message: name, content: Buffer.from(text).toString('base64'), branch: 'main'}),
  });
  expect(response.status).toBe(201);
}

async function read(path: string): Promise<string> {
  return (await (await fetch(`${forge.apiUrl}/octo/ml${path}`)).text()).replace(/\s+/g, ' ');
}

async function post(form: Record<string, string>, origin?: string, file = 'dispatch.yml'): Promise<Response> {
  return fetch(`${forge.apiUrl}/octo/ml/actions/workflows/${file}/dispatch`, {
    method: 'POST',
    redirect: 'manual',
    headers: {origin: origin ?? forge.apiUrl},
    body: new URLSearchParams(form),
  });
}

test('all workflows are listed though none ever ran', async () => {
  const page = await read('/actions');
  for (const file of ['dispatch.yml', 'quiet.yml', 'list.yml'])
    expect(page).toContain(`/octo/ml/actions/workflows/${file}"`);
  expect(page).toContain('Try &amp; see');
});

test('a workflow that a person may start has a form with its inputs; others have none', async () => {
  const page = await read('/actions/workflows/dispatch.yml');
  expect(page).toContain('Run workflow');
  expect(page).toContain('Which &lt;model&gt;');
  expect(page).toMatch(/name="input.model" value="shop" required/);
  expect(page).toMatch(/<option value="drift" selected/);
  expect(page).toMatch(/type="checkbox" name="input.force" value="true" checked/);
  expect(page).toContain('name="input.odd&quot;name"');
  expect(page).toContain('type="number" step="any" name="input.epochs"');
  expect(accessibilityFaults(page)).toEqual([]);
  expect(await read('/actions/workflows/list.yml')).toContain('Run workflow');
  for (const file of ['quiet.yml', 'broken.yml', 'none.yml', '..%2Fcairn.yaml'])
    expect(await read(`/actions/workflows/${file}`)).not.toContain('Run workflow');
});

const sent = {
  token: formToken,
  ref: 'main',
  'input.model': 'a b',
  'input.reason': 'manual',
  'input.epochs': '',
};

test('the form starts the workflow with what it says, and leads to the page that follows', async () => {
  events.length = 0;
  const response = await post(sent);
  expect([response.status, response.headers.get('location')]).toEqual([
    303,
    '/octo/ml/actions/workflows/dispatch.yml?after=0',
  ]);
  await expect.poll(() => events.length).toBe(1);
  expect(events[0]).toMatchObject({
    name: 'workflow_dispatch',
    ref: 'refs/heads/main',
    byWorkflowToken: false,
    payload: {
      workflow: '.github/workflows/dispatch.yml',
      inputs: {model: 'a b', reason: 'manual', force: 'false'},
    },
  });
  expect(await read('/actions/workflows/dispatch.yml?after=0')).toContain('http-equiv="refresh"');
});

test.each([
  ['of another site', sent, 'https://evil.example', 403, ''],
  ['of an earlier forge', {...sent, token: 'old'}, undefined, 403, 'not made by the forge that runs now'],
  ['with a wrong choice', {...sent, 'input.reason': 'no'}, undefined, 422, 'not in the list of allowed'],
  ['without what is required', {...sent, 'input.model': ''}, undefined, 422, 'Required input'],
  ['on no branch', {...sent, ref: 'none'}, undefined, 422, 'No ref found'],
])('a form %s starts nothing', async (_, form, origin, status, words) => {
  events.length = 0;
  const response = await post(form, origin);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(words);
  expect(events).toEqual([]);
});

test('a workflow that nobody may start is not started', async () => {
  expect((await post(sent, undefined, 'quiet.yml')).status).toBe(404);
});
