import {UserError} from '../kernel/errors.ts';
import {
  momentOf,
  type ImportedRun,
  type MlflowModel,
  type MlflowRegistry,
  type MlflowVersion,
} from './mlflow-registry.ts';
import {withSqlite, type ForeignTables, type Row} from './open-sqlite.ts';
import {asText} from './read-yaml.ts';

/**
 * Reads MLflow's registry in a SQLite database, as MLflow 1.4 to 3 write it; deleted versions are left out. A model of
 * another workspace than `default` is called `<workspace>/<name>`. Throws CAIRN_IMPORT_INVALID where a column is missing
 * without which a version cannot be told, with the schema that the database says it has.
 */
export async function readMlflowDatabase(
  file: string,
  roots: MlflowRegistry['roots'],
): Promise<MlflowRegistry> {
  return withSqlite(file, (tables) => {
    requireSchema(file, tables);
    const models = readModels(tables);
    const ids = new Set(models.flatMap(({versions}) => versions.map(({run}) => run ?? '')));
    const runs = new Map([...ids].flatMap((id) => readRun(tables, id)));
    const logged = valuesOf(tables, 'logged_models', 'model_id', 'artifact_location');
    const artifacts = valuesOf(tables, 'runs', 'run_uuid', 'artifact_uri');
    return {
      models,
      roots,
      readRun: async (id) => Promise.resolve(runs.get(id)),
      placesOf: ({location}) => {
        if (location === undefined) return [];
        const [, run = '', path = ''] = /^runs:\/([0-9a-f]{32})\/(.+)$/.exec(location) ?? [];
        const model = /^models:\/(m-[0-9a-f]{32})$/.exec(location)?.[1] ?? '';
        const known = artifacts.has(run) ? `${artifacts.get(run) ?? ''}/${path}` : logged.get(model);
        return [known ?? location];
      },
    };
  });
}

/** Without these no version can be told; whatever else is not there was not there in that version of MLflow either. */
const needed = {
  registered_models: ['name'],
  model_versions: ['name', 'version', 'creation_time', 'current_stage', 'source', 'run_id'],
  runs: ['run_uuid', 'artifact_uri'],
} as const;

function requireSchema(file: string, tables: ForeignTables): void {
  const missing = Object.entries(needed).flatMap(([table, columns]) => {
    const there = tables.columns(table);
    if (there.length === 0) return [`table ${table}`];
    return columns.filter((column) => !there.includes(column)).map((column) => `column ${table}.${column}`);
  });
  if (missing.length === 0) return;
  const [schema] = tables.columns('alembic_version').includes('version_num')
    ? tables.rows('SELECT version_num FROM alembic_version')
    : [];
  throw new UserError('CAIRN_IMPORT_INVALID', {
    where: file,
    what:
      schema === undefined
        ? `is no database of MLflow: it has no ${missing.join(', ')}`
        : `has schema ${JSON.stringify(schema['version_num'])} of MLflow, which lacks ${missing.join(', ')}`,
    expected: 'a database as MLflow 1.4 to 3 write it',
    ...(schema !== undefined && {todo: 'Bring it up to date: mlflow db upgrade sqlite:///mlflow.db'}),
  });
}

function readModels(tables: ForeignTables): MlflowModel[] {
  const all = (table: string, order: string): readonly Row[] =>
    tables.columns(table).length === 0 ? [] : tables.rows(`SELECT * FROM ${table} ORDER BY ${order}`);
  const versions = Map.groupBy(all('model_versions', 'version'), modelOf);
  const aliases = Map.groupBy(all('registered_model_aliases', 'alias'), modelOf);
  const tags = Map.groupBy(
    all('model_version_tags', 'key'),
    (row) => `${modelOf(row)}\0${asText(row['version']) ?? ''}`,
  );
  return all('registered_models', 'name').map((row) => {
    const name = modelOf(row);
    return {
      name,
      description: asText(row['description']),
      aliases: (aliases.get(name) ?? []).map(({alias, version}) => ({
        name: asText(alias) ?? '',
        version: asText(version) ?? '',
      })),
      versions: (versions.get(name) ?? []).flatMap((version) =>
        versionOf(version, tags.get(`${name}\0${asText(version['version']) ?? ''}`) ?? []),
      ),
    };
  });
}

function modelOf({name, workspace}: Row): string {
  const prefix =
    workspace === undefined || workspace === null || workspace === 'default'
      ? ''
      : `${asText(workspace) ?? ''}/`;
  return `${prefix}${asText(name) ?? ''}`;
}

/** MLflow keeps the row of a deleted version, with this stage. */
function versionOf(row: Row, tags: readonly Row[]): MlflowVersion[] {
  const number = row['version'];
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return [];
  const stage = asText(row['current_stage']);
  if (stage === 'Deleted_Internal') return [];
  return [
    {
      number,
      created: row['creation_time'],
      updated: row['last_updated_time'],
      description: asText(row['description']),
      stage,
      location: asText(row['storage_location']) ?? asText(row['source']),
      run: asText(row['run_id']),
      labels: pairs(tags),
    },
  ];
}

function readRun(tables: ForeignTables, id: string): [string, ImportedRun][] {
  const [run] = tables.rows('SELECT * FROM runs WHERE run_uuid = ?', id);
  if (run === undefined) return [];
  const ofRun = (table: string): readonly Row[] =>
    tables.columns(table).length === 0
      ? []
      : tables.rows(`SELECT * FROM ${table} WHERE run_uuid = ? ORDER BY key`, id);
  const counts = new Map(
    (tables.columns('metrics').length === 0
      ? []
      : tables.rows('SELECT key, count(*) AS count FROM metrics WHERE run_uuid = ? GROUP BY key', id)
    ).map(({key, count}) => [key, Number(count)]),
  );
  const tags = pairs(ofRun('tags'));
  const name = asText(run['name']) ?? tags['mlflow.runName'];
  const status = asText(run['status']);
  const [started, ended] = [momentOf(run['start_time']), momentOf(run['end_time'])];
  const described: ImportedRun = {
    id,
    ...(name !== undefined && name !== '' && {name}),
    ...(status !== undefined && {status}),
    ...(started !== undefined && {startedAt: started.toISOString()}),
    ...(ended !== undefined && {endedAt: ended.toISOString()}),
    parameters: pairs(ofRun('params')),
    metrics: ofRun('latest_metrics').map(({key, value, is_nan: isNaN}) => ({
      name: asText(key) ?? '',
      value: isNaN === 1 || typeof value !== 'number' || Math.abs(value) >= infinite ? null : value,
      values: counts.get(key) ?? 1,
    })),
    tags,
  };
  return [[id, described]];
}

/** MLflow keeps an infinite metric as the greatest number there is. */
const infinite = Number.MAX_VALUE;

function pairs(rows: readonly Row[]): Record<string, string> {
  return Object.fromEntries(
    rows
      .map(({key, value}) => [asText(key) ?? '', asText(value) ?? ''] as const)
      .filter(([key]) => key !== '__proto__'),
  );
}

/** A column by another one; empty where the table or a column is not there. */
function valuesOf(
  tables: ForeignTables,
  table: string,
  key: string,
  value: string,
): ReadonlyMap<string, string> {
  const columns = tables.columns(table);
  if (!columns.includes(key) || !columns.includes(value)) return new Map();
  return new Map(
    tables
      .rows(`SELECT ${key} AS name, ${value} AS value FROM ${table} WHERE ${value} IS NOT NULL`)
      .map((row) => [asText(row['name']) ?? '', asText(row['value']) ?? '']),
  );
}
