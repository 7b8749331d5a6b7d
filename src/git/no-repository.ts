import type {Mistake} from '../kernel/errors.ts';
import {repositoriesBelow} from './repositories-below.ts';

/** A folder that is no repository; where it holds one (a checkout with `path:`), that is the way. */
export function noRepository(directory: string): Mistake {
  const [below] = repositoriesBelow(directory);
  const place = directory === '' ? {} : {where: directory};
  if (below === undefined)
    return {
      ...place,
      what: 'is not in a Git repository',
      todo: 'Run the command in a clone, or check the repository out first (actions/checkout).',
    };
  return {
    ...place,
    what: `is not in a Git repository, but its folder ${below} is one`,
    todo: `Leave \`path:\` out of actions/checkout; at a terminal, work there (cairn -C ${below} …).`,
  };
}
