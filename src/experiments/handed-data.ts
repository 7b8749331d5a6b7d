import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {isFound, isPlace} from '../config/fetch-places.ts';
import {formatOf} from '../data/formats.ts';
import {placeInside} from '../data/fetching/place-inside.ts';
import {trackedOf} from '../data/fetching/tracked-files.ts';
import {replaceFile} from '../files/replace-file.ts';
import {copyChecked} from '../files/write-checked.ts';
import type {Config, FetchedData} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {digestOfFile, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';
import {openHandoverStore} from '../storage/handover-store.ts';
import {listFiles} from './run-folder.ts';

/** The list of what is handed over, below `.cairn`. */
const listName = 'fetched-data.json';
const listPath = `.cairn/${listName}`;

/** Hands fetched files to later jobs of the workflow; returns what they name them by. Empty at a terminal, where they simply are there. */
export async function giveFetched(
  fetched: FetchedData,
  storage: Config['storage'],
  context: Context,
): Promise<string> {
  const {workspace, handover, noArtifacts} = context;
  await replaceFile(join(workspace, listPath), serializeDocument(fetched));
  if (handover === undefined && noArtifacts === undefined) return '';
  const list = await digestOfFile(join(workspace, listPath));
  const files = fetched.datasets.flatMap((dataset) => dataset.files);
  if (noArtifacts === undefined)
    await handover?.upload(
      artifactName(list.sha256),
      workspace,
      [listPath, ...files.map(({path}) => path)].map((path) => join(workspace, path)),
    );
  else {
    const store = await openHandoverStore({...context, storage}, {why: noArtifacts, of: 'data'});
    await store.put(workspace, [{path: listPath, ...list}, ...files]);
  }
  return `${list.sha256}/${list.size}`;
}

/**
 * Takes files that an earlier job fetched to their places. The list is that of the digest which the job stated, each file that of the
 * list; only tables that a dataset with a `fetch` finds, and that are not in Git, are taken. Throws CAIRN_HANDOVER_REFUSED
 * for all else.
 */
export async function takeFetched(stated: string, config: Config, context: Context): Promise<FetchedData> {
  const [, sha256 = '', size = ''] = /^(sha256:[0-9a-f]{64})\/(\d{1,8})$/.exec(stated) ?? [];
  if (sha256 === '')
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'input handover',
      what: `is ${JSON.stringify(stated.slice(0, 100))}`,
      expected: 'the output handover of fetch-data in an earlier job, or none',
    });
  const into = join(context.temporary, 'data');
  const files = await bring({sha256, size: Number(size)}, into, config, context);
  const allowed = await allowedFiles(files, config, context);
  for (const file of allowed)
    await copyChecked(join(into, file.path), await placeInside(context.workspace, file.path), file);
  return files;
}

/** Brings list and files into a folder; the bytes of the list are checked. */
async function bring(
  list: {sha256: Digest; size: number},
  into: string,
  {storage}: Config,
  context: Context,
): Promise<FetchedData> {
  const {handover, noArtifacts} = context;
  const entry = {path: listPath, ...list};
  if (noArtifacts !== undefined) {
    const store = await openHandoverStore({...context, storage}, {why: noArtifacts, of: 'data'});
    await store.fetch(into, [entry]);
    const fetched = await readList(into, list);
    await store.fetch(
      into,
      fetched.datasets.flatMap(({files}) => files),
    );
    return fetched;
  }
  if ((await handover?.download(artifactName(list.sha256), into)) !== true)
    throw refused(
      artifactName(list.sha256),
      'is no artifact of this workflow run',
      'Run the whole workflow again: artifacts are kept for 7 days.',
    );
  await listFiles(into); // refuses links
  return readList(into, list);
}

async function readList(into: string, list: {sha256: Digest}): Promise<FetchedData> {
  const path = join(into, listPath);
  const found = await digestOfFile(path).catch(() => undefined);
  if (found?.sha256 !== list.sha256)
    throw refused(
      listName,
      `has digest ${found?.sha256 ?? '(none, it is missing)'}, and the job that fetched stated ${list.sha256}`,
    );
  return parseDocument('fetched-data', await readFile(path, 'utf8'), listName);
}

/** What may be written here: the list is the word of a machine that ran code of the team. */
async function allowedFiles(
  {datasets}: FetchedData,
  config: Config,
  {git}: Context,
): Promise<FetchedData['datasets'][number]['files']> {
  const files = datasets.flatMap(({dataset, files: own}) => {
    const settings = new Map(Object.entries(config.datasets ?? {})).get(dataset);
    if (settings?.fetch === undefined)
      throw refused(dataset, 'is no dataset of cairn.yaml that names a fetch');
    for (const {path} of own)
      if (!isFound(path, settings.path) || formatOf(path) === undefined || !isPlace(path))
        throw refused(path, `is no table that the path of dataset ${dataset} finds`);
    return own;
  });
  const [tracked] = await trackedOf(
    git,
    files.map(({path}) => path),
  );
  if (tracked !== undefined) throw refused(tracked, 'is in Git, and was not fetched');
  return files;
}

function artifactName(sha256: Digest): string {
  return `cairn-data-${sha256.slice('sha256:'.length, 'sha256:'.length + 16)}`;
}

function refused(where: string, what: string, todo?: string): UserError {
  return new UserError('CAIRN_HANDOVER_REFUSED', {where, what, ...(todo !== undefined && {todo})});
}
