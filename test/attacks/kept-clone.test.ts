import {existsSync} from 'node:fs';
import {appendFile, mkdir, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {mergedTree} from '../../src/git/merged-tree.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

/*
 * Who: an earlier job of a runner that keeps its clone, which wrote into its `.git`.
 * What they may reach: the merge that the gate judges: attributes and drivers there say how files merge, and a driver is a
 * program that Git starts.
 * What stops them: the merge is made in a folder of Git of its own where the clone has attributes, and by Git's own driver.
 * A clone whose configuration names other programs (ssh, credential helpers, remotes) is not held: docs/threat-model.md.
 */
const attacks: readonly (readonly [string, (git: Git, driver: string) => Promise<unknown>])[] = [
  [
    'attributes of the clone name a driver',
    async (git, driver) => {
      await attribute(git, '* merge=evil');
      await git.run(['config', 'merge.evil.driver', driver]);
    },
  ],
  [
    'the configuration names a driver for every file',
    async (git, driver) => {
      await git.run(['config', 'merge.evil.driver', driver]);
      await git.run(['config', 'merge.default', 'evil']);
    },
  ],
  ['attributes of the clone merge what conflicts', async (git) => attribute(git, '* merge=union')],
  [
    'a tree of attributes is named by the configuration',
    async (git) => {
      await git.run(['config', 'attr.tree', 'HEAD']);
      await writeFile(join(git.directory, '.gitattributes'), '* merge=union\n');
    },
  ],
];

test.each(attacks)(
  '%s: the merge stays the one that GitHub makes, and nothing is started',
  async (_, attack) => {
    await using folder = await temporaryFolder();
    const {git, base, head, others} = await diverged(folder.path);
    const mark = join(folder.path, 'started');
    await attack(git, `touch ${mark}; cp %B %A`);
    expect(await mergedTree(git, base, head)).toEqual({conflicts: ['rules.txt']});
    expect(await mergedTree(git, base, others)).toEqual({
      tree: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
    });
    expect(existsSync(mark)).toBe(false);
    const left = await readdir(join(git.directory, '.git'));
    expect(left.filter((name) => name.startsWith('cairn-'))).toEqual([]);
  },
);

async function attribute(git: Git, line: string): Promise<void> {
  const info = join(git.directory, '.git', 'info');
  await mkdir(info, {recursive: true});
  await appendFile(join(info, 'attributes'), `${line}\n`);
}

/** Two branches that change one line each in their own way, and one that changes another file. */
async function diverged(directory: string): Promise<{git: Git; base: string; head: string; others: string}> {
  const git = testGit(directory);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  const commit = async (files: Record<string, string>): Promise<string> => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
    await git.run(['add', '--all']);
    await git.run(['commit', '--quiet', '-m', 'Change']);
    return git.run(['rev-parse', 'HEAD']);
  };
  const first = await commit({'rules.txt': 'one\n', 'other.txt': 'a\nb\nc\nd\ne\n'});
  const base = await commit({'rules.txt': 'strict\n', 'other.txt': 'A\nb\nc\nd\ne\n'});
  await git.run(['checkout', '--quiet', '--detach', first]);
  const head = await commit({'rules.txt': 'lax\n'});
  await git.run(['checkout', '--quiet', '--detach', first]);
  const others = await commit({'other.txt': 'a\nb\nc\nd\nE\n'});
  await git.run(['checkout', '--quiet', 'main']);
  return {git, base, head, others};
}
