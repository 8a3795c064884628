// What the gateway says of a method that is being saved: what was typed, and whether a card is verified first.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CUSTOMER_SESSION } from './fixtures/fake-yuno.js';
import { openGateway } from './fixtures/open-gateway.js';
import { optionsFromEnv } from './node.js';
import type { GatewayOptions } from './options.js';

const session = { kind: 'customer', token: CUSTOMER_SESSION };

async function sentFor(type: string, values?: object, options: Partial<GatewayOptions> = {}) {
  const gateway = openGateway(options);
  gateway.yuno.methods = [{ type, name: type, category: 'X' }];
  const { status } = await gateway.ask('enroll', { session, type, ...(values && { values }) });
  assert.equal(status, 200);
  const [sent] = gateway.yuno.asked(/^POST \/customers\/sessions\//);
  return sent?.body;
}

describe('a method that is being saved', () => {
  it('comes with what the shopper typed, in the places of the direct workflow', async () => {
    const sent = await sentFor('DAVIPLATA_ENROLLMENT', {
      'document.document_type': 'CC',
      'document.document_number': ' 1032765432 ',
      'phone.country_code': '57',
      'phone.number': '3001234567',
      date_of_birth: '1990-04-01',
      'something.else': 'x',
    });
    assert.deepEqual(sent?.['customer_payer'], {
      phone: { country_code: '57', number: '3001234567' },
      document: { document_type: 'CC', document_number: '1032765432' },
      date_of_birth: '1990-04-01',
    });
    assert.equal(sent['payment_method'], undefined);
  });

  it('comes with its account, whose holder is called as enrollments call it', async () => {
    const bank = (holder: string) => ({
      'bank.bank_account': '000123456789',
      'bank.routing_number': '110000000',
      'bank.account_type': 'CHECKINGS',
      'bank.account_holder_type': holder,
      'bank.beneficiary_name': 'Lia Moura',
    });
    for (const [holder, told] of [
      ['COMPANY', 'ENTITY'],
      ['INDIVIDUAL', 'INDIVIDUAL'],
    ] as const) {
      const sent = await sentFor('ACH_ENROLLMENT', bank(holder));
      assert.deepEqual(sent?.['payment_method'], {
        detail: {
          bank_transfer: {
            bank_account: '000123456789',
            routing_number: '110000000',
            account_type: 'CHECKINGS',
            account_holder_type: told,
            beneficiary_name: 'Lia Moura',
          },
        },
      });
      assert.equal(sent['customer_payer'], undefined);
    }
  });

  it('says nothing of anybody where nothing was typed', async () => {
    assert.deepEqual(Object.keys((await sentFor('CARD')) ?? {}).toSorted(), [
      'account_id',
      'country',
      'payment_method_type',
    ]);
  });

  it('is verified where the merchant wants it: a card, in the currency that was named', async () => {
    const settings = (value: string) => optionsFromEnv({ TENDER_VERIFY_CARDS: value }, '').verifyCards;
    assert.deepEqual(['', '0', '1', 'BRL'].map(settings), [undefined, undefined, true, 'BRL']);
    const verify = async (type: string, verifyCards: boolean | string) =>
      (await sentFor(type, undefined, { verifyCards }))?.['verify'];
    assert.deepEqual(await verify('CARD', true), { vault_on_success: true });
    assert.deepEqual(await verify('CARD', 'BRL'), { vault_on_success: true, currency: 'BRL' });
    assert.equal(await verify('CARD', false), undefined);
    assert.equal(await verify('NU_PAY_ENROLLMENT', true), undefined);
  });
});
