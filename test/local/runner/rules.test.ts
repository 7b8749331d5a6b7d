import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createConcurrencyGroups} from '../../../src/local/runner/concurrency-groups.ts';
import {asText, evaluateExpression, type Json} from '../../../src/local/runner/expressions.ts';
import {environmentRefusal, parseFileCommands} from '../../../src/local/runner/file-commands.ts';
import {createMasks} from '../../../src/local/runner/masks.ts';
import {combinationLabel, expandMatrix} from '../../../src/local/runner/matrix.ts';
import {hostFunctions} from '../../../src/local/runner/status-functions.ts';
import {exceedingPermissions, tokenPermissions} from '../../../src/local/runner/token-permissions.ts';
import {parseWorkflowCommand} from '../../../src/local/runner/workflow-commands.ts';
import {dispatchInputs} from '../../../src/local/runner/workflow-inputs.ts';

describe('a matrix', () => {
  test.each<[matrix: Json, expected: string[]]>([
    [{model: ['a', 'b'], seed: [1, 2]}, ['a, 1', 'a, 2', 'b, 1', 'b, 2']],
    [{model: ['a', 'b'], exclude: [{model: 'b'}]}, ['a']],
    [{model: ['a', 'b'], seed: [1, 2], exclude: [{model: 'b', seed: 1}]}, ['a, 1', 'a, 2', 'b, 2']],
    [{include: [{model: 'x', seed: 3}]}, ['x, 3']],
    [{model: ['a'], include: [{model: 'c'}]}, ['a', 'c']],
    [{model: ['a', 'b'], include: [{model: 'b', extra: true}]}, ['a', 'b, true']],
    [{o: [{k: 1, l: 2}]}, ['1, 2']],
    // The example of GitHub's documentation.
    [
      {
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          {color: 'green'},
          {color: 'pink', animal: 'cat'},
          {fruit: 'apple', shape: 'circle'},
          {fruit: 'banana'},
          {fruit: 'banana', animal: 'cat'},
        ],
      },
      [
        'apple, cat, pink, circle',
        'apple, dog, green, circle',
        'pear, cat, pink',
        'pear, dog, green',
        'banana',
        'banana, cat',
      ],
    ],
  ])('%j', (matrix, expected) => {
    expect(expandMatrix(matrix).map(combinationLabel)).toEqual(expected);
  });

  test.each<[Json, RegExp]>([
    [{a: []}, /no combination/],
    [{a: 'x'}, /'a' is no list/],
    [
      {a: Array.from({length: 17}, (_, i) => i), b: Array.from({length: 16}, (_, i) => i)},
      /272 combinations/,
    ],
  ])('%j is refused', (matrix, message) => {
    expect(() => expandMatrix(matrix)).toThrow(message);
  });
});

describe('permissions', () => {
  test.each<[job: Json | undefined, workflow: Json | undefined, expected: Record<string, string>]>([
    [undefined, undefined, {contents: 'read', metadata: 'read', packages: 'read'}],
    [undefined, {contents: 'write'}, {metadata: 'read', contents: 'write'}],
    [{issues: 'write'}, {contents: 'write'}, {metadata: 'read', issues: 'write'}],
    [{}, {contents: 'write'}, {metadata: 'read'}],
    [{contents: 'none', statuses: 'write'}, undefined, {metadata: 'read', statuses: 'write'}],
  ])('job %j in workflow %j', (job, workflow, expected) => {
    expect(tokenPermissions(job, workflow)).toEqual(expected);
  });

  test('write-all and read-all name every scope', () => {
    expect(tokenPermissions('write-all', undefined)).toMatchObject({
      contents: 'write',
      'pull-requests': 'write',
    });
    expect(tokenPermissions(undefined, 'read-all')).toMatchObject({contents: 'read', deployments: 'read'});
  });

  test('a called workflow may not exceed its caller', () => {
    expect(
      exceedingPermissions({contents: 'write', issues: 'read'}, {contents: 'read', issues: 'write'}),
    ).toEqual(['contents: write']);
  });
});

describe('inputs of a dispatch', () => {
  const filter = {
    inputs: {
      month: {type: 'string', required: true},
      force: {type: 'boolean', default: false},
      rows: {type: 'number', default: 10},
      stage: {type: 'choice', options: ['staging', 'production'], default: 'staging'},
    },
  };
  test('have the declared types and defaults', () => {
    expect(dispatchInputs(filter, {month: '2001-02', force: 'true', rows: '20'})).toEqual({
      kind: 'valid',
      inputs: {month: '2001-02', force: true, rows: 20, stage: 'staging'},
    });
    expect(dispatchInputs(filter, {month: 'x'})).toMatchObject({inputs: {force: false, rows: 10}});
  });
  test.each<[Record<string, string>, RegExp]>([
    [{}, /Required input 'month'/],
    [{month: 'x', other: '1'}, /Unexpected input 'other'.*'month', 'force'/],
    [{month: 'x', force: 'yes'}, /'force' is no boolean: yes/],
    [{month: 'x', rows: 'many'}, /'rows' is no number/],
    [{month: 'x', stage: 'moon'}, /'stage' is 'moon', which is none of 'staging', 'production'/],
  ])('%j is refused', (sent, message) => {
    const typed = dispatchInputs(filter, sent);
    expect(typed.kind === 'invalid' ? typed.mistakes.join() : 'valid').toMatch(message);
  });
});

describe('file commands', () => {
  test.each<[content: string, expected: Record<string, string> | RegExp]>([
    ['a=1\nb=2\n', {a: '1', b: '2'}],
    ['a=x=y<<z\n', {a: 'x=y<<z'}],
    ['a=\n', {a: ''}],
    ['a<<EOF\none\n\ntwo=2\nEOF\nb=1', {a: 'one\n\ntwo=2', b: '1'}],
    ['a<<EOF\nEOF\n', {a: ''}],
    ['a<<EOF=\nx\nEOF=\n', {a: 'x'}],
    ['\n\na=1\r\n', {a: '1'}],
    ['a<<EOF\nb\n', /Matching delimiter not found 'EOF'/],
    ['nothing', /Invalid format 'nothing'/],
    ['=x', /Invalid format '=x'/],
    ['a<<\n', /Invalid format 'a<<'/],
  ])('%j', (content, expected) => {
    const parsed = parseFileCommands(content);
    if (expected instanceof RegExp) expect(parsed.kind === 'invalid' ? parsed.message : '').toMatch(expected);
    else expect(parsed.kind === 'valid' ? Object.fromEntries(parsed.entries) : parsed).toEqual(expected);
  });

  test('NODE_OPTIONS is refused in any case', () => {
    expect(environmentRefusal('node_options')).toMatch(/Can't store/);
    expect(environmentRefusal('NODE_ENV')).toBeUndefined();
  });
});

describe('workflow commands', () => {
  test.each<[line: string, expected: unknown]>([
    [
      '::error file=a.py,line=3,title=Bad%2C worse%3A::x%0Ay%25',
      {name: 'error', properties: {file: 'a.py', line: '3', title: 'Bad, worse:'}, data: 'x\ny%'},
    ],
    ['  ::group::A title', {name: 'group', properties: {}, data: 'A title'}],
    ['::endgroup::', {name: 'endgroup', properties: {}, data: ''}],
    ['::notice::a::b', {name: 'notice', properties: {}, data: 'a::b'}],
    ['::debug::%250A', {name: 'debug', properties: {}, data: '%0A'}],
    ['text ::error::x', undefined],
    ['::', undefined],
    ['std::vector<int>::size', undefined],
  ])('%s', (line, expected) => {
    expect(parseWorkflowCommand(line)).toEqual(expected);
  });
});

describe('masks', () => {
  test.each<[secret: string, text: string, expected: string]>([
    ['hunter22', 'a hunter22 b hunter22', 'a *** b ***'],
    ['one line\nother line', 'see other line', 'see ***'],
    ['s3cr3t!', `x ${Buffer.from('s3cr3t!').toString('base64')} y`, 'x *** y'],
    ['p"q', '{"p\\"q"}', '{"***"}'],
    ['a b&c', 'q=a%20b%26c', 'q=***'],
    ['   ', 'a   b', 'a   b'],
  ])('%j', (secret, text, expected) => {
    expect(createMasks([secret]).hide(text)).toBe(expected);
  });

  test('hide secrets that overlap as one', () => {
    expect(createMasks(['abcd', 'cdef']).hide('xabcdefy')).toBe('x***y');
  });

  test('leave no secret, whole or inside a longer base64 text', () => {
    const secret = fc
      .string({minLength: 6, maxLength: 40})
      .filter((text) => text.trim().length >= 6 && !text.includes('*'));
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        const masks = createMasks([value]);
        expect(masks.hide(before + value + after)).not.toContain(value);
        const core = Buffer.from(value).subarray(2, -2).toString('base64').replace(/=+$/, '').slice(2, -2);
        fc.pre(core.length >= 8);
        const encoded = Buffer.from(`user:${value}`).toString('base64');
        expect(masks.hide(encoded)).toContain('***');
      }),
    );
  });
});

describe('a concurrency group', () => {
  const request = (log: string[], name: string, cancelInProgress = false) => ({
    cancelInProgress,
    onCancel: () => void log.push(`cancel ${name}`),
    signal: new AbortController().signal,
  });

  test('runs one, keeps one waiting, and replaces the one that waits', async () => {
    const groups = createConcurrencyGroups();
    const log: string[] = [];
    const first = await groups.enter('deploy', request(log, 'first'));
    const second = groups.enter('DEPLOY', request(log, 'second'));
    const third = groups.enter('deploy', request(log, 'third'));
    expect((await second).kind).toBe('replaced');
    let entered = false;
    void third.then(() => (entered = true));
    await Promise.resolve();
    expect(entered).toBe(false);
    if (first.kind === 'admitted') first.release();
    expect((await third).kind).toBe('admitted');
    expect((await groups.enter('other', request(log, 'other'))).kind).toBe('admitted');
    expect(log).toEqual([]);
  });

  test('with cancel-in-progress ends the one that runs', async () => {
    const groups = createConcurrencyGroups();
    const log: string[] = [];
    await groups.enter('deploy', request(log, 'first'));
    void groups.enter('deploy', request(log, 'second', true));
    expect(log).toEqual(['cancel first']);
  });

  test('lets one that waits give up', async () => {
    const groups = createConcurrencyGroups();
    const log: string[] = [];
    const controller = new AbortController();
    const first = await groups.enter('deploy', request(log, 'first'));
    const second = groups.enter('deploy', {...request(log, 'second'), signal: controller.signal});
    controller.abort();
    expect((await second).kind).toBe('aborted');
    if (first.kind === 'admitted') first.release();
    expect((await groups.enter('deploy', request(log, 'third'))).kind).toBe('admitted');
  });
});

describe('expressions', () => {
  const scope = {
    contexts: {github: {actor: 'mona', event: {labels: [{name: 'a'}, {name: 'b'}]}}, env: {}},
    functions: hostFunctions({success: true, failure: false, cancelled: false}),
  };
  test.each<[expression: string, expected: Json]>([
    ["contains(github.event.labels.*.name, 'b')", true],
    ["format('{0}-{1}', github.actor, 1)", 'mona-1'],
    ['fromJSON(\'{"a":[1,2]}\').a[1]', 2],
    ['toJSON(github.event.labels)', '[\n  {\n    "name": "a"\n  },\n  {\n    "name": "b"\n  }\n]'],
    ["env.nothing || 'default'", 'default'],
    ["matrix.nothing == ''", true],
    ['success() && !failure() && always() && !cancelled()', true],
    ["GITHUB.Actor == 'MONA'", true],
    ["'it''s ''quoted'''", "it's 'quoted'"],
    ["''", ''],
  ])('%s', (expression, expected) => {
    expect(evaluateExpression(expression, scope)).toEqual(expected);
  });

  test('text of values', () => {
    expect([null, true, 1.5, {}, []].map(asText)).toEqual(['', 'true', '1.5', 'Object', 'Array']);
  });
});
