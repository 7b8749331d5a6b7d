import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {TagRecord} from '../../src/git/tag-records.ts';
import {nextCounter, nextSequence} from '../../src/registry/claim-tag.ts';
import {factsUntil} from '../../src/registry/events.ts';
import {nextVersion, usedNumbers, type NextNumber} from '../../src/registry/next-version.ts';
import {assembleRegistry, historyOf, type Registry} from '../../src/registry/read-registry.ts';
import {stateOf} from '../../src/registry/state.ts';
import {formatTagName, parseTagName, type TagName} from '../../src/registry/tag-name.ts';
import {formatMessage} from '../../src/registry/trailers.ts';
import semver from 'semver';

/** What people do to a model, in order; each happens some seconds after the one before, by a clock that runs forward. */
interface Deed {
  readonly kind: 'version' | 'assignment' | 'unassignment' | 'deregistration' | 'deprecation';
  /** Which of the versions that there are by then, or of the stages. */
  readonly pick: number;
  readonly bump: 'patch' | 'minor' | 'major';
  readonly prerelease: 'rc' | undefined;
  readonly seconds: number;
}

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'version',
      'version',
      'assignment',
      'assignment',
      'unassignment',
      'deregistration',
      'deprecation',
    ),
    pick: fc.nat(20),
    bump: fc.constantFrom('patch', 'patch', 'minor', 'major'),
    prerelease: fc.constantFrom(undefined, undefined, 'rc' as const),
    seconds: fc.nat(3),
  }),
  {maxLength: 25},
);
const stages = ['production', 'staging', 'env/eu-1'];

/** The tags that Cairn would have made. */
function tagsOf(history: readonly Deed[]): TagRecord[] {
  const tags: TagRecord[] = [];
  let time = 1000;
  for (const deed of history) {
    const registry = read(tags);
    const {versions} = stateOf(historyOf(registry, 'm'));
    const held = versions[deed.pick % Math.max(1, versions.length)];
    const stage = stages[deed.pick % stages.length] ?? '';
    const name = ((): TagName | undefined => {
      if (deed.kind === 'version') return {kind: 'version', model: 'm', version: numberAfter(registry, deed)};
      if (deed.kind === 'deprecation')
        return {kind: 'deprecation', model: 'm', counter: nextCounter(registry, 'm')};
      if (deed.kind === 'unassignment')
        return {kind: 'unassignment', model: 'm', stage, counter: nextCounter(registry, 'm')};
      if (held === undefined) return undefined;
      if (deed.kind === 'deregistration')
        return {
          kind: 'deregistration',
          model: 'm',
          version: held.version,
          counter: nextCounter(registry, 'm'),
        };
      return {kind: 'assignment', model: 'm', stage, counter: nextCounter(registry, 'm')};
    })();
    if (name === undefined) continue;
    time += deed.seconds;
    const previous = historyOf(registry, 'm').at(-1)?.tagObject;
    const version = 'version' in name ? name.version : name.kind === 'assignment' ? held?.version : undefined;
    const tag = formatTagName(name);
    tags.push({
      name: tag,
      object: (tags.length + 1).toString(16).padStart(40, '0'),
      annotated: true,
      statedName: tag,
      targetType: 'commit',
      target:
        name.kind === 'version'
          ? tags.length.toString(16).padStart(40, 'c')
          : (held?.commit ?? 'c'.repeat(40)),
      time,
      tagger: 'Dana',
      email: 'dana@example.com',
      message: formatMessage('x', {
        sequence: nextSequence(registry, 'm'),
        ...(previous !== undefined && {previous}),
        ...(version !== undefined && {version}),
      }),
    });
  }
  return tags;
}

function numberAfter(registry: Registry, number: NextNumber): string {
  return nextVersion(usedNumbers(registry, 'm'), number);
}

function read(tags: readonly TagRecord[]): Registry {
  return assembleRegistry({tags, unreadable: []}, ['m'], 'origin');
}

const byTag = (a: {tag: string}, b: {tag: string}): number => (a.tag < b.tag ? -1 : 1);

describe('histories that Cairn made', () => {
  test('are read without a complaint, each fact in its place', () => {
    fc.assert(
      fc.property(deeds, (history) => {
        const tags = tagsOf(history);
        const registry = read(tags);
        expect(registry.diagnostics).toEqual([]);
        expect(historyOf(registry, 'm').map(({tag}) => tag)).toEqual(tags.map(({name}) => name));
      }),
    );
  });

  test('mean the same in whatever order Git lists the tags, and whatever others tag beside them', () => {
    const foreign: TagRecord = {
      name: 'v1.0.0',
      object: 'f'.repeat(40),
      annotated: false,
      statedName: '',
      targetType: '',
      target: '',
      time: Number.NaN,
      tagger: '',
      email: '',
      message: '',
    };
    fc.assert(
      fc.property(
        deeds.map(tagsOf).chain((tags) =>
          fc.record({
            tags: fc.constant(tags),
            shuffled: fc.shuffledSubarray(tags, {minLength: tags.length}),
          }),
        ),
        ({tags, shuffled}) => {
          const {models, diagnostics} = read([foreign, ...shuffled]);
          expect({models, diagnostics}).toMatchObject({models: read(tags).models, diagnostics: []});
        },
      ),
    );
  });

  test('as they were at a moment are what was tagged by then', () => {
    fc.assert(
      fc.property(deeds, fc.integer({min: 990, max: 1080}), (history, moment) => {
        const tags = tagsOf(history);
        const then = factsUntil(historyOf(read(tags), 'm'), moment);
        const cut = historyOf(read(tags.filter(({time}) => time <= moment)), 'm');
        expect(then).toEqual(cut);
        expect(stateOf(then)).toEqual(stateOf(cut));
      }),
    );
  });

  test('never give a number twice: the next one is above all that ever were, deregistered ones too', () => {
    fc.assert(
      fc.property(deeds, (history) => {
        const tags = tagsOf(history);
        const ever = tags.flatMap(({name}) => {
          const parsed = parseTagName(name);
          return parsed.kind === 'version' ? [parsed.version] : [];
        });
        expect(new Set(ever).size).toBe(ever.length);
        for (const [index, version] of ever.entries())
          expect(index === 0 || semver.gt(version, ever[index - 1] ?? '')).toBe(true);
        for (const bump of ['patch', 'minor', 'major'] as const)
          for (const version of ever) expect(semver.gt(numberAfter(read(tags), {bump}), version)).toBe(true);
      }),
    );
  });

  test('with tags deleted by hand still go on above what is left, and say what is missing', () => {
    fc.assert(
      fc.property(
        deeds.map(tagsOf).chain((tags) => fc.record({tags: fc.constant(tags), left: fc.subarray(tags)})),
        ({left}) => {
          const registry = read(left);
          const sequences = historyOf(registry, 'm').map(({trailers}) => trailers.sequence ?? 0);
          expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
          expect(nextSequence(registry, 'm')).toBeGreaterThan(Math.max(0, ...sequences));
          // Whoever's predecessor is gone is reported.
          const present = new Set(left.map(({object}) => object));
          const orphans = left.filter(({message}) => {
            const previous = /^Cairn-Previous: (.*)$/m.exec(message)?.[1];
            return previous !== undefined && !present.has(previous);
          });
          const reported = registry.diagnostics.map(({tag}) => tag);
          for (const {name} of orphans) expect(reported).toContain(name);
        },
      ),
    );
  });
});

test('a registry of any tags does not depend on the order in which Git lists them', () => {
  const anyName = fc.constantFrom(
    'm@v1.0.0',
    'm@v1.0.0#2',
    'm@v2.0.0',
    'm@v1.0.0!#3',
    'm#p#1',
    'm#p#2',
    'm#p!#3',
    'm#q#4',
    'm@deprecated#5',
  );
  const anyTag = fc.record({
    name: anyName,
    target: fc.constantFrom('a'.repeat(40), 'b'.repeat(40)),
    time: fc.nat(5),
    sequence: fc.option(fc.integer({min: 1, max: 6}), {nil: undefined}),
  });
  const sets = fc.uniqueArray(anyTag, {selector: ({name}) => name, maxLength: 9}).map((tags) =>
    tags.map(({name, target, time, sequence}, index): TagRecord => ({
      name,
      object: (index + 1).toString(16).padStart(40, '0'),
      annotated: true,
      statedName: name,
      targetType: 'commit',
      target,
      time,
      tagger: 'Dana',
      email: '',
      message: formatMessage('x', sequence === undefined ? {} : {sequence}),
    })),
  );
  fc.assert(
    fc.property(
      sets.chain((tags) => fc.tuple(fc.constant(tags), fc.shuffledSubarray(tags, {minLength: tags.length}))),
      ([tags, shuffled]) => {
        const [one, other] = [read(tags), read(shuffled)];
        expect(historyOf(other, 'm')).toEqual(historyOf(one, 'm'));
        expect([...other.diagnostics].sort(byTag)).toEqual([...one.diagnostics].sort(byTag));
      },
    ),
    {numRuns: 300},
  );
});
