import {createHash} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import type {TagRecord} from '../../src/git/tag-records.ts';
import {eventsOf, factsUntil} from '../../src/registry/events.ts';
import {orderFacts, readFact, type Fact} from '../../src/registry/facts.ts';
import {assembleRegistry, historyOf} from '../../src/registry/read-registry.ts';
import {stateOf} from '../../src/registry/state.ts';
import {formatMessage, type Trailers} from '../../src/registry/trailers.ts';

const idOf = (text: string): string => createHash('sha1').update(text).digest('hex');
const digest = (letter: string): `sha256:${string}` => `sha256:${letter.repeat(64)}`;

describe('what tags of Cairn amount to', () => {
  const tags = [
    record('m@v1.0.0', 'a', {sequence: 1, version: '1.0.0', manifest: digest('1'), run: 'm-1'}),
    record('m@v1.1.0', 'b', {sequence: 2, version: '1.1.0', manifest: digest('2'), run: 'm-2'}),
    record('m#staging#3', 'a', {sequence: 3, version: '1.0.0'}),
    record('m#production#4', 'b', {
      sequence: 4,
      version: '1.1.0',
      manifest: digest('2'),
      fallback: '1.0.0',
      traffic: '1.1.0=90, 1.0.0=10',
      hold: '2024-01-01T00:00:00Z',
    }),
  ];

  test('every part of versions and holders is there, and nothing that no tag says', () => {
    const {versions, latest, stages, deprecated} = stateOf(factsOf(tags));
    const second = {...versionOf('m@v1.1.0', 'b'), manifestDigest: digest('2'), run: 'm-2'};
    expect(versions).toStrictEqual([
      {...versionOf('m@v1.0.0', 'a'), manifestDigest: digest('1'), run: 'm-1'},
      second,
    ]);
    expect(latest).toStrictEqual(second);
    expect(deprecated).toBe(false);
    expect([...stages.keys()]).toEqual(['production', 'staging']);
    expect(stages.get('production')).toStrictEqual({
      version: '1.1.0',
      tag: 'm#production#4',
      tagObject: idOf('tag m#production#4'),
      commit: idOf('b'),
      manifestDigest: digest('2'),
      sequence: 4,
      time: 4,
      fallback: '1.0.0',
      traffic: [
        {version: '1.1.0', weight: 90},
        {version: '1.0.0', weight: 10},
      ],
      heldSince: '2024-01-01T00:00:00Z',
    });
    // Without a manifest of its own it has that of its version.
    expect(stages.get('staging')).toStrictEqual({
      version: '1.0.0',
      tag: 'm#staging#3',
      tagObject: idOf('tag m#staging#3'),
      commit: idOf('a'),
      manifestDigest: digest('1'),
      sequence: 3,
      time: 3,
    });
  });

  test('a version without trailers has none of them', () => {
    const [only] = stateOf(factsOf([record('m@v1.0.0', 'a', {})])).versions;
    expect(only).toStrictEqual(versionOf('m@v1.0.0', 'a'));
  });
});

describe('states that are told apart', () => {
  const first = record('m@v1.0.0', 'a', {sequence: 1, version: '1.0.0'});

  test('nothing is deprecated before anything happened, nor by what takes away', () => {
    expect(stateOf([]).deprecated).toBe(false);
    const away = [first, record('m#staging!#2', 'a', {sequence: 2}), record('m@v1.0.0!', 'a', {sequence: 3})];
    expect(stateOf(factsOf(away)).deprecated).toBe(false);
    expect(stateOf(factsOf([...away, record('m@deprecated', 'a', {sequence: 4})])).deprecated).toBe(true);
  });

  test.each([
    ['m@created', {}],
    ['m@v2.0.0', {version: '2.0.0'}],
    ['m#staging#9', {version: '1.0.0'}],
  ])('%s ends a deprecation', (name, trailers) => {
    const tags = [
      first,
      record('m@deprecated', 'a', {sequence: 2}),
      record(name, 'a', {sequence: 3, ...trailers}),
    ];
    expect(stateOf(factsOf(tags)).deprecated).toBe(false);
  });

  test('the latest is the one that was registered last, and stages come by name', () => {
    const tags = [
      record('m@v2.0.0', 'a', {sequence: 1}),
      record('m@v3.0.0', 'a', {sequence: 2}),
      record('m@v1.0.0', 'a', {sequence: 3}),
      ...['b', 'c', 'a'].map((stage, index) =>
        record(`m#${stage}#${index + 4}`, 'a', {sequence: index + 4, version: '1.0.0'}),
      ),
    ];
    const {latest, stages, versions} = stateOf(factsOf(tags));
    expect(latest?.version).toBe('1.0.0');
    expect(versions.map(({version}) => version)).toEqual(['1.0.0', '2.0.0', '3.0.0']);
    expect([...stages.keys()]).toEqual(['a', 'b', 'c']);
    expect(stages.get('a')).not.toHaveProperty('manifestDigest');
  });

  test('of two registrations of a version the first counts, until it is taken back', () => {
    const again = [
      record('m@v1.0.0#1', 'a', {sequence: 1}),
      record('m@v1.0.0#2', 'b', {sequence: 2}),
      record('m@v2.0.0#3', 'c', {sequence: 3}),
    ];
    expect(stateOf(factsOf(again)).versions.map(({tag}) => tag)).toEqual(['m@v1.0.0#1', 'm@v2.0.0#3']);
    // The second one is on no commit of its own, so that GTO's rule finds nothing there.
    const [event] = eventsOf(factsOf([...again, record('m#staging#4', 'b', {sequence: 4})])).slice(-1);
    expect(event).not.toHaveProperty('version');
  });

  test('by GTO’s rule an assignment is of the newest version on its commit that was not taken back', () => {
    const tags = ['m@v1.0.0', 'm@v2.0.0', 'm@v3.0.0'].map((name, index) =>
      record(name, 'a', {sequence: index + 1}),
    );
    const assigned = (...gone: string[]) => {
      const taken = gone.map((version, index) => record(`m@v${version}!`, 'a', {sequence: index + 4}));
      const facts = factsOf([...tags, ...taken, record('m#staging#9', 'a', {sequence: 9})]);
      return eventsOf(facts).at(-1);
    };
    expect(assigned()?.version).toBe('3.0.0');
    expect(assigned('3.0.0')?.version).toBe('2.0.0');
    expect(assigned('2.0.0', '3.0.0')?.version).toBe('1.0.0');
    expect(assigned('1.0.0', '2.0.0', '3.0.0')).not.toHaveProperty('version');
  });

  test('a registry had nothing before its first fact', () => {
    const facts = factsOf([first, record('m@v2.0.0', 'a', {sequence: 5})]);
    expect([0, 1, 4, 5].map((moment) => factsUntil(facts, moment).length)).toEqual([0, 1, 1, 2]);
  });
});

describe('the order of facts without a sequence', () => {
  const at = (name: string, time: number, trailers: Trailers = {}): TagRecord => ({
    ...record(name, 'a', trailers),
    time,
  });
  test.each<[string, readonly TagRecord[], readonly string[]]>([
    ['time first', [at('m@v2.0.0', 1), at('m@v1.0.0', 2)], ['m@v2.0.0', 'm@v1.0.0']],
    ['then the counter', [at('m#a#2', 1), at('m#b#1', 1)], ['m#b#1', 'm#a#2']],
    [
      'then the name',
      [at('m@v3.0.0', 1), at('m@v1.0.0', 1), at('m@v2.0.0', 1)],
      ['m@v1.0.0', 'm@v2.0.0', 'm@v3.0.0'],
    ],
    [
      'what has one, made at the same moment, comes before',
      [at('m@v1.0.0', 5), at('m@v2.0.0', 5, {sequence: 1})],
      ['m@v2.0.0', 'm@v1.0.0'],
    ],
    [
      'what has one, made later, comes after',
      [at('m@v1.0.0', 4), at('m@v2.0.0', 5, {sequence: 1})],
      ['m@v1.0.0', 'm@v2.0.0'],
    ],
  ])('%s', (_, tags, order) => {
    for (const given of [tags, [...tags].reverse()])
      expect(orderFacts(given.map((one) => readFact(one) as Fact)).map(({tag}) => tag)).toEqual(order);
  });
});

describe('what is no fact', () => {
  test('a tag of somebody else is neither a fact nor a mistake', () => {
    expect(readFact(record('v1.0.0', 'a', {}))).toEqual({kind: 'foreign', reason: 'has neither @ nor #'});
  });

  test.each([
    ['is a lightweight tag, which states no fact', {annotated: false, statedName: ''}],
    ['holds the tag object of m@v2.0.0', {statedName: 'm@v2.0.0'}],
    ['names a tree, not a commit', {targetType: 'tree'}],
  ])('%s', (problem, change) => {
    expect(readFact({...record('m@v1.0.0', 'a', {}), ...change})).toMatchObject({tag: 'm@v1.0.0', problem});
  });
});

test('a tag that states no moment counts, and that is said', () => {
  const tag = {...record('m@v1.0.0', 'a', {}), time: Number.NaN};
  const {models, diagnostics} = assembleRegistry({tags: [tag], unreadable: []}, ['m'], 'origin');
  expect(models.get('m')).toMatchObject([{tag: 'm@v1.0.0', time: 0}]);
  expect(diagnostics).toMatchObject([
    {tag: 'm@v1.0.0', problem: expect.stringContaining('no moment') as string},
  ]);
});

describe('a tag that contradicts another or itself is left out, and told with its remedy', () => {
  const sound = record('m@v1.0.0', 'a', {sequence: 1, version: '1.0.0', manifest: digest('1')});

  test.each([
    [
      'a name that is another version than it says',
      record('m@v2.0.0', 'a', {sequence: 2, version: '3.0.0'}),
      'is named 2.0.0 but says Cairn-Version: 3.0.0',
      /^Numbers step over it; .*m@v2\.0\.0.* removes it\.$/,
      '3.0.0',
    ],
    [
      'an assignment of a version that has no tag',
      record('m#production#1', 'a', {sequence: 2, version: '4.0.0'}),
      'names version 4.0.0, which has no tag',
      /refs\/cairn\/versions\/m\/4\.0\.0.*makes it again where somebody deleted it, as does `cairn doctor --fix`\.$/,
      '4.0.0',
    ],
    [
      'an assignment of a version that was only ever taken back',
      record('m#production#1', 'a', {sequence: 3, version: '5.0.0'}),
      'names version 5.0.0, which has no tag',
      /^.*makes it again where somebody deleted it/,
      '5.0.0',
    ],
    [
      'an assignment on another commit',
      record('m#production#1', 'b', {sequence: 2, version: '1.0.0'}),
      'is not on the commit of version 1.0.0',
      /^If the tag of the version is right, .*m#production#1.* removes this one/,
      '1.0.0',
    ],
    [
      'an assignment of another manifest',
      record('m#production#1', 'a', {sequence: 2, version: '1.0.0', manifest: digest('9')}),
      'names another manifest than version 1.0.0 has',
      /removes this one, and `cairn release` states the stage anew under the next number\.$/,
      '1.0.0',
    ],
  ])('%s', (_, tag, problem, remedy, version) => {
    const taken = record('m@v5.0.0!', 'a', {sequence: 2});
    const {diagnostics, models} = assembleRegistry(
      {tags: [sound, taken, tag], unreadable: []},
      ['m'],
      'origin',
    );
    expect(diagnostics).toStrictEqual([
      {tag: tag.name, problem, remedy: expect.stringMatching(remedy) as string, version},
    ]);
    expect(models.get('m')?.map((fact) => fact.tag)).toEqual(['m@v1.0.0', 'm@v5.0.0!']);
  });

  test.each([
    [
      'the commit of a registration counts, wherever it was taken back',
      [
        sound,
        record('m#production#1', 'a', {sequence: 2, version: '1.0.0'}),
        record('m@v1.0.0!', 'b', {sequence: 3, version: '1.0.0'}),
      ],
    ],
    [
      'of two registrations the first counts',
      [
        sound,
        record('m@v1.0.0#2', 'b', {sequence: 2}),
        record('m#production#1', 'a', {sequence: 3, version: '1.0.0'}),
      ],
    ],
    [
      'what takes a version out of a stage may name one that is gone',
      [sound, record('m#production!#1', 'a', {sequence: 2, version: '9.0.0'})],
    ],
    [
      'a version that states no manifest is contradicted by none',
      [
        record('m@v2.0.0', 'a', {sequence: 1, version: '2.0.0'}),
        record('m#production#1', 'a', {sequence: 2, version: '2.0.0', manifest: digest('9')}),
      ],
    ],
  ])('no contradiction: %s', (_, tags) => {
    expect(assembleRegistry({tags, unreadable: []}, ['m'], 'origin').diagnostics).toEqual([]);
  });

  test('one that follows a tag that is gone counts all the same', () => {
    const previous = '9'.repeat(40);
    const tag = record('m#production#2', 'a', {sequence: 2, version: '1.0.0', previous});
    const {diagnostics, models} = assembleRegistry({tags: [sound, tag], unreadable: []}, ['m'], 'origin');
    expect(diagnostics).toStrictEqual([
      {
        tag: 'm#production#2',
        problem: `follows the tag object ${'9'.repeat(12)}, which no tag names`,
        remedy: 'Fetch the tags again; if it was deleted by hand, `cairn doctor` says what makes it again.',
      },
    ]);
    expect(models.get('m')).toHaveLength(2);
  });

  test.each([
    ['with the manifest of its version', {manifest: digest('1')}],
    ['without one', {}],
  ])('an assignment %s is sound', (_, more: Trailers) => {
    const tag = record('m#production#1', 'a', {sequence: 2, version: '1.0.0', ...more});
    expect(assembleRegistry({tags: [sound, tag], unreadable: []}, ['m'], 'origin').diagnostics).toEqual([]);
  });
});

function factsOf(tags: readonly TagRecord[]): ReturnType<typeof historyOf> {
  return historyOf(assembleRegistry({tags, unreadable: []}, ['m'], 'origin'), 'm');
}

function versionOf(tag: string, commit: string): object {
  return {
    version: tag.slice('m@v'.length),
    tag,
    tagObject: idOf(`tag ${tag}`),
    commit: idOf(commit),
    time: tag === 'm@v1.1.0' ? 2 : 1,
  };
}

/** A tag made at the moment of its sequence. */
function record(name: string, commit: string, trailers: Trailers): TagRecord {
  return {
    name,
    object: idOf(`tag ${name}`),
    annotated: true,
    statedName: name,
    targetType: 'commit',
    target: idOf(commit),
    time: trailers.sequence ?? 1,
    tagger: 'T',
    email: 't@example.com',
    message: Object.keys(trailers).length === 0 ? 'x\n' : formatMessage('x', trailers),
  };
}
