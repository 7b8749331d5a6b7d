import {execFile} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {runBundle} from '../support/run-action.ts';
import {smallRepository, type SmallRepository} from '../support/small-repository.ts';

/*
 * Who: whoever writes a document, a name in the data or a model that Cairn reads.
 * What it may reach: the runner, which takes lines of the log for commands (masks that blank outputs, forged annotations, a stop
 * of all later commands), with the rights of the job.
 * What stops it: one place in the host writes; only commands of Cairn itself leave it as commands.
 */
let small: SmallRepository;

beforeAll(async () => {
  small = await smallRepository();
});
afterAll(async () => small[Symbol.asyncDispose]());

/** Lines of a log that the runner would obey. */
function obeyed(log: string): string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(small.clone, path)), {recursive: true});
  await writeFile(join(small.clone, path), text);
}

const stage = 'registry/small/stages/production.json';

test.each([
  ['a stage file that is no JSON', '\n::stop-commands::a'],
  ['the old form of commands', '##[add-mask]prod'],
])('%s, in a pull request that the gate reads', async (_, text) => {
  const base = await small.git.run(['rev-parse', 'origin/main']);
  await small.git.run(['checkout', '--quiet', '-B', 'evil', base]);
  await write(stage, text);
  await small.git.run(['add', '--all']);
  await small.git.run(['commit', '--quiet', '-m', 'Promote']);
  await small.git.run(['push', '--quiet', '--force', 'origin', 'HEAD:refs/heads/evil']);
  const head = await small.git.run(['rev-parse', 'HEAD']);
  const run = await runBundle('gate', {
    workspace: small.clone,
    environment: small.environment,
    inputs: {
      token: small.token({contents: 'read', 'pull-requests': 'read', statuses: 'write', checks: 'write'}),
    },
    event: {
      name: 'pull_request',
      payload: {
        repository: {default_branch: 'main', full_name: small.slug},
        pull_request: {
          number: 1,
          base: {ref: 'main', sha: base, repo: {full_name: small.slug}},
          head: {ref: 'evil', sha: head, repo: {full_name: small.slug}},
        },
      },
    },
  });
  expect(run.log).toContain('JSON');
  expect(
    obeyed(run.log).filter((line) => !/^::(?:add-mask|debug|error|warning|notice)[: ]/.test(line)),
  ).toEqual([]);
  expect(run.masked).not.toContain('prod');
});

test('`run: cairn …` in a step: text and JSON', async () => {
  await write(
    'cairn.yaml',
    'version: 1\nmodels: ["\\n::stop-commands::a", "##[add-mask]prod"]\n"::error::x": 1\n',
  );
  for (const json of [[], ['--json']]) {
    const log = await new Promise<string>((resolve) => {
      execFile(
        process.execPath,
        [
          join(process.cwd(), 'dist/cli.js'),
          ...json,
          'validate-data',
          '--model',
          'small\n::stop-commands::a\n##[add-mask]prod',
        ],
        {cwd: small.clone, env: {PATH: process.env['PATH'], HOME: small.home, GITHUB_ACTIONS: 'true'}},
        (_, stdout, stderr) => {
          resolve(`${stdout}\n${stderr}`);
        },
      );
    });
    expect(log).toContain('CAIRN_');
    expect(obeyed(log)).toEqual([]);
  }
});
