import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {installOnce} from '../../scripts/install-once.ts';

const run = promisify(execFile);
const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:'];

/**
 * A Python that has these packages, installed once from Python's index as wheels (those of `built`, which has none, from
 * their source); else why there is none. Its programs are run by `python -m`.
 */
export async function pythonWith(
  name: string,
  requirements: readonly string[],
  built: readonly string[] = [],
): Promise<{python: string} | {why: string}> {
  const made = await installOnce(
    `${name}-${requirements.join('-').replaceAll(/[^\w.-]/g, '-')}`,
    async (folder) => {
      await run('python3', ['-m', 'venv', folder]);
      await run(
        join(folder, 'bin/python'),
        [...pip, ...built.map((one) => `--no-binary=${one}`), ...requirements],
        {timeout: 300_000},
      );
    },
  );
  return 'why' in made ? made : {python: join(made.folder, 'bin/python')};
}
