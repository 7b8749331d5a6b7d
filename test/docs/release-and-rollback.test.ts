import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parseConfig} from '../../src/config/parse-config.ts';
import {parseDocument} from '../../src/provenance/document.ts';
import {configText} from '../support/promotion.ts';

const page = readFileSync('docs/release-and-rollback.md', 'utf8');

test('the stage file that the page shows is one', () => {
  const [, text = ''] = /^```json\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const stage = parseDocument('stage', text, 'page');
  expect(stage.traffic?.reduce((sum, {weight}) => sum + weight, 0)).toBe(100);
});

test('the retention that the page shows is one', () => {
  const [, rule = ''] = /^ {4}(retention: .*)$/m.exec(page) ?? [];
  const config = parseConfig(
    configText().replace('    stages:\n', `    ${rule}\n    stages:\n`),
    'cairn.yaml',
  );
  expect(config.models['m']?.retention).toEqual({'keep-last': 5, 'keep-days': 365});
});

test('every trailer of a stage tag is on the page', () => {
  const source = readFileSync('src/registry/trailers.ts', 'utf8');
  const names = [...source.matchAll(/'(Cairn-[A-Za-z]+)'/g)].map(([, name]) => name ?? '');
  const others = ['Cairn-Sequence', 'Cairn-Previous', 'Cairn-Run'];
  for (const name of names) if (!others.includes(name)) expect(page, name).toContain(`\`${name}\``);
});
