import {expect, test} from 'vitest';
import {trafficMistakes} from '../../src/promotion/stage/traffic-mistakes.ts';

const mistakesOf = (...shares: (readonly [string, number])[]): string[] =>
  trafficMistakes(
    '1.1.0',
    shares.map(([version, weight]) => ({version, weight})),
  ).map(({what}) => what);

test.each([
  ['all of it', [['1.1.0', 100]], []],
  [
    'shared',
    [
      ['1.0.0', 90],
      ['1.1.0', 10],
    ],
    [],
  ],
  [
    'too much',
    [
      ['1.0.0', 91],
      ['1.1.0', 10],
    ],
    ['splits the traffic into weights that add up to 101'],
  ],
  ['too little', [['1.1.0', 99]], ['splits the traffic into weights that add up to 99']],
  ['not to the version itself', [['1.0.0', 100]], ['gives no traffic to 1.1.0, the version of the stage']],
  [
    'twice to one',
    [
      ['1.1.0', 50],
      ['1.1.0', 25],
      ['1.1.0', 25],
    ],
    ['names 1.1.0 twice in its traffic'],
  ],
  [
    'nothing right',
    [
      ['1.0.0', 1],
      ['1.0.0', 1],
      ['0.9.0', 1],
      ['0.9.0', 1],
    ],
    [
      'names 1.0.0 twice in its traffic',
      'names 0.9.0 twice in its traffic',
      'gives no traffic to 1.1.0, the version of the stage',
      'splits the traffic into weights that add up to 4',
    ],
  ],
] as const)('%s', (_, shares, mistakes) => {
  expect(mistakesOf(...shares)).toEqual(mistakes);
});
