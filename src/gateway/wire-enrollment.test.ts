// Where Yuno's documents disagree about methods and enrollments, the gateway understands both readings.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { ENROLLMENT, VAULTED, CUSTOMER_SESSION } from './fixtures/fake-yuno.js';
import { forEachReading, openGateway, type OpenedGateway } from './fixtures/open-gateway.js';

describe('both readings of', () => {
  let gateway: OpenedGateway;
  beforeEach(() => {
    gateway = openGateway();
  });
  const customer = { kind: 'customer', token: CUSTOMER_SESSION };
  const inEach = forEachReading(() => {
    gateway = openGateway();
  });

  it('a list of methods: bare or wrapped, with broken rows', async () => {
    const card = { name: 'Card', type: 'CARD', category: 'CARD' };
    await inEach(
      {
        bare: [card],
        wrapped: { payment_methods: [card] },
        'with broken rows': [null, 'x', {}, { type: '' }, card],
        'with nodes missing': [{ type: 'CARD', checkout: null, card_data: null }],
        'with conditions of another shape': [{ ...card, checkout: { conditions: { enabled: 'yes' } } }],
      },
      (reading) => {
        gateway.yuno.methods = reading;
      },
      async (what) => {
        const { methods } = (await gateway.open()).body;
        assert.deepEqual(
          methods.map(({ id }: { id: string }) => id),
          ['CARD'],
          what,
        );
      },
    );
  });

  it('a card’s type: CARD, or the names of its brands', async () => {
    const brands = [
      { name: 'Visa', type: 'VISA', category: 'CARD', icon: 'https://icons.prod.y.uno/visa_logosimbolo.png' },
      { name: 'Mastercard', type: 'MASTERCARD' },
    ];
    await inEach(
      { type: [{ name: 'Card', type: 'CARD', category: 'CARD' }], brands },
      (reading) => {
        gateway.yuno.methods = reading;
      },
      async (what) => {
        const { methods } = (await gateway.ask('open', { session: customer })).body;
        const [{ icon, marks, ...card }] = methods;
        assert.match(icon, /\/card-\w{7}\.svg$/, 'of all cards, and not of one brand');
        assert.equal(marks?.icons.length, what === 'brands' ? 2 : undefined);
        assert.deepEqual(
          [card, ...methods.slice(1)],
          // A list of brands is the list of those that are taken.
          [
            {
              id: 'CARD',
              type: 'CARD',
              name: 'Card',
              category: 'CARD',
              fields: [
                { kind: 'card', ...(what === 'brands' && { card: { accepted: ['VISA', 'MASTERCARD'] } }) },
              ],
            },
          ],
          what,
        );
        assert.equal((await gateway.ask('enroll', { session: customer, type: 'CARD' })).status, 200, what);
        const [sent] = gateway.yuno.asked(/^POST \/customers\/sessions\//);
        assert.equal(sent?.body?.['payment_method_type'], 'CARD', what);
      },
    );
    gateway.yuno.methods = [
      {
        name: 'VISA ****0002',
        type: 'VISA',
        vaulted_token: VAULTED,
        card_data: { brand: 'VISA', lfd: '0002', expiration_month: '11', expiration_year: 2028 },
      },
    ];
    const [saved] = (await gateway.open()).body.methods;
    assert.deepEqual(
      [saved.type, saved.card],
      ['CARD', { brand: 'VISA', brandName: 'Visa', lastFour: '0002', expiry: '11/28' }],
    );
  });

  it('an enrollment’s page: an object, a text, or at the top', async () => {
    const url = 'https://provider.example/authorize';
    await inEach(
      {
        guide: { provider: { redirect: { init_url: url } } },
        types: { provider: { redirect: url } },
        direct: { redirect_url: url, provider: { redirect: null } },
      },
      (reading) => {
        gateway.yuno.enrollment = { ...gateway.yuno.enrollment, ...reading };
      },
      async (what) => {
        const { body } = await gateway.ask('enroll', { session: customer, type: 'CARD' });
        assert.deepEqual(body.report.next, { kind: 'redirect', url }, what);
      },
    );
    gateway.yuno.enrollment = {
      ...gateway.yuno.enrollment,
      provider: { redirect: 'javascript:alert(1)' },
      redirect_url: null,
    };
    const { body } = await gateway.ask('enroll', { session: customer, type: 'CARD' });
    assert.deepEqual(body.report.next, { kind: 'wait' });
  });

  it('an enrollment’s end: cancelled with one L or two, a status nobody heard of', async () => {
    for (const [word, outcome] of [
      ['CANCELED', 'canceled'],
      ['CANCELLED', 'canceled'],
      ['ENROLLED', 'enrolled'],
      ['IN_PROCESS', 'pending'],
    ]) {
      gateway.yuno.enrollment = { ...gateway.yuno.enrollment, status: word };
      const { body } = await gateway.ask('status', { session: customer, payment: ENROLLMENT });
      assert.equal(body.report.outcome, outcome, word);
    }
  });
});
