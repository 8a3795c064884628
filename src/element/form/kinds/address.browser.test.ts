// Postal addresses: order, words and rules of their countries, and parcels that go where the bill goes.
import { expect } from '@open-wc/testing';
import type { MethodForm } from '../method-form.js';
import {
  choose,
  control,
  fill,
  focusedIn,
  labels,
  leave,
  mistake,
  openForm,
} from '../fixtures/form-bench.js';

const BILLING = { kind: 'address', name: 'billing_address' };
const SHIPPING = { kind: 'address', name: 'shipping_address' };
const MORE = 'Apartment, floor, building (optional)';
const STREET = 'Street and number';

const fillAll = async (form: MethodForm, name: string, lines: Record<string, string>): Promise<void> => {
  for (const [line, text] of Object.entries(lines)) await fill(form, `${name}.${line}`, text);
};

describe('an address', () => {
  const WORDS: Readonly<Record<string, readonly string[]>> = {
    US: [STREET, MORE, 'City', 'State', 'ZIP code'],
    BR: [STREET, MORE, 'Neighborhood (optional)', 'City', 'State', 'CEP'],
    GB: [STREET, MORE, 'City', 'Postcode'],
    DE: [STREET, MORE, 'Postal code', 'City'],
    CA: [STREET, MORE, 'City', 'Province', 'Postal code'],
    MX: [STREET, MORE, 'Neighborhood (colonia) (optional)', 'Postal code', 'City', 'State'],
    CO: [STREET, MORE, 'Neighborhood (optional)', 'City', 'Department', 'Postal code (optional)'],
    JP: ['Postal code', 'Prefecture', 'City', STREET, MORE],
    IN: [STREET, MORE, 'City', 'PIN code', 'State'],
    HK: ['State or region (optional)', 'City', STREET, MORE],
  };
  for (const [country, words] of Object.entries(WORDS))
    it(`in ${country} is written in its own order and words`, async () => {
      const { form } = await openForm([BILLING], { country });
      expect(labels(form)).to.deep.equal(['Country', ...words]);
    });

  it('keeps what was typed when another country is chosen, and is judged by that one', async () => {
    const { form, values, complete } = await openForm([BILLING], { country: 'BR' });
    await fillAll(form, 'billing_address', {
      address_line_1: 'Rua Um, 10',
      city: 'Santos',
      state: 'SP',
      zip_code: '11010-001',
    });
    expect(complete()).to.equal(true);
    await choose(form, 'billing_address.country', 'US');
    expect(control(form, 'billing_address.city').value).to.equal('Santos');
    expect(complete()).to.equal(false);
    await form.validate(true);
    expect(focusedIn(form)).to.equal('billing_address.zip_code');
    expect(mistake(form, 'billing_address.zip_code')).to.equal('Check the postal code.');
    await fill(form, 'billing_address.zip_code', '94105');
    expect(complete()).to.equal(true);
    await choose(form, 'billing_address.country', 'HK');
    expect(await form.validate(true)).to.equal(true);
    expect(values()['billing_address.zip_code']).to.equal('');
    await expect(form).to.be.accessible();
  });

  it('goes with its country, whether somebody chose it or not', async () => {
    const { form, values } = await openForm([BILLING], { country: 'GB' });
    await fillAll(form, 'billing_address', {
      address_line_1: '1 Road',
      city: 'Leeds',
      zip_code: ' ls1 4ap ',
    });
    expect(await form.validate(true)).to.equal(true);
    expect(values()['billing_address.country']).to.equal('GB');
  });

  it('says a wrong postal code when it is left', async () => {
    const { form } = await openForm([BILLING], { country: 'US' });
    control(form, 'billing_address.zip_code').focus();
    await fill(form, 'billing_address.zip_code', '9410');
    await leave(form);
    expect(mistake(form, 'billing_address.zip_code')).to.equal('Check the postal code.');
  });

  it('has the label of its field above all lines, not on each', async () => {
    const { form } = await openForm([{ ...BILLING, label: 'Where you live' }], { country: 'DE' });
    expect(form.renderRoot.querySelector('legend')?.textContent.trim()).to.equal('Where you live');
    expect(labels(form)).to.include('City');
  });

  it('lists countries by their names in the shopper’s language', async () => {
    const { form } = await openForm([BILLING], { language: 'ar', country: 'SA' });
    const list = control(form, 'billing_address.country') as unknown as HTMLSelectElement;
    expect(list.selectedOptions[0]?.text).to.equal('المملكة العربية السعودية');
    expect(form.renderRoot.querySelector('legend')?.textContent.trim()).to.equal('Billing address');
  });
});

describe('a shipping address', () => {
  const same = (form: MethodForm): HTMLInputElement | null =>
    form.renderRoot.querySelector('[type=checkbox]');

  it('is that of the bill, until the shopper says otherwise', async () => {
    const { form, values } = await openForm([BILLING, SHIPPING], { country: 'DE' });
    expect(same(form)?.checked).to.equal(true);
    await fillAll(form, 'billing_address', { address_line_1: 'Weg 1', zip_code: '10115', city: 'Berlin' });
    expect(await form.validate(true)).to.equal(true);
    expect(values()['shipping_address.same']).to.equal('true');
    same(form)?.click();
    await form.updateComplete;
    expect(await form.validate(true)).to.equal(false);
    expect(focusedIn(form)).to.equal('shipping_address.address_line_1');
    await expect(form).to.be.accessible();
    same(form)?.click();
    await form.updateComplete;
    expect(await form.validate(true)).to.equal(true);
  });

  it('may be that of a bill the shop knows', async () => {
    const customer = { billingAddress: { addressLine1: 'Weg 1', city: 'Berlin' } };
    const { form, values } = await openForm([SHIPPING], { customer });
    expect(same(form)?.checked).to.equal(true);
    expect(await form.validate(true)).to.equal(true);
    expect(values()['shipping_address.same']).to.equal('true');
  });

  it('is asked for where there is no bill to go by', async () => {
    const { form, values } = await openForm([SHIPPING], { country: 'DE' });
    expect(same(form)).to.equal(null);
    expect(await form.validate(true)).to.equal(false);
    await fillAll(form, 'shipping_address', { address_line_1: 'Weg 1', zip_code: '10115', city: 'Berlin' });
    expect(await form.validate(true)).to.equal(true);
    expect(values()['shipping_address.same']).to.equal('false');
    expect(control(form, 'shipping_address.city').getAttribute('autocomplete')).to.equal(
      'shipping address-level2',
    );
  });
});
