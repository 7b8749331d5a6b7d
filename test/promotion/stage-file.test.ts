import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Stage} from '../../src/generated/documents.ts';
import {parseDocument} from '../../src/provenance/document.ts';
import {serializeStage} from '../../src/promotion/stage/stage-file.ts';

const [one, other] = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string];
const stage: Stage = {
  document: 'stage',
  schemaVersion: 1,
  model: 'm',
  stage: 'production',
  version: '0.0.1',
  manifest: one,
};

test('version and manifest stand on one line at the end, all else as in every document', () => {
  expect(serializeStage(stage)).toBe(`{
  "document": "stage",
  "model": "m",
  "schemaVersion": 1,
  "stage": "production",
  "version": "0.0.1", "manifest": "${one}"
}
`);
});

test('another version changes exactly that line, whatever else the file says', () => {
  const fallback = {version: '0.0.0', manifest: other};
  const hold = {reason: 'a "quoted"\n reason }', since: '2025-06-01T00:00:00Z'};
  const before = serializeStage({...stage, fallback, hold}).split('\n');
  const after = serializeStage({...stage, fallback, hold, version: '1.0.0-rc.1', manifest: other}).split(
    '\n',
  );
  expect(after.filter((line, index) => line !== before[index])).toEqual([
    `  "version": "1.0.0-rc.1", "manifest": "${other}"`,
  ]);
  expect(after).toHaveLength(before.length);
});

test('whatever a hold says, reading gives back what was written', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({unit: 'grapheme'}), (reason, by) => {
      const held: Stage = {...stage, hold: {reason, since: '2025-06-01T00:00:00Z', by}};
      expect(parseDocument('stage', serializeStage(held), 'stage')).toEqual(held);
    }),
  );
});

test('a stage that breaks its schema is a fault of ours', () => {
  expect(() => serializeStage({...stage, manifest: 'none'})).toThrow(/breaks its schema/);
});
