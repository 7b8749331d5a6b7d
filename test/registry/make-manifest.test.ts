import {describe, expect, test} from 'vitest';
import type {Manifest} from '../../src/generated/documents.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {parseDocument, serializeDocument} from '../../src/provenance/document.ts';
import {compareManifests} from '../../src/registry/compare-manifests.ts';
import {makeManifest} from '../../src/registry/make-manifest.ts';
import {evaluationOf, manifestOf, runOf} from '../provenance/documents.ts';

const made = (options: Partial<Parameters<typeof makeManifest>[0]> = {}): Manifest =>
  makeManifest({
    version: '1.2.0',
    previous: undefined,
    run: runOf(),
    runText: 'run',
    runRef: 'refs/cairn/runs/m-000000000001',
    evaluation: evaluationOf(),
    evaluationDigest: digestOf('evaluation'),
    artifacts: manifestOf().artifacts,
    ...options,
  });

describe('a manifest', () => {
  test('says what run, evaluation and people say, and keeps its schema', () => {
    const about = {
      license: 'MIT',
      description: 'Late or not.',
      parents: [{name: 'owner/base', version: '3'}],
    };
    const manifest = made({about, previous: '1.1.0'});
    expect(manifest).toMatchObject({
      ...about,
      previous: '1.1.0',
      confidence: 0.9,
      cost: {trainSeconds: 90.5},
      data: {contract: {checked: 7, failed: 0}},
      environment: {lockfiles: [{path: 'package-lock.json', sha256: digestOf('{}')}]},
      run: {digest: digestOf('run')},
    });
    expect(parseDocument('manifest', serializeDocument(manifest), 'm')).toEqual(manifest);
  });

  test('says who started the run', () => {
    expect(made({run: {...runOf(), startedBy: 'dana'}})).toMatchObject({startedBy: 'dana'});
    expect(made()).not.toHaveProperty('startedBy');
  });

  test('says nothing of what nobody said', () => {
    const manifest = made({about: {parents: []}});
    for (const key of ['license', 'description', 'parents', 'previous'])
      expect(manifest).not.toHaveProperty(key);
  });

  test('of an earlier Cairn, without all that is new, is still one', () => {
    const {confidence, license, description, parents, cost, ...old} = manifestOf();
    const {contract, ...data} = old.data;
    expect([confidence, license, description, parents, cost, contract]).not.toContain(undefined);
    const text = serializeDocument({...old, data});
    expect(parseDocument('manifest', text, 'm')).toEqual({...old, data});
    const areas = compareManifests({...old, data}, manifestOf()).map(({area, name}) => `${area}: ${name}`);
    expect(areas).toEqual([
      'about: description',
      'about: licence',
      'data: expectations kept',
      'parents: owner/base',
      'parents: teacher',
      'cost: seconds of training',
    ]);
  });

  test.each([
    ['license', 'MIT\n---\nother: true'],
    ['license', '${{ secrets.TOKEN }}'],
    ['parents', [{name: ''}]],
    ['parents', [{name: 'x', url: 'javascript:alert(1)'}]],
    ['parents', [{name: 'x', url: 'https://a.b/<img>'}]],
    ['parents', [{name: 'x', digest: 'sha256:12'}]],
    ['cost', {trainSeconds: -1}],
    ['confidence', 1],
  ])('with %s %j is refused', (key, value) => {
    const text = JSON.stringify({...manifestOf(), [key]: value});
    expect(() => parseDocument('manifest', text, 'm.json')).toThrow(
      expect.objectContaining({code: 'CAIRN_DOCUMENT_INVALID'}),
    );
  });
});

test('two manifests differ in every area that changed, each by its name', () => {
  const from = manifestOf();
  const to = manifestOf({
    license: 'MIT',
    parents: [{name: 'owner/base', version: '4'}],
    data: {...from.data, contract: {checked: 8, failed: 1}},
    environment: {...from.environment, lockfiles: [{path: 'uv.lock', size: 1, sha256: digestOf('u')}]},
    cost: {trainSeconds: 10},
  });
  expect(compareManifests(from, to)).toEqual([
    {area: 'about', name: 'licence', from: 'Apache-2.0', to: 'MIT'},
    {area: 'data', name: 'expectations kept', from: '7 of 7', to: '7 of 8'},
    {
      area: 'parents',
      name: 'owner/base',
      from: {version: '3', digest: digestOf('base'), url: 'https://example.com/base'},
      to: {version: '4'},
    },
    {area: 'parents', name: 'teacher', from: {}, to: undefined},
    {area: 'made with', name: 'lock file package-lock.json', from: digestOf('{}'), to: undefined},
    {area: 'made with', name: 'lock file uv.lock', from: undefined, to: digestOf('u')},
    {area: 'cost', name: 'seconds of training', from: 90.5, to: 10},
  ]);
  expect(compareManifests(from, structuredClone(from))).toEqual([]);
});
