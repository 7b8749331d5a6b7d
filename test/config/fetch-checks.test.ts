import {expect, test} from 'vitest';
import {fetchPlan} from '../../src/config/fetch-plan.ts';
import {parseConfig} from '../../src/config/parse-config.ts';
import {UserError} from '../../src/kernel/errors.ts';

const digest = 'a'.repeat(64);
const url = 'https://example.com/x.csv';

function config(fetch: string, path = 'data/x.csv'): string {
  return `version: 1
datasets:
  d:
    path: ${path}
    fetch: ${fetch}
    columns: {x: {type: number}, y: {type: boolean}}
models:
  m:
    task: binary
    dataset: d
    target: y
    features: [x]
    train: {trainer: tensorflow}
    stages: {production: {}}
`;
}

function mistakesIn(fetch: string, path?: string): readonly string[] {
  try {
    parseConfig(config(fetch, path), 'cairn.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split('\n').map((line) => line.replace('cairn.yaml:5 datasets.d.fetch', ''));
  }
}

test.each([
  ['dvc pull data/x.csv', {kind: 'command', argv: ['dvc', 'pull', 'data/x.csv'], minutes: 60, secrets: []}],
  [
    '{command: [dvc, pull], timeout: 5, secrets: [AWS_SECRET_ACCESS_KEY]}',
    {kind: 'command', argv: ['dvc', 'pull'], minutes: 5, secrets: ['AWS_SECRET_ACCESS_KEY']},
  ],
  [
    `{url: '${url}', sha256: ${digest}}`,
    {kind: 'downloads', files: [{url, sha256: `sha256:${digest}`, to: 'ml/data/x.csv'}]},
  ],
  [
    `[{url: 'http://127.0.0.1:1/x', sha256: 'sha256:${digest}', to: ./data/x.csv}]`,
    {
      kind: 'downloads',
      files: [{url: 'http://127.0.0.1:1/x', sha256: `sha256:${digest}`, to: 'ml/data/x.csv'}],
    },
  ],
])('%s is read', (fetch, plan) => {
  const d = parseConfig(config(fetch), 'ml/cairn.yaml').datasets?.['d'];
  expect(d && fetchPlan(d)).toEqual(plan);
});

const prints = `This prints it: curl -fsSL '${url}' | sha256sum`;
test.each([
  ['{}', ': says neither what fetches nor from where. Expected: the key command, or url with sha256.'],
  [
    '{comand: x}',
    '.comand: is not a key that is known here. Expected: command, timeout, secrets, url, sha256, to. Did you mean command?',
  ],
  ["' '", ': is empty. Expected: a program and its arguments.'],
  [`{command: x, url: '${url}'}`, '.url: is given beside command. Expected: one of the two.'],
  [`{url: '${url}'}`, `: lacks the key sha256, by which the bytes are checked. ${prints}`],
  [`{url: '${url}', sha256: abc}`, `.sha256: is "abc". Expected: 64 hex digits in small letters. ${prints}`],
  [`{command: x, to: data/x.csv}`, '.to: is given beside command. Expected: no such key: it is for a url.'],
  [
    `{url: '${url}', sha256: ${digest}, timeout: 5}`,
    '.timeout: is given beside url. Expected: no such key: it is for a command.',
  ],
  [
    `[{command: x}]`,
    '.0.command: stands in a list. Expected: one command for the whole dataset, not in a list.',
  ],
  [
    `[{url: '${url}', sha256: ${digest}}, {url: '${url}', sha256: ${digest}}]`,
    '.1.to: is where an earlier entry puts its file. Expected: a path of its own for each file.',
  ],
  [
    '{command: x, secrets: [GITHUB_TOKEN]}',
    '.secrets.0: is "GITHUB_TOKEN", which names no secret. Expected: a name such as AWS_SECRET_ACCESS_KEY: capitals, digits and _, and none that GitHub, Git or Node.js use.',
  ],
  ['{command: x, timeout: 0}', '.timeout: is 0, but must be >= 1.'],
])('%s is refused', (fetch, sentence) => {
  expect(mistakesIn(fetch)).toEqual([sentence]);
});

test.each(['curl a | sh', 'cp "a b" c', 'echo $HOME', 'x > y', 'cp data/* x'])(
  'a text that needs a shell is refused: %s',
  (command) => {
    expect(mistakesIn(JSON.stringify(command))[0]).toContain('no shell runs it');
    expect(mistakesIn(JSON.stringify({command: ['sh', '-c', command]}))).toEqual([]);
  },
);

test.each([
  'http://example.com/x.csv',
  'ftp://example.com/x',
  'file:///etc/passwd',
  'x.csv',
  'http://127.0.0.1.example.com/',
])('the address %s is refused', (address) => {
  expect(mistakesIn(`{url: '${address}', sha256: ${digest}}`)[0]).toContain('begins with https://');
});

test('a login in an address is refused and not shown', () => {
  const [said = ''] = mistakesIn(`{url: 'https://user:hunter2@example.com/x', sha256: ${digest}}`);
  expect(said).toContain('holds a login');
  expect(said).not.toContain('hunter2');
});

test.each(['../x.csv', '/etc/x.csv', '.git/x.csv', 'data/.github/x.csv', '.cairn/x.csv'])(
  'the place %s is refused',
  (to) => {
    expect(mistakesIn(`{url: '${url}', sha256: ${digest}, to: ${to}}`, `['**/*.csv']`)[0]).toContain(
      'leads outside',
    );
  },
);

test('a place that the dataset would not find is refused, and a glob needs one', () => {
  expect(mistakesIn(`{url: '${url}', sha256: ${digest}, to: data/y.csv}`)).toEqual([
    '.to: is "data/y.csv", which the dataset would not find. Expected: one of its path: data/x.csv.',
  ]);
  expect(mistakesIn(`{url: '${url}', sha256: ${digest}}`, 'data/*.csv')).toEqual([
    ': lacks the key to. Expected: the path of the file, as path names several or is a glob.',
  ]);
  expect(mistakesIn(`{url: '${url}', sha256: ${digest}, to: data/z.csv}`, 'data/*.csv')).toEqual([]);
});
