import type {DatasetConfig} from '../../config/load-config.ts';
import {findDataFiles} from '../../data/find-files.ts';
import {readRows} from '../../data/read-rows.ts';
import type {Manifest} from '../../generated/documents.ts';

/**
 * How many rows the dataset has in files that a version did not learn from, by the digests of the files; a file that
 * changed counts with all of its rows above those that its path had before. Without a version, all rows are new.
 */
export async function countNewRows(
  workspace: string,
  dataset: DatasetConfig,
  learned: Manifest['data'] | undefined,
): Promise<number> {
  const known = new Set(learned?.files.map(({sha256}) => sha256));
  const before = new Map(learned?.files.map(({path, rows}) => [path, rows]));
  const fresh = (await findDataFiles(workspace, dataset)).filter(({sha256}) => !known.has(sha256));
  let rows = 0;
  for (const {absolute, path} of fresh) {
    const {files} = await readRows([{absolute, shown: path}], dataset.columns);
    const had = files.reduce((sum, file) => sum + file.rows, 0);
    rows += Math.max(0, had - (before.get(path) ?? 0));
  }
  return rows;
}
