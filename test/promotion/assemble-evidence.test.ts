import {describe, expect, test} from 'vitest';
import type {Manifest} from '../../src/generated/documents.ts';
import {assembleEvidence} from '../../src/promotion/evidence/assemble-evidence.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {assembleRegistry} from '../../src/registry/read-registry.ts';
import {formatMessage} from '../../src/registry/trailers.ts';
import {evaluationOf} from '../provenance/documents.ts';

const hour = 3600;
const start = Date.parse('2025-06-01T00:00:00Z') / 1000;
const digest = `sha256:${'a'.repeat(64)}`;

type Tags = readonly (readonly [string, string, number])[];

/** Tags in the order of their sequence: name, version, hours after the start. */
function registryOf(tags: Tags) {
  const records = tags.map(([name, of, hours], index) => ({
    name,
    object: String(index + 1).padStart(40, '0'),
    annotated: true,
    statedName: name,
    targetType: 'commit',
    target: 'c'.repeat(40),
    time: start + hours * hour,
    tagger: 'dana',
    email: 'dana@example.org',
    message: formatMessage('s', {
      sequence: index + 1,
      ...(index > 0 && {previous: String(index).padStart(40, '0')}),
      version: of,
      manifest: digest,
    }),
  }));
  return assembleRegistry({tags: records, unreadable: []}, ['m'], 'origin');
}

function assembled(
  version: string,
  tags: Tags,
  judged: Partial<Parameters<typeof assembleEvidence>[1]> = {},
  evaluationText?: string,
) {
  const manifest = {model: 'm', version, run: {id: 'r', digest, ref: 'r'}} as Manifest; // no more is read of it
  return assembleEvidence(
    {manifest, digest, evaluationText},
    {
      ...{registry: registryOf(tags), stage: 'production', moment: hoursAfter(9), approvals: undefined},
      ...judged,
    },
  );
}

function hoursAfter(hours: number): string {
  return new Date((start + hours * hour) * 1000).toISOString();
}

function heldBy(version: string, tags: Tags, moment: number) {
  return assembled(version, tags, {moment: hoursAfter(moment)}).held.map(({stage, from, to}) => [
    stage,
    (from - start) / hour,
    to === undefined ? undefined : (to - start) / hour,
  ]);
}

const registered = [
  ['m@v1.0.0', '1.0.0', 0],
  ['m@v1.1.0', '1.1.0', 0],
] as const;

describe('when a version held a stage', () => {
  test('never', () => {
    expect(heldBy('1.1.0', [...registered, ['m#staging#3', '1.0.0', 1]], 9)).toEqual([]);
  });

  test('it holds it, by tags that follow one another without a break', () => {
    const tags = [...registered, ['m#staging#3', '1.1.0', 1], ['m#staging#4', '1.1.0', 5]] as const;
    expect(heldBy('1.1.0', tags, 9)).toEqual([['staging', 1, undefined]]);
  });

  test('another version ended it, and it came back', () => {
    const tags = [
      ...registered,
      ['m#staging#3', '1.1.0', 1],
      ['m#staging#4', '1.0.0', 5],
      ['m#staging#5', '1.1.0', 6],
    ] as const;
    expect(heldBy('1.1.0', tags, 9)).toEqual([
      ['staging', 1, 5],
      ['staging', 6, undefined],
    ]);
    expect(heldBy('1.0.0', tags, 9)).toEqual([['staging', 5, 6]]);
  });

  test('what was stated after the moment was not there yet', () => {
    const tags = [...registered, ['m#staging#3', '1.1.0', 1], ['m#staging#4', '1.0.0', 5]] as const;
    expect(heldBy('1.1.0', tags, 4)).toEqual([['staging', 1, undefined]]);
    expect(heldBy('1.1.0', tags, 0.5)).toEqual([]);
  });

  test('the stage was emptied, or the version taken back', () => {
    const emptied = [...registered, ['m#staging#3', '1.1.0', 1], ['m#staging!#4', '1.1.0', 5]] as const;
    expect(heldBy('1.1.0', emptied, 9)).toEqual([['staging', 1, 5]]);
    const taken = [...registered, ['m#staging#3', '1.1.0', 1], ['m@v1.1.0!', '1.1.0', 7]] as const;
    expect(heldBy('1.1.0', taken, 9)).toEqual([['staging', 1, 7]]);
  });

  test('a clock that went back shortens no time', () => {
    const tags = [...registered, ['m#staging#3', '1.1.0', 5], ['m#staging#4', '1.0.0', 2]] as const;
    expect(heldBy('1.1.0', tags, 9)).toEqual([['staging', 5, 5]]);
  });

  test('another version that is taken back ends nothing', () => {
    const taken = [...registered, ['m#staging#3', '1.1.0', 1], ['m@v1.0.0!', '1.0.0', 7]] as const;
    expect(heldBy('1.1.0', taken, 9)).toEqual([['staging', 1, undefined]]);
  });

  test('in several stages: oldest first, and by name where they began together', () => {
    const tags = [
      ...registered,
      ['m#b#3', '1.1.0', 2],
      ['m#c#4', '1.1.0', 2],
      ['m#a#5', '1.1.0', 2],
      ['m#z#6', '1.1.0', 3],
      ['m#z#7', '1.0.0', 4],
      ['m#b#8', '1.0.0', 5],
    ] as const;
    expect(heldBy('1.1.0', tags, 9)).toEqual([
      ['a', 2, undefined],
      ['b', 2, 5],
      ['c', 2, undefined],
      ['z', 3, 4],
    ]);
  });
});

describe('who holds the stage', () => {
  const promotion = ['m#production#3', '1.0.0', 1] as const;
  const again = ['m#production#4', '1.1.0', 2] as const;

  test('nobody', () => {
    expect(assembled('1.1.0', registered)).toMatchObject({holder: undefined, heldBefore: false});
  });

  test('another version, by its manifest, and by its run where that is stated', () => {
    const tags = [...registered, promotion];
    expect(assembled('1.1.0', tags).holder).toStrictEqual({version: '1.0.0', manifestDigest: digest});
    const registry = registryOf(tags);
    const facts = registry.models.get('m') ?? [];
    const withRuns = (run: string): typeof registry => ({
      ...registry,
      models: new Map([['m', facts.map((fact) => ({...fact, trailers: {...fact.trailers, run}}))]]),
    });
    expect(assembled('1.1.0', tags, {registry: withRuns('r-1')}).holder).toStrictEqual({
      ...{version: '1.0.0', manifestDigest: digest, run: 'r-1'},
    });
    const bare = facts.map((fact) => ({...fact, trailers: {version: fact.trailers.version ?? ''}}));
    const models = new Map([['m', bare]]);
    expect(assembled('1.1.0', tags, {registry: {...registry, models}}).holder).toStrictEqual({
      version: '1.0.0',
    });
  });

  test('what only another stage had was never here', () => {
    const staging = ['m#staging#3', '1.1.0', 1] as const;
    expect(assembled('1.1.0', [...registered, staging])).toMatchObject({
      ...{holder: undefined, heldBefore: false},
    });
  });

  test.each<[string, Tags, boolean]>([
    [
      'a return to one that held it',
      [...registered, ['m#production#3', '1.1.0', 1], ['m#production#4', '1.0.0', 2]],
      true,
    ],
    ['a first time', [...registered, promotion], false],
    ['one that holds it', [...registered, promotion, again], false],
    ['one that only left it by what is said', [...registered, ['m#production!#3', '1.1.0', 1]], false],
  ])('%s', (_, tags, before) => {
    expect(assembled('1.1.0', tags).heldBefore).toBe(before);
  });
});

describe('what is handed on', () => {
  const evaluation = evaluationOf();

  test('the evaluation with the digest of its text', () => {
    const text = serializeDocument(evaluation);
    expect(assembled('1.1.0', registered, {}, text).evaluation).toEqual({
      ...{document: evaluation, digest: digestOf(text)},
    });
    expect(() => assembled('1.1.0', registered, {}, '{}')).toThrow(/evaluation\.json of run r/);
    expect(assembled('1.1.0', registered).evaluation).toBeUndefined();
  });

  test('approvals, and what keeps people from being told apart', () => {
    const people = {
      approvals: [{user: 'erin', teams: []}],
      ...{unreadTeams: ['acme/leads'], unknownCommits: ['0123456789ab']},
    };
    expect(assembled('1.1.0', registered, people)).toMatchObject(people);
    const none = assembled('1.1.0', registered, {approvals: []});
    expect(none.approvals).toEqual([]);
    expect(none).not.toHaveProperty('unreadTeams');
    expect(none).not.toHaveProperty('unknownCommits');
  });
});
