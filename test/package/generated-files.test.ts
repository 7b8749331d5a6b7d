import {execFileSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const root = join(import.meta.dirname, '../..');

test('generating what is up to date writes nothing: tests read these files meanwhile', () => {
  const written = () =>
    ['src/generated/validators.js', 'src/generated/documents.ts', 'actions/gate/action.yml', 'README.md'].map(
      (path) => statSync(join(root, path)).mtimeMs,
    );
  const before = written();
  execFileSync(process.execPath, ['scripts/check-generated.ts'], {cwd: root});
  expect(written()).toEqual(before);
});
