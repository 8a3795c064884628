// The Vue wrapper in real pages: what it sets and when, what it emits, and that it comes alive from a server's markup
// without a word of warning. The first tests need a page that does not know the tag yet: their order is no accident.
import { expect, waitUntil } from '@open-wc/testing';
import { renderToString } from '@vue/server-renderer';
import {
  createApp,
  createSSRApp,
  h,
  KeepAlive,
  nextTick,
  reactive,
  ref,
  shallowRef,
  type App,
  type VNode,
} from 'vue';
import { TAG } from './load-element.js';
import type { TenderElement } from './types.js';
import { TenderCheckout, type TenderCheckoutInstance, type TenderCheckoutProps } from './vue.js';

const TOKEN = '2b9b5b2e-0000-4000-8000-000000000001';
const OTHER = '2b9b5b2e-0000-4000-8000-000000000002';
const GATEWAY = 'https://gateway.invalid';
const SECRETS = {
  customer: { first_name: 'Ada' },
  customerReference: 'signed-reference',
  deviceFingerprints: [{ provider_id: 'NETHONE', id: 'fingerprint' }],
  texts: { 'button.save': 'Keep it' },
} as unknown as TenderCheckoutProps;

/** What the element reads and no page can. */
const knownTo = (element: TenderElement) => (element as unknown as { known: Record<string, unknown> }).known;

const asked: string[] = [];
const complaints: unknown[] = [];
const apps: App[] = [];
const { fetch } = window;
const { warn, error } = console;

const complain = (...words: unknown[]): void => {
  complaints.push(words);
};

before(() => {
  window.fetch = (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return new Promise(() => undefined);
  };
  Object.assign(console, { warn: complain, error: complain });
});
after(() => {
  window.fetch = fetch;
  Object.assign(console, { warn, error });
});
afterEach(() => {
  for (const app of apps.splice(0)) app.unmount();
  for (const root of document.querySelectorAll('main')) root.remove();
  asked.length = 0;
  expect(complaints.splice(0)).to.deep.equal([]);
});

function place(): HTMLElement {
  const root = document.createElement('main');
  document.body.append(root);
  return root;
}

/** A page with one checkout, drawn by `render`. */
function mount(render: () => VNode): TenderElement {
  const root = place();
  const app = createApp({ render });
  apps.push(app);
  app.mount(root);
  return find(root);
}

function find(root: ParentNode): TenderElement {
  const element = root.querySelector<TenderElement>(TAG);
  if (!element) throw new Error('no checkout was rendered');
  return element;
}

const defined = () => customElements.whenDefined(TAG);

describe('<TenderCheckout> for Vue, before the code came', () => {
  it('hands over what it was given before the code came, and loads that code', async () => {
    const instance = ref<TenderCheckoutInstance>();
    const given = { checkoutSession: TOKEN, gateway: GATEWAY, manual: true, ...SECRETS };
    const element = mount(() => h(TenderCheckout, { ref: instance, ...given }));
    expect(customElements.get(TAG)).to.equal(undefined);
    expect(element.getAttribute('checkout-session')).to.equal(TOKEN);
    expect(element.outerHTML).to.not.match(/Ada|signed|NETHONE|fingerprint|Keep it|object/);
    const early = instance.value?.validate();
    await defined();
    await element.updateComplete;
    expect(element.checkoutSession).to.equal(TOKEN);
    expect(element.manual).to.equal(true);
    expect(element.texts).to.equal(SECRETS.texts);
    expect(knownTo(element)).to.deep.include({ customer: SECRETS.customer });
    expect(knownTo(element)).to.deep.include({ deviceFingerprints: SECRETS.deviceFingerprints });
    expect(knownTo(element)).to.include({ customerReference: SECRETS.customerReference });
    expect(Object.keys(element)).to.not.include.members([
      'customer',
      'deviceFingerprints',
      'checkoutSession',
    ]);
    await waitUntil(() => asked.length > 0);
    expect(asked).to.have.length(1);
    expect(await early).to.equal(false);
  });
});

describe('<TenderCheckout> for Vue', () => {
  before(async () => {
    await import('../define.js');
  });

  it('opens one checkout per mount, with all it was given', async () => {
    const element = mount(() => h(TenderCheckout, { checkoutSession: TOKEN, gateway: GATEWAY, ...SECRETS }));
    expect(knownTo(element)).to.deep.include({ customer: SECRETS.customer });
    await element.updateComplete;
    await waitUntil(() => asked.length > 0);
    expect(asked).to.have.length(1);
  });

  it('sets what changes, and takes back what is not given any more', async () => {
    const given = shallowRef<TenderCheckoutProps>({ checkoutSession: TOKEN, gateway: GATEWAY });
    const element = mount(() => h(TenderCheckout, given.value));
    await element.updateComplete;
    given.value = { ...given.value, language: 'pt', layout: 'tabs', hidePayButton: true, ...SECRETS };
    await nextTick();
    expect(element).to.include({ language: 'pt', layout: 'tabs', hidePayButton: true });
    expect(element.getAttribute('layout')).to.equal('tabs');
    expect(knownTo(element)).to.include({ customerReference: SECRETS.customerReference });
    given.value = { checkoutSession: OTHER, gateway: GATEWAY };
    await nextTick();
    expect(element).to.include({ checkoutSession: OTHER, language: undefined, layout: undefined });
    expect(element).to.include({ hidePayButton: false, texts: undefined });
    expect(element.hasAttribute('layout')).to.equal(false);
    expect(knownTo(element)).to.include({ customer: undefined, customerReference: undefined });
  });

  it('takes a switch without a value as on, as HTML does', async () => {
    const element = mount(() => h(TenderCheckout, { disabled: '' as never, gateway: GATEWAY }));
    expect(element.disabled).to.equal(true);
    expect(element.manual).to.equal(undefined);
    await element.updateComplete;
  });

  it('hands a reactive object over as a copy, anew after each change', async () => {
    const customer = reactive({ first_name: 'Ada', document: { document_number: '1' } });
    const texts = ref({ 'button.save': 'Keep it' });
    const given = { gateway: GATEWAY, customer, texts } as unknown as TenderCheckoutProps;
    const element = mount(() => h(TenderCheckout, { ...given, texts: texts.value }));
    expect(structuredClone(knownTo(element)).customer).to.deep.equal(customer);
    customer.document.document_number = '2';
    texts.value['button.save'] = 'Store it';
    await nextTick();
    expect(knownTo(element).customer).to.deep.equal({
      first_name: 'Ada',
      document: { document_number: '2' },
    });
    expect(structuredClone(element.texts)).to.deep.equal({ 'button.save': 'Store it' });
    await element.updateComplete;
  });

  it('emits every event once, to the handler of the moment', async () => {
    const heard: string[] = [];
    const round = ref(1);
    const element = mount(() => {
      const now = String(round.value);
      return h(
        'div',
        { onTenderError: () => heard.push(`bubbled ${now}`) },
        h(TenderCheckout, {
          gateway: GATEWAY,
          onTenderResult: ({ detail }) => heard.push(`${detail.outcome} ${now}`),
          onTenderError: (event) => heard.push(`${event.detail.code} ${now}`),
          onClose: (event) => heard.push(`${event.type} ${now}`),
        }),
      );
    });
    const send = (type: string, detail?: unknown): void => {
      element.dispatchEvent(new CustomEvent(type, { detail, bubbles: type !== 'close' }));
    };
    send('tender-result', { outcome: 'paid' });
    round.value = 2;
    await nextTick();
    send('tender-result', { outcome: 'paid' });
    send('tender-error', { code: 'offline' });
    send('close');
    expect(heard).to.deep.equal(['paid 1', 'paid 2', 'offline 2', 'bubbled 2', 'close 2']);
    await element.updateComplete;
  });

  it('passes on what belongs to any element, and content into the slots of the tag', async () => {
    let presses = 0;
    const given = { class: 'wide', id: 'pay', 'aria-label': 'Payment', 'data-step': '2', gateway: GATEWAY };
    const element = mount(() =>
      h(
        TenderCheckout,
        { ...given, onClick: () => presses++ },
        {
          default: () => h('p', { slot: 'empty' }, 'nothing'),
          'before-button': () => 'terms',
        },
      ),
    );
    element.click();
    expect(presses).to.equal(1);
    expect(element.className).to.equal('wide');
    expect(element).to.include({ id: 'pay', ariaLabel: 'Payment' });
    expect(element.dataset.step).to.equal('2');
    expect(element.querySelector('[slot="before-button"]')?.textContent).to.equal('terms');
    expect(element.querySelector('p')?.slot).to.equal('empty');
    await element.updateComplete;
  });

  it('gives the element and its methods to a template ref', async () => {
    const instance = ref<TenderCheckoutInstance>();
    const element = mount(() => h(TenderCheckout, { ref: instance, gateway: GATEWAY }));
    expect(instance.value?.element === element).to.equal(true);
    expect(await instance.value?.validate()).to.equal(false);
    expect((await instance.value?.submit())?.outcome).to.equal('incomplete');
    await instance.value?.refresh();
    instance.value?.reset();
    instance.value?.focus();
    instance.value?.close();
  });

  it('is the same element after a move and after a rest in <KeepAlive>, and gone once unmounted', async () => {
    const order = ref(['a', 'checkout', 'b']);
    const isShown = ref(true);
    const Page = {
      render: () =>
        order.value.map((key) =>
          key === 'checkout' ? h(TenderCheckout, { key, gateway: GATEWAY }) : h('p', { key }, key),
        ),
    };
    const element = mount(() =>
      h(
        'div',
        h(KeepAlive, () => (isShown.value ? h(Page) : h('p'))),
      ),
    );
    const root = document.body.querySelector('div') as HTMLElement;
    order.value = ['checkout', 'b', 'a'];
    await nextTick();
    expect(find(root) === element).to.equal(true);
    isShown.value = false;
    await nextTick();
    expect(element.isConnected).to.equal(false);
    isShown.value = true;
    await nextTick();
    expect(find(root) === element).to.equal(true);
    await element.updateComplete;
    apps.pop()?.unmount();
    expect(element.isConnected).to.equal(false);
  });
});

describe('<TenderCheckout> for Vue from a server', () => {
  const given = { checkoutSession: TOKEN, gateway: GATEWAY, manual: true, class: 'wide', ...SECRETS };
  const render = (): VNode =>
    h('section', [h(TenderCheckout, given, { 'after-button': () => 'terms', default: () => h('i', 'x') })]);

  it('is written with attributes and a skeleton, and nothing that a page must not show', async () => {
    const markup = await renderToString(createSSRApp({ render }));
    expect(markup).to.contain(`<tender-checkout checkout-session="${TOKEN}" gateway="${GATEWAY}" manual`);
    expect(markup).to.match(
      /class="wide"[^>]*><template shadowrootmode="open"><svg.*<\/svg><\/template><div slot/,
    );
    expect(markup).to.not.match(/Ada|signed|NETHONE|fingerprint|Keep it|object/);
  });

  for (const knows of [true, false])
    it(`comes alive without a warning where a parser ${knows ? 'knows' : 'does not know'} its template`, async () => {
      const root = place();
      const markup = await renderToString(createSSRApp({ render }));
      const parse = Document as unknown as { parseHTMLUnsafe: (html: string) => Document };
      if (knows) root.append(...parse.parseHTMLUnsafe(`<body>${markup}`).body.childNodes);
      else root.innerHTML = markup;
      const element = find(root);
      expect(element.querySelector('template') === null).to.equal(knows);
      const app = createSSRApp({ render });
      apps.push(app);
      app.mount(root);
      expect(find(root) === element).to.equal(true);
      expect(element.querySelector('template')).to.equal(null);
      expect(element.querySelector('[slot="after-button"]')?.textContent).to.equal('terms');
      await element.updateComplete;
      expect(knownTo(element)).to.deep.include({ customer: SECRETS.customer });
      expect(element.shadowRoot?.querySelector('svg')).to.equal(null);
      await waitUntil(() => asked.length > 0);
      expect(asked).to.have.length(1);
    });
});
