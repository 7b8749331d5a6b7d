import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {stringify, parse} from 'yaml';
import {parseConfig} from '../../src/config/load-config.ts';

const page = readFileSync('docs/rules.md', 'utf8');
const block = /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';

/** The smallest configuration that the rules of the page can stand in. */
const surroundings = {
  version: 1,
  datasets: {
    d: {
      path: 'data.csv',
      time: 'at',
      columns: {
        at: {type: 'timestamp'},
        x: {type: 'number'},
        country: {type: 'string'},
        y: {type: 'boolean'},
      },
    },
  },
};

function configWith(stages: unknown): string {
  return stringify({
    ...surroundings,
    models: {
      m: {
        task: 'binary',
        dataset: 'd',
        target: 'y',
        features: ['x', 'country'],
        train: {trainer: 'tensorflow'},
        evaluate: {
          metrics: ['roc_auc', 'log_loss', 'ece'],
          slices: ['country'],
          fairness: {columns: ['country']},
          'recent-hours': 24,
        },
        monitor: {live: 'live/*.ndjson'},
        stages,
      },
    },
  });
}

test('the rules of the page are taken as they stand', () => {
  const {stages} = parse(block) as {stages: Record<string, unknown>};
  const {models} = parseConfig(configWith(stages), 'cairn.yaml');
  expect(models['m']?.stages?.['production']?.rules).toHaveLength(18);
});

test('every key that tells a rule is on the page', () => {
  const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')) as {
    $defs: {rule: {oneOf: {properties: Record<string, unknown>}[]}};
  };
  const keys = new Set(schema.$defs.rule.oneOf.flatMap(({properties}) => Object.keys(properties)));
  for (const key of keys) expect(page, key).toMatch(new RegExp(`\\b${key}\\b`));
});
