import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseDocument, serializeDocument} from '../../src/provenance/document.ts';
import {UserError} from '../../src/kernel/errors.ts';
import {manifestOf} from './documents.ts';

/** The sentences that a manifest is refused with. */
function mistakesIn(value: unknown): readonly string[] {
  try {
    parseDocument('manifest', JSON.stringify(value), 'm.json');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe('CAIRN_DOCUMENT_INVALID');
    return error.message.split('\n');
  }
}

const manifest = manifestOf();
const {run, ...withoutRun} = manifest;
const [artifact] = manifest.artifacts;
const withStore = (store: unknown) => ({...manifest, artifacts: [{...artifact, store}]});

describe('a document that breaks its schema is told in sentences', () => {
  test.each([
    ['a key too much', {...manifest, extra: 1}, ['m.json: has the key "extra", which is not known here.']],
    ['a key too few', withoutRun, ['m.json: lacks the key run.']],
    ['another kind', {...manifest, metrics: 'none'}, ['m.json/metrics: is "none". Expected: a list.']],
    ['null', {...manifest, run: null}, ['m.json/run: is empty. Expected: keys with values.']],
    ['a constant', {...manifest, schemaVersion: 2}, ['m.json/schemaVersion: is 2. Expected: 1.']],
    [
      'a choice',
      {...manifest, task: 'ranking'},
      ['m.json/task: is "ranking". Expected: one of binary, multiclass, regression, count.'],
    ],
    [
      'a digest',
      {...manifest, profile: 'sha256:12'},
      ['m.json/profile: is "sha256:12". Expected: sha256: and 64 hexadecimal digits.'],
    ],
    ['a bound', {...manifest, confidence: 2}, ['m.json/confidence: is 2, but must be < 1.']],
    [
      'two at once',
      {...manifest, model: '-m', task: 1},
      [
        'm.json/model: is "-m". Expected: a name of letters, digits, - and _ that starts and ends with a letter or digit.',
        'm.json/task: is 1. Expected: text.',
        'm.json/task: is 1. Expected: one of binary, multiclass, regression, count.',
      ],
    ],
  ])('%s', (_, value, sentences) => {
    expect([...mistakesIn(value)].sort()).toEqual([...sentences].sort());
  });

  test('of several forms only the one that is meant is told', () => {
    expect(mistakesIn(withStore({kind: 'release'}))).toEqual([
      'm.json/artifacts/0/store: lacks the key asset.',
    ]);
    expect(mistakesIn(withStore({kind: 'folder', path: 7}))).toEqual([
      'm.json/artifacts/0/store/path: is 7. Expected: text.',
    ]);
    expect(mistakesIn(withStore({kind: 'elsewhere'}))).toEqual([
      'm.json/artifacts/0/store: is a group of keys, which has none of the forms that are known here.',
    ]);
  });

  test('whatever breaks it, there is at least one sentence, and none of more than a few lines', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(manifest)), fc.jsonValue(), (key, value) => {
        const changed = {...manifest, [key]: value};
        const found = mistakesIn(changed);
        if (found.length > 0) for (const sentence of found) expect(sentence.length).toBeLessThan(400);
        else
          expect(serializeDocument(parseDocument('manifest', JSON.stringify(changed), 'm'))).toContain(
            `"${key}"`,
          );
      }),
    );
    expect(run.id).toBe('m-000000000001');
  });
});
