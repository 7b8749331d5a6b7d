import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {digestOf} from '../../src/kernel/digest.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {appendReport, readMonitorHistory} from '../../src/monitoring/monitor-history.ts';
import {attestationRef, recordAttestation} from '../../src/provenance/attestation-record.ts';
import {announceRetirement, readRetirement} from '../../src/retirement/retirement-ledger.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

const now = new Date('2025-06-01T12:00:00Z');
const eight = Array.from({length: 8}, (_, index) => index);

async function repository(directory: string): Promise<{git: Git; commit: string}> {
  const git = testGit(directory);
  await mkdir(directory);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'First']);
  return {git, commit: await git.run(['rev-parse', 'HEAD'])};
}

describe('in a clone without a remote', () => {
  test('of 8 statements recorded at once, 8 are kept', async () => {
    await using folder = await temporaryFolder();
    const {git, commit} = await repository(join(folder.path, 'one'));
    const written = await Promise.all(
      eight.map(async (index) =>
        recordAttestation(
          testGit(git.directory),
          {model: 'm', version: '1.0.0', commit, file: `verdict-${index}`, now},
          () => `statement ${index}\n`,
        ),
      ),
    );
    expect(written).toEqual(eight.map(() => true));
    const names = await git.run(['ls-tree', '--name-only', attestationRef('m', '1.0.0')]);
    expect(names.split('\n')).toEqual(eight.map((index) => `verdict-${index}`));
  });

  thorough('of 8 retirements announced at once, 8 are kept', async () => {
    await using folder = await temporaryFolder();
    const {git} = await repository(join(folder.path, 'one'));
    const wanted = eight.map((index) => ({
      document: 'retirement' as const,
      schemaVersion: 1 as const,
      model: 'm',
      version: `1.0.${index}`,
      manifest: digestOf(String(index)),
      reason: 'old',
      announcedAt: '2025-06-01T12:00:00Z',
      after: '2025-07-01T00:00:00Z',
      by: 'dana',
    }));
    const outcomes = await Promise.all(
      wanted.map(async (one) => announceRetirement(testGit(git.directory), one, now)),
    );
    expect(outcomes.map(({changed}) => changed)).toEqual(eight.map(() => true));
    for (const one of wanted) expect(await readRetirement(git, 'm', one.version)).toEqual(one);
  });
});

thorough(
  'of 6 drift checks of one model at once, each in its own clone of one remote, 6 are kept',
  async () => {
    await using folder = await temporaryFolder();
    const {git} = await repository(join(folder.path, 'one'));
    await git.run(['clone', '--quiet', '--bare', '.', join(folder.path, 'remote.git')]);
    const clones = await Promise.all(
      eight.slice(0, 6).map(async (index) => {
        const directory = join(folder.path, `clone-${index}`);
        await git.run(['clone', '--quiet', join(folder.path, 'remote.git'), directory]);
        return testGit(directory);
      }),
    );
    const appended = await Promise.all(
      clones.map(async (clone, index) =>
        appendReport(
          clone,
          {
            document: 'drift-report',
            schemaVersion: 1,
            model: 'm',
            stage: `stage-${index}`,
            version: '1.0.0',
            createdAt: '2025-06-01T12:00:00Z',
            window: {rows: 100, labelled: 0},
            verdict: 'no-drift',
            alpha: 0.05,
            checks: [],
          },
          {now, push: true},
        ),
      ),
    );
    expect(appended.map((one) => one.appended)).toEqual(clones.map(() => true));
    const {checks} = await readMonitorHistory(testGit(clones[0]?.directory ?? ''), 'm');
    expect(checks.map(({stage}) => stage).sort()).toEqual(clones.map((_, index) => `stage-${index}`));
  },
);
