import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {numbersOf, type Table} from '../src/data/table.ts';
import {measure} from '../src/evaluation/metrics.ts';
import {loadModel} from '../src/models/load-model.ts';
import {seededRandom} from '../src/statistics/seeded-random.ts';
import {nativeTensorFlow} from '../src/training/tensorflow/native-tensorflow.ts';
import {trainTensorFlow} from '../src/training/tensorflow/train-tensorflow.ts';
import {recordingLog} from '../test/support/context.ts';

/** Trains one wide network, with tfjs-node of the folder that is given; prints backend, CPU seconds and ROC AUC as JSON. */
const log = recordingLog();
const names = Array.from({length: 20}, (_, i) => `x${i}`);
const parameters = {hidden: [512, 256], epochs: 3, batch: 1024};
const model = {
  ...{task: 'binary' as const, dataset: 'd', target: 'y', features: names, stages: {}},
  train: {trainer: 'tensorflow' as const, architecture: 'mlp' as const, parameters},
};
const [learned, unseen] = [rowsOf(80_000, 1), rowsOf(20_000, 2)];
const directory = await mkdtemp(join(tmpdir(), 'cairn-bench-'));
const [, , packages = ''] = process.argv;
const native = packages === '' ? undefined : await nativeTensorFlow(model, '', {workspace: packages, log});
const before = process.cpuUsage();
const {signal} = new AbortController();
const {backend} = await trainTensorFlow({train: learned, classes: []}, model, {
  directory,
  log,
  signal,
  native,
});
const {user, system} = process.cpuUsage(before);
const signature = {
  inputs: names.map((name) => ({name, type: 'number' as const})),
  outputs: [{name: 'prediction', type: 'number' as const}],
};
const context = {childEnvironment: {}, temporary: directory, log};
const loaded = await loadModel(directory, {format: 'tensorflow', task: 'binary', signature}, context);
const rows = {labels: numbersOf(unseen, 'y'), predictions: await loaded.predict(unseen)};
console.log(JSON.stringify({backend, seconds: (user + system) / 1e6, auc: measure('roc_auc', rows)}));
await rm(directory, {recursive: true});

/** Numbers, of which some act alone, some in pairs. */
function rowsOf(rows: number, seed: number): Table {
  const random = seededRandom(seed);
  const columns = names.map(() => Float64Array.from({length: rows}, () => 2 * random.next() - 1));
  const y = Float64Array.from({length: rows}, (_, row) => {
    const at = (column: number): number => columns[column]?.[row] ?? 0;
    const z = 2 * at(0) - at(1) + 6 * at(2) * at(3) + 4 * at(4) * at(5) + 2 * Math.sin(4 * at(6));
    return Number(random.next() < 1 / (1 + Math.exp(-z)));
  });
  const numbers = [...columns, y].map((values) => ({kind: 'number' as const, values}));
  return {rows, columns: new Map(numbers.map((column, i) => [names[i] ?? 'y', column]))};
}
