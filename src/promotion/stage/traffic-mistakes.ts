import type {Mistake} from '../../kernel/errors.ts';

/** What is wrong with the shares of a stage file: each version once, the stage's own among them, 100 in all. */
export function trafficMistakes(
  version: string,
  traffic: readonly {version: string; weight: number}[],
): Mistake[] {
  const versions = traffic.map((share) => share.version);
  const twice = versions.filter((one, index) => versions.indexOf(one) !== index);
  const sum = traffic.reduce((total, {weight}) => total + weight, 0);
  return [
    ...[...new Set(twice)].map((one) => ({
      what: `names ${one} twice in its traffic`,
      expected: 'each version once',
    })),
    ...(versions.includes(version)
      ? []
      : [{what: `gives no traffic to ${version}, the version of the stage`, expected: 'a share for it'}]),
    ...(sum === 100
      ? []
      : [
          {
            what: `splits the traffic into weights that add up to ${sum}`,
            expected: 'weights that add up to 100',
          },
        ]),
  ];
}
