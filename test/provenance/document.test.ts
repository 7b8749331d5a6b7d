import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Manifest} from '../../src/generated/documents.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {parseDocument, serializeDocument, stableJson} from '../../src/provenance/document.ts';
import {manifestOf} from './documents.ts';

const manifest = manifestOf();

/** A value with the keys of every object in another order. */
function shuffled(value: unknown, pick: (length: number) => number): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, pick));
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value);
  const entries: [string, unknown][] = [];
  while (left.length > 0) {
    const [entry] = left.splice(pick(left.length), 1);
    if (entry !== undefined) entries.push([entry[0], shuffled(entry[1], pick)]);
  }
  return Object.fromEntries(entries);
}

/** JSON whose whole numbers are written otherwise, and with other blanks. */
function reworded(value: unknown): string {
  if (Array.isArray(value)) return `[ ${value.map(reworded).join(' ,')}]`;
  if (typeof value === 'object' && value !== null)
    return `{\n${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}\t: ${reworded(inner)}`)
      .join(',')} }`;
  if (typeof value === 'number' && Number.isInteger(value)) return value === 0 ? '-0.0' : `${value}.0e0`;
  return JSON.stringify(value);
}

/** Any JSON value but one with a key `__proto__`, which no document can have (tested below). */
const json = fc
  .jsonValue({depthSize: 'small', noUnicodeString: false})
  .filter((value) => !JSON.stringify(value).includes('"__proto__":'));

describe('the text of a document', () => {
  test('is the same whatever order its keys come in and however its numbers are written', () => {
    const text = serializeDocument(manifest);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        const pick = (length: number): number => (stream.next().value ?? 0) % length;
        const other = reworded(shuffled(manifest, pick));
        expect(serializeDocument(parseDocument('manifest', other, 'm.json'))).toBe(text);
      }),
      {numRuns: 50},
    );
    expect(digestOf(serializeDocument(parseDocument('manifest', text, 'm.json')))).toBe(digestOf(text));
  });

  test('holds whatever parameters a trainer has, and reads back as the same text', () => {
    const parameters = fc.dictionary(
      fc.string({unit: 'binary'}),
      fc.oneof(
        fc.string({unit: 'binary'}),
        fc.double({noNaN: true, noDefaultInfinity: true}),
        fc.array(json),
      ),
    );
    fc.assert(
      fc.property(parameters, (given) => {
        const document = {...manifest, trainer: {...manifest.trainer, parameters: given}} as Manifest;
        const text = serializeDocument(document);
        expect(serializeDocument(parseDocument('manifest', text, 'm.json'))).toBe(text);
      }),
    );
  });

  test('is stable for every JSON value, and reading it gives the value again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = stableJson(value);
        expect(stableJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('never holds a number that JSON cannot say', () => {
    const [first] = manifest.metrics;
    if (first === undefined) throw new Error('no metric');
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => serializeDocument({...manifest, metrics: [{...first, value}]})).toThrow(
        /breaks its schema/,
      );
  });

  test('has no key that would change a prototype', () => {
    const value: unknown = JSON.parse('{"a": 1, "__proto__": {"b": 2}}');
    expect(() => stableJson(value)).toThrow(expect.objectContaining({code: 'CAIRN_DOCUMENT_INVALID'}));
    expect(() => stableJson([{b: value}])).toThrow('has the key __proto__');
  });
});
