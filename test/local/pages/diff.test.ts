import {describe, expect, test} from 'vitest';
import {diffLines} from '../../../src/local/pages/diff.ts';

describe('diffLines', () => {
  test('numbers the lines of every hunk on both sides', () => {
    const patch =
      '@@ -3,3 +3,4 @@ models:\n a\n-b\n+B\n+C\n d\n@@ -20 +21 @@\n-x\n+y\n\\ No newline at end of file';
    expect(diffLines(patch)).toEqual([
      {kind: 'hunk', text: '@@ -3,3 +3,4 @@ models:'},
      {kind: 'same', old: 3, new: 3, text: 'a'},
      {kind: 'removed', old: 4, text: 'b'},
      {kind: 'added', new: 4, text: 'B'},
      {kind: 'added', new: 5, text: 'C'},
      {kind: 'same', old: 5, new: 6, text: 'd'},
      {kind: 'hunk', text: '@@ -20 +21 @@'},
      {kind: 'removed', old: 20, text: 'x'},
      {kind: 'added', new: 21, text: 'y'},
      {kind: 'note', text: '\\ No newline at end of file'},
    ]);
  });

  test('lines that look like headers of a file are lines', () => {
    expect(diffLines('@@ -1,2 +1,2 @@\n--- a\n+++ b').map(({kind, text}) => [kind, text])).toEqual([
      ['hunk', '@@ -1,2 +1,2 @@'],
      ['removed', '-- a'],
      ['added', '++ b'],
    ]);
  });
});
