import {execFile} from 'node:child_process';
import {expect, test} from 'vitest';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {merge, registerOf} from '../support/lifecycle.ts';
import {configText, metric, promotionWorld, write, type PromotionWorld} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';

// The whole program needs the bundle; this command does not.
const script = `
  import {Command} from 'commander';
  import {addRules} from './src/cli/rules-command.ts';
  const program = new Command('cairn').option('-C, --directory <path>').option('--json');
  addRules(program, (code) => { process.exitCode = code; });
  await program.parseAsync(process.argv.slice(1), {from: 'user'});
`;

async function rulesTest(
  world: PromotionWorld,
  ...args: string[]
): Promise<{code: number; out: string; err: string}> {
  const env = {PATH: process.env['PATH'], HOME: world.git.directory};
  const command = ['--input-type=module', '--eval', script, '--', '-C', world.git.directory];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...command, ...args], {env}, (_, out, err) => {
      resolve({code: child.exitCode ?? -1, out, err});
    });
  });
}

async function promote(world: PromotionWorld, number: number): Promise<void> {
  const context = await world.context(world.git);
  const inputs = inputsOf(propose, {model: 'm', stage: 'production'});
  await propose.run({...inputs, token: '', config: 'cairn.yaml'}, context);
  await merge(world, number);
  await release.run({token: '', 'dry-run': false, config: 'cairn.yaml'}, context);
}

test('a change of rules shows which past promotions it would have changed, with what each then had', async () => {
  await using world = await promotionWorld([
    '{id: floor, metric: roc_auc, minimum: 0.6}',
    '{id: gain, metric: roc_auc, versus: champion}',
  ]);
  const first = await registerOf(world, {seed: 1, metrics: [metric('roc_auc', 0.7, 0.01)]});
  await promote(world, 1);
  const champion = {version: '0.0.1', manifest: first.manifest, metrics: [metric('roc_auc', 0.7, 0.01)]};
  await registerOf(world, {
    seed: 2,
    metrics: [metric('roc_auc', 0.8, 0.01)],
    champion,
    comparison: [
      {
        metric: 'roc_auc',
        direction: 'higher',
        difference: 0.1,
        lower: 0.08,
        upper: 0.12,
        n: 1000,
        better: 'challenger',
      },
    ],
  });
  await promote(world, 2);

  const same = await rulesTest(world, 'rules', 'test', '--fail-on-change');
  expect(same).toMatchObject({code: 0, err: ''});
  expect(same.out).toContain('0 of 2 past promotions would be judged otherwise.');

  // In the work tree alone, and partly in a file.
  await write(world.git.directory, {
    'cairn.yaml': configText(['{id: floor, metric: roc_auc, minimum: 0.75}']).replace(
      '        rules:',
      '        rule-files: [policies/more.yaml]\n        rules:',
    ),
    'policies/more.yaml':
      'version: 1\nrules:\n  - {id: gain, metric: roc_auc, versus: champion, improvement: 0.05}\n  - {id: made, reproducible: true, severity: info}\n',
  });
  const stricter = await rulesTest(world, 'rules', 'test');
  expect(stricter).toMatchObject({code: 0, err: ''});
  expect(stricter.out).toMatch(/^m#production#\d+ +0\.0\.1 +pass +fail +yes +floor: pass → fail/m);
  expect(stricter.out).toMatch(/^m#production#\d+ +0\.0\.2 +pass +pass +made: – → fail \(info\)$/m);
  expect(stricter.out).toContain('1 of 2 past promotions would be judged otherwise.');
  expect((await rulesTest(world, 'rules', 'test', '--fail-on-change')).code).toBe(1);

  const json = await rulesTest(world, '--json', 'rules', 'test', '--base', 'HEAD');
  expect(JSON.parse(json.out)).toMatchObject([
    {version: '0.0.1', before: 'pass', after: 'fail', changed: true, note: null},
    {version: '0.0.2', before: 'pass', after: 'pass', changed: false, note: null},
  ]);
  const revision = await rulesTest(world, 'rules', 'test', '--revision', 'HEAD', '--fail-on-change');
  expect(revision.code).toBe(0);
  expect((await rulesTest(world, 'rules', 'test', '--base', 'nowhere')).err).toContain('is no revision');

  await write(world.git.directory, {'policies/more.yaml': 'version: 1\nrules:\n  - {id: gain}\n'});
  const broken = await rulesTest(world, 'rules', 'test');
  expect(broken.code).toBe(1);
  expect(broken.err).toContain('policies/more.yaml:3');

  // A clone that was never told of the runs says so.
  const other = await world.clone('other');
  await other.run(['fetch', '--quiet', '--tags', 'origin']);
  const poor = await rulesTest({...world, git: other}, 'rules', 'test');
  expect(poor.out).toContain('--fetch brings it');
});
