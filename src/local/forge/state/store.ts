import {chmodSync, closeSync, existsSync, openSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import type {Documents, Kind} from './documents.ts';

/** Documents by kind, scope (a repository's slug, or '' for the forge itself) and key. */
export interface Store {
  get<K extends Kind>(kind: K, scope: string, key: string | number): Documents[K] | undefined;
  /** In the order in which the keys were first put. */
  list<K extends Kind>(kind: K, scope: string): Documents[K][];
  put<K extends Kind>(kind: K, scope: string, key: string | number, document: Documents[K]): void;
  remove(kind: Kind, scope: string, key: string | number): void;
  /** The next value of a counter that never repeats, from 1. */
  next(scope: string, counter: string): number;
  /** Makes everything put or removed so far survive a crash: call it before answering. */
  commit(): void;
  close(): void;
}

/** SQLite gives its -wal and -shm the rights of the file that they belong to. */
function keepPrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  for (const name of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(name)) chmodSync(name, 0o600);
}

type Change = readonly [kind: Kind, scope: string, key: string, json: string | undefined];

/** Whether opening a store failed because another process has it: SQLite's BUSY and LOCKED. */
export function isLocked(error: unknown): boolean {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return false;
  return [5, 6].includes(error.errcode & 0xff); // the rest of an extended code says why
}

/** Opens the document store in one SQLite file, which this process alone may use until it closes it or dies. */
export function openStore(file: string): Store {
  keepPrivate(file);
  const database = new DatabaseSync(file);
  database.exec(
    'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;' +
      'CREATE TABLE IF NOT EXISTS document (position INTEGER PRIMARY KEY, kind TEXT NOT NULL, scope TEXT NOT NULL,' +
      ' key TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (kind, scope, key)) STRICT;',
  );
  const memory = load(database);
  const upsert = database.prepare(
    'INSERT INTO document (kind, scope, key, json) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const drop = database.prepare('DELETE FROM document WHERE kind = ? AND scope = ? AND key = ?');
  let pending: Change[] = [];
  const shelf = (kind: Kind, scope: string): Map<string, unknown> => {
    const name = shelfName(kind, scope);
    const found = memory.get(name) ?? new Map<string, unknown>();
    memory.set(name, found);
    return found;
  };
  const put = <K extends Kind>(
    kind: K,
    scope: string,
    key: string | number,
    document: Documents[K],
  ): void => {
    shelf(kind, scope).set(String(key), document);
    pending.push([kind, scope, String(key), JSON.stringify(document)]);
  };
  // The casts hold because `put` is the only way in, and its signature ties the kind to its document.
  const get = <K extends Kind>(kind: K, scope: string, key: string | number): Documents[K] | undefined =>
    shelf(kind, scope).get(String(key)) as Documents[K] | undefined;
  const commit = (): void => {
    if (pending.length === 0) return;
    const changes = pending;
    pending = [];
    database.exec('BEGIN');
    for (const [kind, scope, key, json] of changes) {
      if (json === undefined) drop.run(kind, scope, key);
      else upsert.run(kind, scope, key, json);
    }
    database.exec('COMMIT');
  };
  return {
    get,
    put,
    commit,
    list: <K extends Kind>(kind: K, scope: string) => [...shelf(kind, scope).values()] as Documents[K][],
    remove: (kind, scope, key) => {
      shelf(kind, scope).delete(String(key));
      pending.push([kind, scope, String(key), undefined]);
    },
    next: (scope, counter) => {
      const value = (get('counter', scope, counter)?.value ?? 0) + 1;
      put('counter', scope, counter, {value});
      return value;
    },
    close: () => {
      commit();
      database.close();
    },
  };
}

function load(database: DatabaseSync): Map<string, Map<string, unknown>> {
  const memory = new Map<string, Map<string, unknown>>();
  for (const row of database
    .prepare('SELECT kind, scope, key, json FROM document ORDER BY position')
    .iterate()) {
    const name = shelfName(String(row['kind']), String(row['scope']));
    const shelf = memory.get(name) ?? new Map<string, unknown>();
    shelf.set(String(row['key']), JSON.parse(String(row['json'])));
    memory.set(name, shelf);
  }
  return memory;
}

function shelfName(kind: string, scope: string): string {
  return `${kind}\n${scope}`;
}
