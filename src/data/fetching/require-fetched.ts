import type {DatasetConfig} from '../../config/load-config.ts';
import {fetchPlan} from '../../config/fetch-plan.ts';
import type {Digest} from '../../kernel/digest.ts';
import {UserError, type Mistake} from '../../kernel/errors.ts';
import {isHalfFetched} from './fetch-marker.ts';

/** What fetches, at a terminal and in workflows. */
const remedy =
  'Run `cairn fetch-data`. In a workflow the job `fetch` does that, and hands the files over (docs/fetching.md).';

/** CAIRN_DATA_NOT_FETCHED, for files of a dataset that names a `fetch`. */
export function notFetched(...mistakes: readonly [Mistake, ...Mistake[]]): UserError {
  const [first, ...others] = mistakes.map((mistake) => ({todo: remedy, ...mistake}));
  return new UserError('CAIRN_DATA_NOT_FETCHED', first === undefined ? [] : [first, ...others]);
}

/**
 * Throws CAIRN_DATA_NOT_FETCHED where files of a dataset are not those that its digests name, or where a command that
 * fetches them was broken off.
 */
export function requireFetched(
  workspace: string,
  dataset: Pick<DatasetConfig, 'path' | 'fetch'>,
  files: readonly {readonly path: string; readonly sha256: Digest}[],
): void {
  const plan = fetchPlan(dataset);
  if (plan === undefined) return;
  const [path = ''] = [dataset.path].flat();
  if (isHalfFetched(workspace, dataset))
    throw notFetched({
      where: path,
      what: 'is being fetched, or was when a command broke off: what is there may be half of it',
    });
  if (plan.kind === 'command') return;
  for (const {to, sha256} of plan.files) {
    const file = files.find((one) => one.path === to);
    if (file === undefined) throw notFetched({where: to, what: 'is not here'});
    if (file.sha256 !== sha256)
      throw notFetched({
        where: to,
        what: `has digest ${file.sha256}`,
        expected: `${sha256}, as its fetch says`,
      });
  }
}
