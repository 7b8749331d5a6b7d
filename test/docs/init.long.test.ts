import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {datasetOf, parseConfig, trainedModelOf} from '../../src/config/load-config.ts';
import {testGit} from '../support/context.ts';
import {blockOf} from '../support/page-blocks.ts';
import {smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

// The blocks of README.md that begin with Cairn in a clone of one's own, beside a clone of Cairn in which `npm ci` has run.

/** A repository `mine` beside `cairn`, with the data and the training that the README speaks of; `sh` plays a block in it. */
async function besideCairn(): Promise<
  {mine: string; sh: (block: string) => {code: number | null; out: string}} & AsyncDisposable
> {
  const folder = await temporaryFolder();
  symlinkSync(process.cwd(), join(folder.path, 'cairn'));
  const mine = join(folder.path, 'mine');
  mkdirSync(join(mine, 'data'), {recursive: true});
  writeFileSync(join(mine, 'data/churn.csv'), smallCsv(600).replace('bought', 'left'));
  writeFileSync(join(mine, 'train.py'), 'print("nothing yet")\n');
  const git = testGit(mine);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'Customers']);
  return {
    mine,
    sh: (block) => {
      const {status, stdout, stderr} = spawnSync('bash', ['-euo', 'pipefail', '-c', block], {
        cwd: mine,
        encoding: 'utf8',
        env: {PATH: process.env['PATH'], HOME: folder.path},
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return {code: status, out: `${stdout}${stderr}`};
    },
    [Symbol.asyncDispose]: async () => folder[Symbol.asyncDispose](),
  };
}

const plain = blockOf('README.md', 'sh', 'node ../cairn/bin/cairn.cjs init\n');
const inScript = blockOf('README.md', 'sh', 'node ../cairn/bin/cairn.cjs init --data');

test('init writes what the README says, pinned to the clone beside it, and the data pass', async () => {
  await using world = await besideCairn();
  const said = world.sh(plain);
  expect(said.code, said.out).toBe(0);
  for (const name of ['train', 'train-model', 'release'])
    expect(said.out).toContain(`wrote .github/workflows/${name}.yml`);
  const commit = await testGit(process.cwd()).run(['rev-parse', 'HEAD']);
  const workflow = readFileSync(join(world.mine, '.github/workflows/train.yml'), 'utf8');
  expect(workflow).toContain(`cairn-ml/cairn/actions/plan@${commit}`);
  const checked = world.sh('node ../cairn/bin/cairn.cjs validate-data');
  expect(checked.code, checked.out).toBe(0);
  const again = world.sh(plain);
  expect(again.code, again.out).not.toBe(0);
  expect(readFileSync(join(world.mine, '.github/workflows/train.yml'), 'utf8')).toBe(workflow);
}, 120_000);

test('in a script the options say what is asked', async () => {
  await using world = await besideCairn();
  const said = world.sh(inScript);
  expect(said.code, said.out).toBe(0);
  const config = parseConfig(readFileSync(join(world.mine, 'cairn.yaml'), 'utf8'), 'cairn.yaml');
  const model = trainedModelOf(config, Object.keys(config.models)[0] ?? '');
  expect(model).toMatchObject({
    target: 'left',
    train: {trainer: 'command', command: ['python3', 'train.py']},
  });
  expect(datasetOf(config, model.dataset)).toMatchObject({path: 'data/churn.csv'});
  expect(existsSync(join(world.mine, '.github/workflows/train-model.yml'))).toBe(true);
  const checked = world.sh('node ../cairn/bin/cairn.cjs validate-data');
  expect(checked.code, checked.out).toBe(0);
}, 120_000);
