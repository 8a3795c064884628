// Installments under a shopper's hands: asked once per card and amount, kept while somebody types, and never other than
// what is on screen when the button is pressed.
import { expect } from '@open-wc/testing';
import { brl, CARD, openPlans, step } from './fixtures/plans-bench.js';

const VISA = { brand: 'VISA', iin: '450799' };
const PLANS = [
  step(1),
  step(3),
  step(6, 127.73, { rate: 1.06, deferral: 2, costs: [{ type: 'CET', text: '12,50%' }] }),
];

describe('installments', () => {
  it('are one payment until the first digits are there, and are asked for once', async () => {
    const bench = await openPlans();
    expect(bench.options()).to.deep.equal(['1 payment of R$120.50']);
    expect(bench.hint()).to.equal('Enter your card number to see the options.');
    await bench.type({});
    expect(bench.questions).to.have.length(0);
    await bench.type(VISA);
    expect(bench.hint()).to.equal('Looking for installments…');
    await bench.questions[0]?.answer(PLANS);
    expect(bench.options()).to.deep.equal([
      '1 payment of R$120.50',
      '3 × R$40.17 – total R$120.50, no interest',
      '6 × R$21.29 – total R$127.73',
    ]);
    await bench.type({ ...VISA, complete: true });
    await bench.type({});
    await bench.type(VISA);
    expect(bench.questions).to.have.length(1);
    expect(bench.questions[0]?.request).to.deep.include({ iin: '450799', amount: brl(120.5) });
    await expect(bench.list).to.be.accessible();
  });

  it('say what the chosen one costs, and when it begins', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.answer(PLANS);
    expect(bench.hint()).to.equal('');
    await bench.pick(/^6 ×/);
    expect(bench.hint()).to.equal('Total with interest: R$127.73 · CET 12,50% · First payment in 2 months');
    expect(bench.told.at(-1)).to.deep.equal({ id: 'plan-1', value: 6, each: brl(21.29), total: brl(127.73) });
    await expect(bench.list).to.be.accessible();
  });

  it('keep the choice while the number is mended, and for another card that offers it, too', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.answer(PLANS);
    await bench.pick(/^3 ×/);
    await bench.type({});
    expect(bench.chosen()).to.equal('1 payment of R$120.50');
    expect(bench.told.at(-1)).to.equal(undefined);
    await bench.type({ brand: 'MASTERCARD', iin: '525244' });
    await bench.questions[1]?.answer([step(2), step(3, 130)]);
    expect(bench.chosen()).to.equal('3 × R$43.33 – total R$130.00');
    expect(bench.said()).to.equal('');
  });

  it('go back to one payment, and say so, when the choice is not offered any more', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.answer(PLANS);
    await bench.pick(/^3 ×/);
    await bench.type({ ...VISA, iin: '45079900' });
    expect(bench.chosen()).to.match(/^3 ×/);
    await bench.questions[1]?.answer([step(2)]);
    expect(bench.chosen()).to.equal('1 payment of R$120.50');
    expect(bench.said()).to.equal('Your choice is not offered any more. It is one payment now.');
    expect(bench.told.at(-1)).to.equal(undefined);
  });

  it('say so for a card whose number was replaced at once, too', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.answer(PLANS);
    await bench.pick(/^3 ×/);
    await bench.type({});
    await bench.type({ brand: 'AMERICAN_EXPRESS', iin: '370000' });
    await bench.questions[1]?.answer([]);
    expect(bench.said()).to.equal('Your choice is not offered any more. It is one payment now.');
  });

  it('follow the language, when its words are here', async () => {
    const bench = await openPlans();
    bench.list.t = () => 'Parcelas';
    await bench.list.updateComplete;
    expect(bench.list.renderRoot.querySelector('label')?.textContent.trim()).to.equal('Parcelas');
  });

  it('follow the amount', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.answer(PLANS);
    await bench.pick(/^3 ×/);
    await bench.price(brl(90));
    await bench.questions[1]?.answer([step(1, 90), step(3, 90)]);
    expect(bench.chosen()).to.equal('3 × R$30.00 – total R$90.00, no interest');
    expect(bench.told.at(-1)).to.deep.include({ value: 3, total: brl(90) });
  });

  it('stay as they were chosen when the session is read again, and not for another card', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.answer(PLANS);
    await bench.pick(/^3 ×/);
    bench.list.method = { ...CARD };
    await bench.price(brl(120.5));
    expect(bench.chosen()).to.match(/^3 ×/);
    bench.list.method = { ...CARD, id: 'saved', vaultedToken: 'saved', installments: 'method' };
    await bench.price(brl(120.5));
    await bench.questions[1]?.answer(PLANS);
    expect(bench.chosen()).to.equal('1 payment of R$120.50');
  });

  it('let a press through at once when one payment is what is on screen', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    expect(await bench.list.validate()).to.equal(true);
  });

  it('hold a press until the choice is known to stand', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.answer(PLANS);
    await bench.pick(/^3 ×/);
    await bench.type({ ...VISA, iin: '45079900' });
    const same = bench.list.validate();
    await bench.questions[1]?.answer(PLANS);
    expect(await same).to.equal(true);
    await bench.price(brl(150));
    const other = bench.list.validate();
    await bench.questions[2]?.answer([step(3, 150)]);
    expect(await other).to.equal(false);
    expect(bench.said()).to.equal('The installments changed. Check them and press the button again.');
    expect(bench.list.shadowRoot?.activeElement?.id).to.equal('installments');
    expect(await bench.list.validate()).to.equal(true);
  });

  it('that lay on screen for a while are asked for again before they are paid', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.answer(PLANS);
    await bench.pick(/^3 ×/);
    const { now } = Date;
    Date.now = () => now() + 31_000;
    try {
      const dearer = bench.list.validate();
      await new Promise((resolve) => setTimeout(resolve));
      await bench.questions[1]?.answer([step(1), step(3, 200)]);
      expect(await dearer).to.equal(false);
      expect(bench.chosen()).to.equal('3 × R$66.67 – total R$200.00');
    } finally {
      Date.now = now;
    }
    expect(bench.said()).to.equal('The installments changed. Check them and press the button again.');
    expect(await bench.list.validate()).to.equal(true);
  });

  it('that were chosen and cannot be had hold the press once, and say what it is now', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.answer(PLANS);
    await bench.pick(/^3 ×/);
    await bench.type({ brand: 'MASTERCARD', iin: '525244' });
    await bench.questions[1]?.lose();
    expect(await bench.list.validate()).to.equal(false);
    expect(bench.said()).to.equal('Your choice is not offered any more. It is one payment now.');
    expect(await bench.list.validate()).to.equal(true);
  });

  it('are one payment when they cannot be had, and are asked for again at a wish', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.lose();
    expect(bench.hint()).to.equal('Installments could not be loaded. You can pay in one payment.');
    expect(await bench.list.validate()).to.equal(true);
    bench.list.renderRoot.querySelector('button')?.click();
    await bench.list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await bench.questions[1]?.answer(PLANS);
    expect(bench.options()).to.have.length(3);
    expect(bench.list.renderRoot.querySelector('button')).to.equal(null);
  });

  it('wait for the whole number where the price depends on it', async () => {
    const bench = await openPlans({ ...CARD, installments: 'number' });
    await bench.type(VISA);
    expect(bench.questions).to.have.length(0);
    await bench.type({ ...VISA, whole: true });
    expect(bench.questions).to.have.length(1);
  });

  it('of a saved card are asked for by its token alone, at once', async () => {
    const bench = await openPlans({ ...CARD, id: 'saved', vaultedToken: 'saved', installments: 'method' });
    expect(bench.questions[0]?.request.method).to.deep.equal({ type: 'CARD', vaultedToken: 'saved' });
    expect(bench.questions[0]?.request.iin).to.equal(undefined);
  });

  it('tell plans of the shop and of the bank apart where both are offered', async () => {
    const bench = await openPlans();
    await bench.type(VISA);
    await bench.questions[0]?.answer([
      step(3, 120.5, { kind: 'ISSUER_INSTALLMENTS' }),
      step(3, 140, { kind: 'MERCHANT_INSTALLMENTS' }),
    ]);
    expect(bench.options().slice(1)).to.deep.equal([
      '3 × R$40.17 – total R$120.50, no interest · from your bank',
      '3 × R$46.67 – total R$140.00 · from the shop',
    ]);
  });
});
