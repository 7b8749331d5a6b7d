import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {installOnce} from '../../scripts/install-once.ts';

const run = promisify(execFile);
const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:'];

/** A Python that has these packages, installed once from Python's index as wheels; else why there is none. */
export async function pythonWith(
  name: string,
  requirements: readonly string[],
): Promise<{python: string} | {why: string}> {
  const made = await installOnce(
    `${name}-${requirements.join('-').replaceAll(/[^\w.-]/g, '-')}`,
    async (folder) => {
      await run('python3', ['-m', 'venv', folder]);
      await run(join(folder, 'bin/python'), [...pip, ...requirements], {timeout: 300_000});
    },
  );
  return 'why' in made ? made : {python: join(made.folder, 'bin/python')};
}
