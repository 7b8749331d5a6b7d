import {copyFile, mkdir, readdir, symlink, truncate, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, test} from 'vitest';
import {readMlflow} from '../../src/importing/read-mlflow.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {temporaryFolder} from '../support/temporary.ts';

const run = 'a'.repeat(32);
const logged = `m-${'b'.repeat(32)}`;

/** The part of MLflow's schema that is read, as its migrations name tables and columns. */
const schema = `
CREATE TABLE alembic_version (version_num TEXT);
CREATE TABLE registered_models (name TEXT, description TEXT, workspace TEXT);
CREATE TABLE model_versions (name TEXT, version INTEGER, creation_time BIGINT, last_updated_time BIGINT, description TEXT,
  current_stage TEXT, source TEXT, run_id TEXT, storage_location TEXT, workspace TEXT);
CREATE TABLE registered_model_aliases (alias TEXT, version INTEGER, name TEXT, workspace TEXT);
CREATE TABLE model_version_tags (key TEXT, value TEXT, name TEXT, version INTEGER, workspace TEXT);
CREATE TABLE runs (run_uuid TEXT, name TEXT, status TEXT, start_time BIGINT, end_time BIGINT, artifact_uri TEXT);
CREATE TABLE params (key TEXT, value TEXT, run_uuid TEXT);
CREATE TABLE tags (key TEXT, value TEXT, run_uuid TEXT);
CREATE TABLE metrics (key TEXT, value FLOAT, run_uuid TEXT);
CREATE TABLE latest_metrics (key TEXT, value FLOAT, is_nan BOOLEAN, run_uuid TEXT);
CREATE TABLE logged_models (model_id TEXT, artifact_location TEXT);
INSERT INTO alembic_version VALUES ('abc123');
INSERT INTO registered_models VALUES ('churn', 'of all', 'default'), ('churn', NULL, 'team');
INSERT INTO model_versions VALUES
  ('churn', 1, 1700000000000, 1700000001000, NULL, 'None', 'models:/${logged}', '${run}', NULL, 'default'),
  ('churn', 2, 1700000000000, 1700000002000, 'mine', 'Staging', 'runs:/${run}/plain', '${run}', NULL, 'default'),
  ('churn', 3, 1700000000000, 1700000002000, NULL, 'Deleted_Internal', '', '', NULL, 'default'),
  ('churn', 1, 1700000000000, NULL, NULL, 'None', '/etc', NULL, '../../../../etc', 'team');
INSERT INTO registered_model_aliases VALUES ('champion', 1, 'churn', 'default');
INSERT INTO model_version_tags VALUES ('ok', 'yes', 'churn', 2, 'default'), ('other', 'x', 'churn', 1, 'team');
INSERT INTO runs VALUES ('${run}', 'one', 'FINISHED', 1700000000000, -5, 'mlflow-artifacts:/1/${run}/artifacts');
INSERT INTO params VALUES ('depth', '3', '${run}');
INSERT INTO metrics VALUES ('auc', 0.5, '${run}'), ('auc', 0.6, '${run}'), ('lost', 0, '${run}');
INSERT INTO latest_metrics VALUES ('auc', 0.6, 0, '${run}'), ('lost', 0, 1, '${run}'), ('endless', ${Number.MAX_VALUE}, 0, '${run}');
INSERT INTO logged_models VALUES ('${logged}', 'file:///old/mlruns/1/models/${logged}/artifacts');
`;

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
