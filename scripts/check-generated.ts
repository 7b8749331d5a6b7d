import {execFileSync} from 'node:child_process';

/** Runs the generators and fails where a generated file differs from the one in the work tree. */
const paths = [
  'src/generated',
  '.github/workflows',
  'actions',
  'README.md',
  'docs/errors.md',
  'docs/configuration.md',
];
const before = fingerprint();
const scripts = ['generate-documents', 'generate-actions', 'generate-workflows', 'generate-configuration'];
for (const script of scripts.map((name) => `scripts/${name}.ts`)) {
  execFileSync(process.execPath, [script], {stdio: ['ignore', 'inherit', 'inherit']});
}
const changed = [...fingerprint()].filter(([path, id]) => before.get(path) !== id).map(([path]) => path);
for (const path of changed) console.log(`${path} was out of date; it is generated anew: commit it.`);
process.exitCode = changed.length > 0 ? 1 : 0;

/** Object ids of the files in the work tree, tracked or not. */
function fingerprint(): Map<string, string> {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths],
    {encoding: 'utf8'},
  );
  const files = [...new Set(list.split('\0').filter((path) => path !== ''))];
  const ids = execFileSync('git', ['hash-object', '--', ...files], {encoding: 'utf8'})
    .trim()
    .split('\n');
  return new Map(files.map((path, index) => [path, ids[index] ?? '']));
}
