// Every kind of field under a shopper's hands: what it is called, what browsers and phones are told of it, what it takes.
import { expect } from '@open-wc/testing';
import type { Field } from '../../../shared/contract.js';
import {
  choose,
  control,
  fill,
  labels,
  leave,
  mistake,
  openForm,
  place,
  press,
  shown,
  type,
} from '../fixtures/form-bench.js';
import { EVERY_KIND } from '../fixtures/every-kind.js';

const toHints = (line: HTMLElement): string =>
  [
    line.id,
    line.getAttribute('type') ?? line.localName,
    line.getAttribute('autocomplete') ?? '-',
    line.inputMode || '-',
    line.dir || '-',
  ].join(' ');

describe('browsers and phones', () => {
  it('are told what each field is for', async () => {
    const { form } = await openForm(EVERY_KIND);
    const lines = [...form.renderRoot.querySelectorAll<HTMLElement>('input[id], select')];
    expect(lines.map(toHints)).to.deep.equal([
      'name.first_name text given-name - -',
      'name.last_name text family-name - -',
      'email email email email ltr',
      'phone.country select tel-country-code - -',
      'phone.number tel tel-national tel ltr',
      'document.document_type select off - -',
      'document.document_number text off numeric ltr',
      'date_of_birth date bday - -',
      'benefit_type select off - -',
      'bank text off - -',
      'billing_address.country select billing country - -',
      'billing_address.address_line_1 text billing address-line1 - -',
      'billing_address.address_line_2 text billing address-line2 - -',
      'billing_address.neighborhood text billing address-level3 - -',
      'billing_address.city text billing address-level2 - -',
      'billing_address.state text billing address-level1 - -',
      'billing_address.zip_code text billing postal-code - ltr',
      'bank.beneficiary_name text name - -',
      'bank.iban text off - ltr',
      'code text one-time-code numeric ltr',
      'terms checkbox - - -',
      'remark text off - -',
    ]);
  });
});

const ACH: Field = { kind: 'ach' };

describe('everybody', () => {
  for (const language of ['en', 'ar'])
    // An account of either kind has an owner of the same name: they never stand in one form.
    for (const field of [...EVERY_KIND, ACH])
      it(`can use a field for ${field.name ?? field.kind} in ${language}, empty, wrong and disabled`, async () => {
        const { form } = await openForm([field], { language });
        expect(getComputedStyle(form).direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
        await expect(form).to.be.accessible();
        await form.validate(true);
        await expect(form).to.be.accessible();
        form.disabled = true;
        await form.updateComplete;
        await expect(form).to.be.accessible();
      });
});

describe('an e-mail address', () => {
  it('is refused only when it cannot be one', async () => {
    const { form, complete } = await openForm([{ kind: 'email' }]);
    for (const wrong of ['ana', 'ana@', 'ana@example', '@example.com', 'a@b@example.com']) {
      await fill(form, 'email', wrong);
      expect(complete(), wrong).to.equal(false);
    }
    for (const right of ['ana@example.com', "o'neil+shop@mail.example.co"]) {
      await fill(form, 'email', right);
      expect(complete(), right).to.equal(true);
    }
  });
});

describe('a name', () => {
  it('is two lines with labels of their own, whatever the field is called', async () => {
    const { form, values } = await openForm([{ kind: 'name', label: 'Who are you?' }]);
    expect(labels(form)).to.deep.equal(['First name', 'Last name']);
    await type(form, 'name.first_name', 'Ana');
    await press(form, 'Tab');
    await type(form, 'name.last_name', 'Lima');
    expect(values()).to.deep.equal({ 'name.first_name': 'Ana', 'name.last_name': 'Lima' });
  });

  it('says which fields may stay empty', async () => {
    const { form } = await openForm([{ kind: 'name', optional: true }]);
    expect(labels(form)).to.deep.equal(['First name (optional)', 'Last name (optional)']);
    expect(control(form, 'name.first_name').getAttribute('aria-required')).to.equal('false');
    expect(await form.validate(true)).to.equal(true);
  });
});

describe('a document', () => {
  const field = {
    kind: 'document',
    options: [{ value: 'CPF' }, { value: 'CNPJ' }, { value: 'PAS', label: 'Passport' }],
  };
  const NUMBER = 'document.document_number';
  const TYPE = 'document.document_type';
  const hint = (form: HTMLElement): string =>
    form.shadowRoot?.getElementById(`${NUMBER}-hint`)?.textContent ?? '';

  it('is written as on paper while it is typed, and corrected where the caret is', async () => {
    const { form, values } = await openForm([field]);
    await type(form, NUMBER, '52998224725');
    expect(shown(form)).to.equal('529.982.247-25|');
    expect(values()[NUMBER]).to.equal('52998224725');
    await place(form, NUMBER, '529.98|2.247-25');
    await press(form, 'Backspace');
    expect(shown(form)).to.equal('529.9|22.472-5');
    await type(form, NUMBER, '8');
    expect(shown(form)).to.equal('529.98|2.247-25');
  });

  it('of an impossible shape is refused, and one with a wrong check digit only warned about', async () => {
    const { form, complete } = await openForm([field]);
    await fill(form, NUMBER, '5299822472');
    control(form, NUMBER).focus();
    await leave(form);
    expect(mistake(form, NUMBER)).to.equal('Check the document number.');
    expect(complete()).to.equal(false);
    await fill(form, NUMBER, '529.982.247-26');
    expect(mistake(form, NUMBER)).to.equal('');
    expect(hint(form)).to.equal('This number looks unusual. Check it once more.');
    expect(complete()).to.equal(true);
    await fill(form, NUMBER, '529.982.247-25');
    expect(hint(form)).to.equal('');
    await expect(form).to.be.accessible();
  });

  it('is judged again when another type is chosen, and has the keys for it', async () => {
    const { form, values } = await openForm([field]);
    await fill(form, NUMBER, '52998224725');
    expect(control(form, NUMBER).inputMode).to.equal('numeric');
    await choose(form, TYPE, 'CNPJ');
    expect(mistake(form, NUMBER)).to.equal('Check the document number.');
    expect(control(form, NUMBER).inputMode).to.equal('');
    await choose(form, TYPE, 'PAS');
    expect(mistake(form, NUMBER)).to.equal('');
    await choose(form, TYPE, 'CPF');
    expect(control(form, NUMBER).value).to.equal('529.982.247-25');
    expect(values()[TYPE]).to.equal('CPF');
  });

  it('goes with the type on screen, even where nobody chose it or another method had another', async () => {
    const { form, values } = await openForm([field], { values: { [NUMBER]: '52998224725', [TYPE]: 'RFC' } });
    expect(await form.validate(true)).to.equal(true);
    expect(values()[TYPE]).to.equal('CPF');
  });

  it('of one type is one line with its name', async () => {
    const { form } = await openForm([{ kind: 'document', options: [{ value: 'CPF', label: 'CPF' }] }]);
    expect(labels(form)).to.deep.equal(['CPF']);
  });
});

describe('a date of birth', () => {
  const BIRTH = 'date_of_birth';
  const daysAgo = (years: number, days: number): string => {
    const day = new Date();
    day.setFullYear(day.getFullYear() - years, day.getMonth(), day.getDate() - days);
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  };

  it('lies in the past, and not before anybody who lives', async () => {
    const { form, complete } = await openForm([{ kind: 'date', name: BIRTH }]);
    for (const [date, isRight] of [
      [daysAgo(0, 1), true],
      [daysAgo(0, 0), false],
      [daysAgo(0, -1), false],
      ['1990-02-28', true],
      [daysAgo(130, 0), true],
      [daysAgo(130, 1), false],
    ] as const) {
      await fill(form, BIRTH, date);
      expect(complete(), date).to.equal(isRight);
    }
    control(form, BIRTH).focus();
    await leave(form);
    expect(mistake(form, BIRTH)).to.equal('Check the date.');
  });

  it('that is half typed is not wiped while something else is drawn', async () => {
    const { form } = await openForm([{ kind: 'date', name: BIRTH }]);
    await fill(form, BIRTH, '1990-02-28');
    const line = control(form, BIRTH);
    let written = 0;
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    Object.defineProperty(line, 'value', {
      get: () => String(get?.call(line)),
      set: (value) => {
        written++;
        set?.call(line, value);
      },
    });
    // What a browser tells when one part of the date is deleted: there is no whole date any more.
    set?.call(line, '');
    line.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await form.updateComplete;
    expect(written).to.equal(0);
  });
});

describe('one of a few', () => {
  it('has to be chosen', async () => {
    const options = [{ value: 'PRIVATE', label: 'Private' }, { value: 'JUNAEB' }];
    const { form, values, complete } = await openForm([
      { kind: 'select', name: 'benefit', label: 'Benefit', options },
    ]);
    const rows = [...control(form, 'benefit').querySelectorAll('option')].map(({ text }) => text);
    expect(rows).to.deep.equal(['Choose one', 'Private', 'JUNAEB']);
    expect(await form.validate(true)).to.equal(false);
    expect(mistake(form, 'benefit')).to.equal('Choose one');
    await choose(form, 'benefit', 'JUNAEB');
    expect(mistake(form, 'benefit')).to.equal('');
    expect([values().benefit, complete()]).to.deep.equal(['JUNAEB', true]);
  });

  it('that another method offered is no choice here', async () => {
    const { form } = await openForm([{ kind: 'select', name: 'pick', options: [{ value: 'A' }] }], {
      values: { pick: 'Z' },
    });
    expect(await form.validate(true)).to.equal(false);
  });
});

describe('a one-time code', () => {
  it('takes digits of any script, and spaces that came with them', async () => {
    const { form, values, complete } = await openForm([{ kind: 'code', pattern: '\\d{6}' }]);
    for (const text of ['123456', ' 1 2 3 4 5 6 ', '１２３４５６', '١٢٣٤٥٦', '123-456']) {
      await fill(form, 'code', text);
      expect([control(form, 'code').value, values().code, complete()], text).to.deep.equal([
        '123456',
        '123456',
        true,
      ]);
    }
    await fill(form, 'code', '12345');
    expect(complete()).to.equal(false);
  });

  it('is corrected where the caret is', async () => {
    const { form } = await openForm([{ kind: 'code' }]);
    await place(form, 'code', '12|56');
    await type(form, 'code', 'x3');
    expect(shown(form)).to.equal('123|56');
  });
});

describe('something to agree to', () => {
  it('is refused until it is agreed to, by keyboard alone', async () => {
    const { form, complete } = await openForm([{ kind: 'checkbox', name: 'terms', label: 'I agree' }]);
    expect(await form.validate(true)).to.equal(false);
    expect(mistake(form, 'terms')).to.equal('Agree to go on.');
    await type(form, 'terms', ' ');
    expect([mistake(form, 'terms'), complete()]).to.deep.equal(['', true]);
  });
});
