import {execFile, execFileSync} from 'node:child_process';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';
import type {Column, Table} from '../../src/data/table.ts';
import {withPythonPath} from '../../src/kernel/python-path.ts';
import {loadModel, type ModelDescription} from '../../src/models/load-model.ts';
import {recordingLog} from '../support/context.ts';
import {pythonWith} from '../support/python-packages.ts';
import {temporaryFolder} from '../support/temporary.ts';

// Models of scikit-learn in each format of Python, answered by `python -m cairn_ml.predict` as scikit-learn answers itself.

const run = promisify(execFile);
const installed = await pythonWith('scikit-learn', [
  'scikit-learn==1.9.1',
  'pandas==3.1.1',
  'skops==0.16.0',
  'numpy==2.4.6',
]);
const python = 'why' in installed ? 'python3' : installed.python;
const reason = 'why' in installed ? ` (skipped: no scikit-learn, ${installed.why})` : '';

/** Trains on texts and numbers of which some are missing, saves, and prints what scikit-learn itself answers for eight rows. */
const train = `
import json, sys
import joblib, numpy, pandas, pickle, skops.io
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder
kind = sys.argv[1]
random = numpy.random.default_rng(1)
X = pandas.DataFrame({"amount": random.normal(size=300), "country": random.choice(["at", "de", "fr"], 300)})
X.loc[::7, "amount"] = numpy.nan
X["country"] = X["country"].astype(object)
X.loc[::11, "country"] = numpy.nan
y = (X["amount"].fillna(0) + (X["country"] == "fr") + random.normal(size=300) / 2 > 0.3)
columns = ColumnTransformer([
    ("numbers", SimpleImputer(add_indicator=True), ["amount"]),
    ("texts", make_pipeline(SimpleImputer(strategy="constant", fill_value="none"), OneHotEncoder(handle_unknown="ignore")), ["country"]),
])
if kind == "regression":
    model = make_pipeline(columns, Ridge()).fit(X, y * 10.0)
    pickle.dump(model, open("model.pkl", "wb"))
elif kind == "array":
    model = LogisticRegression().fit(numpy.c_[X["amount"].fillna(0), numpy.arange(300)], numpy.where(y, "No", "Yes"))
    joblib.dump(model, "model.joblib")
else:
    model = make_pipeline(columns, LogisticRegression()).fit(X, y)
    if kind == "skops": skops.io.dump(model, "model.skops")
    else: joblib.dump(model, "model.joblib")
rows = pandas.DataFrame({"amount": [0.5, numpy.nan, -1, 3, 0, 1, 2, 4], "country": ["fr", "at", numpy.nan, "xx", "de", "fr", "at", "de"]})
rows["country"] = rows["country"].astype(object)
if kind == "array": print(json.dumps(model.predict_proba(numpy.c_[rows["amount"].fillna(0), numpy.arange(8)])[:, 0].tolist()))
elif kind == "regression": print(json.dumps(model.predict(rows).tolist()))
else: print(json.dumps(model.predict_proba(rows)[:, 1].tolist()))
`;

const amounts = [0.5, Number.NaN, -1, 3, 0, 1, 2, 4];
const mixed: Table = {
  rows: 8,
  columns: new Map<string, Column>([
    ['country', {kind: 'string', values: ['fr', 'at', null, 'xx', 'de', 'fr', 'at', 'de']}],
    ['amount', {kind: 'number', values: Float64Array.from(amounts)}],
  ]),
};
const numbers: Table = {
  rows: 8,
  columns: new Map<string, Column>([
    ['amount', {kind: 'number', values: Float64Array.from(amounts, (amount) => amount || 0)}],
    ['place', {kind: 'number', values: Float64Array.from(amounts.keys())}],
  ]),
};

const ofMixed: ModelDescription['signature'] = {
  inputs: [
    {name: 'country', type: 'string'},
    {name: 'amount', type: 'number'},
  ],
  outputs: [{name: 'probability', type: 'number'}],
};

function description(more: Partial<ModelDescription> = {}): ModelDescription {
  return {
    format: 'command',
    task: 'binary',
    signature: ofMixed,
    predict: [python, '-m', 'cairn_ml.predict'],
    protocol: 'lines',
    ...more,
  };
}

const context = (temporary: string) => ({
  childEnvironment: withPythonPath({PATH: process.env['PATH'] ?? '', HOME: temporary}),
  temporary,
  log: recordingLog(),
});

describe.skipIf('why' in installed)(`python -m cairn_ml.predict${reason}`, () => {
  test.each([
    ['joblib', mixed, description()],
    ['skops', mixed, description()],
    ['regression', mixed, description({task: 'regression'})],
    [
      'array',
      numbers,
      description({
        signature: {
          inputs: [
            {name: 'amount', type: 'number'},
            {name: 'place', type: 'integer'},
          ],
          outputs: [{name: 'probability', type: 'number', positive: 'No'}],
        },
      }),
    ],
  ])('answers as scikit-learn does: %s', {timeout: 300_000}, async (kind, rows, of) => {
    await using folder = await temporaryFolder();
    const {stdout} = await run(python, ['-c', train, kind], {cwd: folder.path});
    const files = await readdir(folder.path);
    const model = await loadModel(folder.path, of, context(folder.path));
    const found = Array.from(await model.predict(rows));
    model.dispose();
    const expected = JSON.parse(stdout) as number[];
    expect(found).toHaveLength(8);
    found.forEach((value, row) => {
      expect(value).toBeCloseTo(expected[row] ?? Number.NaN, 12);
    });
    expect(await readdir(folder.path)).toEqual(files);
  });

  test.each([
    ['a class that nothing names', {'model.pkl': ''}, /Yes.*positive/s],
    ['no model', {}, /holds no model that ends in/],
    ['two models', {'a.pkl': 'x', 'b.skops': 'x'}, /several models \(a\.pkl, b\.skops\)/],
    [
      'MLflow, which is not installed',
      {MLmodel: 'flavors: {}'},
      /needs the package mlflow: pip install mlflow/,
    ],
  ] as const)('%s is said', {timeout: 300_000}, async (_, files, said) => {
    await using folder = await temporaryFolder();
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
    if ('model.pkl' in files)
      execFileSync(python, ['-c', train.replace('"model.joblib"', '"model.pkl"'), 'array'], {
        cwd: folder.path,
      });
    await expect(loadModel(folder.path, description(), context(folder.path))).rejects.toThrow(said);
  });

  test('a package that is lacking, and another scikit-learn, are said', {timeout: 300_000}, async () => {
    await using folder = await temporaryFolder();
    await run(
      python,
      [
        '-c',
        'import pickle, joblib\njoblib.dump(__import__("sklearn.dummy").dummy.DummyClassifier(), "m.joblib")',
      ],
      {cwd: folder.path},
    );
    const bare = description({predict: ['python3', '-m', 'cairn_ml.predict']});
    await expect(loadModel(folder.path, bare, context(folder.path))).rejects.toThrow(
      /needs the package (joblib|sklearn)/,
    );
    const bytes = await readFile(join(folder.path, 'm.joblib'), 'latin1');
    await writeFile(join(folder.path, 'm.joblib'), bytes.replace('1.9.1', '1.8.1'), 'latin1');
    await expect(loadModel(folder.path, description(), context(folder.path))).rejects.toThrow(
      /InconsistentVersionWarning/,
    );
  });
});

const withMlflow = await pythonWith('mlflow', [
  'mlflow-skinny==3.17.2',
  'scikit-learn==1.9.1',
  'pandas==3.1.1',
  'skops==0.16.0',
  'numpy==2.4.6',
]);

/** A classifier of scikit-learn, and a function of any kind, each as MLflow saves them. */
const saveMlflow = `
import json, sys, numpy, pandas, mlflow.sklearn, mlflow.pyfunc
from sklearn.linear_model import LogisticRegression
random = numpy.random.default_rng(1)
X = pandas.DataFrame({"amount": random.normal(size=300), "place": random.normal(size=300)})
model = LogisticRegression().fit(X, X["amount"] + random.normal(size=300) > 0)
class Half(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input["amount"] / 2
mlflow.sklearn.save_model(model, "sklearn")
mlflow.pyfunc.save_model("pyfunc", python_model=Half())
rows = pandas.DataFrame({"amount": [0.5, 0, -1, 3, 0, 1, 2, 4], "place": [0.0, 1, 2, 3, 4, 5, 6, 7]})
print(json.dumps({"sklearn": model.predict_proba(rows)[:, 1].tolist(), "pyfunc": (rows["amount"] / 2).tolist()}))
`;

test.skipIf('why' in withMlflow)(
  `folders of MLflow answer as MLflow does${'why' in withMlflow ? ` (skipped: ${withMlflow.why})` : ''}`,
  {timeout: 300_000},
  async () => {
    if ('why' in withMlflow) throw new Error(withMlflow.why);
    await using folder = await temporaryFolder();
    const {stdout} = await run(withMlflow.python, ['-c', saveMlflow], {cwd: folder.path});
    const expected = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, number[]>;
    for (const [kind, task] of [
      ['sklearn', 'binary'],
      ['pyfunc', 'regression'],
    ] as const) {
      const inputs = ['amount', 'place'].map((name) => ({name, type: 'number' as const}));
      const of = description({
        task,
        predict: [withMlflow.python, '-m', 'cairn_ml.predict'],
        signature: {inputs, outputs: [{name: 'p', type: 'number'}]},
      });
      const model = await loadModel(join(folder.path, kind), of, context(folder.path));
      const found = Array.from(await model.predict(numbers));
      model.dispose();
      expect(found).toEqual(expected[kind]?.map((value): unknown => expect.closeTo(value, 12)));
    }
  },
);

test.skipIf('why' in installed)(
  `the wheel builds and holds the package${reason}`,
  {timeout: 300_000},
  async () => {
    await using folder = await temporaryFolder();
    const source = join(folder.path, 'source');
    await mkdir(source);
    await run('cp', ['-r', 'python/cairn_ml', 'python/pyproject.toml', 'python/README.md', source]);
    await run(python, ['-m', 'pip', 'wheel', '--quiet', '--no-deps', '--wheel-dir', folder.path, source]);
    const wheel = (await readdir(folder.path)).find((name) => name.endsWith('.whl')) ?? '';
    expect(wheel).toBe('cairn_ml-0.1.0-py3-none-any.whl');
    const {stdout} = await run(python, ['-m', 'zipfile', '-l', join(folder.path, wheel)]);
    for (const name of ['__init__', '_run', '_registry', 'predict', 'worker'])
      expect(stdout).toContain(`cairn_ml/${name}.py`);
  },
);
