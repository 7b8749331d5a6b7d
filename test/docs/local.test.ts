import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {verbTable} from '../../src/cli/verb-table.ts';
import type {Verb} from '../../src/kernel/verb.ts';

test('docs/local.md says of every verb what leaves the machine', async () => {
  const text = await readFile('docs/local.md', 'utf8');
  for (const {name, sends} of verbTable as readonly Verb[]) {
    const asked = Object.entries(sends.asked ?? {}).map(([input, what]) => `${what}: \`--${input}\``);
    const cells = [`\`${name}\``, sends.always ?? '', asked.join('; ')];
    expect(text).toContain(`\n| ${cells.join(' | ')} |\n`.replaceAll('  |', ' |'));
  }
});
