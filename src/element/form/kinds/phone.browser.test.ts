// A phone number: whose prefix is chosen, what is pasted, which numbers are refused.
import { expect } from '@open-wc/testing';
import type { Customer } from '../../../shared/contract.js';
import {
  choose,
  control,
  drawn,
  fill,
  leave,
  mistake,
  openForm,
  place,
  shown,
  type,
} from '../fixtures/form-bench.js';
import { phoneCountryOf } from '../phone-country.js';

const PHONE = [{ kind: 'phone' }];
const chosen = (form: HTMLElement): string => {
  const list = form.shadowRoot?.getElementById('phone.country') as HTMLSelectElement;
  return list.selectedOptions[0]?.text.replace(/[\u2066\u2069]/g, '') ?? '';
};

describe('the prefix', () => {
  const KNOWN: readonly (readonly [customer: Customer | undefined, country: string | undefined])[] = [
    [undefined, undefined],
    [{ email: 'ana@example.com' }, undefined],
    [{ phone: { countryCode: '55', number: '' } }, 'BR'],
    [{ phone: { countryCode: '+57', number: '' } }, 'CO'],
    [{ phone: { countryCode: '1', number: '' } }, 'US'],
    [{ phone: { countryCode: '1', number: '' }, billingAddress: { country: 'CA' } }, 'CA'],
    [{ phone: { countryCode: '999', number: '' }, shippingAddress: { country: 'DO' } }, 'DO'],
    [{ billingAddress: { country: 'MX' }, shippingAddress: { country: 'PE' } }, 'MX'],
    [{ billingAddress: { country: 'QQ' }, shippingAddress: { country: 'PE' } }, 'PE'],
  ];
  for (const [customer, country] of KNOWN)
    it(`of ${JSON.stringify(customer)} is that of ${country ?? 'nobody'}`, () => {
      expect(phoneCountryOf(customer)).to.equal(country);
    });

  it('is the session’s, where nobody knows more', async () => {
    const { form } = await openForm(PHONE, { country: 'BR' });
    expect(chosen(form)).to.equal('+55 Brazil');
    const { form: other } = await openForm([{ kind: 'phone', country: 'CO' }], { country: 'BR' });
    expect(chosen(other)).to.equal('+57 Colombia');
    const customer = { billingAddress: { country: 'PE' } };
    const { form: home } = await openForm(PHONE, { country: 'BR', customer });
    expect(chosen(home)).to.equal('+51 Peru');
    const { form: nowhere } = await openForm(PHONE, { country: 'ZZ' });
    expect(chosen(nowhere)).to.equal('+1 United States');
  });

  it('is listed by the country’s name in the shopper’s language', async () => {
    const { form } = await openForm(PHONE, { language: 'ar' });
    const rows = [...control(form, 'phone.country').querySelectorAll('option')].map(({ text }) => text);
    const names = rows.map((row) => row.replace(/^.*\u2069 /, ''));
    expect(names).to.include('البرازيل');
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('ar').compare));
  });

  it('goes with the number, whether somebody chose it or not', async () => {
    const { form, values } = await openForm(PHONE);
    await fill(form, 'phone.number', '(11) 91234-5678');
    expect(await form.validate(true)).to.equal(true);
    expect(values()).to.deep.equal({
      'phone.number': '11912345678',
      'phone.country': 'BR',
      'phone.country_code': '55',
    });
    await choose(form, 'phone.country', 'US');
    expect(values()['phone.country_code']).to.equal('1');
  });
});

describe('a number', () => {
  it('that begins with a prefix chooses its country', async () => {
    const { form, values } = await openForm(PHONE, { country: 'BR' });
    for (const [text, country, number] of [
      ['+57 300 123 4567', 'CO', '3001234567'],
      ['+1 (202) 555-0143', 'US', '2025550143'],
      ['＋５５ 11 91234 5678', 'BR', '11912345678'],
    ] as const) {
      await fill(form, 'phone.number', text);
      expect([values()['phone.country'], values()['phone.number']], text).to.deep.equal([country, number]);
      expect(control(form, 'phone.number').value).to.equal(number);
    }
  });

  it('keeps the country it is typed for when the prefix is that country’s', async () => {
    const { form, values } = await openForm(PHONE, { country: 'CA' });
    await fill(form, 'phone.number', '+1 604 555 0143');
    expect(values()['phone.country']).to.equal('CA');
  });

  it('can be typed with its prefix, key by key', async () => {
    const { form, values } = await openForm(PHONE, { country: 'BR' });
    await type(form, 'phone.number', '+573001234567');
    expect([values()['phone.country'], control(form, 'phone.number').value]).to.deep.equal([
      'CO',
      '3001234567',
    ]);
  });

  it('is corrected where the caret is, in digits of any script', async () => {
    const { form } = await openForm(PHONE);
    await place(form, 'phone.number', '119|345678');
    await type(form, 'phone.number', '-12');
    expect(shown(form)).to.equal('11912|345678');
    await fill(form, 'phone.number', '١١٩١٢٣٤٥٦٧٨');
    expect(control(form, 'phone.number').value).to.equal('11912345678');
  });

  it('is refused when its country has none like it, also when the country changes', async () => {
    const { form } = await openForm(PHONE, { country: 'BR' });
    await import('../phone-numbers.js');
    await type(form, 'phone.number', '11912345678');
    await leave(form);
    await drawn(form);
    expect(mistake(form, 'phone.number')).to.equal('');
    await choose(form, 'phone.country', 'DK');
    expect(mistake(form, 'phone.number')).to.equal('Check the phone number.');
    await choose(form, 'phone.country', 'BR');
    expect(mistake(form, 'phone.number')).to.equal('');
    await expect(form).to.be.accessible();
  });
});
