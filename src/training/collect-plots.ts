import {copyFile, glob, lstat, mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {trainingFailed} from './training-failed.ts';

/** Copies what a command wrote to `train.plots`, below CAIRN_OUTPUT, to a folder; throws CAIRN_TRAINING_FAILED. */
export async function collectPlots(patterns: readonly string[], output: string, into: string): Promise<void> {
  for (const pattern of patterns) {
    const paths: string[] = [];
    for await (const path of glob(pattern, {cwd: output})) {
      const status = await lstat(join(output, path));
      if (status.isDirectory()) continue;
      if (!status.isFile())
        throw trainingFailed(`${JSON.stringify(path)} of train.plots is a link or a special file`);
      paths.push(path);
    }
    if (paths.length === 0)
      throw trainingFailed(
        `The training command ended well, but wrote no plot ${JSON.stringify(pattern)} below CAIRN_OUTPUT`,
        'Let it write the plot there, or correct train.plots.',
      );
    for (const path of paths) {
      await mkdir(dirname(join(into, path)), {recursive: true});
      await copyFile(join(output, path), join(into, path));
    }
  }
}
