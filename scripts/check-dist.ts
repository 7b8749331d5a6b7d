import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Builds into an empty folder and compares it with dist/ byte for byte, files too many and too few included. */
const folder = mkdtempSync(join(tmpdir(), 'cairn-dist-'));
try {
  execFileSync(process.execPath, ['scripts/build.ts', folder], {stdio: ['ignore', 'ignore', 'inherit']});
  const built = filesOf(folder);
  const committed = filesOf('dist');
  const differing = [...new Set([...built.keys(), ...committed.keys()])].filter(
    (path) => !same(built.get(path), committed.get(path)),
  );
  for (const path of differing) console.log(`dist/${path} is not what the source builds.`);
  if (differing.length > 0) {
    console.log('Run npm run build and commit dist/.');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}

function filesOf(root: string): Map<string, Buffer> {
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

function same(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a !== undefined && b !== undefined && a.equals(b);
}
