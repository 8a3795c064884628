// What the browser keeps of a checkout for a page that is come back to, and what comes back of it.
import { expect, waitUntil } from '@open-wc/testing';
import { closeCounter, openCounter, put, type Scene } from './fixtures/checkout-bench.js';
import { button, choose, deep, FORM, opened } from './fixtures/checkout-hands.js';

beforeEach(() => {
  openCounter();
});
afterEach(closeCounter);

describe('what the browser keeps', () => {
  const restore = (scene: Scene, kept: unknown): void => {
    scene.checkout.formStateRestoreCallback(kept);
  };

  it('brings back what was chosen and typed, before and after the list is there', async () => {
    const kept = JSON.stringify({ method: 'PIX', values: { email: 'ana@example.com' } });
    for (const early of [true, false]) {
      const scene = put(FORM.replace('name="payment"', 'name="payment" required'));
      if (early) restore(scene, kept);
      await opened(scene);
      if (!early) restore(scene, kept);
      await waitUntil(() => deep(scene, 'input[type=email]')?.value === 'ana@example.com', 'typed');
      await waitUntil(() => scene.form.checkValidity(), 'complete');
      button(scene).click();
      await waitUntil(() => scene.posted[0], 'posted');
      document.body.replaceChildren();
    }
  });

  it('takes nothing from the shopper who was faster, and nothing that is not its own', async () => {
    const scene = put(FORM);
    await choose(scene, 1);
    restore(scene, JSON.stringify({ method: 'PIX', values: {} }));
    await waitUntil(() => deep(scene, '[value=CASH]:checked, [type=radio]:checked'), 'chosen');
    for (const odd of [
      undefined,
      null,
      '{',
      '[]',
      '{"values":null}',
      '{"method":4,"values":{"a":1}}',
      new FormData(),
    ])
      restore(scene, odd);
    await scene.checkout.updateComplete;
    expect(
      scene.checkout.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=radio]')[1]?.checked,
    ).to.equal(true);
  });

  it('is words on the page alone: no number of an account, no method that was saved', async () => {
    const kept: string[] = [];
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (value, state) {
      kept.push(typeof state === 'string' ? state : '');
      setFormValue.call(this, value, state);
    };
    try {
      const scene = put(FORM);
      await choose(scene, 2);
      await waitUntil(() => deep(scene, 'input[type=email]') && deep(scene, '[id*=iban]'), 'fields');
      const form = scene.checkout.shadowRoot?.querySelector('tender-method-form');
      for (const line of form?.shadowRoot?.querySelectorAll<HTMLInputElement>('input') ?? []) {
        line.value = line.type === 'email' ? 'ana@example.com' : 'DE89370400440532013000';
        line.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await scene.checkout.updateComplete;
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
    }
    expect(kept.at(-1)).to.equal('{"method":"SEPA","values":{"email":"ana@example.com"}}');
  });
});
