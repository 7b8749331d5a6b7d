import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder that is gone when its scope ends (`await using folder = await temporaryFolder()`). */
export async function temporaryFolder(): Promise<AsyncDisposable & {path: string}> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'cairn-test-')));
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      await rm(path, {recursive: true, force: true, maxRetries: 5});
    },
  };
}
