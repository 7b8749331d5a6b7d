import fc from 'fast-check';
import {expect, test} from 'vitest';
import {commitFiles} from '../../src/git/commit-files.ts';
import {lastChanges} from '../../src/git/last-changes.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

const paths = ['registry/a.json', 'registry/b/c.json', 'registry/d.json'];

thorough(
  'says of every file what `git log -1 --first-parent` says, through merges, deletions and returns',
  async () => {
    await using folder = await temporaryFolder();
    const git = testGit(folder.path);
    await git.run(['init', '--quiet']);
    for (const [key, value] of [
      ['log.showRoot', 'false'],
      ['log.follow', 'true'],
      ['log.showSignature', 'true'],
    ] as const)
      await git.run(['config', key, value]);
    const change = fc.record({
      path: fc.constantFrom(...paths, 'elsewhere.txt'),
      text: fc.option(fc.constantFrom('1', '2'), {nil: null}),
      merged: fc.boolean(),
    });
    let second = 1_700_000_000;
    await fc.assert(
      fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 8}), async (changes) => {
        const empty = await git.run(['hash-object', '-t', 'tree', '-w', '--stdin'], {input: ''});
        let head = await git.run(['commit-tree', empty, '-m', 'root'], {});
        for (const {path, text, merged} of changes) {
          const date = new Date(1000 * second++);
          const commit = await commitFiles(git, {parent: head, files: {[path]: text}, message: 'x\n', date});
          head = merged
            ? await git.run(['commit-tree', `${commit}^{tree}`, '-p', head, '-p', commit, '-m', 'merge'])
            : commit;
        }
        const found = await lastChanges(git, head, 'registry/');
        for (const path of paths) {
          const expected = await git.run([
            '-c',
            'log.showSignature=false',
            'log',
            '-1',
            '--first-parent',
            '--format=%H',
            head,
            '--',
            path,
          ]);
          expect(found.get(path) ?? '').toBe(expected);
        }
        expect(found.has('elsewhere.txt')).toBe(false);
      }),
      {numRuns: 25},
    );
  },
);

test('finds the file that the first commit brought', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet']);
  await git.run(['config', 'log.showRoot', 'false']);
  const blob = await git.run(['hash-object', '-w', '--stdin'], {input: 'x'});
  const inner = await git.run(['mktree'], {input: `100644 blob ${blob}\ta.json\n`});
  const tree = await git.run(['mktree'], {input: `040000 tree ${inner}\tregistry\n`});
  const root = await git.run(['commit-tree', tree, '-m', 'root']);
  expect(await lastChanges(git, root, 'registry/')).toEqual(new Map([['registry/a.json', root]]));
});
