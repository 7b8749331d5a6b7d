import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import type {Manifest} from '../../src/generated/documents.ts';
import {cardMetadata} from '../../src/report/card-metadata.ts';
import {modelCard, modelCardFile} from '../../src/report/model-card.ts';
import {writtenSection} from '../../src/report/written-section.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {manifestOf} from '../provenance/documents.ts';

const digest = digestOf('manifest');

/** The metadata as the Hub's own reader finds it: between the first two lines `---` of the file. */
function metadataOf(file: string, version: '1.1' | '1.2' = '1.2'): Record<string, unknown> {
  const [, yaml] = /^\s*---[\r\n]+([\S\s]*?)[\r\n]+---([\r\n]|$)/.exec(file) ?? [];
  if (yaml === undefined) throw new Error('no metadata');
  return parse(yaml, {version, schema: version === '1.1' ? 'yaml-1.1' : 'core'}) as Record<string, unknown>;
}

describe('metadata', () => {
  test('has the keys and shapes of the Hub', () => {
    expect(metadataOf(modelCardFile(manifestOf(), digest))).toEqual({
      license: 'apache-2.0',
      pipeline_tag: 'tabular-classification',
      tags: ['cairn', 'tabular'],
      metrics: ['roc_auc', 'log_loss'],
      'model-index': [
        {
          name: 'm',
          results: [
            {
              task: {type: 'tabular-classification', name: 'Tabular classification'},
              dataset: {type: 'flights', name: 'flights', split: 'test', revision: digestOf('data')},
              metrics: [
                {
                  type: 'roc_auc',
                  value: 0.7123,
                  name: 'roc_auc (95 % interval 0.7011 to 0.7236, 1000 rows)',
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('names parents that are on the Hub, and the format where the Hub knows it', () => {
    const manifest = manifestOf({
      format: 'onnx',
      task: 'regression',
      parents: [
        {name: 'owner/base.v2'},
        {name: 'a friend', url: 'https://huggingface.co/owner/other'},
        {name: 'not/there', url: 'https://example.com/x'},
        {name: 'plain'},
      ],
    });
    expect(metadataOf(cardMetadata(manifest))).toMatchObject({
      base_model: ['owner/base.v2', 'owner/other'],
      library_name: 'onnx',
      pipeline_tag: 'tabular-regression',
      tags: ['cairn', 'onnx', 'tabular'],
    });
  });

  test.each([
    ['Apache-2.0', {license: 'apache-2.0'}],
    ['GPL-3.0-or-later', {license: 'gpl-3.0'}],
    ['AGPL-3.0-only', {license: 'agpl-3.0'}],
    ['ODbL-1.0', {license: 'odbl'}],
    ['MIT OR Apache-2.0', {license: 'other', license_name: 'mit or apache-2.0'}],
    ['LicenseRef-Ours', {license: 'other', license_name: 'licenseref-ours'}],
  ])('licence %s', (license, expected) => {
    const {license: word, license_name: name} = metadataOf(cardMetadata(manifestOf({license})));
    expect({license: word, ...(name !== undefined && {license_name: name})}).toEqual(expected);
  });

  test('texts from outside stay texts, for readers of YAML 1.1 and 1.2 alike', () => {
    const hostile = fc.oneof(
      fc.string({unit: 'binary', minLength: 1, maxLength: 300}),
      fc.constantFrom(
        'constructor',
        '__proto__',
        'yes',
        'null',
        '1_000',
        '2020-01-01',
        '0o7',
        '---',
        '\n---\nlicense: x',
        '*a',
        '!!js',
        '"',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (dataset, name) => {
        const {metrics, data} = manifestOf();
        const manifest = manifestOf({
          data: {...data, dataset},
          metrics: metrics.map((metric) => ({...metric, name, value: 1})),
        });
        const file = modelCardFile(manifest, digest);
        const found = metadataOf(file);
        expect(metadataOf(file, '1.1')).toEqual(found);
        expect(Object.keys(found)).toEqual(Object.keys(metadataOf(cardMetadata(manifestOf()))));
        expect(found['license']).toBe('apache-2.0');
        const index = found['model-index'] as [{results: [{dataset: {type: unknown}}]}];
        expect(typeof index[0].results[0].dataset.type).toBe('string');
      }),
    );
  });
});

describe('the card', () => {
  test('says what the manifest says', () => {
    const card = modelCard(manifestOf(), digest);
    for (const text of [
      'Says whether a flight is late.',
      'Licence: Apache-2.0.',
      '0.7123 (0.7011 to 0.7236)',
      'intervals of 95 %',
      '| owner/base | `3` |',
      '7 of 7 expectations kept',
      '`package-lock.json`',
      '90.5 s',
      digest,
    ])
      expect(card).toContain(text);
  });

  test('of an old manifest has no empty parts', () => {
    const {confidence, license, description, parents, cost, ...old} = manifestOf();
    expect([confidence, license, description, parents, cost]).not.toContain(undefined);
    const card = modelCard(old, digest);
    expect(card).not.toContain('Licence');
    expect(card).not.toContain('Made from');
    expect(card).not.toContain('undefined');
  });

  test('has no HTML, image or link from texts of the manifest', () => {
    const evil = '<img src=x onerror=alert(1)> [a](http://b) ![c](http://d) @team #1 | `\n\n---\n# H';
    const {data} = manifestOf();
    const manifest: Manifest = manifestOf({
      description: evil,
      parents: [{name: evil, version: evil}],
      data: {...data, dataset: evil, target: evil, features: [evil]},
      artifacts: manifestOf().artifacts.map((one) => ({...one, path: evil})),
    });
    const html = new MarkdownIt({html: true, linkify: true}).render(modelCard(manifest, digest));
    expect(html).not.toMatch(/<(?:img|a|h1|script)\b/);
    expect(html.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/[^\u200b]@team/);
  });

  test('is never longer than a release may be, whatever there is', () => {
    const [file] = manifestOf().artifacts;
    if (file === undefined) throw new Error('no file');
    const artifacts = Array.from({length: 3000}, (_, index) => ({
      ...file,
      path: `${'a/'.repeat(150)}${index}`,
    }));
    const written = writtenSection('word '.repeat(20_000), 'elsewhere');
    const card = modelCard(manifestOf({artifacts}), digest, written);
    expect(card.length).toBeLessThanOrEqual(60_000);
    expect(card).toContain('And 2950 more');
    expect(card).toContain('## About this model');
  });
});

describe('what people write', () => {
  const source = 'the file docs/card.md';

  test('stays the Markdown that it is, at the end of the card', () => {
    const text = '## Intended use\n\nAsk [us](https://example.com), **not** <b>them</b>.\n\n---\n\n- @team\n';
    const written = writtenSection(text, source);
    expect(written).toBe(text.trim());
    expect(modelCardFile(manifestOf(), digest, written).endsWith(`${text.trim()}\n`)).toBe(true);
  });

  test.each([
    ['a block', '---\nlicense: mit\n---\n# Mine\n'],
    ['two blocks', '---\na: 1\n---\n---\nlicense: mit\n...\n# Mine'],
    ['an unfinished block', '---\n# Mine\n'],
    ['a block after blanks and a mark', '\ufeff\r\n---\r\na: 1\r\n---\r\n# Mine'],
  ])('%s of metadata of its own is dropped', (_, text) => {
    expect(writtenSection(text, source)).toBe('# Mine');
    const found = metadataOf(modelCardFile(manifestOf(), digest, writtenSection(text, source)));
    expect(found['license']).toBe('apache-2.0');
  });

  test('whatever it says, the metadata before it is that of the manifest', () => {
    const parts = fc.constantFrom(
      '---',
      '...',
      '\n',
      '\r\n',
      'license: x',
      '```',
      '<!--',
      '# t',
      '\u202e',
      ' ',
    );
    const wanted = metadataOf(modelCardFile(manifestOf(), digest));
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({unit: 'binary'}))), (pieces) => {
        const written = writtenSection(pieces.join(''), source);
        expect(written).not.toMatch(/^---\n/);
        expect(written).not.toMatch(/[\u202a-\u202e]|(?![\n\t])\p{Cc}/u);
        expect(metadataOf(modelCardFile(manifestOf(), digest, written))).toEqual(wanted);
      }),
    );
  });

  test('too long a text is cut at a line, says where the rest is, and leaves no fence open', () => {
    const written = writtenSection(`~~~\nnot closed by \`\`\`\n\`\`\`\n${'x😀\n'.repeat(9000)}`, source);
    expect(written.length).toBeLessThan(20_200);
    expect(written).toMatch(/x😀\n~~~\n\n_Cut here; the whole text is the file docs\/card\.md\._$/);
    const one = writtenSection('😀'.repeat(20_000), source);
    expect(one).not.toMatch(/\p{Cs}/u);
  });
});
