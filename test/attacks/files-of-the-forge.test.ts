import {lstat, mkdir, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {startForge} from '../../src/local/forge/start-forge.ts';
import {smallRepository} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

/*
 * Who: another user of the same machine.
 * What it may reach: private repositories, tokens and releases in the state of `cairn local`.
 * What stops it: folders that their owner alone may enter, files that the owner alone may read.
 */

/** Folders and files below a folder that others may read or enter. */
async function open(folder: string): Promise<string[]> {
  const all = [folder, ...(await readdir(folder, {recursive: true})).map((path) => join(folder, path))];
  const modes = await Promise.all(all.map(async (path) => [path, (await lstat(path)).mode & 0o077] as const));
  return modes.filter(([, mode]) => mode !== 0).map(([path]) => path);
}

test('everything is the user’s alone, the database while it is open, a release and a push included', async () => {
  await using small = await smallRepository();
  const token = small.token({contents: 'write'});
  const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'};
  const api = `${small.forge.apiUrl}/repos/${small.slug}`;
  await small.git.run(['push', '--quiet', 'origin', 'HEAD:refs/tags/t']);
  const made = await fetch(`${api}/releases`, {
    method: 'POST',
    headers,
    body: JSON.stringify({tag_name: 't'}),
  });
  const {upload_url: address} = (await made.json()) as {upload_url: string};
  await fetch(`${address.replace(/\{.*/, '')}?name=a.bin`, {
    method: 'POST',
    headers: {...headers, 'content-type': 'application/octet-stream'},
    body: 'bytes',
  });
  const directory = join(small.clone, '..', 'forge');
  expect(await readdir(directory)).toContain('forge.sqlite-wal');
  expect(await open(directory)).toEqual([]);
});

test('what an earlier version left open is closed to others at the next start', async () => {
  await using folder = await temporaryFolder();
  const directory = join(folder.path, 'forge');
  await mkdir(join(directory, 'git'), {recursive: true, mode: 0o755});
  await writeFile(join(directory, 'forge.sqlite'), '', {mode: 0o644});
  await using forge = await startForge({directory});
  expect([forge.violations, await open(directory)]).toEqual([[], []]);
});
