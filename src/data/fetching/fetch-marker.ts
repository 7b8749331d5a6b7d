import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {DatasetConfig} from '../../config/load-config.ts';
import {replaceFile} from '../../files/replace-file.ts';
import {digestOf} from '../../kernel/digest.ts';

type Named = Pick<DatasetConfig, 'path'>;

/** Whether a command that fetches a dataset is at work, or was broken off: then what lies there may be half of a file. */
export function isHalfFetched(workspace: string, dataset: Named): boolean {
  return existsSync(markerOf(workspace, dataset));
}

/** Marks a dataset as half fetched; returns what takes the mark away. */
export async function markHalfFetched(workspace: string, dataset: Named): Promise<() => Promise<void>> {
  const marker = markerOf(workspace, dataset);
  await replaceFile(marker, `${JSON.stringify(dataset.path)}\n`);
  return async () => rm(marker, {force: true});
}

function markerOf(workspace: string, {path}: Named): string {
  const name = digestOf(JSON.stringify([path].flat())).slice('sha256:'.length, 'sha256:'.length + 16);
  return join(workspace, '.cairn', 'fetching', name);
}
