import {describe, expect, test} from 'vitest';
import type {Stage} from '../../src/generated/documents.ts';
import {parseTagName, type TagName} from '../../src/registry/tag-name.ts';
import {checkSequence} from '../../src/verification/check-sequence.ts';
import {checkStageFile, checkStageTag, checkVersionTag} from '../../src/verification/check-tags.ts';
import type {StatedTag} from '../../src/verification/read-model-tags.ts';
import {manifestOf} from '../provenance/documents.ts';

const [one, other] = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}` as const);
const [here, there] = ['c'.repeat(40), 'd'.repeat(40)];
const manifest = manifestOf();
const {version} = manifest;
const trained = manifest.code.commit;
const stage = {model: 'm', stage: 'production'};
const whole = {version, manifest: one!, run: manifest.run.id};

function stated(tag: string, change: Partial<StatedTag> = {}): StatedTag {
  const name = parseTagName(tag) as TagName;
  const object = Buffer.from(tag).toString('hex').padEnd(40, '0').slice(0, 40);
  return {...{tag, name, object, annotated: true, commit: here, trailers: whole, problems: []}, ...change};
}

describe('a stage file against the newest tag of its stage', () => {
  const desired: Stage = {
    ...{document: 'stage', schemaVersion: 1, model: 'm', stage: 'production', version, manifest: one!},
  };
  const subject = 'registry/m/stages/production.json';
  const fact = (trailers: object): StatedTag => stated('m#production#3', {trailers});

  test.each<[string, {desired?: Stage; problem?: string}, StatedTag | undefined, string, string]>([
    ['is not there', {}, undefined, 'fail', 'is not on the default branch'],
    ['cannot be read', {problem: 'is no JSON'}, undefined, 'fail', 'is no JSON'],
    ['has no tag', {desired}, undefined, 'pass', 'asks for 1.2.0'],
    ['says the same', {desired}, fact(whole), 'pass', 'asks for 1.2.0'],
    ['has a tag that says nothing', {desired}, fact({}), 'pass', 'asks for 1.2.0'],
    [
      'asks for another version',
      {desired},
      fact({...whole, version: '1.1.0'}),
      'fail',
      'asks for 1.2.0, but m#production#3 says 1.1.0',
    ],
    [
      'names another manifest',
      {desired},
      fact({...whole, manifest: other}),
      'fail',
      `names manifest ${one}, but m#production#3 says ${other}`,
    ],
    [
      'was emptied',
      {desired},
      stated('m#production!#3'),
      'fail',
      'asks for 1.2.0, but m#production!#3 took the version away',
    ],
  ])('%s', (_, file, tag, status, message) => {
    expect(checkStageFile(stage, file, tag)).toEqual({id: 'stage-file', subject, status, message});
  });
});

describe('the tag of a stage', () => {
  const sound = {version: stated(`m@v${version}`), manifest, digest: one};
  const none = {version: undefined, manifest: undefined, digest: undefined};
  const run = {...whole, run: 'm-000000000009'};

  test.each<[string, StatedTag, Parameters<typeof checkStageTag>[2], string, string]>([
    ['agrees', stated('m#production#3'), sound, 'pass', 'says 1.2.0'],
    ['has nothing to agree with', stated('m#production#3'), none, 'pass', 'says 1.2.0'],
    [
      'is on another commit than its version',
      stated('m#production#3', {commit: there}),
      sound,
      'fail',
      'is on dddddddddddd, but m@v1.2.0 is on cccccccccccc',
    ],
    [
      'names another manifest',
      stated('m#production#3'),
      {...sound, digest: other},
      'fail',
      `says Cairn-Manifest: ${one}, but the manifest has ${other}`,
    ],
    [
      'names another run',
      stated('m#production#3', {trailers: run}),
      sound,
      'fail',
      'says Cairn-Run: m-000000000009, but the manifest names m-000000000001',
    ],
    [
      'states too little',
      stated('m#production#3', {trailers: {version}}),
      sound,
      'fail',
      'states no Cairn-Manifest, Cairn-Run',
    ],
    [
      'is broken by itself',
      stated('m#production#3', {problems: ['is strange'], annotated: false, trailers: {}, commit: there}),
      sound,
      'fail',
      'is strange',
    ],
    [
      'says that it is empty',
      stated('m#production!#3', {trailers: {}, commit: there}),
      sound,
      'pass',
      'says that it is empty',
    ],
  ])('%s', (_, fact, against, status, message) => {
    expect(checkStageTag(stage, fact, against)).toEqual({
      ...{id: 'stage-tag', subject: fact.tag, status, message},
    });
  });

  test('is missed', () => {
    expect(checkStageTag(stage, undefined, sound)).toMatchObject({subject: 'm#production', status: 'fail'});
  });
});

describe('the tag of a version', () => {
  const named = {model: 'm', version};
  const sound = {manifest, parents: [trained]};
  const check = (change: Partial<StatedTag>, against: Parameters<typeof checkVersionTag>[2] = sound) => {
    const {status, message} = checkVersionTag(named, stated(`m@v${version}`, change), against);
    return [status, message];
  };
  const where = `is on cccccccccccc, which is not the commit that was made on the trained code (${trained.slice(0, 12)})`;

  test('is annotated, says what its name says, and lies on the trained code', () => {
    expect(check({})).toEqual(['pass', 'annotated, on cccccccccccc']);
    expect(check({}, {manifest: undefined, parents: []})).toEqual(['pass', 'annotated, on cccccccccccc']);
    expect(check({trailers: {...whole, version: '9.0.0'}})).toEqual(['fail', 'says Cairn-Version: 9.0.0']);
    expect(check({trailers: {}})).toEqual(['fail', 'states no Cairn-Version, Cairn-Manifest, Cairn-Run']);
    expect(check({trailers: {...whole, run: 'x'}})[0]).toBe('fail');
    for (const parents of [[], ['e'.repeat(40)], [trained, 'e'.repeat(40)]])
      expect(check({}, {manifest, parents})).toEqual(['fail', where]);
    expect(check({annotated: false, problems: ['is lightweight'], trailers: {}})).toEqual([
      'fail',
      'is lightweight',
    ]);
    expect(checkVersionTag(named, undefined, sound)).toEqual({
      ...{id: 'version-tag', subject: 'm@v1.2.0', status: 'fail', message: 'there is no such tag'},
    });
  });
});

describe('the history of a model', () => {
  const object = (index: number): string => String(index).repeat(40);
  const tag = (index: number, sequence: number | undefined, previous?: string): StatedTag =>
    stated(`m@v0.0.${index}`, {
      object: object(index),
      trailers: {...(sequence !== undefined && {sequence}), ...(previous !== undefined && {previous})},
    });
  const said = (tags: StatedTag[], unreadable: string[] = []) => {
    const {status, message} = checkSequence('m', {tags, unreadable});
    return [status, message];
  };

  test.each<[string, StatedTag[], string, string]>([
    ['is whole', [tag(1, 1), tag(2, 2, object(1))], 'pass', '2 facts, each with its predecessor'],
    ['in any order', [tag(2, 2, object(1)), tag(1, 1)], 'pass', '2 facts, each with its predecessor'],
    [
      'beside tags of other tools',
      [tag(1, 1), tag(2, undefined)],
      'pass',
      '1 facts, each with its predecessor',
    ],
    ['is of other tools alone', [tag(1, undefined)], 'unchecked', 'no tag of the model states a sequence'],
    ['is empty', [], 'unchecked', 'no tag of the model states a sequence'],
    ['has two in one place', [tag(1, 1), tag(2, 1)], 'fail', 'm@v0.0.1 and m@v0.0.2 both have sequence 1'],
    [
      'lacks one',
      [tag(1, 1), tag(3, 3, object(2))],
      'fail',
      'm@v0.0.3 follows 222222222222, which no tag names',
    ],
    [
      'goes back',
      [tag(1, 2), tag(2, 1, object(1))],
      'fail',
      'm@v0.0.2 follows m@v0.0.1, whose sequence is not smaller',
    ],
    [
      'follows itself',
      [tag(1, 1, object(1))],
      'fail',
      'm@v0.0.1 follows m@v0.0.1, whose sequence is not smaller',
    ],
    [
      'goes on from another tool',
      [tag(1, undefined), tag(2, 1, object(1))],
      'pass',
      '1 facts, each with its predecessor',
    ],
  ])('%s', (_, tags, status, message) => {
    expect(said(tags)).toEqual([status, message]);
  });

  test('cannot be told whole with a tag that cannot be read', () => {
    expect(said([tag(1, 1)], ['m@v9.0.0'])).toEqual(['fail', 'tag m@v9.0.0 cannot be read']);
    expect(said([], ['m@v9.0.0'])).toEqual(['fail', 'tag m@v9.0.0 cannot be read']);
  });
});
