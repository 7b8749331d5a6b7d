import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parseConfig} from '../../src/config/load-config.ts';
import {addModel} from '../../src/templates/add-model.ts';

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
