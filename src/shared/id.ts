// What Yuno's identifiers look like. A file of its own: the first load needs this much of the guards, and no more.

/** Yuno's identifiers: sessions, tokens, payments. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9-]{36,64}$/.test(value);
