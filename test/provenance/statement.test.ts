import {expect, test} from 'vitest';
import type {Verdict} from '../../src/generated/documents.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {parseDocument, serializeDocument} from '../../src/provenance/document.ts';
import {
  earlierStatement,
  statementText,
  verdictStatement,
  versionStatement,
  type Statement,
} from '../../src/provenance/statement.ts';
import {manifestOf} from './documents.ts';

const path = 'registry/m/versions/1.2.0.json';
const named = (manifest = manifestOf()) => ({manifest, digest: digestOf(serializeDocument(manifest)), path});
const hex = (text: string): string => digestOf(text).slice(7);

test('a version’s statement names its files, what they were made from, and how, by digest', () => {
  expect(versionStatement(named())).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      {name: 'model.json', digest: {sha256: hex('abc')}},
      {name: 'weights/w 1.bin', digest: {sha256: hex('def')}},
      {name: path, digest: {sha256: hex(serializeDocument(manifestOf()))}},
    ],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://cairn-ml.dev/build-types/training/v1',
        externalParameters: {
          model: 'm',
          version: '1.2.0',
          task: 'binary',
          dataset: 'flights',
          target: 'late',
          features: ['x'],
          trainer: manifestOf().trainer,
        },
        internalParameters: {runtime: 'node 24.0.0', platform: 'linux-x64'},
        resolvedDependencies: [
          {name: 'code', digest: {gitCommit: 'c'.repeat(40)}},
          {name: 'dataset flights', digest: {sha256: hex('data')}},
          {name: 'data/a.csv', digest: {sha256: hex('a')}},
          {name: 'package-lock.json', digest: {sha256: hex('{}')}},
          {
            name: 'owner/base',
            digest: {sha256: hex('base')},
            uri: 'https://example.com/base',
            annotations: {version: '3'},
          },
          {name: 'teacher', digest: {}},
        ],
      },
      runDetails: {
        builder: {
          id: 'https://cairn-ml.dev/builders/self-reported/v1',
          version: {cairn: 'cairn 1.0.0'},
        },
        metadata: {invocationId: 'm-000000000001'},
        byproducts: [
          {name: 'run.json', digest: {sha256: hex('run')}},
          {name: 'evaluation.json', digest: {sha256: hex('evaluation')}},
          {name: 'profile.json', digest: {sha256: hex('profile')}},
        ],
      },
    },
  });
});

test('a training is given no moment, since the manifest has only that of its record; earlier builds stated one', () => {
  const metadata = (statement: Statement) => statement.predicate['runDetails'];
  expect(metadata(versionStatement(named()))).not.toHaveProperty('metadata.startedOn');
  expect(metadata(earlierStatement(named()))).toHaveProperty('metadata', {
    invocationId: 'm-000000000001',
    startedOn: '2025-05-31T10:00:00Z',
    finishedOn: '2025-05-31T10:01:30.500Z',
  });
});

test('the statement is a function of the manifest alone: made from its text it has the same text', () => {
  const manifest = manifestOf();
  const read = parseDocument('manifest', serializeDocument(manifest), 'm');
  expect(statementText(versionStatement(named(read)))).toBe(statementText(versionStatement(named(manifest))));
  const dirty = manifestOf({code: {commit: 'c'.repeat(40), dirty: true}});
  expect(statementText(versionStatement(named(dirty)))).toContain('"dirty": true');
});

const rule = (
  id: string,
  verdict: Verdict['rules'][number]['verdict'],
  more: Partial<Verdict['rules'][number]> = {},
): Verdict['rules'][number] => ({id, severity: 'block', verdict, message: '', ...more});

const waiver = (active: boolean) => ({person: 'dana', reason: 'why', expires: '2030-01-01', active});

const verdictOf = (verdict: Verdict['verdict'], rules: Verdict['rules']): Verdict => ({
  document: 'verdict',
  schemaVersion: 1,
  model: 'm',
  stage: 'production',
  version: '1.2.0',
  createdAt: '2025-06-01T00:00:00Z',
  verdict,
  rules,
  evidence: {
    manifest: digestOf('manifest'),
    evaluation: digestOf('evaluation'),
    rules: {commit: 'd'.repeat(40), digest: digestOf('rules')},
  },
});

test.each([
  ['all passed', 'pass', [rule('a', 'pass')], 'PASSED', [['a'], [], []]],
  ['nothing to judge', 'pass', [], 'PASSED', [[], [], []]],
  [
    'a warning',
    'pass',
    [rule('a', 'pass'), rule('b', 'fail', {severity: 'warn'})],
    'WARNED',
    [['a'], ['b'], []],
  ],
  ['a waived failure', 'pass', [rule('a', 'fail', {waiver: waiver(true)})], 'WARNED', [[], ['a'], []]],
  ['a waiver that ran out', 'fail', [rule('a', 'fail', {waiver: waiver(false)})], 'FAILED', [[], [], ['a']]],
  ['a blocking failure', 'fail', [rule('a', 'fail')], 'FAILED', [[], [], ['a']]],
  [
    'too little data, which is no pass',
    'inconclusive',
    [rule('a', 'inconclusive'), rule('b', 'not-applicable')],
    'FAILED',
    [[], [], ['a']],
  ],
  ['nothing that applies', 'not-applicable', [rule('a', 'not-applicable')], 'FAILED', [[], [], []]],
] as const)('a verdict’s statement: %s', (_, verdict, rules, result, [passed, warned, failed]) => {
  const statement = verdictStatement(verdictOf(verdict, [...rules]), named());
  expect(statement).toMatchObject({
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    subject: versionStatement(named()).subject,
    predicate: {
      result,
      configuration: [
        {
          name: 'rules of m/production',
          digest: {sha256: hex('rules')},
          annotations: {commit: 'd'.repeat(40), verdict},
        },
        {name: 'evaluation.json', digest: {sha256: hex('evaluation')}},
      ],
      passedTests: passed,
      warnedTests: warned,
      failedTests: failed,
    },
  });
});
