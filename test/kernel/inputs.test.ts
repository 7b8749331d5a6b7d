import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {UserError} from '../../src/kernel/errors.ts';
import {parseInputs} from '../../src/kernel/inputs.ts';
import type {Inputs} from '../../src/kernel/verb.ts';

const declared = {
  model: {kind: 'string', required: true, description: 'Name of the model.'},
  bump: {kind: 'string', default: 'patch', choices: ['patch', 'minor', 'major'], description: 'Part.'},
  issue: {kind: 'boolean', default: 'true', description: 'Whether.'},
  port: {kind: 'integer', description: 'Port.'},
  share: {kind: 'number', description: 'Share.'},
  columns: {kind: 'list', default: '', description: 'Columns.'},
  labels: {kind: 'map', description: 'Labels.'},
  token: {kind: 'string', secret: true, default: '${{ github.token }}', description: 'Token.'},
} as const satisfies Inputs;

function parse(texts: Record<string, string>): unknown {
  return parseInputs(declared, (name) => texts[name]);
}

function mistakesOf(texts: Record<string, string>): string[] {
  try {
    parse(texts);
  } catch (error) {
    if (error instanceof UserError) return error.mistakes.map(({where, what}) => `${where ?? ''} ${what}`);
    throw error;
  }
  return [];
}

describe('parseInputs', () => {
  test('gives every kind its value and every absent input its default', () => {
    expect(
      parse({model: ' m ', port: '8080', share: '.5', columns: 'a, b\nc', labels: 'x=1\n y = a=b '}),
    ).toEqual({
      model: 'm',
      bump: 'patch',
      issue: true,
      port: 8080,
      share: 0.5,
      columns: ['a', 'b', 'c'],
      labels: {x: '1', y: 'a=b'},
      token: undefined,
    });
  });

  test('reports all mistakes of a call at once', () => {
    expect(mistakesOf({bump: 'huge', issue: 'yes', port: '12abc', share: 'NaN', labels: 'x'})).toEqual([
      'input model is missing',
      'input bump is "huge"',
      'input issue is "yes"',
      'input port is "12abc"',
      'input share is "NaN"',
      'input labels holds the line "x"',
    ]);
  });

  test.each(['a\nb', 'a\rb', 'a\0b'])('refuses a line break in a string (%j)', (model) => {
    expect(mistakesOf({model})).toEqual(['input model holds a line break']);
  });

  test('any text gives values or a UserError, never another error', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(declared)), fc.string()), (texts) => {
        try {
          parse(texts);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
