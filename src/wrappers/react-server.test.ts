// What React writes on a server: the tag with its attributes and its skeleton, nothing secret, and no complaint.
import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { mock, test } from 'node:test';
import { createElement, StrictMode } from 'react';
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from 'react-dom/server';
import { TenderCheckout, type TenderCheckoutProps } from './react.js';
import { toSkeleton } from './skeleton.js';

const GIVEN: TenderCheckoutProps = {
  checkoutSession: '2b9b5b2e-0000-4000-8000-000000000001',
  gateway: 'https://pay.shop.example',
  manual: true,
  hideResult: false,
  className: 'wide',
  id: 'pay',
  onTenderResult: () => undefined,
};

const SECRETS: TenderCheckoutProps = {
  customer: { firstName: 'Ada' },
  customerReference: 'signed-reference',
  deviceFingerprints: [{ providerId: 'NETHONE', id: 'fingerprint' }],
  texts: { 'button.save': 'Keep it' },
};

const page = createElement(
  StrictMode,
  null,
  createElement(TenderCheckout, { ...GIVEN, ...SECRETS }, createElement('p', { slot: 'empty' }, 'nothing')),
);

const WRITTEN =
  '<tender-checkout id="pay" checkout-session="2b9b5b2e-0000-4000-8000-000000000001" ' +
  'gateway="https://pay.shop.example" manual="" class="wide">' +
  `<template shadowrootmode="open">${toSkeleton({})}</template><p slot="empty">nothing</p></tender-checkout>`;

async function stream(): Promise<string> {
  const pieces: Buffer[] = [];
  await new Promise<void>((resolve, reject) => {
    const end = new Writable({
      write(piece: Buffer, _, done) {
        pieces.push(piece);
        done();
      },
      final(done) {
        done();
        resolve();
      },
    });
    const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(end), onError: reject });
  });
  return Buffer.concat(pieces).toString();
}

test('a server writes the tag, its attributes and its skeleton, and nothing that a page must not show', async () => {
  const complaints = [mock.method(console, 'error'), mock.method(console, 'warn')];
  assert.equal(renderToString(page), WRITTEN);
  assert.equal(renderToStaticMarkup(page), WRITTEN);
  assert.equal(await stream(), WRITTEN);
  for (const { mock: calls } of complaints) assert.equal(calls.callCount(), 0);
});

test('a checkout in a dialog is not drawn by the server', () => {
  const markup = renderToString(createElement(TenderCheckout, { presentation: 'dialog' }));
  assert.equal(markup, '<tender-checkout presentation="dialog"></tender-checkout>');
});
