import {existsSync} from 'node:fs';
import {appendFile, mkdir, readdir, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {codeState} from '../../src/experiments/code-state.ts';
import {mergedTree} from '../../src/git/merged-tree.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {recordingLog, testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

/*
 * Who: an earlier job of a runner that keeps its clone, which wrote into its `.git`.
 * What they may reach: the merge that the gate judges, and programs that Git starts beside a token: drivers of merges
 * and differences, and filters, which `evaluate` would start where it asks what of the code is changed.
 * What stops them: the merge is made in a folder of Git of its own where the clone has attributes, and by Git's own driver;
 * filters that the clone itself names are left out, and no difference is made by a driver.
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

const program = 'touch "$MARK"; cat';
const clones: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['a filter', [['filter.evil.clean', program]]],
  [
    'a filter without which Git refuses to go on',
    [
      ['filter.evil.clean', program],
      ['filter.evil.required', 'true'],
    ],
  ],
  ['a filter that runs on', [['filter.evil.process', program]]],
  ['a filter whose name ends an option', [['filter.a=b.clean', program]]],
  ['a filter with the name of another one', [['filter.lfs.clean', program]]],
  ['a program that shows differences', [['diff.external', program]]],
  ['a driver of differences', [['diff.evil.command', program]]],
  [
    'a driver of differences that decides whether there are any',
    [
      ['diff.evil.command', program],
      ['diff.evil.trustExitCode', 'true'],
    ],
  ],
  ['a driver that makes text of a file', [['diff.evil.textconv', program]]],
];

test.each(clones)('%s is not started where the state of the code is read', async (_, settings) => {
  await using folder = await temporaryFolder();
  const {git} = await diverged(folder.path);
  const mark = join(folder.path, '.git', 'started');
  for (const [key, value] of settings) await git.run(['config', key, value.replace('$MARK', mark)]);
  const [, name = 'evil'] = /^filter\.(.*)\.\w+$/.exec(settings[0]?.[0] ?? '') ?? [];
  await attribute(git, `* filter=${name} diff=evil`);
  const log = recordingLog();
  const later = new Date(Date.now() + 5000);
  await utimes(join(folder.path, 'rules.txt'), later, later);
  expect((await codeState(git, log)).changes).toBeUndefined();
  await writeFile(join(folder.path, 'rules.txt'), 'LAX\n');
  expect((await codeState(git, log)).changes).toMatch(/^sha256:/);
  await git.try(['diff', '--quiet', 'HEAD~', 'HEAD', '--', 'rules.txt']);
  expect(existsSync(mark)).toBe(false);
  const said = log.lines.some((line) => line.includes(`filters ${name} of .git/config were not run`));
  expect(said).toBe(settings[0]?.[0].startsWith('filter.'));
});

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
