// A form whose `action` is a function, as React 19 has it: the function hears of the payment, once it is made.
import { expect, waitUntil } from '@open-wc/testing';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import {
  closeCounter,
  DECLINED,
  openCounter,
  PAID,
  SESSION,
} from '../element/checkout/fixtures/checkout-bench.js';
import { ENTRIES, fill } from '../element/checkout/fixtures/checkout-hands.js';
import type { TenderCheckout as Element } from '../element/checkout/tender-checkout.js';
import { TenderCheckout } from './react.js';

afterEach(closeCounter);

it('calls the action of a form once, with the payment, after it was made', async () => {
  const counter = openCounter();
  counter.answers = [DECLINED, PAID];
  const heard: string[][] = [];
  const ended: string[] = [];
  const action = (data: FormData): void => {
    heard.push([...data].map(([name, value]) => `${name}=${value as string}`));
  };
  const host = document.body.appendChild(document.createElement('main'));
  const root = createRoot(host);
  root.render(
    createElement(
      'form',
      { action },
      createElement(TenderCheckout, {
        name: 'payment',
        gateway: counter.gateway,
        checkoutSession: SESSION,
        onTenderResult: ({ detail }) => ended.push(detail.outcome),
      }),
      createElement('button', null, 'Order'),
    ),
  );
  await waitUntil(() => host.querySelector('tender-checkout'));
  const checkout = host.querySelector('tender-checkout') as Element;
  const form = host.querySelector('form') as HTMLFormElement;
  await fill({ checkout, form, heard: [], posted: [] });
  const order = host.querySelector('button') as HTMLButtonElement;

  order.click();
  await waitUntil(() => ended.includes('declined'), 'declined');
  expect(heard, 'a decline is no order').to.deep.equal([]);
  order.click();
  await waitUntil(() => heard[0], 'ordered');
  expect(heard).to.deep.equal([ENTRIES]);
  expect(counter.asked.filter((path) => path === 'pay')).to.have.length(2);
  root.unmount();
});
