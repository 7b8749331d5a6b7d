import {constants} from 'node:fs';
import {copyFile, glob, lstat, mkdir, readdir, rm} from 'node:fs/promises';
import {dirname, join, posix} from 'node:path';
import type {TrainedModelConfig} from '../config/load-config.ts';
import type {Table} from '../data/table.ts';
import type {Log} from '../kernel/log.ts';
import type {Git} from '../kernel/ports.ts';
import {counted} from '../text/counted.ts';
import {trainingFailed} from './training-failed.ts';
import {copyWorkTree, ownFolder} from './work-copy.ts';

type CommandTrain = Extract<TrainedModelConfig['train'], {trainer: 'command'}>;

/** Writes columns of a table to a file. */
export type WriteRows = (path: string, table: Table, names: readonly string[]) => Promise<void>;

/**
 * The folder in which a command trains that reads and writes files of the repository: in a copy of the work tree, whose
 * `train.inputs` hold the rows, without the dataset's own files (a script that reads those would see the test rows) and
 * without what `train.outputs` name, so that nothing of an earlier training is taken for a result.
 */
export async function exchangeFolder(
  {train, targets, features}: {train: CommandTrain; targets: readonly string[]; features: readonly string[]},
  rows: {train: Table; test: Table; names: readonly string[]; write: WriteRows},
  context: {
    git: Git;
    workspace: string;
    dataFiles: readonly {readonly path: string}[];
    copy: string;
    folder: string;
    log: Log;
  },
): Promise<string> {
  const {copy, workspace, log} = context;
  await mkdir(copy);
  const {copied, linked} = await copyWorkTree(context.git, workspace, copy);
  const at = (path: string): string => posix.join(context.folder, path);
  const place = join(copy, context.folder);
  for (const {path} of context.dataFiles) await removeFrom(copy, path);
  for (const pattern of train.outputs ?? []) {
    await ownFolder(copy, at(fixedFolder(pattern)));
    for await (const match of glob(pattern, {cwd: place})) await removeFrom(copy, at(match));
  }
  const unlabelled = rows.names.filter((name) => !targets.includes(name));
  const contents: Record<keyof NonNullable<CommandTrain['inputs']>, [Table, readonly string[]]> = {
    train: [rows.train, rows.names],
    test: [rows.test, unlabelled],
    'train-features': [rows.train, features],
    'train-target': [rows.train, targets],
    'test-features': [rows.test, features],
  };
  for (const [name, [table, columns]] of Object.entries(contents)) {
    const path = train.inputs?.[name as keyof typeof contents]; // the keys of a literal
    if (path === undefined) continue;
    await removeFrom(copy, at(path));
    await mkdir(dirname(join(place, path)), {recursive: true});
    await rows.write(join(place, path), table, columns);
  }
  log.info(
    `The command runs in a copy of the work tree (${counted(copied, 'file')}, ${linked} linked), without the files of the dataset: what Git tracks stays as it is.`,
  );
  return place;
}

/** Copies what a command wrote to `train.outputs`, by their paths from its folder, to CAIRN_OUTPUT; throws CAIRN_TRAINING_FAILED. */
export async function collectOutputs(
  patterns: readonly string[],
  folder: string,
  output: string,
): Promise<void> {
  for (const pattern of patterns) {
    const found = await filesMatching(pattern, folder);
    if (found.length === 0)
      throw trainingFailed(
        `The training command ended well, but wrote no file ${JSON.stringify(pattern)}`,
        'Let it write the file there, relative to the folder of cairn.yaml, or correct train.outputs.',
      );
    for (const path of found) {
      if (!(await lstat(join(folder, path))).isFile())
        throw trainingFailed(`${JSON.stringify(path)} of train.outputs is a link or a special file`);
      await mkdir(dirname(join(output, path)), {recursive: true});
      await copyFile(join(folder, path), join(output, path), constants.COPYFILE_EXCL).catch(
        (error: unknown) => {
          if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
          throw trainingFailed(
            `${JSON.stringify(path)} is written twice: below CAIRN_OUTPUT, and as one of train.outputs`,
          );
        },
      );
    }
  }
}

/** Files that a pattern matches and those in folders that it matches, once each. */
async function filesMatching(pattern: string, folder: string): Promise<readonly string[]> {
  const paths = new Set<string>();
  for await (const match of glob(pattern, {cwd: folder, withFileTypes: true})) {
    const place = join(match.parentPath, match.name);
    const inside = match.isDirectory()
      ? await readdir(place, {recursive: true, withFileTypes: true})
      : [match];
    for (const entry of inside)
      if (!entry.isDirectory()) paths.add(posix.relative(folder, join(entry.parentPath, entry.name)));
  }
  return [...paths].sort();
}

async function removeFrom(copy: string, path: string): Promise<void> {
  await ownFolder(copy, posix.dirname(path));
  await rm(join(copy, path), {recursive: true, force: true});
}

/** The folder before the first part of a pattern that has a wildcard. */
function fixedFolder(pattern: string): string {
  const parts = posix.dirname(pattern).split('/');
  const wild = parts.findIndex((part) => /[*?[\]{}!()]/.test(part));
  return parts.slice(0, wild === -1 ? parts.length : wild).join('/');
}
