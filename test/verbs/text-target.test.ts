import {expect, test} from 'vitest';
import {parseConfig} from '../../src/config/parse-config.ts';
import {UserError} from '../../src/kernel/errors.ts';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {train} from '../../src/verbs/train.ts';
import {testContext} from '../support/context.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {commitAll} from '../data/synthetic-flights.ts';
import {thorough} from '../support/effort.ts';

const textConfig = smallConfig
  .replace('bought: {type: boolean}', 'bought: {type: string}')
  .replace('target: bought', 'target: bought\n    positive: bought it');

thorough('a text of two values is learned and measured as false and true are', async () => {
  const csv = smallCsv(600);
  const text = csv.replaceAll(/,true$/gm, ',bought it').replaceAll(/,false$/gm, ',did not');
  expect(textConfig).toContain('positive: bought it');
  const [booleans, texts] = await Promise.all([
    measure({'cairn.yaml': smallConfig, 'data/a.csv': csv}),
    measure({'cairn.yaml': textConfig, 'data/a.csv': text}),
  ]);
  expect(texts.metrics).toEqual(booleans.metrics);
  expect(texts.label).toMatchObject({name: 'bought', mean: booleans.label.mean});
});

test('which value is positive has to be said', () => {
  const parse = (): unknown => parseConfig(textConfig.replace(/\n *positive:.*/, ''), 'cairn.yaml');
  expect(parse).toThrow(UserError);
  expect(parse).toThrow('names no value of "bought", which is a text');
});

async function measure(files: Record<string, string>): Promise<{metrics: unknown; label: {mean: number}}> {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path, now: () => new Date('2024-03-01T00:00:00Z')});
  await context.git.run(['init', '--quiet', '--initial-branch', 'main']);
  await commitAll(context.git, files);
  const {run} = (await train.run({model: 'small', config: 'cairn.yaml'}, context)).outputs;
  await evaluate.run(inputsOf(evaluate, {model: 'small', run}), context);
  const show = async (file: string): Promise<Record<string, unknown>> =>
    JSON.parse(await context.git.run(['show', `refs/cairn/runs/${run}:${file}`])) as Record<string, unknown>;
  const {metrics} = await show('evaluation.json');
  const {label} = await show('profile.json');
  return {metrics, label: label as {mean: number}};
}
