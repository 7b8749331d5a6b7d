import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {type Violation, openApiCheck} from '../../../src/local/forge/openapi-check.ts';
import type {Answer} from '../../../src/local/forge/rest/answer.ts';
import {matchRoute, routes} from '../../../src/local/forge/rest/route-table.ts';

const label = {
  id: 1,
  node_id: 'x',
  url: 'http://127.0.0.1/x',
  name: 'a',
  color: 'red',
  default: false,
  description: null,
};

function violationsOf(method: string, path: string, answer: Answer, body?: unknown): string[] {
  const found: Violation[] = [];
  const url = new URL(path, 'http://127.0.0.1');
  const check = openApiCheck((violation) => found.push(violation));
  const grant = {repository: 'o/r', actor: 'o', kind: 'person', permissions: {}} as const;
  const request = {
    method,
    path: url.pathname,
    query: url.searchParams,
    headers: {},
    credential: {kind: 'known', grant} as const,
    bytes: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
    upload: undefined,
  };
  check(request, matchRoute(method, url.pathname), answer);
  return found.map(({message}) => message);
}

test('good answers pass', () => {
  expect(violationsOf('GET', '/repos/o/r/labels?per_page=100', {status: 200, body: [label]})).toEqual([]);
  expect(violationsOf('POST', '/repos/o/r/labels', {status: 201, body: label}, {name: 'a'})).toEqual([]);
  expect(violationsOf('DELETE', '/repos/o/r/labels/a', {status: 204})).toEqual([]);
});

test.each<[string, string, string, Answer, unknown, RegExp]>([
  [
    'a missing field',
    'GET',
    '/repos/o/r/labels/a',
    {status: 200, body: {...label, color: undefined}},
    undefined,
    /color/,
  ],
  [
    'a wrong type',
    'GET',
    '/repos/o/r/labels/a',
    {status: 200, body: {...label, id: 'x'}},
    undefined,
    /\/id must be integer/,
  ],
  [
    'an address that is none',
    'GET',
    '/repos/o/r/labels/a',
    {status: 200, body: {...label, url: 'http://x/[bot]'}},
    undefined,
    /uri/,
  ],
  [
    'a null that is not allowed',
    'GET',
    '/repos/o/r/labels/a',
    {status: 200, body: {...label, name: null}},
    undefined,
    /\/name/,
  ],
  [
    'a status that is not declared',
    'GET',
    '/repos/o/r/labels',
    {status: 201, body: []},
    undefined,
    /201 is not declared/,
  ],
  ['a missing body', 'GET', '/repos/o/r/labels', {status: 200}, undefined, /has a body/],
  ['a body too many', 'DELETE', '/repos/o/r/labels/a', {status: 204, body: {}}, undefined, /has no body/],
  [
    'an unknown query parameter',
    'GET',
    '/repos/o/r/labels?perpage=1',
    {status: 200, body: []},
    undefined,
    /perpage is unknown/,
  ],
  ['a wrong query parameter', 'GET', '/repos/o/r/labels?page=x', {status: 200, body: []}, undefined, /page/],
  [
    'a request without a required field',
    'POST',
    '/repos/o/r/labels',
    {status: 201, body: label},
    {color: 'x'},
    /request body.*name/,
  ],
  [
    'an operation that is not there',
    'GET',
    '/repos/o/r/nothing',
    {status: 404, body: {}},
    undefined,
    /unknown operation/,
  ],
  [
    'a fault without a message',
    'GET',
    '/repos/o/r/labels/a',
    {status: 404, body: []},
    undefined,
    /must be object/,
  ],
])('%s is reported', (_, method, path, answer, body, message) => {
  const found = violationsOf(method, path, answer, body);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});

test('the committed description has every operation of the forge, and no other', () => {
  const file = new URL('../../../src/local/forge/openapi-subset.json', import.meta.url);
  const subset = JSON.parse(readFileSync(file, 'utf8')) as {licence: string; operations: object};
  expect(Object.keys(subset.operations).sort()).toEqual(Object.keys(routes).sort());
  expect(subset.licence).toContain('MIT License');
});
