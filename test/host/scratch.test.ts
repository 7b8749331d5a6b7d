import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, readdir, symlink, utimes, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {expect, test} from 'vitest';
import {makeScratch, sweepScratch} from '../../src/host/scratch.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

/** A process that made a scratch folder and waits; its answer is the folder. */
async function owner(parent: string): Promise<{folder: string; kill: () => Promise<void>}> {
  const script = `const {makeScratch} = await import(${JSON.stringify(join(process.cwd(), 'src/host/scratch.ts'))});
    console.log(await makeScratch(process.argv[1], 'cairn-')); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, parent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const folder = await new Promise<string>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      resolve(text.toString('utf8').trim());
    });
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
  });
  return {
    folder,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('scratch of a killed process goes at the next start, and is told; that of a running one stays', async () => {
  await using temporary = await temporaryFolder();
  const [killed, running] = [await owner(temporary.path), await owner(temporary.path)];
  const mine = await makeScratch(temporary.path, 'cairn-');
  await writeFile(join(killed.folder, 'rows.csv'), 'secret');
  await killed.kill();
  try {
    const log = recordingLog();
    await sweepScratch([{parent: temporary.path, prefix: 'cairn-'}], log);
    expect((await readdir(temporary.path)).sort()).toEqual([basename(mine), basename(running.folder)].sort());
    expect(log.lines).toEqual([`debug: Removed ${killed.folder}, which a killed run left.`]);
  } finally {
    await running.kill();
  }
});

test('a number of a process that was given again is another process', async () => {
  await using temporary = await temporaryFolder();
  const mine = basename(await makeScratch(temporary.path, 'cairn-'));
  const earlier = mine.replace(/-(\d+)-(\w{6})$/, '-1-$2');
  await mkdir(join(temporary.path, earlier));
  await sweepScratch([{parent: temporary.path, prefix: 'cairn-'}], recordingLog());
  // Without /proc a start is 0, and a process that runs is trusted to be the same.
  const expected = existsSync('/proc/self/stat') ? [mine] : [mine, earlier].sort();
  expect((await readdir(temporary.path)).sort()).toEqual(expected);
});

test('other machines are trusted for a week; what is no scratch of Cairn, or no folder, is left alone', async () => {
  await using temporary = await temporaryFolder();
  const at = (name: string): string => join(temporary.path, name);
  const week = new Date(Date.now() - 8 * 24 * 3600 * 1000);
  const kept = [
    'cairn-00000000-1-1-abcdef',
    'cairn-backup',
    'cairn-serve-00000000-1-1-abcdef',
    'other-00000000-1-1-abcdef',
  ];
  for (const name of [...kept, 'cairn-00000001-1-1-abcdef']) await mkdir(at(name));
  for (const name of ['cairn-backup', 'cairn-serve-00000000-1-1-abcdef', 'cairn-00000001-1-1-abcdef'])
    await utimes(at(name), week, week);
  await mkdir(at('precious'));
  await writeFile(join(at('precious'), 'file'), 'x');
  const gone = basename(await makeScratch(temporary.path, 'cairn-')).replace(
    /-\d+-\d+-\w{6}$/,
    '-4194305-7-abcdef',
  );
  await symlink(at('precious'), at(gone));
  await sweepScratch(
    [
      {parent: temporary.path, prefix: 'cairn-'},
      {parent: at('absent'), prefix: ''},
    ],
    recordingLog(),
  );
  const left = await readdir(temporary.path);
  expect(left).toEqual(expect.arrayContaining([...kept, gone, 'precious']));
  expect(left).not.toContain('cairn-00000001-1-1-abcdef');
  expect(existsSync(join(at('precious'), 'file'))).toBe(true);
});
