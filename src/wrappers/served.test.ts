// What Vue and Svelte write on a server: the tag with its attributes and a skeleton, and nothing that a page must not show.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { toMarkup } from '../../scripts/testing/svelte-sources.js';
import { ROOT } from '../../test/house/sources.js';
import { TenderCheckout, type TenderCheckoutProps } from './vue.js';

const PROPS = {
  checkoutSession: '2b9b5b2e-0000-4000-8000-000000000001',
  gateway: 'https://gateway.invalid',
  manual: true,
  hideResult: false,
  customerReference: 'signed-reference',
  customer: { first_name: 'Ada' },
  texts: { 'button.save': 'Keep it' },
  class: 'wide',
} as unknown as TenderCheckoutProps;

const SERVERS: Readonly<Record<string, () => Promise<string>>> = {
  Vue: () => renderToString(createSSRApp({ render: () => h(TenderCheckout, PROPS) })),
  Svelte: () => toMarkup(ROOT, 'test/frameworks/svelte/served.svelte'),
};

for (const [name, render] of Object.entries(SERVERS))
  test(`a server with ${name} writes the tag, its attributes and a skeleton, and no secret, and does not complain`, async (t) => {
    const complaints = ['warn', 'error'].map((level) =>
      t.mock.method(console, level as 'warn', () => undefined),
    );
    const markup = await render();
    const tag =
      /<tender-checkout ([^>]*)>(?:<!--[^>]*-->)*<template shadowrootmode="open">(.*?)<\/template>/.exec(
        markup,
      );
    assert.ok(tag, markup);
    const [, attributes = '', skeleton] = tag;
    for (const attribute of [
      'checkout-session="2b9b5b2e-0000-4000-8000-000000000001"',
      'gateway="https://gateway.invalid"',
      'class="wide"',
      'manual',
    ])
      assert.ok(attributes.includes(attribute), attributes);
    assert.doesNotMatch(attributes, /hide-result|undefined|\bon/i);
    assert.match(skeleton ?? '', /<svg/);
    assert.doesNotMatch(markup, /Ada|signed|Keep it|object Object/);
    assert.deepEqual(
      complaints.flatMap(({ mock }) => mock.calls.map((call) => call.arguments)),
      [],
    );
  });
