import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parseConfig} from '../../src/config/load-config.ts';
import {chosenStore} from '../../src/storage/stores.ts';
import {configText} from '../support/promotion.ts';

const page = readFileSync('docs/stores.md', 'utf8');
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');

test('every kind of store has a block on the page', () => {
  const kinds = blocks.map((text) =>
    chosenStore(parseConfig(configText(undefined, text), 'cairn.yaml').storage, undefined),
  );
  expect(new Set(kinds)).toEqual(new Set(['release', 's3', 'folder', 'tree', 'lfs']));
});

test('every key of the configuration is on the page', () => {
  const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')) as {
    $defs: {storage: {properties: Record<string, unknown>}};
  };
  for (const key of Object.keys(schema.$defs.storage.properties))
    expect(page).toMatch(new RegExp(`\\b${key}\\b`));
});

describe('a configuration of a store that cannot work is one sentence', () => {
  test.each([
    ['storage: {kind: s3}', /storage: lacks the key bucket/],
    ['storage: {kind: folder}', /storage: lacks the key path/],
    ['storage: {kind: s3, bucket: b-1, owned: true}', /storage: lacks the key prefix/],
    ['storage: {kind: s3, bucket: UPPER}', /bucket/],
    ['storage: {kind: s3, bucket: b-1, endpoint: "https://x:secret@host"}', /endpoint/],
    ['storage: {kind: s3, bucket: b-1, prefix: ../x}', /prefix/],
    ['storage: {kind: tree, file-limit: 0}', /file-limit/],
  ])('%s', (text, pattern) => {
    expect(() => parseConfig(configText(undefined, `${text}\n`), 'cairn.yaml')).toThrow(pattern);
  });
});
