import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ManifestTypes} from '../../src/generated/documents.ts';
import {collectRows as collect, type LiveRow, type LiveRows} from '../../src/monitoring/live/live-rows.ts';
import {countLeftOut} from '../../src/monitoring/live/left-out.ts';
import {readLogLines} from '../../src/monitoring/live/read-log-lines.ts';
import {parseLogLine} from '../../src/monitoring/live/parse-log-line.ts';

const inputs: ManifestTypes.Signature['inputs'] = [
  {name: 'distance', type: 'number'},
  {name: 'origin', type: 'string'},
  {name: 'direct', type: 'boolean'},
];
const signature: ManifestTypes.Signature = {inputs, outputs: [{name: 'prediction', type: 'number'}]};
const everything = {from: -Infinity, to: Infinity};

function collectRows(
  found: readonly LiveRow[],
  of: ManifestTypes.Signature,
  window: typeof everything,
): LiveRows {
  return collect(found, of, window, {rows: countLeftOut(), values: countLeftOut()});
}

describe('parseLogLine', () => {
  test('reads the shape of the server, and features beside the rest', () => {
    const nested = parseLogLine(
      '{"id":"a","time":"2001-01-01T00:00:00Z","version":"1.0.0","features":{"x":1},"prediction":0.5}',
    );
    expect(nested).toMatchObject({id: 'a', time: Date.UTC(2001, 0, 1), version: '1.0.0', prediction: 0.5});
    expect(nested?.feature('x')).toBe(1);
    expect(nested).not.toHaveProperty('caller');
    expect(nested).not.toHaveProperty('at');
    expect(parseLogLine('{"caller":"billing","at":"2001-01-02T00:00:00Z"}')).toMatchObject({
      caller: 'billing',
      at: Date.UTC(2001, 0, 2),
    });
    const flat = parseLogLine('{"flight":7,"departure":"2001-01-01","x":"y"}', {
      id: 'flight',
      time: 'departure',
    });
    expect(flat).toMatchObject({
      id: '7',
      time: Date.UTC(2001, 0, 1),
      version: undefined,
      prediction: undefined,
    });
    expect(flat?.feature('x')).toBe('y');
    expect(flat?.feature('toString')).toBeUndefined();
    expect(flat?.feature('__proto__')).toBeUndefined();
  });

  test('what Python writes for a number that is none is missing, in numbers and not in texts', () => {
    const row = parseLogLine('{"id":"a NaN","features":{"x":NaN,"y":-Infinity,"z":"NaN","w":[Infinity,1]}}');
    expect(row?.id).toBe('a NaN');
    expect(['x', 'y', 'z', 'w'].map((name) => row?.feature(name))).toEqual([null, null, 'NaN', [null, 1]]);
    expect(parseLogLine('{"x":NaNa}')).toBeUndefined();
  });

  test('never throws, whatever the line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        const row = parseLogLine(line);
        expect(row === undefined || typeof row.feature('a') !== 'function').toBe(true);
      }),
    );
    for (const line of ['', '[]', '3', 'null', '{"id":']) expect(parseLogLine(line)).toBeUndefined();
  });
});

describe('readLogLines', () => {
  const read = async (...lines: string[]) => {
    const left = countLeftOut();
    const torn: string[] = [];
    const rows: LiveRow[] = [];
    const source = (async function* () {
      await Promise.resolve();
      yield* lines;
    })();
    for await (const row of readLogLines(source, {name: 'a.ndjson', left, torn: (place) => torn.push(place)}))
      rows.push(row);
    return {ids: rows.map(({id}) => id), left: left.list(), torn};
  };

  test('lines that are no row are counted with their places; a last one is torn, and empty ones are nothing', async () => {
    expect(await read('{"id":"a"}', 'x', '', '[1]', '{"id":"b"}', '{"id":"c', '')).toEqual({
      ids: ['a', 'b'],
      left: [{reason: 'is no JSON object', rows: 2, examples: ['a.ndjson:2', 'a.ndjson:4']}],
      torn: ['a.ndjson:6'],
    });
  });

  test('of many the first three places are kept', async () => {
    const {left} = await read('{}', ...Array.from({length: 9}, () => '?'), '{}');
    expect(left).toEqual([
      {reason: 'is no JSON object', rows: 9, examples: ['a.ndjson:2', 'a.ndjson:3', 'a.ndjson:4']},
    ]);
  });
});

describe('collectRows', () => {
  const line = (fields: Record<string, unknown>) =>
    parseLogLine(JSON.stringify(fields)) ?? expect.fail('no row');

  test('types by the signature; what is of another type is missing', () => {
    const rows = collectRows(
      [
        line({features: {distance: 3, origin: 'SFO', direct: true}}),
        line({features: {distance: '3', origin: 4, direct: 0}}),
        line({features: {}}),
      ],
      signature,
      everything,
    );
    expect(rows.table.columns.get('distance')).toEqual({
      kind: 'number',
      values: Float64Array.of(3, NaN, NaN),
    });
    expect(rows.table.columns.get('origin')).toEqual({kind: 'string', values: ['SFO', null, null]});
    expect(rows.table.columns.get('direct')).toEqual({kind: 'number', values: Float64Array.of(1, 0, NaN)});
  });

  test('markers of missing values of the signature are missing in logs of any origin', () => {
    const marked: ManifestTypes.Signature['inputs'] = [
      {name: 'distance', type: 'number', missing: ['?', -1]},
      {name: 'origin', type: 'string', missing: ['NA']},
    ];
    const found = [
      line({features: {distance: -1, origin: 'NA'}}),
      line({features: {distance: '?', origin: 'SFO'}}),
      line({features: {distance: 2, origin: '?'}}),
    ];
    const {table} = collectRows(found, {...signature, inputs: marked}, everything);
    expect(table.columns.get('distance')?.values).toEqual(Float64Array.of(NaN, NaN, 2));
    expect(table.columns.get('origin')?.values).toEqual([null, 'SFO', '?']);
  });

  test('values of another type are counted with the rows they are in', () => {
    const {mistyped} = collectRows(
      [
        line({id: 'a', features: {distance: '3', origin: 4, direct: null}}),
        line({id: 'b', features: {distance: 'x'}}),
      ],
      signature,
      everything,
    );
    expect(mistyped).toEqual([
      {reason: 'distance is a text, not a number', rows: 2, examples: ['a', 'b']},
      {reason: 'origin is a number, not a text', rows: 1, examples: ['a']},
    ]);
  });

  test('rows without a time are counted where there is a window', () => {
    const found = [line({id: 'a', time: 'soon'}), line({time: '2001-01-02'}), line({id: 'c'})];
    const window = {from: 0, to: Date.UTC(2002, 0, 1)};
    expect(collectRows(found, signature, window)).toMatchObject({
      rows: 1,
      read: 1,
      unread: [
        {reason: 'has no time that can be read, so that no window holds it', rows: 2, examples: ['a', 'c']},
      ],
    });
    expect(collectRows(found, signature, everything)).toMatchObject({rows: 3, unread: []});
  });

  test('an id of several rows: those of other features count, and count as dependent', () => {
    const of = (id: string | null, distance: number) => line({id, features: {distance}});
    const found = [of('a', 1), of('a', 2), of('a', 1), of('a', 2), of('b', 1), of(null, 1), of(null, 1)];
    const {ids, repeated, sharing, independent} = collectRows(found, signature, everything);
    expect([ids, repeated, sharing]).toEqual([['a', 'a', 'b', null, null], 2, 1]);
    expect(independent).toBeCloseTo(5 / (4 + 1 + 1 + 1), 12); // Kish: (2 + 1 + 1 + 1)² / (2² + 1 + 1 + 1), by 5 rows
    expect(collectRows([], signature, everything).independent).toBe(1);
  });

  test('the first of the same rows of one id counts; from is in the window, to is not', () => {
    const found = ['a:01', 'b:02', 'b:02', 'c:03', 'd:04'].map((text) => {
      const [id = '', day = ''] = text.split(':');
      return line({id, time: `2001-01-${day}T00:00:00Z`, prediction: Number(day)});
    });
    const window = {from: Date.UTC(2001, 0, 2), to: Date.UTC(2001, 0, 4)};
    expect(collectRows(found, signature, window).ids).toEqual(['b', 'c']);
    expect(collectRows([...found, line({id: 'e'})], signature, window).rows).toBe(2);
    expect(collectRows([...found, line({id: 'e'})], signature, everything).rows).toBe(5);
  });

  test('of several targets the number of each; what the log does not say is missing', () => {
    const {answers, predictions} = collectRows(
      [
        line({predictions: {price: 1.5, minutes: 20}}),
        line({predictions: {minutes: 3, price: '2'}}),
        line({prediction: 7}),
      ],
      {inputs, outputs: ['price', 'minutes'].map((name) => ({name, type: 'number' as const}))},
      everything,
    );
    expect(predictions).toEqual(Float64Array.of(1.5, 20, NaN, 3, NaN, NaN));
    expect(answers).toEqual(predictions);
  });

  test('of several classes the answered one and the probability of each; what the model does not know is missing', () => {
    const classes = ['a', 'b', '__proto__'];
    const {answers, predictions} = collectRows(
      [
        line({prediction: 'b', probabilities: JSON.parse('{"a":0.25,"b":0.5,"__proto__":0.25}') as object}),
        line({prediction: 'a'}),
        line({prediction: 'c', probabilities: {a: '1'}}),
      ],
      {inputs, outputs: [{name: 'probabilities', type: 'number', classes}]},
      everything,
    );
    expect(answers).toEqual(Float64Array.of(1, 0, NaN));
    expect(predictions).toEqual(Float64Array.of(0.25, 0.5, 0.25, NaN, NaN, NaN, NaN, NaN, NaN));
  });
});
