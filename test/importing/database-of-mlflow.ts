/** The run that the database tells of. */
export const run = 'a'.repeat(32);
/** Its logged model. */
export const logged = `m-${'b'.repeat(32)}`;

/** A small registry: the part of MLflow's schema that is read, as its migrations name tables and columns. */
export const databaseOfMlflow = `
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
