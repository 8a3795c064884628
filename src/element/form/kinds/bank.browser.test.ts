// The list of banks: searched by typing, walked by keys, chosen by a click that is no scroll.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MethodForm } from '../method-form.js';
import {
  addForm,
  control,
  drawn,
  fill,
  focusedIn,
  leave,
  mistake,
  openForm,
  place,
  press,
  shown,
  type,
} from '../fixtures/form-bench.js';

const BANKS = [
  { id: '1', name: 'Banco do Brasil' },
  { id: '2', name: 'Banco Itaú' },
  { id: '3', name: 'Bancolombia' },
  { id: '4', name: 'Caixa Econômica' },
  ...Array.from({ length: 20 }, (_, at) => ({ id: String(at + 10), name: `Casa ${String(at + 10)}` })),
];
const settings = { banks: () => Promise.resolve(BANKS) };
const FIELD = [{ kind: 'bank' }, { kind: 'code' }];

const open = async () => {
  const bench = await openForm(FIELD, settings);
  await drawn(bench.form);
  return bench;
};
const list = ({ renderRoot }: MethodForm): HTMLElement | null => renderRoot.querySelector('[role=listbox]');
const rows = ({ renderRoot }: MethodForm): string[] =>
  [...renderRoot.querySelectorAll('[role=option]')].map(({ textContent }) => textContent.trim());
const isOpen = (form: MethodForm): boolean => list(form) !== null;
/** The row that assistive technology is told of. */
const at = (form: MethodForm): string | undefined => {
  const id = control(form, 'bank').getAttribute('aria-activedescendant');
  return id ? form.shadowRoot?.getElementById(id)?.textContent.trim() : undefined;
};
/** Home and End as the browser's own keys would move the caret: the list must leave them alone. */
const isLeftAlone = (form: MethodForm, key: string): boolean =>
  control(form, 'bank').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('a list of banks', () => {
  it('is closed until it is asked for, and asks once', async () => {
    let asked = 0;
    const banks = () => Promise.resolve(BANKS).finally(() => asked++);
    const { form } = await openForm(FIELD, { banks });
    await drawn(form);
    control(form, 'bank').focus();
    await drawn(form);
    expect(isOpen(form)).to.equal(false);
    expect(control(form, 'bank').getAttribute('aria-expanded')).to.equal('false');
    control(form, 'bank').click();
    await drawn(form);
    expect(rows(form).length).to.equal(BANKS.length);
    expect(control(form, 'bank').getAttribute('aria-expanded')).to.equal('true');
    expect(control(form, 'bank').getAttribute('aria-controls')).to.equal(list(form)?.id);
    expect(asked).to.equal(1);
    await expect(form).to.be.accessible();
  });

  it('is walked by arrows, Home, End and Enter', async () => {
    const { form, values, submits } = await open();
    control(form, 'bank').focus();
    const seen: (string | undefined)[] = [];
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowUp',
      'End',
      'ArrowDown',
      'ArrowUp',
      'Home',
    ]) {
      await press(form, key);
      await drawn(form);
      seen.push(at(form));
    }
    expect(seen).to.deep.equal([
      'Banco do Brasil',
      'Banco Itaú',
      'Banco do Brasil',
      'Banco do Brasil',
      'Casa 29',
      'Casa 29',
      'Casa 28',
      'Banco do Brasil',
    ]);
    await press(form, 'ArrowDown', 'Enter');
    expect([values().bank, control(form, 'bank').value, isOpen(form)]).to.deep.equal([
      '2',
      'Banco Itaú',
      false,
    ]);
    expect(submits()).to.equal(0);
    await press(form, 'Enter');
    expect(submits()).to.equal(1);
  });

  it('scrolls with the keys', async () => {
    const { form } = await open();
    control(form, 'bank').focus();
    await press(form, 'ArrowUp');
    await drawn(form);
    expect(at(form)).to.equal('Casa 29');
    const row = form.renderRoot.querySelector('.at')?.getBoundingClientRect();
    const box = list(form)?.getBoundingClientRect();
    expect(list(form)?.scrollTop).to.be.greaterThan(0);
    expect((row?.bottom ?? 0) <= (box?.bottom ?? 0) + 1).to.equal(true);
  });

  it('is filtered by typing, without accents and capitals, in any order of words', async () => {
    const { form, values } = await open();
    await type(form, 'bank', 'itau');
    expect(rows(form)).to.deep.equal(['Banco Itaú']);
    expect(at(form)).to.equal('Banco Itaú');
    await fill(form, 'bank', 'BRASIL banco');
    expect(rows(form)).to.deep.equal(['Banco do Brasil']);
    await fill(form, 'bank', 'zzz');
    expect(rows(form)).to.deep.equal(['No bank with that name.']);
    expect(at(form)).to.equal(undefined);
    await expect(form).to.be.accessible();
    await press(form, 'Enter');
    expect(values().bank).to.equal('');
  });

  it('leaves Home and End to whoever edits the text', async () => {
    const { form } = await open();
    await type(form, 'bank', 'banco');
    expect([isLeftAlone(form, 'Home'), isLeftAlone(form, 'End')]).to.deep.equal([true, true]);
    await place(form, 'bank', 'ba|nco');
    await sendKeys({ press: 'End' });
    expect(shown(form)).to.equal('banco|');
    await press(form, 'ArrowDown');
    expect([isLeftAlone(form, 'Home'), isLeftAlone(form, 'End')]).to.deep.equal([false, false]);
    await drawn(form);
    expect(at(form)).to.equal('Bancolombia');
    await press(form, 'Escape');
    expect([isLeftAlone(form, 'Home'), isLeftAlone(form, 'End')]).to.deep.equal([true, true]);
  });

  it('closes with Escape and keeps the text', async () => {
    const { form } = await open();
    await type(form, 'bank', 'cai');
    await press(form, 'Escape');
    expect([isOpen(form), control(form, 'bank').value]).to.deep.equal([false, 'cai']);
    expect(control(form, 'bank').hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('is left by Tab without a choice, and says so', async () => {
    const { form, values } = await open();
    await type(form, 'bank', 'cai');
    await press(form, 'Tab');
    expect([focusedIn(form), values().bank, isOpen(form)]).to.deep.equal(['code', '', false]);
    expect(control(form, 'bank').value).to.equal('cai');
    expect(mistake(form, 'bank')).to.equal('Choose your bank.');
    await expect(form).to.be.accessible();
  });

  it('takes a whole name that was typed', async () => {
    const { form, values } = await open();
    await type(form, 'bank', 'bancolombia');
    await press(form, 'Tab');
    expect([values().bank, control(form, 'bank').value]).to.deep.equal(['3', 'Bancolombia']);
    expect(mistake(form, 'bank')).to.equal('');
  });

  it('is chosen from by a click, not by a finger that scrolls', async () => {
    const { form, values } = await open();
    control(form, 'bank').focus();
    control(form, 'bank').click();
    await drawn(form);
    const row = form.renderRoot.querySelectorAll('[role=option]')[3];
    row?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    row?.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, pointerType: 'touch' }));
    await drawn(form);
    expect(values().bank).to.equal(undefined);
    const mouse = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    expect(row?.dispatchEvent(mouse)).to.equal(false);
    (row as HTMLElement).click();
    await drawn(form);
    expect([values().bank, control(form, 'bank').value]).to.deep.equal(['4', 'Caixa Econômica']);
    expect([focusedIn(form), isOpen(form)]).to.deep.equal(['bank', false]);
  });

  it('that could not be loaded is asked for again', async () => {
    let tries = 0;
    const banks = () => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(BANKS));
    const { form } = await openForm(FIELD, { banks });
    await drawn(form);
    expect(form.shadowRoot?.getElementById('bank-hint')?.textContent).to.equal(
      'The list of banks could not be loaded.',
    );
    const retry = form.renderRoot.querySelector('button');
    expect(retry?.textContent.trim()).to.equal('Try again');
    await expect(form).to.be.accessible();
    retry?.click();
    await drawn(form);
    expect(focusedIn(form)).to.equal('bank');
    await press(form, 'ArrowDown');
    expect(rows(form).length).to.equal(BANKS.length);
    expect(form.renderRoot.querySelector('button')).to.equal(null);
  });

  it('knows no bank of another method’s list', async () => {
    const { form } = await openForm(FIELD, {
      ...settings,
      values: { bank: 'of-another-list', code: '123456' },
    });
    await drawn(form);
    expect(await form.validate(true)).to.equal(false);
    expect(mistake(form, 'bank')).to.equal('Choose your bank.');
  });

  it('opens for nobody while the form is disabled', async () => {
    const { form } = await open();
    form.disabled = true;
    await form.updateComplete;
    control(form, 'bank').focus();
    control(form, 'bank').click();
    await press(form, 'ArrowDown');
    await drawn(form);
    expect(isOpen(form)).to.equal(false);
  });

  it('is another one in another form, even of the same fields', async () => {
    const one = await open();
    const two = await addForm(FIELD, settings);
    two.form.fields = one.form.fields;
    await drawn(two.form);
    await type(one.form, 'bank', 'cai');
    await drawn(two.form);
    expect([isOpen(two.form), control(two.form, 'bank').value]).to.deep.equal([false, '']);
    await leave(one.form);
    expect(mistake(two.form, 'bank')).to.equal('');
  });
});
