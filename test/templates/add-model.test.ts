import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {datasetOf, parseConfig, trainedModelOf} from '../../src/config/load-config.ts';
import {addModel} from '../../src/templates/add-model.ts';
import type {Draft} from '../../src/templates/write-config.ts';

const starter = readFileSync('action-templates/cairn.yaml', 'utf8');
const example = readFileSync('examples/flight-delays/cairn.yaml', 'utf8');

test.each([
  ['the starter', starter],
  ['the example', example],
  [
    'models at the end, without a last line break',
    starter.replace(/\ntargets:[\s\S]*$/, '').replace('        target: here\n', ''),
  ],
])('a model is added to %s, and every line that was there stays', (_, text) => {
  const made = addModel(text, {file: 'cairn.yaml', model: 'second'});
  const [before, after] = [parseConfig(text, 'cairn.yaml'), parseConfig(made, 'cairn.yaml')];
  expect(Object.keys(after.models)).toEqual([...Object.keys(before.models), 'second']);
  expect({...after, models: undefined}).toEqual({...before, models: undefined});
  const kept = made.split('\n');
  for (const line of text.split('\n')) expect(kept).toContain(line);
  // Again, for a third one.
  expect(Object.keys(parseConfig(addModel(made, {file: 'c', model: 'third'}), 'c').models)).toHaveLength(
    Object.keys(before.models).length + 2,
  );
});

test.each([
  ['a model that is there', starter, 'my-model', /has a model my-model already/],
  ['a name that is none', starter, 'a: {}\n  b', /is no name of a model/],
])('%s is refused', (_, text, model, words) => {
  expect(() => addModel(text, {file: 'cairn.yaml', model})).toThrow(words);
});

describe('a model that was drafted from data', () => {
  const column = (name: string, type: 'integer' | 'string', distinct: number) => ({
    name,
    type,
    missing: 0,
    distinct,
    values: [],
  });
  const draft: Draft = {
    model: 'unused',
    dataset: 'my-data',
    data: 'other/x.csv',
    seen: {
      rows: 9,
      columns: [column('a: b', 'string', 3), column('y', 'integer', 9)],
      unnamed: [],
      rejected: 0,
    },
    roles: {
      task: 'regression',
      why: 'numbers',
      target: 'y',
      id: undefined,
      time: undefined,
      features: ['a: b'],
      left: [],
    },
    train: undefined,
    stages: ['production'],
    notes: {data: [], train: []},
  };

  test.each([
    ['the starter', starter],
    ['the example', example],
  ])('comes to %s with a dataset of its own, and every line that was there stays', (_, text) => {
    const made = addModel(text, {file: 'cairn.yaml', model: 'second', draft});
    const [before, after] = [parseConfig(text, 'cairn.yaml'), parseConfig(made, 'cairn.yaml')];
    expect(Object.keys(after.models)).toEqual([...Object.keys(before.models), 'second']);
    const {dataset} = trainedModelOf(after, 'second');
    expect(Object.keys(before.datasets ?? {})).not.toContain(dataset);
    expect(datasetOf(after, dataset)).toMatchObject({
      path: 'other/x.csv',
      columns: {'a: b': {type: 'string'}},
    });
    const kept = made.split('\n');
    for (const line of text.split('\n')) expect(kept).toContain(line);
    // A third model on the same data shares their dataset.
    const third = parseConfig(addModel(made, {file: 'cairn.yaml', model: 'third', draft}), 'cairn.yaml');
    expect(trainedModelOf(third, 'third').dataset).toBe(dataset);
    expect(third.datasets).toEqual(after.datasets);
  });

  test('a configuration of models that are known by their tags alone gets its first dataset', () => {
    const text = 'version: 1\nmodels:\n  cv-class: {} # by GTO\n';
    const made = parseConfig(addModel(text, {file: 'cairn.yaml', model: 'second', draft}), 'cairn.yaml');
    expect(Object.keys(made.models)).toEqual(['cv-class', 'second']);
    expect(datasetOf(made, trainedModelOf(made, 'second').dataset)).toMatchObject({path: 'other/x.csv'});
    expect(() => addModel(text, {file: 'cairn.yaml', model: 'second'})).toThrow(
      'has no dataset that a model',
    );
  });
});
