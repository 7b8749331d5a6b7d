import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Makes the command `cairn` of this checkout in `<folder>/bin`; the PATH of a shell that finds it there, as after an installation. */
export function cairnOnPath(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, {recursive: true});
  writeFileSync(
    join(bin, 'cairn'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(process.cwd(), 'bin/cairn.cjs')}" "$@"\n`,
    {mode: 0o755},
  );
  return `${bin}:${process.env['PATH'] ?? ''}`;
}
