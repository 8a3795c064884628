// What Yuno's refusals and silences mean for a shopper's page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CheckoutError } from '../shared/errors.js';
import { toGatewayError, UpstreamError } from './upstream-error.js';

test('every refusal has a code of ours', () => {
  for (const [status, code, expected] of [
    [0, 'NO_ANSWER', 'upstream_unreachable'],
    [0, 'CIRCUIT_OPEN', 'upstream_unreachable'],
    [200, 'UNREADABLE', 'upstream_unreachable'],
    [403, 'UNREADABLE', 'upstream_unreachable'],
    [408, 'UNKNOWN', 'upstream_unreachable'],
    [500, 'INTERNAL_ERROR', 'upstream_unreachable'],
    [504, 'REQUEST_TIMEOUT', 'upstream_unreachable'],
    [429, 'UNKNOWN', 'rate_limited'],
    [400, 'CHECKOUT_SESSION_NOT_FOUND', 'session_not_found'],
    [400, 'CUSTOMER_NOT_FOUND', 'session_not_found'],
    [400, 'NOT_FOUND', 'session_not_found'],
    [404, 'UNKNOWN', 'session_not_found'],
    [400, 'PAYMENT_NOT_FOUND', 'payment_mismatch'],
    [404, 'PAYMENT_METHOD_NOT_FOUND', 'payment_mismatch'],
    [401, 'INVALID_TOKEN', 'card_refused'],
    [400, 'INVALID_CUSTOMER_FOR_TOKEN', 'card_refused'],
    [401, 'INVALID_CREDENTIALS', 'upstream_refused'],
    [400, 'INVALID_PARAMETERS', 'upstream_refused'],
    [403, 'AUTHORIZATION_REQUIRED', 'upstream_refused'],
  ] as const) {
    const error = toGatewayError(new UpstreamError(status, code));
    assert.ok(error instanceof CheckoutError && error.code === expected, `${status} ${code}`);
  }
});

test('a fault of ours is not dressed up as one of Yuno', () => {
  const fault = new Error('x');
  assert.equal(toGatewayError(fault), fault);
});
