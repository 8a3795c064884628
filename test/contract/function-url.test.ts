// The gateway as a function behind a URL, as docs/deploying.md shows it: events in the provider's own shape.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { createGateway } from '../../src/gateway/index.js';
import { plainOptions, SHOP } from '../help/gateway.js';

const HOST = 'pay.shop.test';

const toEvent = (method: string, path: string, body?: string): LambdaEvent =>
  ({
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { host: HOST, 'content-type': 'text/plain', origin: SHOP },
    // As the provider sends what it does not take for text.
    ...(body !== undefined && { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }),
    isBase64Encoded: body !== undefined,
    requestContext: { domainName: HOST, http: { method, path }, authorizer: {} },
  }) as unknown as LambdaEvent;

const gateway = createGateway({
  ...plainOptions({
    url: 'http://127.0.0.1:9',
    sdk: { url: 'http://127.0.0.1:9/sdk.js', integrity: 'sha384-x' },
  }),
  origin: `https://${HOST}`,
  assets: (path) =>
    Promise.resolve(path === 'tender-checkout.js' ? new TextEncoder().encode('export {};') : undefined),
});
const handler = handle(new Hono().all('*', ({ req }) => gateway.fetch(req.raw)));

test('a function hands out the element with its headers', async () => {
  const answer = await handler(toEvent('GET', '/tender-checkout.js'));
  assert.equal(answer.statusCode, 200);
  const { body, isBase64Encoded } = answer;
  assert.equal(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString(), 'export {};');
  assert.match(JSON.stringify(answer), /javascript/);
});

test('a function answers a page of the shop, and reads its body', async () => {
  const answer = await handler(toEvent('POST', '/v1/open', '{"protocol":1}'));
  assert.equal(answer.statusCode, 400);
  assert.match(answer.body, /"request_invalid"/);
  assert.match(JSON.stringify(answer), /"access-control-allow-origin":"http:\/\/shop.test"/);
});
