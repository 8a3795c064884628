// The form as a whole: mistakes and where the focus goes, what the shop's page hears, a new dress, assistive technology.
import { expect, waitUntil } from '@open-wc/testing';
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
  shown,
  type,
  words,
  type Form,
} from './fixtures/hands.js';

let form: Form;

beforeEach(async () => {
  form = await openForm();
});

describe('a mistake', () => {
  it('is not shown at a field that nobody typed in', async () => {
    input('number').focus();
    await press('Tab');
    expect(focused()).to.equal('expiry');
    expect(mistake('number')).to.equal('');
  });

  it('is shown when the field is left, and said once', async () => {
    input('number').focus();
    await type('4111');
    expect(mistake('number')).to.equal('');
    await press('Tab');
    expect(mistake('number')).to.equal('error.number.short');
    expect(document.querySelector('[role=status]')?.textContent).to.equal('error.number.short');
  });

  it('is shown when what was typed is deleted again', async () => {
    input('code').focus();
    await type('1');
    await press('Backspace');
    await press('Tab');
    expect(mistake('code')).to.equal('error.code.empty');
  });

  it('gets the focus back that a busy browser took from it', async () => {
    form.fields.validate();
    expect(focused()).to.equal('number');
    input('number').blur();
    await waitUntil(() => focused() === 'number');
  });

  it('goes as soon as it is mended', async () => {
    place('number', '4111 1111 1111 1112|');
    input('expiry').focus();
    expect(mistake('number')).to.equal('error.number.invalid');
    place('number', '4111 1111 1111 111|');
    expect(mistake('number')).to.equal('');
    await type('1');
    expect(mistake('number')).to.equal('');
  });

  it('in each field is shown by validate, with the focus in the first', () => {
    fill('number', '4111111111111111');
    fill('expiry', '01/20');
    fill('code', '12');
    expect(form.fields.validate()).to.equal(false);
    expect(['number', 'expiry', 'code', 'holder'].map(mistake)).to.deep.equal([
      '',
      'error.expiry.past',
      'error.code.short',
      'error.holder.empty',
    ]);
    expect(focused()).to.equal('expiry');
  });

  it('is none in a whole card', () => {
    fillAll();
    expect(form.fields.validate()).to.equal(true);
    expect(form.fields.read()).to.deep.equal({
      number: '4111111111111111',
      expirationMonth: 12,
      expirationYear: 30,
      securityCode: '123',
      holderName: 'JOHN DOE',
    });
  });

  it('leaves the card unread', () => {
    fillAll();
    fill('code', '1');
    expect(form.fields.read()).to.equal(undefined);
  });
});

describe('what the shop’s page hears', () => {
  it('is said only when something of it changed', async () => {
    input('number').focus();
    await type('4111111111');
    expect(form.changes).to.deep.equal([
      { complete: false, brand: 'VISA' },
      { complete: false, brand: 'VISA', iin: '411111' },
    ]);
    await type('111111');
    const whole = { brand: 'VISA', iin: '41111111', whole: true };
    expect(form.changes.at(-1)).to.deep.equal({ complete: false, ...whole });
    const heard = form.changes.length;
    fill('expiry', '12/30');
    fill('code', '123');
    expect(form.changes).to.have.length(heard);
    fill('holder', 'JOHN DOE');
    expect(form.changes.at(-1)).to.deep.equal({ complete: true, ...whole });
    form.fields.clear();
    expect(form.changes.at(-1)).to.deep.equal({ complete: false });
    expect(form.changes).to.have.length(heard + 2);
  });

  it('is Enter, from any field and from nothing else', async () => {
    for (const name of ['number', 'expiry', 'code', 'holder']) {
      input(name).focus();
      await press('Enter');
    }
    expect(form.submits()).to.equal(4);
    const where = await besideOf('button.where');
    where.focus();
    await press('Enter');
    expect(where.getAttribute('aria-expanded')).to.equal('true');
    form.fields.dress({ ...dress, ask: { accepted: ['VISA', 'ELO'] } });
    fill('number', '4507990000000002');
    form.fields.learn({ iin: '450799', facts: { brands: ['ELO', 'VISA'] } });
    document.querySelector<HTMLInputElement>('input[name=network]')?.focus();
    await press('Enter');
    expect(form.submits()).to.equal(4);
  });
});

describe('a new dress', () => {
  it('shows the next best where an older element sent no word, and never the name of nothing', () => {
    const { 'card.number': number, 'card.expiry': expiry } = words;
    form.fields.dress({ ...dress, words: { 'card.number': number ?? '', 'card.expiry': expiry ?? '' } });
    expect(input('expiry').placeholder).to.equal('');
    expect(form.fields.validate()).to.equal(false);
    expect(mistake('number')).to.equal('Card number');
    expect(mistake('expiry')).to.equal('Expiry date');
    expect(form.fields.root.textContent).to.not.contain('undefined');
  });

  it('changes words and mistakes, and keeps characters, caret and focus', () => {
    place('holder', 'JOHN |DOE');
    fill('number', '4111');
    form.fields.validate();
    place('holder', 'JOHN |DOE');
    const other = { ...words, 'card.number': 'Número do cartão', 'error.number.short': 'Curto demais' };
    form.fields.dress({ ...dress, words: other, language: 'pt', disabled: false });
    expect(document.querySelector('label')?.textContent).to.equal('Número do cartão');
    expect(mistake('number')).to.equal('Curto demais');
    expect(input('number').value).to.equal('4111');
    expect(focused()).to.equal('holder');
    expect(shown()).to.equal('JOHN |DOE');
  });

  it('that disables takes no key, and gives everything back', async () => {
    place('number', '4111|');
    form.fields.dress({ ...dress, disabled: true });
    await type('1');
    await press('Enter');
    expect(shown()).to.equal('4111|');
    expect(form.submits()).to.equal(0);
    expect(input('number').getAttribute('aria-disabled')).to.equal('true');
    form.fields.dress(dress);
    await type('1');
    expect(shown()).to.equal('4111 1|');
  });
});

describe('assistive technology', () => {
  it('finds nothing wrong in an empty form, one with mistakes, one that is filled and one that is disabled', async () => {
    await expect(form.fields.root).to.be.accessible();
    form.fields.validate();
    await expect(form.fields.root).to.be.accessible();
    fillAll();
    form.fields.validate();
    await expect(form.fields.root).to.be.accessible();
    form.fields.dress({ ...dress, disabled: true });
    await expect(form.fields.root).to.be.accessible();
  });

  it('hears the brand once, politely', async () => {
    const said: string[] = [];
    const status = document.querySelector('[role=status]');
    new MutationObserver(() => said.push(status?.textContent ?? '')).observe(form.fields.root, {
      subtree: true,
      characterData: true,
      childList: true,
      attributes: false,
    });
    input('number').focus();
    await type('4111111111');
    expect([...new Set(said)].filter(Boolean)).to.deep.equal(['Visa']);
  });
});
