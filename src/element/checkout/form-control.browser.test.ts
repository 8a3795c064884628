// The checkout in a form, side by side with the platform's own control: the same sequence, the same events, the same
// validity.
import { expect, waitUntil } from '@open-wc/testing';
import { closeCounter, openCounter, put, type Counter, type Scene } from './fixtures/checkout-bench.js';
import { button, choose, deep, fill, FORM, opened, state } from './fixtures/checkout-hands.js';

let counter: Counter;
beforeEach(() => {
  counter = openCounter();
});
afterEach(closeCounter);

/** One line of markup, and the same with the checkout. */
const TWINS = (attributes = '') => ({
  native: put(
    `<form><fieldset><input name="payment" required ${attributes}></fieldset><button>Go</button></form>`,
  ),
  own: put(
    `<form><fieldset><tender-checkout name="payment" required ${attributes} {checkout}></tender-checkout></fieldset>
      <button>Go</button></form>`,
  ),
});

type Control = HTMLElement & Pick<HTMLInputElement, 'validity' | 'willValidate' | 'validationMessage'>;
const controlOf = ({ form }: Scene): Control => {
  const found = form.elements.namedItem('payment');
  if (!(found instanceof HTMLElement)) throw new Error('no control');
  return found as Control;
};

/** What a page can learn of a control. */
const verdict = (scene: Scene) => {
  const control = controlOf(scene);
  const { validity, willValidate, validationMessage } = control;
  return {
    willValidate,
    valid: validity.valid,
    missing: validity.valueMissing,
    custom: validity.customError,
    message: validationMessage !== '',
    // Chromium calls an element of ours valid that does not take part, and no control of its own.
    matches: [willValidate ? ':valid' : ':invalid', ':invalid', ':disabled', ':enabled'].filter((name) =>
      control.matches(name),
    ),
    form: scene.form.matches(':invalid'),
    keys: [...new FormData(scene.form).keys()].filter((key) => !key.endsWith('-session')),
  };
};

describe('side by side with an input', () => {
  const same = ({ native, own }: ReturnType<typeof TWINS>): void => {
    const { keys, ...expected } = verdict(native);
    const { keys: ours, ...found } = verdict(own);
    expect(found).to.deep.equal(expected);
    // An input has a value from the start, if an empty one; the checkout has none until it is paid.
    expect(keys.length >= ours.length).to.equal(true);
    expect(own.heard).to.deep.equal(native.heard);
  };

  const both = async (twins: ReturnType<typeof TWINS>, act: (scene: Scene) => void): Promise<void> => {
    for (const scene of Object.values(twins)) act(scene);
    await twins.own.checkout.updateComplete;
    same(twins);
  };

  it('is required, asked, reported and told what is wrong', async () => {
    const twins = TWINS();
    await twins.own.checkout.updateComplete;
    same(twins);
    await opened(twins.own);
    await both(twins, ({ form }) => form.checkValidity());
    await both(twins, ({ form }) => form.querySelector<Fieldset>('fieldset')?.checkValidity());
    await both(twins, (scene) => (controlOf(scene) as HTMLInputElement).checkValidity());
    await both(twins, (scene) => (controlOf(scene) as HTMLInputElement).reportValidity());
    await both(twins, ({ form }) => {
      form.requestSubmit();
    });
    await both(twins, ({ form }) => {
      form.noValidate = true;
    });
    await both(twins, (scene) => {
      (controlOf(scene) as HTMLInputElement).setCustomValidity('Not today');
    });
    expect(controlOf(twins.own).validationMessage).to.equal('Not today');
    await both(twins, ({ form }) => form.checkValidity());
    await both(twins, (scene) => {
      (controlOf(scene) as HTMLInputElement).setCustomValidity('');
    });
    // Filled in, and required no more.
    await fill(twins.own);
    (controlOf(twins.native) as HTMLInputElement).value = 'x';
    same(twins);
    await both(twins, ({ form }) => {
      form.reset();
    });
    await both(twins, (scene) => {
      (controlOf(scene) as HTMLInputElement).required = false;
    });
    expect(twins.own.heard).to.include('invalid payment');
  });

  it('is disabled: by itself, by its fieldset, by none of them in a legend', async () => {
    const twins = TWINS('disabled');
    await twins.own.checkout.updateComplete;
    same(twins);
    await both(twins, (scene) => {
      (controlOf(scene) as HTMLInputElement).disabled = false;
    });
    await both(twins, ({ form }) => {
      form.querySelectorAll('fieldset').forEach((set) => (set.disabled = true));
    });
    expect(twins.own.checkout.willValidate).to.equal(false);
    await both(twins, (scene) => {
      const legend = document.createElement('legend');
      legend.append(controlOf(scene));
      scene.form.querySelector('fieldset')?.prepend(legend);
    });
    expect(twins.own.checkout.willValidate).to.equal(true);
    await both(twins, (scene) => {
      scene.form.append(controlOf(scene));
    });
    // Disabled, it has no part in its form, which goes on its way without it.
    await both(twins, (scene) => {
      (controlOf(scene) as HTMLInputElement).disabled = true;
    });
    await both(twins, ({ form }) => {
      form.requestSubmit();
    });
    expect(twins.own.posted).to.deep.equal([[]]);
    expect(counter.asked).to.deep.equal(['open']);
  });

  it('belongs to a form from outside, has labels, a type and a name in it', async () => {
    const outside = (control: string) => put(`<form id="far"></form><label for="it">Pay</label>${control}`);
    const own = outside(
      '<tender-checkout id="it" form="far" name="payment" required {checkout}></tender-checkout>',
    );
    const { checkout, form } = own;
    expect(checkout.form === form).to.equal(true);
    expect([...checkout.labels].map(({ textContent }) => textContent)).to.deep.equal(['Pay']);
    expect([checkout.type, checkout.name]).to.deep.equal(['tender-checkout', 'payment']);
    expect([...form.elements].includes(checkout)).to.equal(true);
    await opened(own);
    expect(form.checkValidity()).to.equal(false);
    checkout.setAttribute('form', 'nowhere');
    expect(checkout.form).to.equal(null);
    form.requestSubmit();
    expect(own.posted).to.deep.equal([[]]);
  });
});

type Fieldset = HTMLFieldSetElement;

describe('a required checkout', () => {
  it('is focused by a click on its label', async () => {
    const scene = put(
      '<form><label for="pay">Payment</label><tender-checkout id="pay" name="payment" {checkout}></tender-checkout></form>',
    );
    await opened(scene);
    document.querySelector('label')?.click();
    await waitUntil(() => scene.checkout.shadowRoot?.activeElement instanceof HTMLInputElement, 'focused');
  });

  it('is where the browser moves the shopper to, and says there what is missing', async () => {
    const scene = put(FORM.replace('name="payment"', 'name="payment" required'));
    await choose(scene);
    await waitUntil(() => deep(scene, 'input[type=email]'), 'the field');
    expect(scene.checkout.validationMessage).to.equal('Fill in this field.');
    expect(deep(scene, '[aria-invalid=true]') === null).to.equal(true);
    scene.form.checkValidity();
    await scene.checkout.updateComplete;
    expect(document.activeElement === scene.checkout).to.equal(false);
    button(scene).click();
    const line = () => deep(scene, 'input[type=email]');
    await waitUntil(() => line()?.matches(':focus'), 'the focus');
    expect(line()?.getAttribute('aria-invalid')).to.equal('true');
    expect(state(scene)).to.contain('invalid');
    expect(scene.posted).to.deep.equal([]);
    await fill(scene);
    button(scene).click();
    await waitUntil(() => scene.posted[0], 'posted');
  });

  it('comes after what is missing before it', async () => {
    const scene = put(
      FORM.replace('value="hi"', 'required').replace('name="payment"', 'name="payment" required'),
    );
    await opened(scene);
    button(scene).click();
    expect(document.activeElement === scene.form.querySelector('input')).to.equal(true);
    expect(scene.heard).to.deep.equal(['invalid note', 'invalid payment']);
    expect(state(scene)).to.equal('ready');
  });

  it('speaks the shopper’s language', async () => {
    const scene = put(
      FORM.replace('name="payment"', 'name="payment" required').replace(
        '{checkout}',
        'language="es" {checkout}',
      ),
    );
    await opened(scene);
    await waitUntil(() => scene.checkout.validationMessage === 'Elige un método de pago.', 'Spanish');
  });
});
