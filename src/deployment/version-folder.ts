import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Digest} from '../kernel/digest.ts';
import {stableJson} from '../provenance/document.ts';
import {hasCode, messageOf, UserError} from '../kernel/errors.ts';
import {replaceFile} from '../files/replace-file.ts';

/** What `current.json` in a server's folder says: the version to serve, and how its rows are named in the log. */
export interface CurrentVersion {
  readonly model: string;
  readonly version: string;
  /** Digest of the manifest's exact text. */
  readonly manifest: Digest;
  /** `versions/<version>`, below the server's folder. */
  readonly path: string;
  /** Column of the dataset that names a row. */
  readonly idColumn?: string;
  /** Column of the dataset with the moment of a row. */
  readonly timeColumn?: string;
  /** Whether rows with values outside the contract of the data are refused; absent where they are answered and marked. */
  readonly outsideContract?: 'refuse';
  /** Seconds that a model in a process of its own may take for one call; absent where the server's default holds. */
  readonly timeout?: number;
}

/** Where the files of one version lie below a server's folder. */
export function versionFolder(
  directory: string,
  version: string,
): {path: string; manifest: string; model: string} {
  const path = join(directory, 'versions', version);
  return {path, manifest: join(path, 'manifest.json'), model: join(path, 'model')};
}

/** The version that a pointer file of a server's folder names; undefined where there is no such file. */
export async function readPointer(
  directory: string,
  file: 'current.json' | 'good.json',
): Promise<CurrentVersion | undefined> {
  const path = join(directory, file);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  return text === undefined ? undefined : parsePointer(text, path);
}

/** Replaces a pointer file in one step: whoever reads it sees the old one or the new one, also after a power cut. */
export async function writePointer(
  directory: string,
  file: 'current.json' | 'good.json',
  current: CurrentVersion,
): Promise<void> {
  await replaceFile(join(directory, file), stableJson(current));
}

function parsePointer(text: string, where: string): CurrentVersion {
  const wrong = (what: string): UserError =>
    new UserError('CAIRN_TARGET_BROKEN', {where, what, todo: 'Deploy the stage again.'});
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrong(`is not JSON: ${messageOf(error)}`);
  }
  if (typeof value !== 'object' || value === null) throw wrong('is not an object');
  const fields = value as Record<string, unknown>; // an object has fields; each is checked
  const field = (name: string): string => {
    const found = fields[name];
    if (typeof found !== 'string') throw wrong(`has no text ${JSON.stringify(name)}`);
    return found;
  };
  const optional = (name: string): string | undefined =>
    fields[name] === undefined ? undefined : field(name);
  const version = field('version');
  if (!/^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/.test(version)) throw wrong('names no version');
  if (field('path') !== `versions/${version}`) throw wrong(`must have the path versions/${version}`);
  const idColumn = optional('idColumn');
  const timeColumn = optional('timeColumn');
  const outsideContract = optional('outsideContract');
  if (outsideContract !== undefined && outsideContract !== 'refuse')
    throw wrong('has an outsideContract other than refuse');
  const {timeout} = fields;
  if (!isTimeout(timeout)) throw wrong('has a timeout that is no number of seconds');
  return {
    model: field('model'),
    version,
    manifest: field('manifest'),
    path: field('path'),
    ...(idColumn !== undefined && {idColumn}),
    ...(timeColumn !== undefined && {timeColumn}),
    ...(outsideContract !== undefined && {outsideContract}),
    ...(timeout !== undefined && {timeout}),
  };
}

function isTimeout(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && value > 0);
}
