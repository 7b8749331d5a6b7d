import {expect, test} from 'vitest';
import {parse, stringify} from 'yaml';
import {parseConfig} from '../../src/config/load-config.ts';
import {configText} from '../support/promotion.ts';
import {blockOf} from '../support/page-blocks.ts';

// Parts of a cairn.yaml that pages other than docs/configuration.md show, each laid over a small one and read.

const number = {type: 'number'};

/** What the parts need around them: the columns that their models learn from, a target and its stage. */
function read(page: string, begins: string, datasets: object = {}): ReturnType<typeof parseConfig> {
  const around = parse(configText()) as Record<string, Record<string, unknown>>;
  const part = parse(blockOf(page, 'yaml', begins)) as Record<string, Record<string, unknown>>;
  const {models, targets, ...others} = part;
  const config = {
    ...around,
    ...others,
    datasets: {...around['datasets'], ...datasets},
    models: {...around['models'], ...models},
    targets: {...around['targets'], ...targets},
  };
  return parseConfig(stringify(config), 'cairn.yaml');
}

test('docs/models.md: a model of several classes', () => {
  const columns = {weight: number, legs: number, kind: {type: 'string'}};
  const {models} = read('docs/models.md', 'models:\n  animal:', {animals: {path: 'animals.csv', columns}});
  expect(models['animal']).toMatchObject({task: 'multiclass', target: 'kind'});
  expect(models['animal']?.stages?.['production']?.rules).toHaveLength(2);
});

test('docs/models.md: a model of several targets', () => {
  const columns = {weight: number, distance: number, price: number, minutes: number};
  const deliveries = {path: 'deliveries.csv', columns};
  const {models} = read('docs/models.md', 'models:\n  delivery:', {deliveries});
  expect(models['delivery']).toMatchObject({task: 'regression', target: ['price', 'minutes']});
  expect(models['delivery']?.stages?.['production']?.rules).toHaveLength(3);
});

test('docs/serving.md: the target that a server is', () => {
  expect(read('docs/serving.md', 'targets:').targets?.['machine']).toMatchObject({
    kind: 'local-server',
    port: 8085,
    'outside-contract': 'refuse',
    timeout: 120,
  });
});

test('docs/rules.md: the branches that promotions go to', () => {
  expect(read('docs/rules.md', 'promotion:').promotion).toMatchObject({bases: ['main']});
});

test('docs/verification.md: the keys that sign', () => {
  expect(read('docs/verification.md', 'signing:').signing).toMatchObject({
    keys: ['keys/cairn-signing.pub.pem'],
    required: true,
  });
});
