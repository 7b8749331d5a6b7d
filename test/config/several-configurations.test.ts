import {describe, expect, test} from 'vitest';
import {declaredModels} from '../../src/config/declared-models.ts';
import {requireDeclaredOnce} from '../../src/config/declared-once.ts';
import {parseConfig} from '../../src/config/load-config.ts';

const text = `version: 1
datasets:
  d: {path: [rows/*.csv, ../shared.csv], id: x, columns: {x: {type: number}, y: {type: boolean}}}
models:
  m:
    task: binary
    dataset: d
    target: y
    features: [x]
    train: {trainer: tensorflow}
    card: ./card.md
    monitor: {live: live.csv, labels: labels/*.csv}
    stages:
      production: {rule-files: [rules.yaml], target: here}
signing: {keys: [keys/one.pem]}
storage: {kind: folder, path: store}
targets:
  here: {kind: local-server, directory: served}
  there: {kind: local-server, directory: ~/served}
`;

describe('the paths of a configuration', () => {
  test('start at the top of the work tree once it is read', () => {
    expect(parseConfig(text, 'ml/late/cairn.yaml')).toMatchObject({
      datasets: {d: {path: ['ml/late/rows/*.csv', 'ml/shared.csv']}},
      models: {
        m: {
          card: 'ml/late/card.md',
          monitor: {live: 'ml/late/live.csv', labels: 'ml/late/labels/*.csv'},
          stages: {production: {'rule-files': ['ml/late/rules.yaml']}},
        },
      },
      signing: {keys: ['ml/late/keys/one.pem']},
      storage: {path: 'ml/late/store'},
      targets: {here: {directory: 'ml/late/served'}, there: {directory: '~/served'}},
    });
  });

  test('are what is written where it is at the top', () => {
    const inside = text.replace('../shared.csv', 'shared.csv');
    expect(parseConfig(inside, 'cairn.yaml').models['m']?.card).toBe('./card.md');
    expect(() => parseConfig(text, 'cairn.yaml')).toThrow(
      'cairn.yaml:3 datasets.d.path.1: is "../shared.csv", which leads outside the repository',
    );
    expect(() => parseConfig(text.replace('../shared', '../../shared'), 'ml/cairn.yaml')).toThrow(
      'ml/cairn.yaml:3 datasets.d.path.1: is "../shared.csv", which leads outside the repository',
    );
    expect(() => parseConfig(text.replace('../shared', '/shared'), 'ml/cairn.yaml')).toThrow('leads outside');
  });
});

const config = (file: string, ...names: string[]): {file: string; text: string} => ({
  file,
  text: ['models:', ...names.map((name) => `  ${name}: {}`)].join('\n'),
});

describe('requireDeclaredOnce', () => {
  test('passes models that are declared once, and says where the others are', async () => {
    const own = config('cairn.yaml', 'a', 'b');
    const elsewhere = await requireDeclaredOnce(own, [
      own,
      config('ml/cairn.yaml', 'c'),
      config('x/cairn.yaml', 'd'),
    ]);
    expect([...elsewhere.values()].map(({name, file, line}) => `${name} ${file}:${line}`)).toEqual([
      'c ml/cairn.yaml:2',
      'd x/cairn.yaml:2',
    ]);
  });

  test.each([
    [['a'], ['a'], 'ml/cairn.yaml:2 models.a: is declared in cairn.yaml:2 as well'],
    [['x', 'a'], ['A'], 'ml/cairn.yaml:2 models.A: differs from a in cairn.yaml:3 in nothing but case'],
    [['a', 'A'], [], 'cairn.yaml:3 models.A: differs from a in cairn.yaml:2 in nothing but case'],
  ])('refuses %j beside %j with both places', async (ours, others, message) => {
    const own = config('cairn.yaml', ...ours);
    await expect(requireDeclaredOnce(own, [own, config('ml/cairn.yaml', ...others)])).rejects.toMatchObject({
      code: 'CAIRN_MODEL_AMBIGUOUS',
      message: expect.stringContaining(message) as string,
    });
  });

  test('leaves the quarrels of others to them, and takes a named file in place of its neighbour', async () => {
    const own = config('other.yaml', 'a');
    const all = [config('cairn.yaml', 'a'), config('x/cairn.yaml', 'b'), config('y/cairn.yaml', 'b')];
    await expect(requireDeclaredOnce(own, all)).resolves.toBeInstanceOf(Map);
    await expect(requireDeclaredOnce(config('other.yaml', 'B'), all)).rejects.toMatchObject({
      code: 'CAIRN_MODEL_AMBIGUOUS',
    });
  });
});

test.each(['', '[', '- a', 'models: 1', 'models:\n  a: {}\n  a: {}'])(
  'a configuration of %j declares nothing',
  async (broken) => {
    expect(await declaredModels({file: 'cairn.yaml', text: broken})).toBeUndefined();
  },
);

test('models may be an alias', async () => {
  const aliased = {file: 'cairn.yaml', text: 'x: &x\n  a: {}\nmodels: *x'};
  expect(await declaredModels(aliased)).toEqual([{name: 'a', file: 'cairn.yaml', line: 2}]);
});
