// The small decoders against the schemas they stand in for: what a schema accepts they accept, and a broken answer
// is refused by both.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fc } from '../../../test/help/properties.js';
import type { z } from 'zod';
import { attemptAnswer, openAnswer, reportAnswer, unenrollAnswer } from '../../shared/contract.js';
import { decodeOpened } from './decode.js';
import { decodeAttempt, decodeReport } from './payments.js';
import { decodeUnenrolled } from './unenroll.js';

const text = fc.string({ maxLength: 20 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const money = fc.record({ currency: fc.constantFrom('BRL', 'USD'), value: fc.nat(), junk: maybe(text) });
const report = fc.record({
  id: text,
  session: text,
  status: text,
  subStatus: text,
  outcome: fc.constantFrom('paid', 'pending', 'declined', 'enrolled'),
  final: fc.boolean(),
  retry: fc.boolean(),
  method: text,
  reason: maybe(fc.constantFrom('funds', 'generic')),
  next: maybe(
    fc.oneof(
      fc.record({ kind: fc.constant('challenge'), url: maybe(text) }),
      fc.record({ kind: fc.constant('redirect'), url: text }),
      fc.record({ kind: fc.constant('wait') }),
    ),
  ),
  vaultedToken: maybe(text),
});
const method = fc.record({
  id: text,
  type: fc.string({ minLength: 1, maxLength: 20 }),
  name: text,
  category: text,
  icon: maybe(text),
  marks: maybe(fc.record({ icons: fc.array(text, { maxLength: 4 }), more: fc.nat() })),
  vaultedToken: maybe(text),
  card: maybe(fc.record({ brand: text, lastFour: text, expiry: text })),
  sdk: maybe(fc.boolean()),
  fields: fc.array(fc.record({ kind: fc.constantFrom('card', 'save') }), { maxLength: 3 }),
});
const opened = fc.record({
  protocol: fc.nat(),
  purpose: fc.constantFrom('payment', 'enrollment'),
  country: text,
  amount: maybe(money),
  creates: fc.boolean(),
  secondAttempt: fc.boolean(),
  methods: fc.array(method, { maxLength: 4 }),
  saved: maybe(fc.array(method, { maxLength: 2 })),
  report: maybe(report),
});
const attempt = fc.oneof(
  fc.record({ report }),
  fc.record({ session: text, idempotencyKey: text, request: fc.dictionary(text, fc.jsonValue()) }),
);

const accepts = (decode: (body: unknown) => unknown, body: unknown): boolean => {
  try {
    decode(body);
    return true;
  } catch {
    return false;
  }
};

/** Replaces one value somewhere inside by something of another type. */
function broken(value: unknown, at: number, by: unknown): unknown {
  const paths: string[][] = [];
  const walk = (node: unknown, path: string[]): void => {
    if (path.length) paths.push(path);
    if (typeof node === 'object' && node !== null && path[0] !== 'request')
      for (const [key, child] of Object.entries(node)) walk(child, [...path, key]);
  };
  walk(value, []);
  const path = paths[at % Math.max(1, paths.length)] ?? [];
  const copy: unknown = structuredClone(value);
  let node = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
  node[path.at(-1) ?? ''] = by;
  return copy;
}

const CASES: [string, fc.Arbitrary<unknown>, z.ZodType, (body: unknown) => unknown][] = [
  ['open', opened, openAnswer, decodeOpened],
  ['attempt', attempt, attemptAnswer, decodeAttempt],
  ['unenroll', fc.record({ vaultedToken: text }), unenrollAnswer, decodeUnenrolled],
  ['report', fc.record({ report: maybe(report) }), reportAnswer, decodeReport],
];

describe('the decoders and the schemas', () => {
  for (const [name, valid, schema, decode] of CASES) {
    it(`agree on every good answer to ${name}`, () => {
      fc.assert(
        fc.property(valid, (body) => {
          assert.equal(schema.safeParse(body).success, true);
          assert.equal(accepts(decode, body), true);
        }),
        { numRuns: 300 },
      );
    });

    it(`agree that an answer to ${name} with a value of another type is broken`, () => {
      const junk = fc.constantFrom<unknown>(null, [], {}, 7n, Symbol.iterator);
      let refused = 0;
      fc.assert(
        fc.property(valid, fc.nat(), junk, (body, at, by) => {
          const bad = broken(body, at, by);
          if (schema.safeParse(bad).success) return;
          // Enums stay open in the browser: a kind from tomorrow is text all the same.
          refused++;
          assert.equal(
            accepts(decode, bad),
            false,
            JSON.stringify(bad, (_, v) => (typeof v === 'bigint' ? 'n' : (v as unknown))),
          );
        }),
        { numRuns: 500 },
      );
      assert.ok(refused > 100);
    });
  }
});
