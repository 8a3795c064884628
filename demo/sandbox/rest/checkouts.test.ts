// The dashboard over HTTP: fetching and publishing a checkout's configuration; who may, and what is refused.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import {
  ACCOUNT,
  openSandbox,
  str,
  type Answer,
  type TestSandbox,
  type Tree,
} from '../testing/open-sandbox.js';

const DEFAULT = '00000000-0000-4000-8000-0000000000c0';
const UNKNOWN = '00000000-0000-4000-8000-00000000dead';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());
beforeEach(() => sandbox.control('POST', '/reset', {}));

const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  sandbox.call(method, path, body, { 'x-account-code': ACCOUNT, ...headers });

const put = (body: unknown) => call('PUT', `/checkouts/${DEFAULT}`, body);

const refusalOf = ({ status, body }: Answer) => [status, body['code']];

const methodOf = (checkout: Answer, type: string): Tree | undefined =>
  (checkout.body['config']?.['payment_methods'] as unknown as Tree[]).find(
    (method) => str(method['payment_method_type']) === type,
  );

test('a new account has a default checkout with every method, documents and styling', async () => {
  const found = await call('GET', `/checkouts/${DEFAULT}`);
  assert.equal(found.status, 200);
  const { id, name, status, is_default, description } = found.body;
  assert.deepEqual([id, name, description, status, is_default], [DEFAULT, 'Default', '', 'PUBLISHED', true]);
  const card = methodOf(found, 'CARD');
  assert.deepEqual(
    ['order_to_show', 'is_active', 'category', 'has_enrollment', 'active_enrollment_type'].map(
      (key) => card?.[key],
    ),
    [1, true, 'CARD', true, 'BOTH'],
  );
  assert.deepEqual(card?.['conditions'], card?.['conditions_to_override']);
  assert.match(str(card?.['icon']), /\/icons\/card\.svg$/);
  assert.deepEqual(
    [methodOf(found, 'PIX')?.['has_enrollment'], methodOf(found, 'PIX')?.['active_enrollment_type']],
    [false, 'NO_ENROLLMENT'],
  );
  assert.equal(methodOf(found, 'SEPA_ENROLLMENT')?.['type'], 'ENROLLMENT');
});

test('a method says which fields it asks for, of a new shopper and of a saved card', async () => {
  const found = await call('GET', `/checkouts/${DEFAULT}`);
  const on = (type: string, side: string) =>
    (methodOf(found, type)?.['required_fields_to_override']?.[side] as unknown as Tree[])
      .filter((field) => field['is_active'])
      .map((field) => [field['field_name'], field['current_value']]);
  assert.deepEqual(on('CARD', 'fields'), [
    ['security_code', 'ALWAYS'],
    ['installment', null],
  ]);
  assert.deepEqual(on('CARD', 'enrollment_fields'), on('CARD', 'fields'));
  assert.deepEqual(
    on('PSE', 'fields').map(([name]) => name),
    ['first_name', 'last_name', 'document', 'email'],
  );
  assert.deepEqual(on('MOONBEAM_PAY', 'fields'), []);
});

test('documents are listed for fifteen countries, and styling has every documented key', async () => {
  const { config, styling } = (await call('GET', `/checkouts/${DEFAULT}`)).body;
  const documents = config?.['general_settings']?.['country_documents'] as unknown as Tree[];
  assert.equal(documents.length, 15);
  assert.deepEqual(documents.find((row) => str(row['country_code']) === 'CO')?.['documents'], [
    'CC',
    'TI',
    'CE',
    'NIT',
    'PAS',
  ]);
  assert.deepEqual(Object.keys(styling?.['styles'] ?? {}), ['global', 'header', 'button']);
  for (const [group, keys] of Object.entries({
    card: 'save_on_success visualization_mode enable_ocr credit_card_only_processing enable_payment_retry default_network',
    web_sdk: 'render_mode hide_pay_button',
    payment_method_list:
      'unfolded_display preselected_payment_method condensed_checkout_view edit_payment_method_list',
    ui: 'dark_mode show_secure_payment_tag',
    payment_link: 'show_result_screen',
    sdk_type: 'web mobile',
  }))
    for (const key of keys.split(' '))
      assert.ok(key in (styling?.['settings']?.[group] ?? {}), `${group}.${key}`);
  assert.deepEqual(styling?.['external_fonts'], []);
});

test('publishing changes what it names: methods, a country, a colour; nothing else', async () => {
  const before_ = await call('GET', `/checkouts/${DEFAULT}`);
  const changed = await put({
    config: {
      payment_methods: [{ payment_method_type: 'PIX', order_to_show: 0, is_active: false }],
      general_settings: { country_documents: [{ country_code: 'BR', documents: ['CPF'] }] },
    },
    styling: {
      styles: { global: { accent_color: '#1a73e8', font_family: null } },
      settings: { ui: { dark_mode: true } },
    },
  });
  assert.equal(changed.status, 200);
  const pix = methodOf(changed, 'PIX');
  assert.deepEqual([pix?.['order_to_show'], pix?.['is_active'], pix?.['name']], [0, false, 'Pix']);
  assert.deepEqual(methodOf(changed, 'BOLETO'), methodOf(before_, 'BOLETO'));
  const documents = changed.body['config']?.['general_settings']?.['country_documents'] as unknown as Tree[];
  assert.equal(documents.length, 15);
  assert.deepEqual(documents.find((row) => str(row['country_code']) === 'BR')?.['documents'], ['CPF']);
  const { styles, settings } = changed.body['styling'] ?? {};
  assert.deepEqual(
    [styles?.['global']?.['accent_color'], styles?.['global']?.['font_family']],
    ['#1a73e8', 'Inter'],
  );
  assert.deepEqual(settings?.['ui'], { dark_mode: true, show_secure_payment_tag: true });
  assert.notEqual(changed.body['updated_at'], before_.body['updated_at']);
  assert.equal((await call('GET', `/checkouts/${DEFAULT}`)).text, changed.text);
});

test('what was read can be published again as it is, and changes nothing', async () => {
  const { config, styling } = (await call('GET', `/checkouts/${DEFAULT}`)).body;
  const again = await put({ config, styling });
  assert.equal(again.status, 200, again.text);
  assert.deepEqual(again.body['config'], config);
  assert.deepEqual(again.body['styling'], styling);
});

test('fields and conditions of a method are replaced where they are sent', async () => {
  const changed = await put({
    config: {
      payment_methods: [
        {
          payment_method_type: 'CARD',
          conditions: [
            {
              name: 'BR',
              conditions: [{ condition_type: 'COUNTRY', conditional: 'ONE_OF', values: ['BR'] }],
            },
          ],
          required_fields_to_override: {
            fields: [],
            enrollment_fields: [
              { field_name: 'security_code', is_active: true, current_value: 'FIRST_TIME' },
            ],
          },
        },
      ],
    },
  });
  const card = methodOf(changed, 'CARD');
  const sets = card?.['conditions_to_override'] as unknown as Tree[];
  assert.deepEqual([sets.length, sets[0]?.['name'], sets[0]?.['is_active']], [1, 'BR', true]);
  assert.match(str(sets[0]?.['code']), /^[0-9a-f-]{36}$/);
  const codeOf = (side: string) =>
    (card?.['required_fields_to_override']?.[side] as unknown as Tree[]).find(
      (field) => str(field['field_name']) === 'security_code',
    )?.['current_value'];
  assert.deepEqual([codeOf('fields'), codeOf('enrollment_fields')], ['ALWAYS', 'FIRST_TIME']);
});

test('everything that is wrong is said at once, and nothing of it is applied', async () => {
  const before_ = await call('GET', `/checkouts/${DEFAULT}`);
  const refused = await put({
    config: {
      payment_methods: [
        { payment_method_type: 'PIX', order_to_show: -1, is_active: false },
        {
          payment_method_type: 'CARD',
          required_fields_to_override: {
            fields: [
              {
                field_name: 'phone',
                is_active: true,
                conditions_to_override: [{ conditions: [] }, { conditions: [] }],
              },
            ],
          },
        },
      ],
    },
    styling: {
      styles: {
        global: { accent_color: 'blue' },
        header: { font_weight: 650, logo: 'data:image/png;base64,AA' },
      },
      settings: { urls: { success: 'https://shop.example' }, card: { default_network: 'MARS' } },
      external_fonts: [{ family_name: 'Own', files: [{ url: 'http://cdn.example/own.woff2', weight: 400 }] }],
    },
  });
  assert.deepEqual(refusalOf(refused), [400, 'INVALID_PARAMETERS']);
  assert.deepEqual((refused.body['messages'] as unknown as string[]).toSorted(), [
    'external_fonts[0].files[0].url must be an HTTPS URL',
    'payment_methods[0].order_to_show must be >= 0',
    'payment_methods[1].required_fields_to_override.fields[0].conditions_to_override must contain at most one condition set',
    'settings.card.default_network must be one of DOM, INT',
    'settings.urls is locked',
    'styles.global.accent_color must be a 6- or 8-digit hex color (#RRGGBB or #RRGGBBAA)',
    'styles.header.font_weight must be one of 100..900 (step 100)',
    'styles.header.logo must be an HTTPS URL or a relative path',
  ]);
  assert.equal((await call('GET', `/checkouts/${DEFAULT}`)).text, before_.text);
});

test('a method cannot be added, a font must be known or brought along, a body must say something', async () => {
  const fresh = await put({ config: { payment_methods: [{ payment_method_type: 'SUNBEAM_PAY' }] } });
  assert.deepEqual(refusalOf(fresh), [400, 'INVALID_PARAMETERS']);
  const styles = { global: { font_family: 'Own' } };
  assert.deepEqual(refusalOf(await put({ styling: { styles } })), [400, 'INVALID_PARAMETERS']);
  const external_fonts = [
    { family_name: 'Own', files: [{ url: 'https://cdn.example/own.woff2', weight: 400 }] },
  ];
  assert.equal((await put({ styling: { styles, external_fonts } })).status, 200);
  assert.deepEqual(refusalOf(await put({})), [400, 'INVALID_PARAMETERS']);
  assert.deepEqual(refusalOf(await put('{"config')), [400, 'INVALID_REQUEST']);
});

test('the account comes in a header: without it, or with another, nobody is let in', async () => {
  const calls: [string, string, unknown?][] = [
    ['GET', '/checkouts'],
    ['POST', '/checkouts', { name: 'Second' }],
    ['GET', `/checkouts/${DEFAULT}`],
    ['PUT', `/checkouts/${DEFAULT}`, { config: {} }],
    ['PATCH', `/checkouts/${DEFAULT}`, { name: 'Other' }],
  ];
  for (const [method, path, body] of calls)
    for (const code of ['', UNKNOWN]) {
      const denied = await call(method, path, body, { 'x-account-code': code });
      assert.deepEqual(refusalOf(denied), [401, 'NOT_AUTHENTICATED'], `${method} ${path}`);
    }
  const keyless = await call('GET', '/checkouts', undefined, { 'private-secret-key': '' });
  assert.deepEqual(refusalOf(keyless), [401, 'NOT_AUTHENTICATED']);
});

test('an unknown checkout is a 404, something that is no UUID a 400', async () => {
  for (const [method, body] of [
    ['GET', undefined],
    ['PUT', { config: {} }],
    ['PATCH', { name: 'Other' }],
  ] as const) {
    assert.deepEqual(
      refusalOf(await call(method, `/checkouts/${UNKNOWN}`, body)),
      [404, 'CHECKOUT_NOT_FOUND'],
      method,
    );
    assert.deepEqual(refusalOf(await call(method, '/checkouts/second', body)), [400, 'INVALID_PARAMETERS']);
  }
});
