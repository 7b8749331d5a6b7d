import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openGit, type Git} from '../src/git/git.ts';
import {holderOf, readRegistry} from '../src/registry/read-registry.ts';
import {median, medianOfCommand} from './measure.ts';

/** The published figure of the peer for 10,000 tags (`gto show`, measured on 2 cores): seconds. */
const peerSeconds = 120;

/** Reading a registry of version and stage tags, from 1,000 to 100,000 of them, half of each kind. */
export async function benchRegistry(): Promise<string[]> {
  const lines: string[] = [];
  for (const tags of [1000, 10_000, 100_000]) {
    const directory = await mkdtemp(join(tmpdir(), 'cairn-bench-'));
    const git = openGit({
      directory,
      environment: {PATH: process.env['PATH'] ?? '', HOME: directory},
      identity: {name: 'B', email: 'b@example.com'},
    });
    await makeRegistry(git, tags);
    const models = Array.from({length: 20}, (_, index) => `model-${index}`);
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const started = performance.now();
      const registry = await readRegistry(git, {models, fetch: false});
      if (holderOf(registry, 'model-0', 'production') === undefined)
        throw new Error('The registry was not read.');
      times.push((performance.now() - started) / 1000);
    }
    const seconds = median(times);
    const ratio =
      tags === 10_000
        ? `, ${(peerSeconds / seconds).toFixed(0)} × faster than the ${peerSeconds} s of gto show`
        : '';
    lines.push(
      `${tags} tags: ${seconds.toFixed(3)} s, ${((seconds / tags) * 1e6).toFixed(1)} µs a tag${ratio}`,
    );
    await rm(directory, {recursive: true});
  }
  return [...lines, ...(await benchCommands())];
}

/** The command line on one model with 10,000 versions and 1,000 stage changes, beyond the start of Node itself. */
async function benchCommands(): Promise<string[]> {
  const directory = await mkdtemp(join(tmpdir(), 'cairn-bench-'));
  const environment = {PATH: process.env['PATH'] ?? '', HOME: directory};
  const git = openGit({directory, environment, identity: {name: 'B', email: 'b@example.com'}});
  await importTags(
    git,
    Array.from({length: 11_000}, (_, index) => {
      const turn = Math.floor(index / 11);
      const sequence = index + 1;
      return index % 11 < 10
        ? {name: `model@v0.0.${sequence}`, sequence, version: `0.0.${sequence}`}
        : {name: `model#production#${turn + 1}`, sequence, version: `0.0.${sequence - 1}`};
    }),
  );
  const floor = medianOfCommand(process.execPath, ['-e', '0'], 9, environment);
  const start = medianOfCommand(process.execPath, ['dist/cli.js', '--version'], 9, environment) - floor;
  const lines = [`cairn --version: ${start.toFixed(0)} ms beyond node -e 0`];
  for (const command of [
    ['show'],
    ['show', 'model'],
    ['--json', 'show', 'model'],
    ['history'],
    ['--json', 'history'],
  ]) {
    const args = ['dist/cli.js', '-C', directory, ...command];
    const time = medianOfCommand(process.execPath, args, 5, environment) - floor;
    lines.push(
      `cairn ${command.join(' ')} at 10,000 versions and 1,000 stage changes: ${time.toFixed(0)} ms beyond node -e 0`,
    );
  }
  await rm(directory, {recursive: true});
  return lines;
}

/** One commit, and tags spread over 20 models: versions and assignments of the stage production in turn. */
async function makeRegistry(git: Git, tags: number): Promise<void> {
  await importTags(
    git,
    Array.from({length: tags}, (_, index) => {
      const model = `model-${index % 20}`;
      const turn = Math.floor(index / 40);
      const version = `0.0.${turn + 1}`;
      const name =
        Math.floor(index / 20) % 2 === 0 ? `${model}@v${version}` : `${model}#production#${turn + 1}`;
      return {name, sequence: Math.floor(index / 20) + 1, version};
    }),
  );
}

/** A bare repository with one commit and these tags on it, a second apart, packed. */
async function importTags(
  git: Git,
  tags: readonly {name: string; sequence: number; version: string}[],
): Promise<void> {
  await git.run(['init', '--quiet', '--bare', '.']);
  const parts = ['commit refs/heads/main\ncommitter B <b@example.com> 1700000000 +0000\ndata 1\nx\n\n'];
  for (const [index, {name, sequence, version}] of tags.entries()) {
    const message = `x\n\nCairn-Sequence: ${sequence}\nCairn-Version: ${version}\n`;
    parts.push(
      `tag ${name}\nfrom refs/heads/main\ntagger B <b@example.com> ${1_700_000_000 + index} +0000\ndata ${message.length}\n${message}\n`,
    );
  }
  await git.run(['fast-import', '--quiet', '--force'], {input: parts.join('')});
  await git.run(['pack-refs', '--all']);
}
