import {createHash, randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {messageOf, UserError} from '../kernel/errors.ts';
import {unpackTarball} from './tar.ts';

/** One npm package as the committed table pins it. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** `sha512-` and base64, as in package-lock.json. */
  readonly integrity: string;
}

/**
 * Puts pinned packages into `<folder>/node_modules`, all of them or nothing: they are downloaded, their digests checked,
 * unpacked beside the folder and moved into place at once, so that a kill or a second process leaves nothing half done.
 */
export async function installPinned(options: {
  packages: readonly PinnedPackage[];
  folder: string;
  registry: string;
  wanted?: (path: string) => boolean;
}): Promise<void> {
  const {packages, folder, registry, wanted} = options;
  if (existsSync(folder)) return;
  const scratch = `${folder}.${randomBytes(6).toString('hex')}`;
  try {
    for (const pinned of packages)
      await unpackTarball(
        await download(pinned, registry),
        join(scratch, 'node_modules', pinned.name),
        wanted,
      );
    await mkdir(dirname(folder), {recursive: true});
    await rename(scratch, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error; // else another process was first, with the same bytes
    });
  } finally {
    await rm(scratch, {recursive: true, force: true});
  }
}

async function download(pinned: PinnedPackage, registry: string): Promise<Uint8Array> {
  const file = `${pinned.name.replace(/^.*\//, '')}-${pinned.version}.tgz`;
  const url = `${registry.replace(/\/$/, '')}/${pinned.name}/-/${file}`;
  const bytes = await get(url).catch((error: unknown) => {
    throw unavailable(
      pinned,
      `it could not be downloaded from ${withoutCredentials(url)} (${messageOf(error)})`,
      error,
    );
  });
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (integrity !== pinned.integrity)
    throw unavailable(pinned, `its bytes from ${withoutCredentials(url)} are not the pinned ones`);
  return bytes;
}

async function get(url: string): Promise<Uint8Array> {
  const response = await fetch(url, {signal: AbortSignal.timeout(300_000)});
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function unavailable({name, version}: PinnedPackage, why: string, cause?: unknown): UserError {
  return new UserError(
    'CAIRN_NATIVE_UNAVAILABLE',
    {
      what: `The native package ${name} ${version} is needed, but ${why}`,
      todo: 'Install it beside Cairn (npm install), or let npm_config_registry name an npm registry that has it.',
    },
    {cause},
  );
}

function withoutCredentials(url: string): string {
  const parsed = new URL(url);
  return `${parsed.origin}${parsed.pathname}`;
}
