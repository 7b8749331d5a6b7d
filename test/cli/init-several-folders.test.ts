import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {runCommandLine, type CommandRun} from '../support/command-line.ts';
import {temporaryFolder} from '../support/temporary.ts';

const rows = [
  'id,a,label',
  ...Array.from({length: 12}, (_, at) => `${at},${at * at},${String(at % 2 === 0)}`),
];

test('each of several folders gets workflows of its own, which the configuration of that folder names', async () => {
  await using folder = await temporaryFolder();
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'main', folder.path]);
  const init = async (below: string, ...more: string[]): Promise<CommandRun> => {
    const place = join(folder.path, below);
    mkdirSync(place, {recursive: true});
    writeFileSync(join(place, 'data.csv'), `${rows.join('\n')}\n`);
    return runCommandLine(['-C', place, 'init', '--yes', '--pin', 'a'.repeat(40), ...more], {
      HOME: folder.path,
    });
  };
  for (const [below, prefix] of [
    ['one', ''],
    ['two', 'cairn-'],
    ['teams/Drei vier', 'Drei-vier-'],
    ['other/two', 'two-'],
    ['third/two', 'cairn-2-'],
  ] as const) {
    const {code, out, err} = await init(below);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`wrote .github/workflows/${prefix}train.yml`);
    const text = readFileSync(join(folder.path, below, 'cairn.yaml'), 'utf8');
    const {workflows} = parse(text) as {workflows?: {train: string}};
    expect(workflows?.train ?? 'train.yml').toBe(`${prefix}train.yml`);
  }
  const taken = await init('sixth', '--prefix', 'cairn-');
  expect(taken.code).toBe(1);
  expect(taken.err).toContain('take another --prefix');
}, 60_000);
