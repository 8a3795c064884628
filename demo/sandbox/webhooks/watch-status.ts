// Notices every change of a record's status at the one place all of them pass: the store. Whoever moves a payment
// need not remember to tell anybody.
import type { Database } from '../database/open-database.js';
import type { Documents } from '../store/documents.js';

interface Standing {
  readonly id: string;
  readonly status: string;
  readonly sub_status: string | null;
}

/** The same store, which tells of each birth and each change, in the transaction that makes it. */
export function watchStatus<T extends Standing, S extends Documents<T>>(
  db: Database,
  store: S,
  tell: (record: T) => void,
): S {
  return {
    ...store,
    insert: (record: T) =>
      db.transaction(() => {
        const made = store.insert(record);
        tell(made);
        return made;
      }),
    replace: (record: T) =>
      db.transaction(() => {
        const before = store.find(record.id);
        const after = store.replace(record);
        if (before?.status !== after.status || before.sub_status !== after.sub_status) tell(after);
        return after;
      }),
  };
}
