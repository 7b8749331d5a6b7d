import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {messageOf} from '../../kernel/errors.ts';
import {askDeployed, checkDrift} from './live-model.ts';
import type {Stage, Story} from './story.ts';

const run = promisify(execFile);
const model = 'wine';

/** Wines of three cultivars: a training script in Python, a challenger by one word, and a drift of one column. */
export const winePython: Story = {
  repository: 'demo/wine',
  model,
  example: 'wine-python',
  opening: 'A forge on this machine, and a Python project that classifies wines',
  firstCommit: 'Tell wines apart: a training script, data, configuration and workflows',
  async obstacle() {
    try {
      await run('python3', ['-c', 'import sklearn, skl2onnx']);
      return undefined;
    } catch (error) {
      const said = messageOf(error).trim().split('\n').at(-1) ?? '';
      return {
        what: `needs Python 3 with scikit-learn and skl2onnx (${said})`,
        todo: [
          'In the folder of Cairn, then once more:',
          '  python3 -m venv .venv',
          '  .venv/bin/python -m pip install -r examples/wine-python/requirements.txt',
          '  export PATH="$PWD/.venv/bin:$PATH"',
        ].join('\n'),
      };
    }
  },
  begins: () => true,
  async prepare(directory) {
    await run('python3', ['make_data.py'], {cwd: directory});
  },
  async tell(stage) {
    const {timeline, scratch, settled, promote} = stage;
    timeline.chapter('One word changes: a forest in place of the tree, as a challenger to the champion');
    await scratch.push('A forest in place of the tree', async (directory) => {
      const path = join(directory, 'cairn.yaml');
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace('{model: tree}', '{model: forest}'));
    });
    await settled();
    await promote();
    timeline.chapter('178 wines are tasted, with an instrument that reads alcohol too high');
    await measureWrongly(stage);
  },
};

async function measureWrongly(stage: Stage): Promise<void> {
  const {scratch, timeline} = stage;
  const [header = '', ...rows] = (await readFile(join(scratch.directory, 'data/wine.csv'), 'utf8'))
    .trim()
    .split('\n');
  const names = header.split(',');
  const alcohol = names.indexOf('alcohol');
  const wrong = rows.map((row) =>
    row
      .split(',')
      .map((value, index) => (index === alcohol ? (Number(value) + 1).toFixed(2) : value))
      .join(','),
  );
  const numeric = names.filter((name) => name !== 'id' && name !== 'cultivar');
  const csv = [header, ...wrong].join('\n');
  const sent = await askDeployed(stage, {model, csv, label: 'cultivar', numeric, batch: 50});
  timeline.say(`${sent.rows} wines in ${sent.requests} requests, answered by version ${sent.version}`);
  await checkDrift(stage, {model});
}
