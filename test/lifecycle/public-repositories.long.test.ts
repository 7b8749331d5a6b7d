import {cp, readFile} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {loadConfig, datasetOf, trainedModelOf} from '../../src/config/load-config.ts';
import {loadSoundDataset} from '../../src/data/load-dataset.ts';
import {columnOf} from '../../src/data/table.ts';
import {askServer} from '../../src/deployment/server-client.ts';
import type {DriftReport, Evaluation} from '../../src/generated/documents.ts';
import type {Context} from '../../src/kernel/context.ts';
import {withPythonPath} from '../../src/kernel/python-path.ts';
import {checkDrift} from '../../src/verbs/check-drift.ts';
import {deploy} from '../../src/verbs/deploy.ts';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {predict} from '../../src/verbs/predict.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {train} from '../../src/verbs/train.ts';
import {validateData} from '../../src/verbs/validate-data.ts';
import {freePort} from '../support/free-port.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {merge} from '../support/lifecycle.ts';
import {promotionWorld, type PromotionWorld} from '../support/promotion.ts';
import {pythonWith} from '../support/python-packages.ts';

// Repositories as people publish them, each imitated in small: public-repositories/<name>/theirs is the repository before
// Cairn, and what lies beside it is all that its maintainer adds.

interface Adopted {
  readonly name: string;
  readonly model: string;
  /** Of cairn.yaml in the repository; '' for its top. */
  readonly folder: string;
  /** What the maintainer adds beside cairn.yaml. */
  readonly added: readonly string[];
  /** A metric that the test rows must reach, or stay below. */
  readonly metric: string;
  readonly between: readonly [number, number];
  readonly python: boolean;
}

const repositories: readonly Adopted[] = [
  adopted('mlflow-example', 'wine-quality', 'rmse', [0.4, 0.8]),
  adopted('wine', 'red-wine', 'rmse', [0.4, 0.8]),
  adopted('customer-churn', 'churn-clf', 'roc_auc', [0.7, 0.95]),
  adopted('mlproject', 'math-score', 'r2', [0.7, 0.97]),
  // Its model knows lower-case names and values alone, which no predictor but its own can know.
  {
    ...adopted('zoomcamp', 'churn', 'roc_auc', [0.7, 0.95]),
    ...{folder: '05-deployment/workshop', added: ['cairn_predict.py']},
  },
  {...adopted('titanic', 'titanic', 'roc_auc', [0.7, 0.95]), python: false},
];

function adopted(name: string, model: string, metric: string, between: readonly [number, number]): Adopted {
  return {name, model, metric, between, folder: '', added: [], python: true};
}

const root = join(import.meta.dirname, '../..');
const fixtures = join(import.meta.dirname, 'public-repositories');
const pinned = readFileSync(join(root, 'examples/training/requirements.txt'), 'utf8').trim().split('\n');
const installed = await pythonWith(
  'public-repositories',
  [
    ...pinned.filter((line) => /^(joblib|numpy|pandas|scikit-learn)==/.test(line)),
    'matplotlib==3.11.2',
  ].sort(),
);
const path = [...('why' in installed ? [] : [dirname(installed.python)]), process.env['PATH'] ?? ''].join(
  ':',
);

describe.each(repositories)('$name', ({name, model, folder, added, metric, between, python}) => {
  const why = python && 'why' in installed ? ` (skipped: no scikit-learn, ${installed.why})` : '';
  let world: PromotionWorld;
  let theirs = '';
  let url = '';

  beforeAll(async () => {
    world = await promotionWorld();
    const {git} = world;
    await git.run(['rm', '--quiet', 'train.py', 'cairn.yaml', '.gitignore']);
    await cp(join(fixtures, name, 'theirs'), git.directory, {recursive: true});
    theirs = await world.push({});
  }, 60_000);

  afterAll(async () => {
    const server = url === '' ? undefined : await askServer(url).catch(() => undefined);
    if (server?.kind === 'cairn') process.kill(server.pid);
    await world[Symbol.asyncDispose]();
  });

  test.skipIf(why !== '')(
    `trains, serves and is watched, and no file of it is changed${why}`,
    {timeout: 300_000},
    async () => {
      const {git} = world;
      const config = posix.join(folder, 'cairn.yaml');
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      const ownFiles: Record<string, string> = {};
      for (const file of ['cairn.yaml', ...added])
        ownFiles[posix.join(folder, file)] = (await readFile(join(fixtures, name, file), 'utf8')).replace(
          'port: 8080',
          `port: ${port}`,
        );
      await world.push(ownFiles);
      const context = async () =>
        world.context(git, {
          childEnvironment: withPythonPath({PATH: path, HOME: dirname(git.directory)}),
        });

      const checked = await validateData.run(inputsOf(validateData, {config}), await context());
      expect(checked.conclusion).toBe('success');
      const {outputs} = await train.run(inputsOf(train, {model, config}), await context());
      const {run} = outputs;
      if (python) await predict.run(inputsOf(predict, {model, config, run}), await context());
      const evaluated = await evaluate.run(inputsOf(evaluate, {model, config, run}), await context());
      const {metrics} = evaluated.document as Evaluation; // of the verb evaluate
      const value = metrics.find((one) => one.name === metric)?.value ?? Number.NaN;
      expect(value).toBeGreaterThan(between[0]);
      expect(value).toBeLessThan(between[1]);
      const registered = await register.run(inputsOf(register, {model, config, run}), await context());
      const {version} = registered.outputs;
      const proposed = await propose.run(inputsOf(propose, {model, config, version}), await context());
      expect(proposed.outputs).toMatchObject({verdict: 'pass'});
      await merge(world, Number(proposed.outputs['pull-request']));
      await release.run(inputsOf(release, {config}), await context());
      const deployed = await deploy.run(inputsOf(deploy, {model, config}), await context());
      expect(deployed).toMatchObject({conclusion: 'success', outputs: {result: 'deployed', version}});

      const instances = await instancesOf(await context(), config, model, 500);
      const answer = await fetch(`${url}/v1/models/${model}:predict`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({instances}),
      });
      expect(answer.status, await answer.clone().text()).toBe(200);
      const {predictions} = (await answer.json()) as {predictions: number[]};
      expect(new Set(predictions).size).toBeGreaterThan(20);

      const drift = await checkDrift.run(inputsOf(checkDrift, {model, config, url}), await context());
      const report = drift.document as DriftReport; // of the verb check-drift
      expect(report.window.rows).toBe(500);
      expect(report.checks.filter((one) => one.verdict === 'drift')).toEqual([]);

      const changed = await git.run(['diff', '--name-only', '--diff-filter=a', theirs, 'HEAD']);
      expect(changed).toBe('');
      expect(await git.run(['status', '--porcelain'])).toBe('');
    },
  );
});

/** The first rows of a model's dataset, as they are asked about. */
async function instancesOf(
  context: Context,
  file: string,
  model: string,
  count: number,
): Promise<Record<string, string | number | null>[]> {
  const config = await loadConfig(context, file);
  const {features, dataset} = trainedModelOf(config, model);
  const {table} = await loadSoundDataset(context.workspace, datasetOf(config, dataset));
  return Array.from({length: count}, (_, row) =>
    Object.fromEntries(
      features.map((name) => {
        const value = columnOf(table, name).values[row] ?? null;
        return [name, typeof value === 'number' && Number.isNaN(value) ? null : value];
      }),
    ),
  );
}
