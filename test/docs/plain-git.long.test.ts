import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {cairnOnPath} from '../support/cairn-on-path.ts';
import {blockOf, blocksOf} from '../support/page-blocks.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

// The blocks of docs/plain-git.md, as a shell runs them, against a bare repository and with nothing of GitHub around. On the way,
// those of other pages that need no more than a registry with versions.

const blocks = blocksOf('docs/plain-git.md');
const [setUp, train, read, merge, back, atOnce] = blocks
  .filter(({language}) => language === 'sh')
  .map(({text}) => text);
const tryRules = blockOf('docs/rules.md', 'sh', 'cairn gate');
const verify = blockOf('docs/verification.md', 'sh', 'cairn verify')
  .replaceAll('flight-delay', 'churn')
  .replaceAll('1.2.0', '0.0.1');
const pull = blockOf('docs/stores.md', 'sh', 'cairn pull');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let top = '';
let path = '';

/** Runs a block below `top`; what it wrote to both streams. */
function play(block: string | undefined): {code: number; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync('bash', ['-euo', 'pipefail', '-c', block ?? 'exit 99'], {
    cwd: join(top, 'churn'),
    encoding: 'utf8',
    env: {
      PATH: path,
      HOME: join(top, 'home'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Dana',
      GIT_AUTHOR_EMAIL: 'dana@example.com',
      GIT_COMMITTER_NAME: 'Dana',
      GIT_COMMITTER_EMAIL: 'dana@example.com',
    },
  });
  return {code: status ?? -1, out: stdout, err: stderr};
}

function works(block: string | undefined): {out: string; err: string} {
  const {code, out, err} = play(block);
  expect(code, `${block ?? ''}\n${out}\n${err}`).toBe(0);
  return {out, err};
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(top, name)), {recursive: true});
  writeFileSync(join(top, name), text);
}

beforeAll(async () => {
  folder = await temporaryFolder();
  top = folder.path;
  const storage = blocks.find(({language}) => language === 'yaml')?.text ?? '';
  const config = smallConfig.replace('  small:', '  churn:').replace('        target: here\n', '');
  path = cairnOnPath(top);
  write('home/.keep', '');
  write('churn/cairn.yaml', `${config.slice(0, config.indexOf('targets:'))}${storage}`);
  write('churn/.gitignore', '.cairn/\n');
  write('churn/data/2024-01.csv', smallCsv(600));
  works('git init --quiet --initial-branch main && git add --all && git commit --quiet -m "A model"');
  works(setUp);
}, 60_000);

afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

test('the page from training to the way back, and at once', () => {
  const first = works(train);
  expect(first.out).toContain('Branch cairn/churn/production for churn 0.0.1: Promote: 1 passed');
  expect(first.out).toMatch(/^ {2}verdict: pass$/m);
  expect(first.out).not.toMatch(/^ {2}(pull-request|url):/m);
  expect(first.err).toContain('branch cairn/churn/production at the remote origin is the proposal');
  for (const command of (read ?? '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('git fetch')))
    expect(first.err).toContain(command);

  const again = works('cairn propose churn');
  expect(again.out).toMatch(/^ {2}changed: false$/m);
  expect(again.out).toMatch(/^ {2}verdict: pass$/m);

  const shown = works(read);
  expect(shown.out).toContain('+++ b/registry/churn/stages/production.json');
  expect(shown.out).toContain('# Promote churn 0.0.1 to production');
  expect(shown.out).toContain('Promote: 1 passed');
  // The branch by its own name, which this clone knows by the remote alone.
  expect(works('cairn gate --base main --head cairn/churn/production').out).toContain('Promote: 1 passed');

  const released = works(merge);
  expect(released.out).toContain('Tagged churn#production#1');
  expect(works('cairn propose churn').out).toContain('is in stage production already');

  write('churn/data/2024-02.csv', smallCsv(300, {from: 600}));
  works('git add --all && git commit --quiet -m "Data of February" && git push --quiet origin main');
  expect(works(train).out).toContain('for churn 0.0.2: Promote: 2 passed');
  expect(works(read?.replaceAll('0.0.1', '0.0.2')).out).toContain('# Promote churn 0.0.2 to production');
  const tried = works(`git branch my-branch origin/cairn/churn/production\n${tryRules}`);
  expect(tried.out).toContain('Promote: 2 passed');
  expect(works(merge).out).toContain('Tagged churn#production#2');
  expect(works(verify).out).not.toContain('✗');
  expect(works(pull).out).toContain('0.0.2');

  const before = top;
  top = join(before, 'copy');
  for (const name of ['home', 'churn', 'churn.git'])
    cpSync(join(before, name), join(top, name), {recursive: true});
  expect(works(atOnce).out).toContain('churn#production is back at 0.0.1 and held');
  expect(works('cairn show churn#production').out).toContain('0.0.1');
  works('cairn verify churn#production');
  top = before;

  const returned = works(back);
  expect(returned.out).toContain(
    'Branch cairn-rollback/churn/production returns churn#production from 0.0.2 to 0.0.1',
  );
  expect(returned.err).toContain('git merge --no-ff --no-edit origin/cairn-rollback/churn/production');
  expect(returned.out).toContain('Tagged churn#production#3');
  works('cairn verify churn#production');
  expect(works('cairn rollback churn --reason "Wrong on Mondays"').out).toContain('already: nothing to do');
}, 300_000);

test('on Actions, and where the remote is a repository of GitHub, the token that is missing is told', () => {
  for (const block of [
    'GITHUB_ACTIONS=true cairn propose churn',
    'GITHUB_REPOSITORY=octo/ml cairn propose churn',
    'GITHUB_ACTIONS=true cairn rollback churn --reason bad',
    'git remote set-url origin https://github.com/octo/ml && cairn propose churn',
  ]) {
    const {code, err} = play(block);
    expect(code, block).not.toBe(0);
    expect(err, block).toMatch(/CAIRN_GITHUB_MISSING/);
  }
});
