import {createHash, randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Digest} from '../kernel/digest.ts';
import {messageOf, UserError} from '../kernel/errors.ts';
import {certificateRemedy} from '../transfer/certificate-fault.ts';
import {openDownload} from '../transfer/open-download.ts';
import type {NpmSettings} from './npm-settings.ts';
import {unpackTarball} from './tar.ts';

/** One npm package as the committed table pins it. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** `sha512-` and base64, as in package-lock.json. */
  readonly integrity: string;
  /** What is kept of it for one machine: the digest of each file by its path in the package. */
  readonly files: Readonly<Record<string, Digest>>;
}

/** Where packages come from, and how it is asked. */
interface Source {
  readonly npm: Pick<NpmSettings, 'registryOf' | 'loginFor'>;
  /** Certificates in PEM to trust beside the usual ones. */
  readonly certificates: readonly string[];
}

/**
 * Puts the pinned files of packages into `<folder>/node_modules`, all of them or nothing: they are downloaded, their digests checked,
 * unpacked beside the folder and moved into place at once, so that a kill or a second process leaves nothing half done.
 */
export async function installPinned(
  options: Source & {packages: readonly PinnedPackage[]; folder: string},
): Promise<void> {
  const {packages, folder} = options;
  if (existsSync(folder)) return;
  const scratch = `${folder}.${randomBytes(6).toString('hex')}`;
  try {
    for (const pinned of packages)
      await unpackTarball(await download(pinned, options), join(scratch, 'node_modules', pinned.name), {
        wanted: (path) => Object.hasOwn(pinned.files, path),
      });
    await mkdir(dirname(folder), {recursive: true});
    await rename(scratch, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error; // else another process was first, with the same bytes
    });
  } finally {
    await rm(scratch, {recursive: true, force: true});
  }
}

async function download(pinned: PinnedPackage, options: Source): Promise<Uint8Array> {
  const file = `${pinned.name.replace(/^.*\//, '')}-${pinned.version}.tgz`;
  const url = `${options.npm.registryOf(pinned.name).replace(/\/$/, '')}/${pinned.name}/-/${file}`;
  const shown = withoutCredentials(url);
  const bytes = await get(url, options).catch((error: unknown) => {
    throw unavailable(pinned, `it could not be downloaded from ${shown} (${messageOf(error)})`, error);
  });
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (integrity !== pinned.integrity)
    throw unavailable(pinned, `its bytes from ${shown} are not the pinned ones`);
  return bytes;
}

async function get(url: string, {npm, certificates}: Source): Promise<Uint8Array> {
  const login = npm.loginFor(url);
  const {status, bytes} = await openDownload(url, login === undefined ? {} : {authorization: login}, {
    signal: AbortSignal.timeout(300_000),
    doing: 'downloading it',
    certificates,
  });
  if (status === 401 || status === 403)
    throw new Error(
      login === undefined
        ? `HTTP status ${status}: it wants a login, and no .npmrc has one for it`
        : `HTTP status ${status}: it does not take the login of .npmrc`,
    );
  if (status !== 200) throw new Error(`HTTP status ${status}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function unavailable({name, version}: PinnedPackage, why: string, cause?: unknown): UserError {
  return new UserError(
    'CAIRN_NATIVE_UNAVAILABLE',
    {
      what: `The native package ${name} ${version} is needed, but ${why}`,
      todo:
        certificateRemedy(cause) ??
        'Install it beside Cairn (npm install), or let npm_config_registry name an npm registry that has it.',
    },
    {cause},
  );
}

function withoutCredentials(url: string): string {
  const parsed = new URL(url);
  return `${parsed.origin}${parsed.pathname}`;
}
