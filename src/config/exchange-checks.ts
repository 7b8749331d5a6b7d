import type {ConfigTypes} from '../generated/documents.ts';
import {leadsOutside} from './leads-outside.ts';
import {leadsOutsideMistake} from './leads-outside-mistake.ts';
import type {PathMistake} from './schema-mistakes.ts';

/** What `train.inputs`, `train.outputs` and `train.plots` say that cannot be: paths from the place of `train`. */
export function exchangeMistakes({
  inputs = {},
  outputs = [],
  plots = [],
}: Extract<ConfigTypes.Train, {trainer: 'command'}>): readonly PathMistake[] {
  const given = Object.entries(inputs);
  return [
    ...given.flatMap(([name, path], place) => {
      const at = ['inputs', name];
      const twice = given.slice(0, place).find(([, other]) => other === path);
      if (leadsOutside(path)) return [leadsOutsideMistake(at, path)];
      if (twice !== undefined)
        return [{path: at, mistake: {what: `is the file of ${twice[0]} too`, expected: 'a file of its own'}}];
      if (path.toLowerCase().endsWith('.csv')) return [];
      return [
        {
          path: at,
          mistake: {
            what: `is ${JSON.stringify(path)}, which is no CSV by its ending`,
            expected: 'a file *.csv: rows are handed over as CSV',
          },
        },
      ];
    }),
    ...Object.entries({outputs, plots}).flatMap(([key, paths]) =>
      paths.flatMap((path, place) =>
        leadsOutside(path) ? [leadsOutsideMistake([key, String(place)], path)] : [],
      ),
    ),
  ];
}
