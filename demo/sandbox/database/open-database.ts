// One synchronous SQLite API over two drivers: Node's own where Node has it, else libsql, whose prebuilt
// binary comes with the package. Knows SQL drivers; knows no table.
import { createRequire } from 'node:module';

export type SqlValue = string | number | null;
type Row = Record<string, unknown>;

interface RawStatement {
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown[];
  run(...values: SqlValue[]): { changes: number | bigint };
}

interface RawDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): RawStatement;
  close(): void;
}

type RawConstructor = new (file: string) => RawDatabase;

export interface Database {
  readonly driver: 'node:sqlite' | 'libsql';
  exec(sql: string): void;
  get(sql: string, ...values: SqlValue[]): Row | undefined;
  all(sql: string, ...values: SqlValue[]): Row[];
  /** Number of rows changed. */
  run(sql: string, ...values: SqlValue[]): number;
  /** All or nothing; a transaction inside a transaction joins the outer one. */
  transaction<T>(work: () => T): T;
  close(): void;
}

function loadLibsql(): RawConstructor {
  try {
    return createRequire(import.meta.url)('libsql') as RawConstructor;
  } catch (cause) {
    throw new Error(
      `Node ${process.versions.node} has no SQLite of its own: run \`npm install --save-dev libsql\`, or use Node 22.13 or newer.`,
      { cause },
    );
  }
}

function openRaw(file: string): { raw: RawDatabase; driver: Database['driver'] } {
  const builtin = process.getBuiltinModule('node:sqlite') as { DatabaseSync: RawConstructor } | undefined;
  if (builtin) return { raw: new builtin.DatabaseSync(file), driver: 'node:sqlite' };
  const Libsql = loadLibsql();
  return { raw: new Libsql(file), driver: 'libsql' };
}

/** Opens `file` (made when absent) or `:memory:`. */
export function openDatabase(file: string): Database {
  const { raw, driver } = openRaw(file);
  // Both drivers start without patience, and switching to WAL can itself find the file busy: patience first.
  for (const pragma of ['busy_timeout=5000', 'journal_mode=WAL', 'synchronous=NORMAL', 'foreign_keys=ON'])
    raw.exec(`PRAGMA ${pragma}`);

  const statements = new Map<string, RawStatement>();
  const prepare = (sql: string): RawStatement => {
    const known = statements.get(sql) ?? raw.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  let depth = 0;

  return {
    driver,
    exec: (sql) => void raw.exec(sql),
    get: (sql, ...values) => (prepare(sql).get(...values) as Row | undefined) ?? undefined,
    all: (sql, ...values) => prepare(sql).all(...values) as Row[],
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    transaction(work) {
      if (depth > 0) return work();
      depth += 1;
      raw.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        raw.exec('COMMIT');
        return result;
      } catch (error) {
        raw.exec('ROLLBACK');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close: () => raw.close(),
  };
}
