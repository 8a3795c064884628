// The printed document says what the gateway does: it is up to date, complete, and true of a running gateway.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { printOpenApi } from '../../src/gateway/openapi.js';
import { STATUS_OF } from '../../src/gateway/openapi-words.js';
import { createFileAssets } from '../../src/gateway/index.js';
import { ROUTES } from '../../src/shared/contract.js';
import { CheckoutError, isErrorCode, type ErrorCode } from '../../src/shared/errors.js';
import { AMOUNT, startGateway, CARDS } from '../help/gateway.js';
import { checkout, enrolling, press } from '../help/both-readings.js';
import { openOtherUpstream } from '../help/other-upstream.js';
import type { Loose } from '../help/upstream.js';
import { readSources, ROOT } from '../house/sources.js';
import { importsOf } from '../house/syntax.js';

const printed: Loose = JSON.parse(JSON.stringify(printOpenApi()));
const gatewaySources = readSources(['src/gateway']).filter(({ path }) => !path.endsWith('.test.ts'));

it('the document in docs is the one that the schemas print (`npm run openapi` writes it)', () => {
  assert.deepEqual(JSON.parse(readFileSync(join(ROOT, 'docs/openapi.json'), 'utf8')), printed);
});

it('every reference in the document leads somewhere', () => {
  const references = [...JSON.stringify(printed).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  assert.ok(references.length > 20);
  for (const path of references)
    assert.ok(
      path.split('/').reduce((node: Loose, key) => node?.[key], printed),
      path,
    );
});

it('every refusal that the gateway can make is in the document', () => {
  const thrown = gatewaySources.flatMap(({ text }) =>
    [...text.matchAll(/new CheckoutError\(\s*'(\w+)'/g)].map(([, code = '']) => code),
  );
  assert.ok(thrown.length > 10);
  assert.deepEqual(
    [...new Set(thrown)].filter((code) => !Object.hasOwn(STATUS_OF, code)),
    [],
  );
  for (const path of Object.keys(ROUTES)) assert.ok(printed.paths[path], path);
});

it('every refusal comes with the status that the document gives it', async () => {
  let refusal: ErrorCode = 'internal';
  const beforePayment = (): never => {
    throw new CheckoutError(refusal);
  };
  const gateway = await startGateway({ beforePayment }, () => openOtherUpstream());
  const paySession = await gateway.session();
  const token = await gateway.token(paySession);
  const pay = { session: checkout(paySession), paySession, token, method: { type: 'CARD' }, amount: AMOUNT };
  const seen: Record<string, number> = {};
  for (const code of Object.keys(STATUS_OF).filter(isErrorCode)) {
    refusal = code;
    const { status, body } = await gateway.ask('pay', pay);
    assert.equal(body.error.code, code);
    seen[code] = status;
  }
  assert.deepEqual(seen, STATUS_OF);
  await gateway.close();
});

it('answers and their headers are as the document says', async () => {
  const gateway = await startGateway({}, () => openOtherUpstream());
  const root = await gateway.session();
  const wallet = await gateway.customerSession(await gateway.customer());
  const session = checkout(root);
  const asked: (readonly [keyof typeof ROUTES, object])[] = [
    ['/v1/open', { session }],
    ['/v1/open', { session: enrolling(wallet) }],
    ['/v1/enroll', { session: enrolling(wallet), type: 'CARD' }],
    ['/v1/attempt', { session, method: { type: 'CARD' }, amount: AMOUNT }],
    ['/v1/status', { session }],
  ];
  for (const [path, body] of asked) {
    const answer = await gateway.ask(path.slice('/v1/'.length), { ...body });
    assert.deepEqual(ROUTES[path].answer.parse(answer.body), answer.body, path);
    for (const [name, { schema }] of Object.entries<Loose>(printed.components.headers)) {
      const value = answer.headers.get(name);
      assert.ok(value, name);
      if (schema.const) assert.equal(value, schema.const, name);
    }
  }
  const pending = await press(gateway, root, { card: CARDS.challenge });
  assert.deepEqual(ROUTES['/v1/pay'].answer.parse(pending.body), pending.body);
  const canceled = await gateway.ask('cancel', { session, payment: pending.body.report.id });
  assert.deepEqual(ROUTES['/v1/cancel'].answer.parse(canceled.body), canceled.body);
  await gateway.close();
});

it('files come as the document says, and every one that a gateway names has its path in it', async (t) => {
  const fonts = [{ family: 'Inter', src: 'https://shop.example/inter.woff2' }];
  const assets = createFileAssets(join(ROOT, 'dist'));
  const gateway = await startGateway({ assets, fonts }, () => openOtherUpstream());
  t.after(() => gateway.close());
  const { version, files } = await (await gateway.get('/integrity.json')).json();
  const named = (folder: string): string =>
    String(Object.keys(files).find((path) => path.startsWith(`${folder}/`) && path.endsWith('.js'))).slice(
      folder.length + 1,
    );
  const root = await gateway.session();
  const { body } = await gateway.ask('open', { session: checkout(root) });
  const icon = new URL(body.methods[0].icon).pathname.replace('/icons/', '');
  const host = new URL(gateway.url).host;
  const toPath = (path: string): string =>
    path
      .replace('{version}', version)
      .replace('{file}', named(path.includes('/frame/') ? 'frame' : 'chunks'))
      .replace('{icon}', icon)
      .replace('{drawing}/{host}/{path}', `coins/${host}/nothing.svg`);
  const gets = Object.entries<Loose>(printed.paths).filter(([, { get }]) => get);
  assert.ok(gets.length > 15);
  for (const [path, { get }] of gets) {
    const answer = await gateway.get(toPath(path));
    const { content, headers } = get.responses['200'];
    assert.equal(answer.status, 200, path);
    const [type = ''] = Object.keys(content);
    assert.ok(answer.headers.get('content-type')?.startsWith(type.replace('*', '')), path);
    const cache = headers?.['cache-control'].schema.const;
    if (cache) assert.equal(answer.headers.get('cache-control'), cache, path);
  }
  const known = gets.map(([path]) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`));
  assert.deepEqual(
    Object.keys(files).filter((path) => !known.some((pattern) => pattern.test(`/${path}`))),
    [],
  );
});

it('a running gateway does not load the printer of its document', () => {
  const importers = gatewaySources.filter((file) =>
    importsOf(file).some(({ specifier }) => specifier.includes('openapi')),
  );
  assert.deepEqual(
    importers.map(({ path }) => path),
    ['src/gateway/openapi.ts'],
  );
});
