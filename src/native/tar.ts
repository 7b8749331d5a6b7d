import {constants} from 'node:buffer';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {gunzipSync} from 'node:zlib';

const block = 512;

/** One regular file of an archive. */
interface TarFile {
  readonly path: string;
  readonly executable: boolean;
  readonly bytes: Uint8Array;
}

/**
 * Unpacks the regular files of a gzipped tarball below a folder, without its first path component. Anything that
 * could leave the folder (links, devices, absolute paths, `..`) is refused before a byte is written, and so is what
 * has more than `mostBytes` unpacked.
 */
export async function unpackTarball(
  tarball: Uint8Array,
  into: string,
  {wanted = () => true, mostBytes}: {wanted?: (path: string) => boolean; mostBytes?: number} = {},
): Promise<void> {
  const files = [...tarFiles(gunzip(tarball, mostBytes))].filter(({path}) => wanted(path));
  for (const {path, executable, bytes} of files) {
    const target = join(into, path);
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, bytes, {mode: executable ? 0o755 : 0o644});
  }
}

function gunzip(tarball: Uint8Array, mostBytes: number | undefined): Buffer {
  try {
    return gunzipSync(tarball, mostBytes === undefined ? {} : {maxOutputLength: mostBytes});
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error(`The archive has more than ${mostBytes ?? constants.MAX_LENGTH} bytes unpacked.`, {
      cause: error,
    });
  }
}

/** The regular files of a tar archive, without their first path component. */
export function* tarFiles(tar: Buffer): Generator<TarFile> {
  let longPath: string | undefined;
  for (let at = 0; at + block <= tar.length;) {
    const header = tar.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) return;
    if (checksum(header) !== octal(header, 148, 8))
      throw new Error('The archive is damaged: wrong checksum.');
    const size = octal(header, 124, 12);
    const bytes = tar.subarray(at + block, at + block + size);
    if (bytes.length !== size) throw new Error('The archive is damaged: it ends early.');
    at += block + Math.ceil(size / block) * block;
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'x') longPath = paxPath(bytes) ?? longPath;
    else if (type === 'L') longPath = bytes.toString('utf8').replace(/\0.*$/s, '');
    else if (type === '0' || type === '\0') {
      const path = safePath(longPath ?? headerPath(header));
      longPath = undefined;
      yield {path, executable: (octal(header, 100, 8) & 0o111) !== 0, bytes};
    } else if (type !== '5' && type !== 'g') throw refusedEntry(type);
    else longPath = undefined;
  }
}

function refusedEntry(type: string): Error {
  const link = type === '1' || type === '2' ? ' (a link)' : '';
  return new Error(`The archive holds an entry of type ${JSON.stringify(type)}${link}.`);
}

function headerPath(header: Buffer): string {
  const prefix = text(header, 345, 155);
  const name = text(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The path in a record `LENGTH path=VALUE` of an extended header. */
function paxPath(bytes: Buffer): string | undefined {
  for (let at = 0; at < bytes.length;) {
    const length = Number.parseInt(bytes.toString('latin1', at, at + 20), 10);
    if (!Number.isSafeInteger(length) || length <= 0) return undefined;
    const record = bytes.toString('utf8', at, at + length - 1);
    const [key, ...value] = record.slice(record.indexOf(' ') + 1).split('=');
    if (key === 'path') return value.join('=');
    at += length;
  }
  return undefined;
}

function safePath(path: string): string {
  const parts = path.split('/').slice(1);
  const unsafe = parts.length === 0 || parts.some((part) => part === '' || part === '.' || part === '..');
  if (unsafe || path.startsWith('/') || /[\\\0]/.test(path))
    throw new Error(`The archive holds the unsafe path ${JSON.stringify(path)}.`);
  return parts.join('/');
}

/** Sum of all bytes of the header, its own field counted as blanks. */
function checksum(header: Buffer): number {
  let sum = 0;
  for (let i = 0; i < block; i++) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0);
  return sum;
}

function octal(header: Buffer, start: number, length: number): number {
  const value = Number.parseInt(text(header, start, length).trim() || '0', 8);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error('The archive is damaged: a number is unreadable.');
  return value;
}

function text(header: Buffer, start: number, length: number): string {
  return header.toString('utf8', start, start + length).replace(/\0.*$/s, '');
}
