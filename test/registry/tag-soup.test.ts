import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {TagRecord} from '../../src/git/tag-records.ts';
import {compareManifests} from '../../src/registry/compare-manifests.ts';
import {eventsOf, factsUntil} from '../../src/registry/events.ts';
import {assembleRegistry, historyOf} from '../../src/registry/read-registry.ts';
import {parseSelector, selectVersion} from '../../src/registry/selector.ts';
import {stateOf} from '../../src/registry/state.ts';
import {gtoHistory, gtoRegistry} from '../../src/report/gto-json.ts';
import {gtoVersions} from '../../src/report/gto-versions.ts';
import {plainTable} from '../../src/text/plain-table.ts';
import {eventJson, stateJson} from '../../src/report/registry-json.ts';

const names = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('m', 'd=m', 'm/n', ''),
      fc.constantFrom(
        '@v1.0.0',
        '@v2.0.0-rc.1',
        '@v1.0.0!',
        '@deprecated',
        '@created',
        '#p',
        '#p!',
        '#q',
        '@v',
      ),
      fc.constantFrom('', '#1', '#2', '#x', '#'),
    )
    .map((parts) => parts.join('')),
  fc.string(),
  fc.integer({min: 1, max: 300}).map((length) => `m@v1.0.0-${'a'.repeat(length)}`),
);
const ids = fc.constantFrom('a', 'b', 'c').map((letter) => letter.repeat(40));
const messages = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('Sequence', 'Previous', 'Version', 'Manifest', 'Run', 'Other'),
        fc.oneof(fc.constantFrom('1', '2', '1.0.0', 'a'.repeat(40), `sha256:${'0'.repeat(64)}`), fc.string()),
      ),
    )
    .map((lines) => `x\n\n${lines.map(([key, value]) => `Cairn-${key}: ${value}`).join('\n')}\n`),
);
const records: fc.Arbitrary<TagRecord> = fc
  .record({
    name: names,
    object: ids,
    annotated: fc.boolean(),
    targetType: fc.constantFrom('commit', 'commit', 'commit', 'tree', ''),
    target: ids,
    time: fc.oneof(fc.integer({min: 0, max: 9}), fc.double()),
    tagger: fc.string({unit: 'binary'}),
    email: fc.string(),
    message: messages,
    renamed: fc.boolean(),
  })
  .map(({renamed, ...record}) => ({...record, statedName: renamed ? 'other' : record.name}));

test('no tag soup makes the resolver or its outputs throw, and every moment falls into the history', () => {
  fc.assert(
    fc.property(fc.array(records, {maxLength: 30}), fc.integer({min: -1, max: 12}), (tags, moment) => {
      const registry = assembleRegistry({tags, unreadable: ['z']}, ['m', 'd:m'], 'origin');
      for (const model of ['m', 'd:m']) {
        const facts = historyOf(registry, model);
        const events = eventsOf(facts);
        const until = factsUntil(facts, moment);
        expect(until).toEqual(facts.slice(0, until.length));
        expect(events.filter((event) => event.moment <= moment)).toHaveLength(until.length);
        for (const state of [stateOf(facts), stateOf(until)]) {
          JSON.stringify([stateJson(model, state), gtoVersions(model, state, facts, new Map())]);
          JSON.stringify(gtoRegistry(new Map([[model, state]]), new Map([[model, facts]])));
          for (const holder of state.stages.values())
            if (holder !== undefined && holder.version !== holder.commit)
              expect(state.versions.map(({version}) => version)).toContain(holder.version);
        }
        JSON.stringify([events.map(eventJson), gtoHistory(events, false)]);
      }
    }),
    {numRuns: 500},
  );
});

test('selectors are read as they are meant, and no text makes them throw', () => {
  expect(parseSelector('m')).toEqual({model: 'm'});
  expect(parseSelector('m@v1.2.3')).toEqual({model: 'm', version: '1.2.3'});
  expect(parseSelector('m@latest')).toEqual({model: 'm', version: 'latest'});
  expect(parseSelector('models/cv:resnet#env/eu')).toEqual({model: 'models/cv:resnet', stage: 'env/eu'});
  for (const text of ['', 'm@', 'm#', 'm#p#1', 'm#p!', 'm@1.0', '@v1.0.0', 'a b', '-m']) {
    expect(parseSelector(text)).toBeUndefined();
  }
  const empty = stateOf([]);
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const selector = parseSelector(text);
      if (selector !== undefined) expect(selectVersion(empty, selector)).toBeUndefined();
    }),
  );
});

test('cells stay in their columns and cannot steer the terminal', () => {
  expect(
    plainTable(
      ['a', 'b'],
      [
        ['long one', 'x\u001b[2J\u202e'],
        ['s', ''],
      ],
    ),
  ).toBe('a         b\nlong one  x?[2J?\ns\n');
});

test('equal manifests have no difference', () => {
  const manifest = {
    metrics: [{name: 'auc', direction: 'higher', value: 1, lower: null, upper: null, n: 3}],
    data: {
      dataset: 'd',
      digest: 'sha256:0',
      files: [],
      rows: {train: 1, test: 1},
      target: 't',
      features: ['f'],
    },
    trainer: {kind: 'command', parameters: {}, seed: 1},
    signature: {inputs: [], outputs: []},
    artifacts: [],
    environment: {cairn: 'c', runtime: 'r', platform: 'p'},
    code: {commit: 'a', dirty: false},
  } as unknown as Parameters<typeof compareManifests>[0]; // what is compared, and no more
  expect(compareManifests(manifest, structuredClone(manifest))).toEqual([]);
  const other = structuredClone(manifest);
  other.metrics[0]!.value = 0.5;
  other.data.features = ['g'];
  expect(compareManifests(manifest, other)).toEqual([
    {
      area: 'metrics',
      name: 'auc',
      from: {value: 1, lower: null, upper: null, n: 3},
      to: {value: 0.5, lower: null, upper: null, n: 3},
    },
    {area: 'features', name: 'f', from: 'column 1', to: undefined},
    {area: 'features', name: 'g', from: undefined, to: 'column 1'},
  ]);
});
