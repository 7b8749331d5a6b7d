import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {asCommand, inertJson, inertText, makeOutputInert} from '../../src/host/inert-output.ts';

/** Whether the runner takes a line for a command: ActionCommand.TryParseV2 and TryParse of actions/runner. */
function isCommand(line: string): boolean {
  const trimmed = line.replace(/^[\p{Zs}\p{Zl}\p{Zp}\t-\r\u0085]+/u, '');
  return trimmed.startsWith('::') || line.includes('##[');
}
const commandsIn = (text: string): string[] => text.split(/\r\n|\r|\n/).filter(isCommand);

const hostile = fc
  .array(
    fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      '\n',
      '\r',
      ' ',
      '\u00a0',
      '\u0085',
      '\u2028',
      'add-mask::x',
      'a',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

describe('inert text', () => {
  test('holds no command, whatever it is made of; what holds none stays as it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandsIn(inertText(text))).toEqual([]);
        if (commandsIn(text).length === 0) expect(inertText(text)).toBe(text);
      }),
    );
  });

  test('JSON means the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = inertJson(JSON.stringify({[text]: text}, null, 2));
        expect(commandsIn(json)).toEqual([]);
        expect(JSON.parse(json)).toEqual({[text]: text});
      }),
    );
  });
});

test('a stream lets commands of Cairn alone through, also where they throw', () => {
  const written: string[] = [];
  const stream = {write: (chunk: Uint8Array | string) => written.push(chunk.toString()) > 0};
  makeOutputInert([stream as unknown as NodeJS.WritableStream]);
  stream.write('::add-mask::a\n');
  stream.write(Buffer.from('x\n ::add-mask::é\n'));
  asCommand(() => stream.write('::notice::b\n'));
  expect(() =>
    asCommand(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  stream.write('::stop-commands::c\n');
  expect(written).toEqual([
    '| ::add-mask::a\n',
    'x\n|  ::add-mask::é\n',
    '::notice::b\n',
    '| ::stop-commands::c\n',
  ]);
});
