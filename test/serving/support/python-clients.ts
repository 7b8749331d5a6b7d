import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);
const requirements = ['tritonclient[http]==2.73.0', 'kserve==0.21.0'];
const tools = join(import.meta.dirname, '../../../node_modules/.cache/cairn-tools');

/**
 * A Python that has the clients of Triton and KServe, installed once from Python's index as wheels (a minute, 500 MB); else why there
 * is none.
 */
export async function installPythonClients(): Promise<{python: string} | {why: string}> {
  const folder = join(tools, `python-clients-${requirements.join('-').replaceAll(/[^\w.-]/g, '-')}`);
  const python = join(folder, 'bin/python');
  if (existsSync(folder)) return {python};
  const scratch = `${folder}-${process.pid}`;
  try {
    await mkdir(tools, {recursive: true});
    await rm(scratch, {recursive: true, force: true});
    await run('python3', ['-m', 'venv', scratch]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:'];
    await run(join(scratch, 'bin/python'), [...pip, ...requirements], {timeout: 300_000});
    await rename(scratch, folder);
    return {python};
  } catch (error) {
    await rm(scratch, {recursive: true, force: true});
    const said = error instanceof Error ? error.message : String(error);
    return {why: said.trim().split('\n').at(-1) ?? said};
  }
}
