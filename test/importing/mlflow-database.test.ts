import {copyFile, mkdir, readdir, symlink, truncate, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, test} from 'vitest';
import {readMlflow} from '../../src/importing/read-mlflow.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {databaseOfMlflow as schema, logged, run} from './database-of-mlflow.ts';

async function repository(sql: string): Promise<{path: string; database: string} & AsyncDisposable> {
  const folder = await temporaryFolder();
  const database = join(folder.path, 'mlflow.db');
  const made = new DatabaseSync(database);
  made.exec(sql);
  made.close();
  for (const [path, text] of [
    [`mlruns/1/models/${logged}/artifacts/model.bin`, 'logged'],
    [`mlartifacts/1/${run}/artifacts/plain/weights.txt`, 'weights'],
  ] as const) {
    await mkdir(join(folder.path, path, '..'), {recursive: true});
    await writeFile(join(folder.path, path), text);
  }
  return {path: folder.path, database, [Symbol.asyncDispose]: async () => folder[Symbol.asyncDispose]()};
}

describe('a registry in mlflow.db', () => {
  test('is taken over: logged models, files of a server, aliases, workspaces; without what was deleted', async () => {
    await using world = await repository(schema);
    const models = await readMlflow(world.path);
    for (const version of models.flatMap(({versions}) => versions)) serializeDocument(version);
    expect(
      models.map(({model, versions}) => [
        model,
        versions.map(({version, description, stages, labels, artifacts}) => ({
          version,
          description,
          stages,
          labels,
          files: artifacts.map(({path}) => path),
        })),
      ]),
    ).toEqual([
      [
        'churn',
        [
          {version: '1.0.0', description: 'of all', stages: ['champion'], labels: {}, files: ['model.bin']},
          {
            version: '2.0.0',
            description: 'mine',
            stages: ['staging'],
            labels: {ok: 'yes'},
            files: ['weights.txt'],
          },
        ],
      ],
      [
        'team-churn',
        [{version: '1.0.0', description: undefined, stages: [], labels: {other: 'x'}, files: []}],
      ],
    ]);
    expect(models[0]?.versions[0]?.run).toEqual({
      id: run,
      name: 'one',
      status: 'FINISHED',
      startedAt: '2023-11-14T22:13:20.000Z',
      parameters: {depth: '3'},
      metrics: [
        {name: 'auc', value: 0.6, values: 2},
        {name: 'endless', value: null, values: 1},
        {name: 'lost', value: null, values: 1},
      ],
      tags: {},
    });
    expect(models[0]?.stages.map(({stage, since}) => `${stage} ${since.toISOString()}`)).toEqual([
      'champion 2023-11-14T22:13:21.000Z',
      'staging 2023-11-14T22:13:22.000Z',
    ]);
    expect(models[1]?.problems).toEqual([
      'version 1 of team/churn keeps its files at ../../../../etc, and they are not below mlruns or mlartifacts here: no digest is recorded',
    ]);
    expect((await readdir(world.path)).sort()).toEqual(['mlartifacts', 'mlflow.db', 'mlruns']);
  });

  test('of before workspaces, aliases, tags and logged models is read too', async () => {
    await using world = await repository(`
      CREATE TABLE registered_models (name TEXT);
      CREATE TABLE model_versions (name TEXT, version INTEGER, creation_time BIGINT, current_stage TEXT, source TEXT, run_id TEXT);
      CREATE TABLE runs (run_uuid TEXT, artifact_uri TEXT);
      INSERT INTO registered_models VALUES ('m');
      INSERT INTO model_versions VALUES ('m', 1, 1700000000000, 'Production', './mlruns/1/models/${logged}/artifacts', '${run}');`);
    const [model] = await readMlflow(world.database);
    expect(model?.versions[0]?.artifacts.map(({path}) => path)).toEqual(['model.bin']);
    expect(model?.stages.map(({stage}) => stage)).toEqual(['production']);
    expect(model?.problems).toEqual([`version 1 of m comes from run ${run}, which is not kept here`]);
  });

  test.each([
    [
      'of something else',
      'CREATE TABLE cookies (name TEXT);',
      /is no database of MLflow: it has no table registered_models/,
    ],
    [
      'of another schema',
      schema.replace('source TEXT, ', '').replace(/INSERT INTO model_versions[^;]+;/, ''),
      /has schema "abc123" of MLflow, which lacks column model_versions.source/,
    ],
    [
      'with a view that never ends',
      `${schema} DROP TABLE params; CREATE VIEW params AS WITH RECURSIVE t(key) AS (SELECT 1 UNION ALL SELECT key FROM t) SELECT key, 1 AS value, 1 AS run_uuid FROM t;`,
      /has a view "params"/,
    ],
    ['with a virtual table', `${schema} CREATE VIRTUAL TABLE x USING fts5(y);`, /has a virtual table "x"/],
  ])('%s is refused in words', async (_, sql, message) => {
    await using world = await repository(sql);
    await expect(readMlflow(world.path)).rejects.toThrow(message);
  });

  test('that is damaged, no database or a link is refused in words', async () => {
    await using world = await repository(schema);
    await copyFile(world.database, join(world.path, 'cut.db'));
    await truncate(join(world.path, 'cut.db'), 9000);
    await expect(readMlflow(join(world.path, 'cut.db'))).rejects.toThrow(/cannot be read as a database/);
    await writeFile(join(world.path, 'text.db'), 'no database at all, but a text that is long enough');
    await expect(readMlflow(join(world.path, 'text.db'))).rejects.toThrow(/cannot be read as a database/);
    await symlink(world.database, join(world.path, 'link.db'));
    await expect(readMlflow(join(world.path, 'link.db'))).rejects.toThrow(/links are not followed/);
    await writeFile(`${world.database}-journal`, 'x');
    await expect(readMlflow(world.path)).rejects.toThrow(/under way or was broken off/);
  });

  test('reads no files through links that lead away', async () => {
    await using elsewhere = await temporaryFolder();
    await writeFile(join(elsewhere.path, 'secret'), 'x');
    await using world = await repository(
      schema.replace(`mlflow-artifacts:/1/${run}/artifacts`, `mlflow-artifacts:/1/away`),
    );
    await mkdir(join(world.path, 'mlartifacts/1/away'), {recursive: true});
    await symlink(elsewhere.path, join(world.path, 'mlartifacts/1/away/plain'));
    const [churn] = await readMlflow(world.path);
    expect(churn?.versions[1]?.artifacts).toEqual([]);
  });
});
