// Bank accounts, in the United States and in Europe: their checksums, and what is chosen by default.
import { expect } from '@open-wc/testing';
import { fill, labels, leave, mistake, openForm, place, press, shown, type } from '../fixtures/form-bench.js';

describe('a bank account', () => {
  it('in the United States has a routing number whose sum is right', async () => {
    const { form, values, complete } = await openForm([{ kind: 'ach' }], { country: 'US' });
    expect(labels(form)).to.deep.equal([
      'Account holder',
      'Routing number',
      'Account number',
      'Account type',
      'Held by',
    ]);
    await fill(form, 'bank.beneficiary_name', 'Ana Lima');
    await fill(form, 'bank.bank_account', '0001 2345');
    for (const [routing, isRight] of [
      ['021000021', true],
      ['021000022', false],
      ['999999990', false],
      ['02100002', false],
    ] as const) {
      await fill(form, 'bank.routing_number', routing);
      expect(complete(), routing).to.equal(isRight);
    }
    await fill(form, 'bank.routing_number', '021 000 021');
    expect(await form.validate(true)).to.equal(true);
    expect(values()).to.deep.equal({
      'bank.beneficiary_name': 'Ana Lima',
      'bank.bank_account': '00012345',
      'bank.routing_number': '021000021',
      'bank.account_type': 'CHECKINGS',
      'bank.account_holder_type': 'INDIVIDUAL',
    });
  });

  it('that may stay empty is not wrong when it does', async () => {
    const { form } = await openForm([{ kind: 'ach', optional: true }]);
    expect(await form.validate(true)).to.equal(true);
  });

  it('in Europe has an IBAN in groups, corrected where the caret is', async () => {
    const { form, values, complete } = await openForm([{ kind: 'iban' }]);
    await fill(form, 'bank.beneficiary_name', 'Ana Lima');
    await type(form, 'bank.iban', 'de89370400440532013000');
    expect(shown(form)).to.equal('DE89 3704 0044 0532 0130 00|');
    expect(values()['bank.iban']).to.equal('DE89370400440532013000');
    expect(complete()).to.equal(true);
    await place(form, 'bank.iban', 'DE89 37|04 0044 0532 0130 00');
    await press(form, 'Backspace');
    expect(shown(form)).to.equal('DE89 3|040 0440 5320 1300 0');
    await type(form, 'bank.iban', '8');
    expect(complete()).to.equal(false);
    await leave(form);
    expect(mistake(form, 'bank.iban')).to.equal('Check the IBAN.');
  });
});
