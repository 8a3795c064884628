// The sandbox's tables. Every resource is a JSON document beside the few columns that are searched or must be
// unique; what must never happen twice (a payment per session, a customer's shop id, a checkout's name) is a UNIQUE
// constraint.
import type { Database } from './open-database.js';

const VERSION = 2;

const TABLES = {
  customers: `id TEXT PRIMARY KEY, merchant_customer_id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL`,
  customer_sessions: `id TEXT PRIMARY KEY, doc TEXT NOT NULL`,
  checkout_sessions: `id TEXT PRIMARY KEY, doc TEXT NOT NULL`,
  enrollments: `id TEXT PRIMARY KEY, customer_id TEXT NOT NULL, customer_session TEXT, vaulted_token TEXT UNIQUE,
    doc TEXT NOT NULL`,
  payments: `id TEXT PRIMARY KEY, session TEXT UNIQUE, merchant_order_id TEXT NOT NULL, lapses_ms INTEGER,
    doc TEXT NOT NULL`,
  hosted_steps: `id TEXT PRIMARY KEY, doc TEXT NOT NULL`,
  checkouts: `id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, doc TEXT NOT NULL`,
  installment_plans: `id TEXT PRIMARY KEY, doc TEXT NOT NULL`,
  idempotency: `operation TEXT NOT NULL, key TEXT NOT NULL, state TEXT NOT NULL, created_ms INTEGER NOT NULL,
    status INTEGER, body TEXT, PRIMARY KEY (operation, key)`,
  webhook_events: `id TEXT PRIMARY KEY, due_ms INTEGER, doc TEXT NOT NULL`,
} as const;

const INDEXES = [
  `enrollments_by_customer ON enrollments (customer_id)`,
  `enrollments_by_session ON enrollments (customer_session)`,
  `payments_by_order ON payments (merchant_order_id)`,
  `payments_by_lapse ON payments (lapses_ms)`,
  `webhook_events_by_due ON webhook_events (due_ms)`,
];

export type TableName = keyof typeof TABLES;

/** Makes the tables when absent. A file of another version is refused: it holds nothing worth a migration. */
export function applySchema(db: Database): void {
  const version = Number(db.get('PRAGMA user_version')?.['user_version'] ?? 0);
  if (version !== 0 && version !== VERSION)
    throw new Error(`sandbox database has version ${version}, expected ${VERSION}: delete the file`);
  db.transaction(() => {
    for (const [name, columns] of Object.entries(TABLES))
      db.exec(`CREATE TABLE IF NOT EXISTS ${name} (${columns})`);
    for (const index of INDEXES) db.exec(`CREATE INDEX IF NOT EXISTS ${index}`);
    db.exec(`PRAGMA user_version = ${VERSION}`);
  });
}

/** Empties every table. */
export function emptyTables(db: Database): void {
  db.transaction(() => {
    for (const name of Object.keys(TABLES)) db.exec(`DELETE FROM ${name}`);
  });
}
