import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {sendTraffic} from './send-traffic.ts';
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
      const said = (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1);
      return [
        `This story needs Python 3 with scikit-learn and skl2onnx (${said ?? ''}). In the folder of Cairn:`,
        '  python3 -m venv .venv',
        '  .venv/bin/python -m pip install -r examples/wine-python/requirements.txt',
        '  PATH="$PWD/.venv/bin:$PATH" npm run demo -- wine',
      ].join('\n');
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

async function measureWrongly({forge, scratch, timeline, settled}: Omit<Stage, 'promote'>): Promise<void> {
  const url = await forge.deployedUrl('production');
  if (url === undefined) throw new Error('No model is deployed, so nothing can tell the wines apart.');
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
  const sent = await sendTraffic({url, model, csv, label: 'cultivar', numeric, batch: 50});
  timeline.say(`${sent.rows} wines in ${sent.requests} requests, answered by version ${sent.version}`);
  await forge.dispatch('drift.yml', {model});
  await settled();
  for (const {number, title} of await forge.openIssues()) timeline.say(`Issue #${number}: ${title}`);
}
