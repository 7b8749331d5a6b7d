import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {DatasetConfig} from '../../config/load-config.ts';
import {fetchPlan, type FetchPlan} from '../../config/fetch-plan.ts';
import {replaceFile} from '../../files/replace-file.ts';
import type {Context} from '../../kernel/context.ts';
import {digestOfFile} from '../../kernel/digest.ts';
import {UserError} from '../../kernel/errors.ts';
import {bytesText} from '../../transfer/transfer-progress.ts';
import {findDataFiles, matchingPaths, presentDataFiles, type FoundFile} from '../find-files.ts';
import {fetchByCommand, saying} from './fetch-by-command.ts';
import {isHalfFetched, markHalfFetched} from './fetch-marker.ts';
import {notFetched} from './require-fetched.ts';
import {trackedOf} from './tracked-files.ts';

type Needed = Pick<
  Context,
  'workspace' | 'makeScratch' | 'git' | 'childEnvironment' | 'named' | 'log' | 'signal' | 'pause'
>;

/**
 * Fetches what is missing of a dataset, or has another digest than its download names; `again` all of it. Returns its files
 * and whether anything was fetched; undefined for a dataset without a `fetch`. Where it fails, nothing half-written stays.
 */
export async function fetchDataset(
  name: string,
  dataset: DatasetConfig,
  context: Needed & {folder: string; again: boolean},
): Promise<{readonly fetched: boolean; readonly files: readonly FoundFile[]} | undefined> {
  const plan = fetchPlan(dataset);
  if (plan === undefined) return undefined;
  await replaceFile(join(context.workspace, '.cairn', '.gitignore'), '*\n');
  const fetched =
    plan.kind === 'command'
      ? await byCommand(name, dataset, plan, context)
      : await byDownloads(plan.files, context);
  return {fetched, files: await findDataFiles(context.workspace, dataset)};
}

async function byDownloads(
  files: Extract<FetchPlan, {kind: 'downloads'}>['files'],
  context: Needed & {again: boolean},
): Promise<boolean> {
  const {workspace, log, again} = context;
  let fetched = false;
  const {downloadFile} = await import('./download-file.ts'); // with Node's HTTP client, which takes its time
  for (const file of files) {
    const earlier = await digestOfFile(join(workspace, file.to)).catch(() => undefined);
    if (earlier?.sha256 === file.sha256 && !again) continue;
    if (earlier !== undefined && earlier.sha256 !== file.sha256) {
      if ((await trackedOf(context.git, [file.to])).length > 0)
        throw notFetched({
          where: file.to,
          what: `is in Git with digest ${earlier.sha256}, and would be overwritten`,
          expected: file.sha256,
          todo: 'Take it out of Git (git rm --cached, and a line in .gitignore), or take its fetch away.',
        });
      log.warning(`${file.to} has digest ${earlier.sha256} and not that of its fetch: it is replaced.`);
    }
    const {size} = await downloadFile(file, context);
    log.info(`Fetched ${file.to}: ${bytesText(size)}, ${file.sha256}.`);
    fetched = true;
  }
  return fetched;
}

async function byCommand(
  name: string,
  dataset: DatasetConfig,
  plan: Extract<FetchPlan, {kind: 'command'}>,
  context: Needed & {folder: string; again: boolean},
): Promise<boolean> {
  const {workspace, log, again} = context;
  const before = await present(workspace, dataset);
  const isHalf = isHalfFetched(workspace, dataset);
  if (isHalf) log.warning(`An earlier fetch of ${name} was broken off: all of it is fetched again.`);
  if (before.isWhole && !isHalf && !again) return false;
  const unmark = await markHalfFetched(workspace, dataset);
  try {
    const last = await fetchByCommand(name, plan, context);
    const after = await present(workspace, dataset);
    if (!after.isWhole)
      throw notFetched({
        where: name,
        what: `the command ${JSON.stringify(plan.argv.join(' '))} ended well, but ${after.missing} is still not here.${saying(last)}`,
        todo: 'Let it write the files at path, relative to the folder of cairn.yaml.',
      });
    await unmark();
    for (const {path, absolute, sha256} of after.files) {
      if (before.digests.get(path) === sha256) continue;
      log.info(`Fetched ${path}: ${bytesText((await digestOfFile(absolute)).size)}, ${sha256}.`);
    }
    return true;
  } catch (error) {
    await dropNew(dataset, {before: before.digests, isHalf}, context);
    await unmark();
    throw error;
  }
}

interface Present {
  readonly isWhole: boolean;
  /** What there is none of. */
  readonly missing: string;
  readonly files: readonly FoundFile[];
  readonly digests: ReadonlyMap<string, string>;
}

/** The files of each path of a dataset that are there. */
async function present(workspace: string, dataset: DatasetConfig): Promise<Present> {
  const missing: string[] = [];
  const files: FoundFile[] = [];
  for (const path of [dataset.path].flat())
    try {
      files.push(...(await presentDataFiles(workspace, {path})));
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'CAIRN_DATA_MISSING') throw error;
      missing.push(path);
    }
  return {
    isWhole: missing.length === 0,
    missing: missing.join(', '),
    files,
    digests: new Map(files.map(({path, sha256}) => [path, sha256])),
  };
}

/** Removes what a command that failed has made or changed of the dataset: it may be half of a file. What is in Git stays. */
async function dropNew(
  dataset: DatasetConfig,
  {before, isHalf}: {before: ReadonlyMap<string, string>; isHalf: boolean},
  {workspace, git}: Needed,
): Promise<void> {
  const paths = await matchingPaths(workspace, dataset);
  const tracked = new Set(await trackedOf(git, paths));
  for (const path of paths) {
    if (tracked.has(path)) continue;
    const place = join(workspace, path);
    const sha256 = await digestOfFile(place).then(
      (found) => found.sha256,
      () => undefined,
    );
    if (isHalf || before.get(path) !== sha256) await rm(place, {force: true}); // of a link, the link
  }
}
