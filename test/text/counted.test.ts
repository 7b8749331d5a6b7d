import {expect, test} from 'vitest';
import {counted, fullStop} from '../../src/text/counted.ts';

test.each([
  [counted(0, 'warning'), '0 warnings'],
  [counted(1, 'warning'), '1 warning'],
  [counted(2, 'entry', 'entries'), '2 entries'],
  [fullStop('is broken'), 'is broken.'],
  [fullStop('Mend it.'), 'Mend it.'],
  [fullStop('Its last lines:\n| x\n'), 'Its last lines:\n| x\n'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
