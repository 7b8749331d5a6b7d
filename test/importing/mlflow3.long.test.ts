import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readdir, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readMlflow} from '../../src/importing/read-mlflow.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {testGit} from '../support/context.ts';
import {pythonWith} from '../support/python-packages.ts';
import {cairn} from '../support/registry-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

// A registry that MLflow 3 itself made in its default place, mlflow.db, beside what its own interface says of it.

const installed = await pythonWith('mlflow-3', [
  'mlflow-skinny==3.17.2',
  'sqlalchemy',
  'alembic',
  'numpy',
  'pandas',
]);
const reason = 'why' in installed ? ` (skipped: no MLflow 3, ${installed.why})` : '';

const make = `
import json, os, sys
import mlflow
from mlflow import MlflowClient
client = MlflowClient()
mlflow.set_experiment("churn")
class Twice(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input: list[float], params=None) -> list[float]:
        return [2 * x for x in model_input]
for depth in (3, 5):
    with mlflow.start_run(run_name="depth %d" % depth) as run:
        mlflow.log_param("max depth", depth)
        for step, value in enumerate((0.5, 0.7, 0.6 + depth / 100)):
            mlflow.log_metric("auc", value, step=step)
        mlflow.log_metric("lost", float("nan"))
        mlflow.log_metric("endless", float("-inf"))
        mlflow.set_tag("team", "growth")
        mlflow.pyfunc.log_model(name="twice", python_model=Twice(), registered_model_name="churn")
        open("weights.txt", "w").write("weights %d" % depth)
        mlflow.log_artifact("weights.txt", "plain")
client.create_registered_model("plain.model", description="of a run")
client.create_model_version("plain.model", "runs:/%s/plain" % run.info.run_id, run_id=run.info.run_id)
client.create_model_version("plain.model", "s3://bucket/elsewhere")
gone = client.create_model_version("plain.model", "runs:/%s/plain" % run.info.run_id, run_id=run.info.run_id)
client.delete_model_version("plain.model", gone.version)
client.create_registered_model("empty")
client.set_registered_model_alias("churn", "champion", "1")
client.transition_model_version_stage("churn", "2", "Production")
client.set_model_version_tag("churn", "1", "validated", "yes")
client.update_model_version("churn", "1", "the first")
os.remove("weights.txt")
told = []
for version in sorted(client.search_model_versions(), key=lambda v: (v.name, int(v.version))):
    full = client.get_model_version(version.name, version.version)
    run = client.get_run(full.run_id) if full.run_id else None
    told.append({
        "name": full.name, "version": int(full.version), "created": full.creation_timestamp,
        "description": full.description, "tags": full.tags,
        "held": sorted(full.aliases + ([full.current_stage.lower()] if full.current_stage != "None" else [])),
        "run": None if run is None else {
            "id": run.info.run_id, "name": run.info.run_name, "status": run.info.status,
            "parameters": run.data.params, "tags": run.data.tags,
            "metrics": {k: (v if abs(v) < 1e308 else None) for k, v in run.data.metrics.items()},
        },
    })
json.dump(told, sys.stdout)
`;

interface Told {
  readonly name: string;
  readonly version: number;
  readonly created: number;
  readonly description: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly held: readonly string[];
  readonly run: {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly tags: Readonly<Record<string, string>>;
    readonly metrics: Readonly<Record<string, number | null>>;
  } | null;
}

async function registryOfMlflow(): Promise<{path: string; told: readonly Told[]} & AsyncDisposable> {
  const folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['config', 'user.name', 'Dana']);
  await git.run(['config', 'user.email', 'dana@example.com']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'first']);
  const said = execFileSync('python' in installed ? installed.python : '', ['-c', make], {
    cwd: folder.path,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {PATH: process.env['PATH'], HOME: folder.path, MLFLOW_DISABLE_TELEMETRY: 'true'},
  });
  const told = JSON.parse(said.replaceAll('NaN', 'null')) as Told[]; // as the program above writes it
  return {path: folder.path, told, [Symbol.asyncDispose]: async () => folder[Symbol.asyncDispose]()};
}

describe.skipIf('why' in installed)(`a registry of MLflow 3${reason}`, () => {
  test('is taken over from mlflow.db as MLflow tells it, and stated by tags', async () => {
    await using world = await registryOfMlflow();
    const before = (await readdir(world.path)).sort();
    const models = await readMlflow(world.path);
    expect((await readdir(world.path)).sort()).toEqual(before); // the database is read from a copy
    expect(models.map(({model, versions}) => `${model} ${versions.length}`)).toEqual([
      'churn 2',
      'empty 0',
      'plain-model 2',
    ]);
    const versions = models.flatMap((model) => model.versions);
    for (const version of versions) serializeDocument(version);
    expect(
      versions.map(({source, createdAt, description, labels, stages, run}) => ({
        name: source.name,
        version: Number(source.version),
        created: Date.parse(createdAt),
        description: description ?? null,
        tags: labels,
        held: stages,
        run: run && {
          id: run.id,
          name: run.name,
          status: run.status,
          parameters: run.parameters,
          tags: run.tags,
          metrics: Object.fromEntries(run.metrics.map(({name, value}) => [name, value])),
        },
      })),
    ).toEqual(
      world.told.map(({description, run, ...version}) => ({
        ...version,
        description: description ?? (version.name === 'plain.model' ? 'of a run' : null),
        run: run ?? undefined,
      })),
    );
    expect(versions[0]?.run?.metrics.map(({name, values}) => `${name} ${values}`)).toEqual([
      'auc 3',
      'endless 1',
      'lost 1',
    ]);
    expect(versions.map(({artifacts}) => artifacts.length > 0)).toEqual([true, true, true, false]);
    expect(versions[0]?.artifacts.map(({path}) => path)).toEqual(
      expect.arrayContaining(['MLmodel', 'python_model.pkl']),
    );
    expect(versions[0]?.signature?.inputs.map(({type}) => type)).toEqual(['double']);
    expect(versions[2]?.artifacts.map(({path, size}) => [path, size])).toEqual([['weights.txt', 9]]);
    expect(models.flatMap(({problems = []}) => problems)).toEqual([
      'version 2 of plain.model keeps its files at s3://bucket/elsewhere, and they are not below mlruns or mlartifacts here: no digest is recorded',
    ]);
    const done = cairn(world.path, 'import', 'mlflow', 'mlflow.db', '--tags');
    expect(done).toMatchObject({code: 0});
    expect(done.out).toContain('4 records written');
    expect(cairn(world.path, 'show', 'churn#production').out).toContain('2.0.0');
  });

  test('finds the files of a server beside it, below mlartifacts', async () => {
    await using world = await registryOfMlflow();
    const database = join(world.path, 'mlflow.db');
    await rename(join(world.path, 'mlruns'), join(world.path, 'mlartifacts'));
    // What a server with --serve-artifacts writes.
    execFileSync('python' in installed ? installed.python : '', [
      '-c',
      `
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
for table, column in (("model_versions", "storage_location"), ("logged_models", "artifact_location"), ("runs", "artifact_uri")):
    database.execute("update %s set %s = replace(%s, ?, 'mlflow-artifacts:')" % (table, column, column), (sys.argv[2] + "/mlruns",))
database.commit()
`,
      database,
      world.path,
    ]);
    const models = await readMlflow(database);
    expect(models.flatMap(({versions}) => versions.map(({artifacts}) => artifacts.length > 0))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(models[0]?.versions[0]?.source.location).toMatch(/^mlflow-artifacts:\//);
  });

  test('reads what is in the write-ahead log alone, and leaves it there', async () => {
    await using world = await registryOfMlflow();
    const database = join(world.path, 'mlflow.db');
    // Ends without closing, as a server that was killed.
    execFileSync('python' in installed ? installed.python : '', [
      '-c',
      `
import os, sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.execute("pragma journal_mode = wal")
database.execute("update registered_models set description = 'from the log' where name = 'plain.model'")
database.commit()
os._exit(0)
`,
      database,
    ]);
    expect(existsSync(`${database}-wal`)).toBe(true);
    const models = await readMlflow(database);
    expect(models.at(-1)?.versions[0]?.description).toBe('from the log');
    expect(existsSync(`${database}-wal`)).toBe(true);
    await writeFile(`${database}-journal`, 'x');
    await expect(readMlflow(database)).rejects.toThrow(/under way or was broken off/);
  });
});
