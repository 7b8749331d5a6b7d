import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {stringify} from 'yaml';
import {describe, expect, test} from 'vitest';
import type {Evaluation} from '../../src/generated/documents.ts';
import {freePort} from '../support/free-port.ts';
import {pythonWith} from '../support/python-packages.ts';
import {temporaryFolder} from '../support/temporary.ts';

// scikit-learn's own sets of several classes through the whole life: its logistic regression as ONNX, our metrics beside its own.

const run = promisify(execFile);
const cli = join(import.meta.dirname, '../../bin/cairn.cjs');
const installed = await pythonWith('scikit-learn', [
  'numpy==2.4.6',
  'onnx==1.23.2',
  'scikit-learn==1.9.1',
  'skl2onnx==1.20.0',
  'packaging==25.0',
]);
const reason = 'why' in installed ? ` (skipped: no scikit-learn, ${installed.why})` : '';

/** Writes a set as CSV, with classes by name. */
const writeSet = `
import csv, sys
from sklearn import datasets
data = getattr(datasets, "load_" + sys.argv[1])()
names = ["f%d" % i for i in range(data.data.shape[1])]
with open("data.csv", "w", newline="") as file:
    out = csv.writer(file)
    out.writerow(["id", *names, "kind"])
    for i, row in enumerate(data.data):
        out.writerow([i, *[repr(float(x)) for x in row], "class %s" % data.target_names[data.target[i]]])
`;

const train = `
import csv, json, os
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from skl2onnx import to_onnx
rows = list(csv.DictReader(open(os.environ["CAIRN_TRAIN"])))
features = [name for name in rows[0] if name.startswith("f")]
matrix = lambda rows: np.array([[float(row[name]) for name in features] for row in rows], dtype=np.float32)
model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)).fit(matrix(rows), [row["kind"] for row in rows])
open(os.path.join(os.environ["CAIRN_OUTPUT"], "model.onnx"), "wb").write(to_onnx(model, matrix(rows[:1])).SerializeToString())
test = list(csv.DictReader(open(os.environ["CAIRN_TEST"])))
probabilities = dict(zip((row["id"] for row in test), model.predict_proba(matrix(test)).tolist()))
json.dump({"classes": model.classes_.tolist(), "of": probabilities}, open("probabilities.json", "w"))
`;

const measure = `
import csv, json
from sklearn import metrics as m
told = json.load(open("probabilities.json"))
kinds = {row["id"]: row["kind"] for row in csv.DictReader(open("data.csv"))}
truth = [kinds[id] for id in told["of"]]
p = list(told["of"].values())
decided = [told["classes"][max(range(len(row)), key=row.__getitem__)] for row in p]
print(json.dumps({
    "accuracy": m.accuracy_score(truth, decided), "balanced_accuracy": m.balanced_accuracy_score(truth, decided),
    "kappa": m.cohen_kappa_score(truth, decided), "mcc": m.matthews_corrcoef(truth, decided),
    "f1_macro": m.f1_score(truth, decided, average="macro"), "f1_weighted": m.f1_score(truth, decided, average="weighted"),
    "roc_auc_ovr": m.roc_auc_score(truth, p, multi_class="ovr", labels=told["classes"]),
    "roc_auc_ovo": m.roc_auc_score(truth, p, multi_class="ovo", labels=told["classes"]),
}))
`;

describe.skipIf('why' in installed)(`scikit-learn${reason}`, () => {
  test.each(['wine', 'iris', 'digits'])(
    '%s: trained, measured as scikit-learn measures, served by name',
    async (name) => {
      if ('why' in installed) throw new Error(installed.why);
      await using folder = await temporaryFolder();
      const port = await freePort();
      const python = async (program: string, ...args: string[]): Promise<string> =>
        (await run(installed.python, ['-c', program, ...args], {cwd: folder.path})).stdout;
      const cairn = async (
        ...args: string[]
      ): Promise<{outputs: Record<string, string>; document: unknown}> => {
        const environment = {...process.env, GITHUB_TOKEN: '', GITHUB_REPOSITORY: ''};
        const {stdout} = await run(process.execPath, [cli, '-C', folder.path, '--json', ...args], {
          env: environment,
        });
        return JSON.parse(stdout) as {outputs: Record<string, string>; document: unknown};
      };
      await python(writeSet, name);
      await writeFile(join(folder.path, 'train.py'), train);
      const [header = ''] = (await readFile(join(folder.path, 'data.csv'), 'utf8')).split('\n');
      const features = header
        .trim()
        .split(',')
        .filter((column) => column.startsWith('f'));
      await writeFile(join(folder.path, 'cairn.yaml'), stringify(configOf(features, installed.python, port)));
      await writeFile(join(folder.path, '.gitignore'), '.cairn/\nstore/\nserver/\nprobabilities.json\n');
      for (const args of [
        ['init', '-q', '-b', 'main'],
        ['config', 'user.name', 'A'],
        ['config', 'user.email', 'a@example.org'],
        ['add', '-A'],
        ['commit', '-qm', 'A set'],
      ])
        await run('git', args, {cwd: folder.path});

      const {outputs: trained} = await cairn('train', 'm');
      const {document} = await cairn('evaluate', 'm', '--run', trained['run'] ?? '');
      const expected = JSON.parse(await python(measure)) as Record<string, number>;
      for (const {name: metric, value} of (document as Evaluation).metrics)
        expect(value, metric).toBeCloseTo(expected[metric] ?? Number.NaN, 5); // the model computes in 32 bits

      const {outputs: registered} = await cairn('register', 'm', '--run', trained['run'] ?? '');
      await cairn('deploy', 'm', '--version', registered['version'] ?? '');
      const {pid} = (await (await fetch(`http://127.0.0.1:${port}/cairn/status`)).json()) as {pid: number};
      try {
        await compareAnswers(folder.path, features, port);
      } finally {
        process.kill(pid);
      }
    },
    120_000,
  );
});

function configOf(features: readonly string[], python: string, port: number): unknown {
  return {
    version: 1,
    storage: {kind: 'folder', path: 'store'},
    datasets: {
      d: {
        path: 'data.csv',
        id: 'id',
        split: {by: 'random', test: 0.4},
        columns: Object.fromEntries<{type: string}>([
          ...['id', 'kind'].map((column) => [column, {type: 'string'}] as const),
          ...features.map((column) => [column, {type: 'number'}] as const),
        ]),
      },
    },
    models: {
      m: {
        task: 'multiclass',
        dataset: 'd',
        target: 'kind',
        features,
        train: {
          trainer: 'command',
          command: [python, 'train.py'],
          model: 'model.onnx',
          format: 'onnx',
        },
        evaluate: {
          metrics: [
            'accuracy',
            'balanced_accuracy',
            'kappa',
            'mcc',
            'f1_macro',
            'f1_weighted',
            'roc_auc_ovr',
            'roc_auc_ovo',
          ],
          resamples: 50,
        },
        stages: {production: {target: 'here'}},
      },
    },
    targets: {here: {kind: 'local-server', directory: 'server', port}},
  };
}

/** Asks the server for the rows of the test, and holds each probability against that of scikit-learn. */
async function compareAnswers(folder: string, features: readonly string[], port: number): Promise<void> {
  const told = JSON.parse(await readFile(join(folder, 'probabilities.json'), 'utf8')) as {
    classes: string[];
    of: Record<string, number[]>;
  };
  const lines = (await readFile(join(folder, 'data.csv'), 'utf8')).trim().split('\n').slice(1);
  const rows = lines.map((line) => line.trim().split(',')).filter(([id = '']) => Object.hasOwn(told.of, id));
  const instances = rows.map(([, ...cells]) =>
    Object.fromEntries(features.map((column, i) => [column, Number(cells[i])])),
  );
  const answer = await fetch(`http://127.0.0.1:${port}/v1/models/m:predict`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({instances}),
  });
  const {predictions} = (await answer.json()) as {
    predictions: {probabilities: Record<string, number>}[];
  };
  expect(predictions).toHaveLength(Object.keys(told.of).length);
  for (const [row, [id = '']] of rows.entries())
    for (const [i, one] of told.classes.entries())
      expect(predictions[row]?.probabilities[one]).toBeCloseTo(told.of[id]?.[i] ?? Number.NaN, 5);
}
