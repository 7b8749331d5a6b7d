import {expect, test} from 'vitest';
import type {Manifest, Stage} from '../../src/generated/documents.ts';
import {nothingToPropose} from '../../src/promotion/proposal/nothing-to-propose.ts';
import {assembleRegistry} from '../../src/registry/read-registry.ts';
import {formatMessage, type Trailers} from '../../src/registry/trailers.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const tags = [
  tag('m@v1.0.0', {sequence: 1, version: '1.0.0'}),
  tag('m#production#2', {sequence: 2, version: '1.0.0'}),
];
const registry = assembleRegistry({tags, unreadable: []}, ['m'], 'origin');
const asked: Stage = {
  ...{
    document: 'stage',
    schemaVersion: 1,
    model: 'm',
    stage: 'production',
    version: '1.0.0',
    manifest: digest,
  },
};
const hold = {since: '2025-06-01T12:00:00Z', reason: 'rolled back'};
const override = {by: 'dana', reason: 'urgent', version: '1.0.0'};
const there = /^m 1\.0\.0 is in stage production already/;
const held = /^Stage production of m is held at 1\.0\.0 since 2025-06-01T12:00:00Z \(rolled back\)/;

test.each<[string, string, Stage | undefined, boolean, RegExp | undefined]>([
  ['the version that the stage file wants', '1.0.0', asked, false, there],
  ['another one', '1.1.0', asked, false, undefined],
  ['the version that the newest tag says, without a file', '1.0.0', undefined, false, there],
  ['another one than the newest tag says', '1.1.0', undefined, false, undefined],
  [
    'the wanted version by another manifest',
    '1.0.0',
    {...asked, manifest: `sha256:${'b'.repeat(64)}`},
    false,
    undefined,
  ],
  ['the held version', '1.0.0', {...asked, hold}, false, there],
  ['another one while the stage is held', '1.1.0', {...asked, hold}, false, held],
  ['the wanted version, to answer for it', '1.0.0', asked, true, undefined],
  ['the version of the newest tag, to answer for it', '1.0.0', undefined, true, undefined],
  ['the wanted version, answered for before', '1.0.0', {...asked, override}, true, there],
  ['another one while the stage is held, to answer for it', '1.1.0', {...asked, hold}, true, held],
])('%s', (_, version, desired, answered, reason) => {
  const manifest = {model: 'm', version} as Manifest; // no more is read of it
  const tagged = {manifest, digest, text: '', commit: 'c'.repeat(40)};
  const said = nothingToPropose({desired, registry, tagged, stage: 'production', override: answered});
  if (reason === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(reason);
});

test('what holds the stage by the tags is of no account where the file wants another', () => {
  const tagged = {
    manifest: {model: 'm', version: '1.0.0'} as Manifest,
    digest,
    text: '',
    commit: 'c'.repeat(40),
  };
  const desired = {...asked, version: '1.1.0'};
  expect(nothingToPropose({desired, registry, tagged, stage: 'production', override: false})).toBeUndefined();
});

test('a stage that nothing is in takes any version', () => {
  const tagged = {
    ...{manifest: {model: 'm', version: '1.0.0'} as Manifest, digest, text: '', commit: 'c'.repeat(40)},
  };
  const empty = assembleRegistry({tags: [], unreadable: []}, ['m'], 'origin');
  for (const override of [true, false])
    expect(
      nothingToPropose({desired: undefined, registry: empty, tagged, stage: 'production', override}),
    ).toBeUndefined();
});

function tag(name: string, trailers: Trailers) {
  return {
    ...{name, annotated: true, statedName: name, targetType: 'commit', target: 'c'.repeat(40), time: 1},
    ...{object: String(trailers.sequence).padStart(40, '0'), tagger: 'T', email: 't@example.com'},
    message: formatMessage('x', trailers),
  };
}
