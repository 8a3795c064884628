// Each field under a shopper's hands, in real browsers: typing, correcting, pasting, autofill, input methods.
import { expect } from '@open-wc/testing';
import {
  fill,
  fillAll,
  focused,
  input,
  openForm,
  place,
  press,
  shown,
  type,
  type Form,
} from './fixtures/hands.js';

let form: Form;

beforeEach(async () => {
  form = await openForm();
});

describe('typing a card number', () => {
  it('shows it in groups and moves on when it is whole', async () => {
    input('number').focus();
    await type('411111111111111');
    expect(shown()).to.equal('4111 1111 1111 111|');
    await type('1');
    expect(input('number').value).to.equal('4111 1111 1111 1111');
    expect(focused()).to.equal('expiry');
  });

  it('lets a Tab of habit move nobody on, and the next one move as always', async () => {
    input('number').focus();
    await type('4111111111111111');
    await press('Tab');
    expect(focused()).to.equal('expiry');
    await press('Tab');
    expect(focused()).to.not.equal('expiry');
    input('expiry').focus();
    await type('1230');
    await press('Tab');
    expect(focused()).to.equal('code');
    await type('123');
    await press('Tab');
    expect(focused()).to.equal('holder');
  });

  it('lets who goes back go back at once', async () => {
    input('number').focus();
    await type('4111111111111111');
    const back = new KeyboardEvent('keydown', {
      key: 'Tab',
      shiftKey: true,
      bubbles: true,
      cancelable: true,
    });
    expect(input('expiry').dispatchEvent(back)).to.equal(true);
  });

  it('stays for somebody who mends the last digit', async () => {
    input('number').focus();
    await type('4111111111111112');
    await press('Backspace');
    await type('1');
    expect(input('number').value).to.equal('4111 1111 1111 1111');
    expect(focused()).to.equal('number');
  });

  it('moves on again for somebody who begins anew', async () => {
    place('number', '4111 1111 1111 1112|');
    input('number').select();
    await type('4111111111111111');
    expect(focused()).to.equal('expiry');
  });

  it('stays when the check digit is wrong', async () => {
    input('number').focus();
    await type('4111111111111112');
    expect(focused()).to.equal('number');
  });

  it('stays for somebody who comes back to correct it', async () => {
    fillAll();
    place('number', '4111 1111 1111 111|');
    await type('1');
    expect(focused()).to.equal('number');
  });

  it('stays when the last key was not at the end', async () => {
    place('number', '4|11 1111 1111 1111');
    await type('1');
    expect(input('number').value).to.equal('4111 1111 1111 1111');
    expect(focused()).to.equal('number');
  });

  it('keeps the caret while a digit in the middle is replaced', async () => {
    place('number', '4111 29|11 1111');
    await press('Backspace');
    expect(shown()).to.equal('4111 2|111 111');
    await type('3');
    expect(shown()).to.equal('4111 23|11 1111');
  });

  it('deletes the digit beyond a space', async () => {
    place('number', '4111 |2345');
    await press('Backspace');
    expect(shown()).to.equal('411|2 345');
  });

  it('takes no digit too many', async () => {
    place('number', '5555 55|55 5555 4444');
    await type('9');
    expect(shown()).to.equal('5555 55|55 5555 4444');
  });
});

describe('pasting and autofill', () => {
  it('takes any formatting, in place of what was there', () => {
    fill('number', '3782-822463-10005');
    expect(input('number').value).to.equal('3782 822463 10005');
    fill('number', '４１１１ 1111 1111 1111');
    expect(input('number').value).to.equal('4111 1111 1111 1111');
  });

  it('takes what is pasted over a selection, and leaves the caret behind it', () => {
    const field = input('number');
    place('number', '4111 |9999 1111 1111');
    // What a browser leaves after “2222” was pasted over the selected “9999”.
    field.value = '4111 2222 1111 1111';
    field.setSelectionRange(9, 9);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    expect(shown()).to.equal('4111 2222| 1111 1111');
  });

  it('takes what is dropped, and loses no digit when a space alone is dragged or cut away', () => {
    fill('number', '4242424242424242', 'insertFromDrop');
    expect(input('number').value).to.equal('4242 4242 4242 4242');
    for (const inputType of ['deleteByDrag', 'deleteByCut']) {
      fill('number', '42424242 4242 4242', inputType);
      expect(input('number').value, inputType).to.equal('4242 4242 4242 4242');
    }
  });

  it('is undone into what was there, digit by digit at most', async () => {
    input('number').focus();
    await type('411111');
    const typed = input('number').value.replace(/ /g, '');
    // Not every driver can hold a key down.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('undo');
    const left = input('number').value;
    expect(typed.startsWith(left.replace(/ /g, '')), left).to.equal(true);
    expect(left).to.match(/^(\d{1,4}( \d{1,2})?)?$/);
    expect(focused()).to.equal('number');
  });

  it('does not move the focus', () => {
    input('number').focus();
    fill('number', '4111111111111111');
    expect(focused()).to.equal('number');
  });

  it('reads a date with a whole year', () => {
    fill('expiry', '2030-12', '');
    expect(input('expiry').value).to.equal('12 / 30');
    fill('expiry', '1/2031', '');
    expect(input('expiry').value).to.equal('01 / 31');
  });

  it('fills what is autofilled without an input event of its own kind', () => {
    input('number').value = '5555555555554444';
    input('number').dispatchEvent(new Event('input', { bubbles: true }));
    expect(input('number').value).to.equal('5555 5555 5555 4444');
    expect(form.changes.at(-1)).to.deep.equal({
      complete: false,
      brand: 'MASTERCARD',
      iin: '55555555',
      whole: true,
    });
  });

  it('has names and hints that browsers know', () => {
    const hints = ['number', 'expiry', 'code', 'holder'].map((name) => {
      const { inputMode, enterKeyHint, dir } = input(name);
      const autocomplete = input(name).getAttribute('autocomplete') ?? '';
      return [autocomplete, inputMode, enterKeyHint, dir].join(' ');
    });
    expect(hints).to.deep.equal([
      'cc-number numeric next ltr',
      'cc-exp numeric next ltr',
      'cc-csc numeric next ltr',
      'cc-name  done ',
    ]);
  });
});

describe('an input method', () => {
  it('is left alone until its composition ends', () => {
    const field = input('number');
    field.focus();
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    field.value = '４１１１１';
    field.dispatchEvent(new InputEvent('input', { isComposing: true, inputType: 'insertCompositionText' }));
    expect(field.value).to.equal('４１１１１');
    field.dispatchEvent(new CompositionEvent('compositionend'));
    expect(field.value).to.equal('4111 1');
  });

  it('of a phone that composes all it types is heard as it goes, and never moves the focus', () => {
    const field = input('number');
    fill('expiry', '');
    field.focus();
    for (const text of ['４５', '45079900', '4507990000000002']) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true }));
      field.value = text;
      field.dispatchEvent(
        new InputEvent('input', { isComposing: true, inputType: 'insertCompositionText', bubbles: true }),
      );
      expect(field.value, 'the composition is left alone').to.equal(text);
    }
    expect(form.changes.at(-1)).to.deep.equal({
      complete: false,
      brand: 'VISA',
      iin: '45079900',
      whole: true,
    });
    field.dispatchEvent(new CompositionEvent('compositionend'));
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertCompositionText', bubbles: true }));
    expect(shown()).to.equal('4507 9900 0000 0002|');
    expect(focused()).to.equal('number');
  });

  it('that takes Enter for itself pays nothing', () => {
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    input('holder').dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
    input('holder').dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
    expect(form.submits()).to.equal(0);
    input('holder').dispatchEvent(new KeyboardEvent('keydown', enter));
    expect(form.submits()).to.equal(1);
  });
});

describe('expiry and security code', () => {
  it('formats the date while it is typed, and moves on', async () => {
    input('expiry').focus();
    await type('7');
    expect(shown()).to.equal('07 / |');
    await type('30');
    expect(input('expiry').value).to.equal('07 / 30');
    expect(focused()).to.equal('code');
  });

  it('lets a four-digit year be typed', async () => {
    input('expiry').focus();
    await type('122031');
    expect(input('expiry').value).to.equal('12 / 31');
    expect(focused()).to.equal('code');
  });

  it('takes three digits, or four for a card that has four', async () => {
    fill('number', '4111111111111111');
    input('code').focus();
    await type('1234');
    expect(input('code').value).to.equal('123');
    fill('number', '378282246310005');
    place('code', '|');
    await type('1234');
    expect(input('code').value).to.equal('1234');
  });

  it('forgets a code that is too long for another card', () => {
    fill('number', '378282246310005');
    fill('code', '1234');
    fill('number', '4111111111111111');
    expect(input('code').value).to.equal('');
  });
});
