// The code to take along says what was chosen, in every stack, and holds no session.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STACKS, toPieces, type Chosen } from './snippets.js';

const NOTHING: Chosen = {
  attributes: [],
  properties: [],
  session: 'checkout-session',
  manual: false,
  css: '',
};
const EVERYTHING: Chosen = {
  attributes: [
    ['language', 'pt'],
    ['hide-pay-button', true],
    ['name', `it's "mine"`],
  ],
  properties: [['texts', '{"button.pay":"Donate {amount}"}']],
  session: 'customer-session',
  manual: true,
  css: 'tender-checkout {\n  --tender-radius: 0;\n}\n',
};
const printed = (stack: (typeof STACKS)[number], chosen: Chosen): string =>
  toPieces(stack, chosen)
    .map(({ file, code }) => `${file}\n${code}`)
    .join('\n');

for (const stack of STACKS)
  test(`${stack}: nothing chosen is the shortest that works, everything chosen is all there`, () => {
    const short = printed(stack, NOTHING);
    assert.match(short, /tender-checkout/);
    assert.doesNotMatch(short, /undefined|texts|css|tender-?token|onToken|language/i);
    assert.match(short, /'paid'/);

    const long = printed(stack, EVERYTHING);
    for (const part of [/language="pt"/, /hide-?pay-?button/i, /mine/, /Donate \{amount\}/, /idempotencyKey/])
      assert.match(long, part);
    assert.match(long, /'enrolled'/);
    assert.match(long, /checkout\.css\ntender-checkout \{/);
  });

test('a page that has the script from its gateway needs to name no gateway; one that has it from npm does', () => {
  const gateway = 'https://pay.example.org';
  const chosen: Chosen = { ...NOTHING, attributes: [['gateway', gateway]] };
  assert.match(printed('HTML', chosen), /src="https:\/\/pay\.example\.org\/tender-checkout\.js"/);
  assert.doesNotMatch(printed('HTML', chosen), / gateway=/);
  for (const stack of STACKS.slice(1))
    assert.match(printed(stack, chosen), /gateway="https:\/\/pay\.example\.org"/);
});

test('a quotation mark ends no attribute', () => {
  assert.match(printed('HTML', EVERYTHING), /name="it's &quot;mine&quot;"/);
  assert.match(printed('React', EVERYTHING), /name=\{'it\\'s "mine"'\}/);
});
