// The demo's example cards are numbers that a form takes, and each is told as its line says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { isCardNumber } from './sandbox/rules/card-number.js';
import { EXAMPLE_CARDS, lookUpExample } from './card-facts.js';
import { startDemo } from './demo.js';

it('every example is a number that a form takes, told by its first six digits, and stands in the README', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  for (const { number, facts, starts } of EXAMPLE_CARDS) {
    assert.ok(isCardNumber(number), number);
    assert.ok(number.startsWith(starts));
    assert.deepEqual(lookUpExample(number.slice(0, 6)), facts);
    assert.ok(readme.includes(number.replace(/(?<=^(\d{4})+)(?!$)/g, ' ')), number);
  }
  assert.equal(lookUpExample('411111'), undefined);
});

it('the demo’s gateway tells them', async () => {
  const demo = await startDemo();
  const made = await fetch(`${demo.shop}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ country: 'BR' }),
  });
  const { session } = (await made.json()) as { session: string };
  const answer = await fetch(`${demo.gateway}/v1/card`, {
    method: 'POST',
    headers: { origin: demo.shop, 'content-type': 'text/plain' },
    body: JSON.stringify({ protocol: 1, session: { kind: 'checkout', token: session }, iin: '506710' }),
  });
  assert.deepEqual(await answer.json(), { facts: { brands: ['ELO'], kind: 'DUAL', country: 'BR' } });
  await demo.close();
});
