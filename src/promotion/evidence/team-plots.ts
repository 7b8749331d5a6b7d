import {plotsFolder} from '../../experiments/plots.ts';
import {runRef} from '../../experiments/run-record.ts';
import type {Manifest} from '../../generated/documents.ts';
import {readBytesAt, readFileAt} from '../../git/commit-files.ts';
import {resolveCommit} from '../../git/ensure-commit.ts';
import {digestOf} from '../../kernel/digest.ts';
import type {Git} from '../../kernel/ports.ts';
import {parseDocument} from '../../provenance/document.ts';
import type {TeamPlots} from '../../report/promotion/promotion-facts.ts';

/**
 * The plots that were recorded with the run of a version, as far as this clone has its record; asks no server. Undefined where
 * there are none, or where what is there is not the run that the manifest names.
 */
export async function teamPlots(git: Git, {run}: Pick<Manifest, 'run'>): Promise<TeamPlots | undefined> {
  const ref = runRef(run.id);
  const commit = await resolveCommit(git, ref);
  const text = commit && (await readFileAt(git, commit, 'run.json'));
  if (commit === undefined || text === undefined || digestOf(text) !== run.digest) return undefined;
  const {plots = []} = parseDocument('run', text, `run.json of ${ref}`);
  if (plots.length === 0) return undefined;
  const files = await Promise.all(
    plots.map(async ({path, size, sha256}) => {
      const bytes = await readBytesAt(git, commit, `${plotsFolder}/${path}`);
      return {path, size, isThere: bytes !== undefined && digestOf(bytes) === sha256};
    }),
  );
  return {ref, commit, files};
}
