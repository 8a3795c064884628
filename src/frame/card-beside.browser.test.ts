// What a checkout may ask beside the four fields, and what stands beside them: a saved card, brands that are not taken,
// networks and kinds to choose from, a hidden code, where it is, and the mistakes that a bank finds.
import { expect } from '@open-wc/testing';
import type { CardAsk } from '../shared/contract.js';
import {
  besideOf,
  dress,
  fill,
  fillAll,
  focused,
  input,
  mistake,
  openForm,
  place,
  press,
  type,
  words,
  type Form,
} from './fixtures/hands.js';

let form: Form;
const asked = (ask: CardAsk): void => form.fields.dress({ ...dress, ask });
const status = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const onScreen = (): string[] =>
  [...document.querySelectorAll('input')].filter((field) => field.checkVisibility()).map(({ name }) => name);
const radio = (value: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!found) throw new Error(`no ${value} to choose`);
  return found;
};

beforeEach(async () => {
  form = await openForm();
  await besideOf('button.where');
});

describe('a saved card', () => {
  const saved: CardAsk = { saved: { brand: 'AMERICAN_EXPRESS', codeLength: 4 } };

  it('is asked for its code alone, of its own length', async () => {
    asked(saved);
    expect(onScreen()).to.deep.equal(['code']);
    expect(form.changes.at(-1)).to.deep.equal({ complete: false, brand: 'AMERICAN_EXPRESS' });
    form.fields.focus();
    await type('123');
    expect(form.fields.validate()).to.equal(false);
    expect(mistake('code')).to.equal('error.code.short');
    await type('45');
    expect(mistake('code')).to.equal('');
    expect(form.changes.at(-1)).to.deep.equal({ complete: true, brand: 'AMERICAN_EXPRESS' });
    expect(form.fields.read()).to.deep.equal({ securityCode: '1234' });
    await press('Enter');
    expect(form.submits()).to.equal(1);
    await expect(form.fields.root).to.be.accessible();
  });

  it('keeps what was typed of another card, and never one card’s code for the other', () => {
    fillAll();
    asked(saved);
    expect(input('code').value).to.equal('');
    fill('code', '9876');
    asked({});
    expect(onScreen()).to.deep.equal(['number', 'expiry', 'code', 'holder']);
    expect(form.fields.read()).to.deep.include({ number: '4111111111111111', securityCode: '123' });
    asked(saved);
    expect(input('code').value).to.equal('');
  });

  it('keeps its code in a new dress', () => {
    asked(saved);
    fill('code', '98');
    asked({ ...saved, masked: true });
    expect(input('code').value).to.equal('98');
  });
});

describe('a brand that the checkout does not take', () => {
  it('is refused kindly at the field, as soon as it is certain, and said once', async () => {
    asked({ accepted: ['MASTERCARD'] });
    input('number').focus();
    await type('41111');
    expect(mistake('number')).to.equal('');
    await type('1');
    expect(mistake('number')).to.equal('No Visa here');
    expect(status()).to.equal('No Visa here');
    place('number', '5555 5555 5555 4444|');
    expect(mistake('number')).to.equal('');
    await expect(form.fields.root).to.be.accessible();
  });

  it('is refused at the press, with the focus on it', () => {
    asked({ accepted: ['MASTERCARD'] });
    fillAll();
    input('holder').focus();
    expect(form.fields.validate()).to.equal(false);
    expect(focused()).to.equal('number');
    expect(form.fields.read()).to.equal(undefined);
  });

  it('is no mistake where the card can go through another network that is taken', () => {
    asked({ accepted: ['CARTES_BANCAIRES'] });
    fillAll();
    expect(mistake('number')).to.equal('No Visa here');
    form.fields.learn({ iin: '411111', facts: { brands: ['VISA', 'CARTES_BANCAIRES'] } });
    expect(mistake('number')).to.equal('');
    expect(form.fields.read()).to.deep.include({ brand: 'CARTES_BANCAIRES' });
    expect(form.changes.at(-1)).to.deep.include({ complete: true, brand: 'CARTES_BANCAIRES' });
  });
});

describe('a card with two networks', () => {
  const facts = { brands: ['CARTES_BANCAIRES', 'VISA'] };

  it('is not told by guesses at digits that nobody was told', async () => {
    await besideOf('svg.mark');
    fill('number', '371449635398431');
    for (let digits = 0; digits < 100; digits++)
      form.fields.learn({ iin: `371449${String(digits).padStart(2, '0')}`, facts: { brands: ['HIT'] } });
    expect(form.changes.some(({ brand }) => brand === 'HIT')).to.equal(false);
  });

  it('is a choice by arrow keys, with the usual one chosen, announced politely', async () => {
    fillAll();
    form.fields.learn({ iin: '411111', facts });
    expect(radio('CARTES_BANCAIRES').checked).to.equal(true);
    expect(radio('VISA').closest('fieldset')?.textContent).to.equal('Card networkCartes BancairesVisa');
    expect(status()).to.equal('Cartes Bancaires');
    expect(form.changes.at(-1)).to.deep.include({ brand: 'CARTES_BANCAIRES' });
    radio('CARTES_BANCAIRES').focus();
    await press('ArrowDown');
    expect(radio('VISA').checked).to.equal(true);
    expect(focused()).to.equal('network');
    expect(status(), 'what was said before the choice').to.equal('');
    expect(form.changes.at(-1)).to.deep.include({ brand: 'VISA', complete: true });
    expect(form.fields.read()).to.deep.include({ brand: 'VISA' });
    await expect(form.fields.root).to.be.accessible();
  });

  it('keeps the choice in a new dress, and forgets it with the card', () => {
    fillAll();
    form.fields.learn({ iin: '411111', facts });
    radio('VISA').click();
    asked({ lookup: true });
    expect(radio('VISA').checked).to.equal(true);
    form.fields.clear();
    fillAll();
    expect(radio('CARTES_BANCAIRES').checked).to.equal(true);
  });

  it('is none when the facts are about other first digits', () => {
    fillAll();
    form.fields.learn({ iin: '555555', facts });
    expect(onScreen()).to.deep.equal(['number', 'expiry', 'code', 'holder']);
    expect(form.fields.read()).to.not.have.any.keys('brand', 'type');
  });
});

describe('a card that is both credit and debit', () => {
  const facts = { kind: 'DUAL' } as const;

  it('is charged as the shopper says, as credit if they say nothing', async () => {
    fillAll();
    form.fields.learn({ iin: '41111111', facts });
    expect(form.changes.at(-1)).to.deep.include({ kind: 'CREDIT' });
    radio('CREDIT').focus();
    await press('ArrowRight');
    expect(form.changes.at(-1)).to.deep.include({ kind: 'DEBIT' });
    expect(form.fields.read()).to.deep.include({ type: 'DEBIT' });
    await expect(form.fields.root).to.be.accessible();
  });

  it('is charged as credit without a question where the checkout says so', () => {
    asked({ creditOnly: true });
    fillAll();
    form.fields.learn({ iin: '41111111', facts });
    expect(onScreen()).to.deep.equal(['number', 'expiry', 'code', 'holder']);
    expect(form.fields.read()).to.deep.include({ type: 'CREDIT' });
  });
});

describe('the password of a Korean card', () => {
  it('is asked for, two digits and hidden, unless the card is from elsewhere', async () => {
    asked({ pin: true });
    fillAll();
    expect(onScreen()).to.deep.equal(['number', 'expiry', 'code', 'pin', 'holder']);
    expect(input('pin').getAttribute('autocomplete')).to.equal('off');
    expect(input('pin').inputMode).to.equal('numeric');
    expect(getComputedStyle(input('pin')).getPropertyValue('-webkit-text-security')).to.equal('disc');
    expect(form.fields.validate()).to.equal(false);
    expect(mistake('pin')).to.equal('error.pin');
    await type('123');
    expect(input('pin').value).to.equal('12');
    expect(form.fields.read()).to.deep.include({ cardPin: '12' });
    form.fields.learn({ iin: '411111', facts: { country: 'BR' } });
    expect(onScreen()).to.not.include('pin');
    expect(form.fields.read()).to.not.have.property('cardPin');
    form.fields.learn({ iin: '411111', facts: { country: 'KR' } });
    expect(input('pin').value).to.equal('12');
    await expect(form.fields.root).to.be.accessible();
  });
});

describe('the security code', () => {
  it('is found with a button that says where it is, and Escape closes that and nothing else', async () => {
    const where = await besideOf('button.where');
    let escapes = 0;
    const hear = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') escapes++;
    };
    addEventListener('keydown', hear);
    input('expiry').focus();
    await press('Tab');
    expect(document.activeElement).to.equal(where);
    await press('Tab');
    await press('Tab');
    expect(focused(), 'one Tab from the code to the name').to.equal('holder');
    where.focus();
    expect(where.textContent).to.equal(words['card.code.where']);
    await press(' ');
    const panel = document.getElementById(where.getAttribute('aria-controls') ?? '');
    expect(where.getAttribute('aria-expanded')).to.equal('true');
    expect(panel?.checkVisibility()).to.equal(true);
    expect(panel?.innerText).to.contain('On the back');
    fill('number', '378282246310005');
    expect(panel?.innerText).to.contain('On the front');
    await expect(form.fields.root).to.be.accessible();
    await press('Escape');
    expect(panel?.checkVisibility()).to.equal(false);
    expect(document.activeElement).to.equal(where);
    expect(escapes).to.equal(0);
    await press('Escape');
    expect(escapes).to.equal(1);
    removeEventListener('keydown', hear);
  });

  it('is hidden where the checkout asks for it, until the shopper wants to see it', async () => {
    asked({ masked: true });
    const security = (): string => getComputedStyle(input('code')).getPropertyValue('-webkit-text-security');
    expect(security()).to.equal('disc');
    expect(input('code').type, 'no password manager takes it for a password').to.equal('text');
    const reveal = await besideOf('button.reveal');
    expect(reveal.textContent).to.equal('Show this code');
    reveal.click();
    expect(security()).to.equal('none');
    expect(reveal.textContent).to.equal('Hide this code');
    reveal.click();
    expect(security()).to.equal('disc');
    await expect(form.fields.root).to.be.accessible();
  });
});

describe('a mistake that the bank found', () => {
  it('is shown at its field with the focus there, said once, and gone with the first edit', async () => {
    fillAll();
    input('holder').focus();
    form.fields.blame({ field: 'code' });
    const { selectionStart, selectionEnd, value } = input('code');
    expect([selectionStart, selectionEnd], 'the next key replaces it').to.deep.equal([0, value.length]);
    expect(focused()).to.equal('code');
    expect(mistake('code')).to.equal(words['error.code.refused']);
    expect(status(), 'whoever comes to the field hears it there').to.equal('');
    await press('Tab');
    expect(mistake('code'), 'looking around mends nothing').to.equal(words['error.code.refused']);
    fill('number', '5555555555554444');
    expect(mistake('code'), 'another field mends nothing').to.equal(words['error.code.refused']);
    place('code', '12|');
    expect(mistake('code')).to.equal('');
    await expect(form.fields.root).to.be.accessible();
  });

  it('is heard by somebody who is in the field already', () => {
    fillAll();
    input('expiry').focus();
    form.fields.blame({ field: 'expiry' });
    expect(status()).to.equal(words['error.expiry.past']);
  });

  it('does not stand in the way of the same card once more', () => {
    fillAll();
    form.fields.blame({ field: 'number' });
    expect(form.changes.at(-1)).to.deep.include({ complete: true });
    expect(form.fields.validate()).to.equal(true);
    expect(mistake('number')).to.equal('');
  });

  it('at a field that is not asked for is not shown', () => {
    asked({ saved: { brand: 'VISA', codeLength: 3 } });
    form.fields.blame({ field: 'number' });
    expect(mistake('number')).to.equal('');
  });
});
