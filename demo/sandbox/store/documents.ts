// Reads and writes JSON documents of one table. The other stores are thin layers over it.
import type { Database, SqlValue } from '../database/open-database.js';
import type { TableName } from '../database/schema.js';

export interface Documents<T extends { id: string }> {
  /** Throws the driver's "UNIQUE constraint failed" when a searched column collides. */
  insert(record: T): T;
  find(id: string): T | undefined;
  findBy(column: string, value: string): T | undefined;
  listBy(column: string, value: string): T[];
  /** In the order of their creation, as every list is. */
  listAll(): T[];
  replace(record: T): T;
  remove(id: string): void;
}

/** `toColumns` names the searched columns beside `id` and `doc`. */
export function createDocuments<T extends { id: string }>(
  db: Database,
  table: TableName,
  toColumns: (record: T) => Record<string, SqlValue> = () => ({}),
): Documents<T> {
  const read = (row: Record<string, unknown> | undefined): T | undefined =>
    row ? (JSON.parse(String(row['doc'])) as T) : undefined;
  // A row's implicit number grows with each insertion, whatever was removed before: it is the order of creation.
  const byColumn = (column: string): string => `SELECT doc FROM ${table} WHERE ${column} = ? ORDER BY rowid`;
  return {
    insert(record) {
      const columns = toColumns(record);
      const names = ['id', 'doc', ...Object.keys(columns)];
      const marks = names.map(() => '?').join(', ');
      const values = [record.id, JSON.stringify(record), ...Object.values(columns)];
      db.run(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`, ...values);
      return record;
    },
    find: (id) => read(db.get(`SELECT doc FROM ${table} WHERE id = ?`, id)),
    findBy: (column, value) => read(db.get(byColumn(column), value)),
    listBy: (column, value) =>
      db.all(byColumn(column), value).map((row) => JSON.parse(String(row['doc'])) as T),
    listAll: () =>
      db.all(`SELECT doc FROM ${table} ORDER BY rowid`).map((row) => JSON.parse(String(row['doc'])) as T),
    remove: (id) => void db.run(`DELETE FROM ${table} WHERE id = ?`, id),
    replace(record) {
      const columns = toColumns(record);
      const sets = ['doc', ...Object.keys(columns)].map((name) => `${name} = ?`).join(', ');
      const values = [JSON.stringify(record), ...Object.values(columns), record.id];
      db.run(`UPDATE ${table} SET ${sets} WHERE id = ?`, ...values);
      return record;
    },
  };
}

/** True when `error` says that a row with this key is already there; both drivers agree on these words only. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('UNIQUE constraint failed');
