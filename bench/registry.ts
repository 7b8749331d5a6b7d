import {createHash} from 'node:crypto';
import {spawnSync} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Git} from '../src/kernel/ports.ts';
import {openGit} from '../src/git/git.ts';
import {formatMessage} from '../src/registry/trailers.ts';
import {medianOfCommand} from './measure.ts';

/** The published figure of the peer for 10,000 tags (`gto show`, measured on 2 cores): seconds. */
const peerSeconds = 120;

/** What nobody can be faster than in Node: one listing of all tags, and one expression on each line. */
const floorProgram = `
  const {stdout} = require('node:child_process').spawnSync('git', ['-C', process.argv[1], 'for-each-ref',
    '--format=%(refname) %(objectname) %(tagger) %(contents)', 'refs/tags'], {maxBuffer: 2 ** 30, encoding: 'utf8'});
  console.log([...stdout.matchAll(/^refs\\/tags\\/(.+?)[@#](\\S+) ([0-9a-f]{40})/gm)].length);
`;

/** Writes the peak of its memory to descriptor 3 when it ends. */
const tellMemory =
  'data:text/javascript,import {writeSync} from "node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';

/**
 * The command line on registries of 1,000, 10,000 and 100,000 versions with a tenth as many stage changes: wall time
 * beyond `node -e 0`, its ratio to the floor, and the peak of resident memory.
 */
export async function benchRegistry(): Promise<string[]> {
  const lines: string[] = [];
  for (const versions of [1000, 10_000, 100_000]) {
    const directory = await mkdtemp(join(tmpdir(), 'cairn-bench-'));
    const environment = {PATH: process.env['PATH'] ?? '', HOME: directory};
    const git = openGit({directory, environment, identity: {name: 'B', email: 'b@example.com'}});
    await makeRegistry(git, versions);
    const repeats = versions > 10_000 ? 3 : 7;
    const empty = medianOfCommand(process.execPath, ['-e', '0'], 9, environment);
    const beyond = (args: readonly string[]): number =>
      medianOfCommand(process.execPath, args, repeats, environment) - empty;
    const floor = beyond(['-e', floorProgram, directory]);
    if (lines.length === 0)
      lines.push(`cairn --version: ${beyond(['dist/cli.js', '--version']).toFixed(0)} ms beyond node -e 0`);
    lines.push(
      `${versions} versions, ${versions / 10} stage changes: floor (git for-each-ref and an expression) ${floor.toFixed(0)} ms`,
    );
    for (const command of [['show'], ['show', 'model'], ['history'], ['--json', 'history']]) {
      const args = ['dist/cli.js', '-C', directory, ...command];
      const time = beyond(args);
      lines.push(
        `  cairn ${command.join(' ')}: ${time.toFixed(0)} ms, ${(time / floor).toFixed(1)} × the floor, ${peakMemory(args, environment)} MB`,
      );
      if (versions === 10_000 && command.length === 1 && command[0] === 'show')
        lines.push(
          `    ${((peerSeconds * 1000) / time).toFixed(0)} × faster than the ${peerSeconds} s of gto show`,
        );
    }
    await rm(directory, {recursive: true});
  }
  return lines;
}

/** Peak of the resident memory of a Node process, in megabytes. */
function peakMemory(args: readonly string[], environment: NodeJS.ProcessEnv): string {
  const {output} = spawnSync(process.execPath, ['--import', tellMemory, ...args], {
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return (Number(output[3]) / 1000).toFixed(0);
}

/** A bare repository with one commit and one model: its tags follow each other, a second apart, as Cairn writes them. */
async function makeRegistry(git: Git, versions: number): Promise<void> {
  await git.run(['init', '--quiet', '--bare', '.']);
  const stamp = (second: number): string => `B <b@example.com> ${1_700_000_000 + second} +0000`;
  await git.run(['fast-import', '--quiet'], {
    input: `commit refs/heads/main\ncommitter ${stamp(0)}\ndata 1\nx\n\n`,
  });
  const commit = await git.run(['rev-parse', 'refs/heads/main']);
  const parts: string[] = [];
  let previous: string | undefined;
  for (let index = 0; index < versions + versions / 10; index++) {
    const [turn, place] = [Math.floor(index / 11), index % 11];
    const isVersion = place < 10;
    const version = `0.0.${turn * 10 + Math.min(place, 9) + 1}`;
    const name = isVersion ? `model@v${version}` : `model#production#${turn + 1}`;
    const digest = createHash('sha256').update(version).digest('hex');
    const message = formatMessage(`model ${version}`, {
      sequence: index + 1,
      ...(previous !== undefined && {previous}),
      version,
      manifest: `sha256:${digest}`,
      ...(isVersion && {run: `model-${digest.slice(0, 12)}`}),
    });
    parts.push(`tag ${name}\nfrom ${commit}\ntagger ${stamp(index)}\ndata ${message.length}\n${message}\n`);
    const object = `object ${commit}\ntype commit\ntag ${name}\ntagger ${stamp(index)}\n\n${message}`;
    previous = createHash('sha1').update(`tag ${object.length}\0${object}`).digest('hex');
  }
  await git.run(['fast-import', '--quiet', '--force'], {input: parts.join('')});
  await git.run(['pack-refs', '--all']);
}
