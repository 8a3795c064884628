// The Svelte wrapper in real pages: what it sets and when, who hears what, and that it comes alive from a server's markup
// without a word of warning. The first test needs a page that does not know the tag yet.
import { expect, waitUntil } from '@open-wc/testing';
import { flushSync, hydrate, mount, unmount, type Component } from 'svelte';
import { writable, type Writable } from 'svelte/store';
import type { TenderCheckoutProps, TenderElement, TenderMethods } from './svelte.js';
import { TAG } from './load-element.js';

interface View {
  readonly props: TenderCheckoutProps;
  readonly children?: readonly { readonly slot: string; readonly text: string }[];
  readonly terms?: boolean;
}
interface Exposed {
  exposed(): { readonly element: TenderElement; readonly checkout: TenderMethods };
}

const TOKEN = '2b9b5b2e-0000-4000-8000-000000000001';
const OTHER = '2b9b5b2e-0000-4000-8000-000000000002';
const GATEWAY = 'https://gateway.invalid';
const SECRETS = {
  customer: { first_name: 'Ada' },
  customerReference: 'signed-reference',
  deviceFingerprints: [{ provider_id: 'NETHONE', id: 'fingerprint' }],
  texts: { 'button.save': 'Keep it' },
} as unknown as TenderCheckoutProps;

/** Served by the test runner, which compiles it: no path that the compiler of types would look for. */
async function load<Exports extends object>(
  name: string,
): Promise<Component<Record<string, unknown>, Exports>> {
  const path = `/test/frameworks/svelte/${name}.svelte`;
  return ((await import(path)) as { default: Component<Record<string, unknown>, Exports> }).default;
}

/** What the element reads and no page can. */
const knownTo = (element: TenderElement) => (element as unknown as { known: Record<string, unknown> }).known;

const asked: string[] = [];
const complaints: unknown[] = [];
const mounted: object[] = [];
const { fetch } = window;
const { warn, error } = console;
let Page: Component<Record<string, unknown>, Exposed>;

const complain = (...words: unknown[]): void => {
  complaints.push(words);
};

before(async () => {
  Page = await load('page');
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith('/')) return fetch(url, init);
    asked.push(url);
    return new Promise(() => undefined);
  };
  Object.assign(console, { warn: complain, error: complain });
});
after(() => {
  window.fetch = fetch;
  Object.assign(console, { warn, error });
});
afterEach(async () => {
  for (const page of mounted.splice(0)) await unmount(page);
  for (const root of document.querySelectorAll('main')) root.remove();
  asked.length = 0;
  expect(complaints.splice(0)).to.deep.equal([]);
});

function find(root: ParentNode): TenderElement {
  const element = root.querySelector<TenderElement>(TAG);
  if (!element) throw new Error('no checkout was rendered');
  return element;
}

function place(): HTMLElement {
  const root = document.createElement('main');
  document.body.append(root);
  return root;
}

interface Shown {
  readonly element: TenderElement;
  readonly view: Writable<View>;
  readonly page: Exposed;
}

function show(first: View): Shown {
  const view = writable(first);
  const target = place();
  const page = mount(Page, { target, props: { view } });
  mounted.push(page);
  return { element: find(target), view, page };
}

describe('<TenderCheckout> for Svelte, before the code came', () => {
  it('hands over what it was given, and loads that code', async () => {
    const { element, page } = show({
      props: { checkoutSession: TOKEN, gateway: GATEWAY, manual: true, ...SECRETS },
    });
    flushSync();
    expect(customElements.get(TAG)).to.equal(undefined);
    expect(element.getAttribute('checkout-session')).to.equal(TOKEN);
    expect(element.outerHTML).to.not.match(/Ada|signed|NETHONE|fingerprint|Keep it|object/);
    const early = page.exposed().checkout.validate();
    await customElements.whenDefined(TAG);
    await element.updateComplete;
    expect(element).to.include({ checkoutSession: TOKEN, manual: true, texts: SECRETS.texts });
    expect(knownTo(element)).to.include({ customer: SECRETS.customer });
    expect(knownTo(element)).to.include({ deviceFingerprints: SECRETS.deviceFingerprints });
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

describe('<TenderCheckout> for Svelte', () => {
  before(async () => {
    await import('../define.js');
  });

  it('opens one checkout per mount, with all it was given', async () => {
    const { element } = show({ props: { checkoutSession: TOKEN, gateway: GATEWAY, ...SECRETS } });
    await element.updateComplete;
    expect(knownTo(element)).to.include({ customer: SECRETS.customer });
    await waitUntil(() => asked.length > 0);
    expect(asked).to.have.length(1);
  });

  it('sets what changes, and takes back what is not given any more', async () => {
    const { element, view } = show({ props: { checkoutSession: TOKEN, gateway: GATEWAY } });
    await element.updateComplete;
    const props: TenderCheckoutProps = {
      checkoutSession: TOKEN,
      gateway: GATEWAY,
      language: 'pt',
      layout: 'tabs',
      hidePayButton: true,
    };
    view.set({ props: { ...props, ...SECRETS } });
    flushSync();
    expect(element).to.include({ language: 'pt', layout: 'tabs', hidePayButton: true });
    expect(element.outerHTML).to.not.match(/Ada|signed|NETHONE|fingerprint|Keep it|object/);
    view.set({ props: { checkoutSession: OTHER, gateway: GATEWAY } });
    flushSync();
    expect(element).to.include({ checkoutSession: OTHER, language: undefined, layout: undefined });
    expect(element).to.include({ hidePayButton: false, texts: undefined });
    expect(element.hasAttribute('layout')).to.equal(false);
    expect(knownTo(element)).to.include({ customer: undefined, customerReference: undefined });
    await element.updateComplete;
  });

  it('hands an object of state over as a copy, anew after each change', async () => {
    const target = place();
    const page = mount(await load<{ change(): void }>('state'), { target });
    mounted.push(page);
    flushSync();
    const element = find(target);
    const customer = { first_name: 'Ada', document: { document_number: '1' } };
    expect(structuredClone(knownTo(element)).customer).to.deep.equal(customer);
    page.change();
    flushSync();
    customer.document.document_number = '2';
    expect(structuredClone(knownTo(element)).customer).to.deep.equal(customer);
    await element.updateComplete;
  });

  it('calls each handler once, the one of the moment', async () => {
    const heard: string[] = [];
    const toProps = (round: number): TenderCheckoutProps => ({
      gateway: GATEWAY,
      onTenderResult: ({ detail }) => heard.push(`${detail.outcome} ${round}`),
      onTenderError: ({ detail }) => heard.push(`${detail.code} ${round}`),
      onClose: ({ type }) => heard.push(`${type} ${round}`),
    });
    const { element, view } = show({ props: toProps(1) });
    flushSync();
    const send = (type: string, detail?: unknown): void => {
      element.dispatchEvent(new CustomEvent(type, { detail, bubbles: type !== 'close' }));
    };
    send('tender-result', { outcome: 'paid' });
    view.set({ props: toProps(2) });
    flushSync();
    send('tender-result', { outcome: 'paid' });
    send('tender-error', { code: 'offline' });
    send('close');
    view.set({ props: { gateway: GATEWAY } });
    flushSync();
    send('close');
    expect(heard).to.deep.equal(['paid 1', 'paid 2', 'offline 2', 'close 2']);
    await element.updateComplete;
  });

  it('passes on what belongs to any element, and content into the slots of the tag', async () => {
    let presses = 0;
    const any = { class: ['wide', { tall: true }], id: 'pay', 'aria-label': 'Payment', 'data-step': '2' };
    const { element } = show({
      props: { ...any, gateway: GATEWAY, onclick: () => presses++ },
      children: [{ slot: 'empty', text: 'nothing' }],
      terms: true,
    });
    element.click();
    expect(presses).to.equal(1);
    expect(element.className).to.equal('wide tall');
    expect(element).to.include({ id: 'pay', ariaLabel: 'Payment' });
    expect(element.dataset.step).to.equal('2');
    expect(element.querySelector('[slot="before-button"]')?.textContent).to.equal('Terms');
    expect(element.querySelector('span')?.slot).to.equal('empty');
    await element.updateComplete;
  });

  it('gives the element to be bound, and its methods', async () => {
    const { element, page } = show({ props: { gateway: GATEWAY } });
    flushSync();
    const { checkout, element: bound } = page.exposed();
    expect(bound === element).to.equal(true);
    expect(await checkout.validate()).to.equal(false);
    expect((await checkout.submit()).outcome).to.equal('incomplete');
    await checkout.refresh();
    checkout.reset();
    checkout.focus();
    checkout.close();
  });

  it('is gone once unmounted, and hears nothing any more', async () => {
    let heard = 0;
    const { element, page } = show({ props: { gateway: GATEWAY, onTenderChange: () => heard++ } });
    flushSync();
    mounted.splice(mounted.indexOf(page), 1);
    await unmount(page);
    element.dispatchEvent(new CustomEvent('tender-change'));
    expect([element.isConnected, heard]).to.deep.equal([false, 0]);
  });
});

/** Nodes as a browser makes them of a server's answer: `parseHTMLUnsafe` would drop the comments that Svelte goes by. */
async function parse(markup: string): Promise<ChildNode[]> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><body>${markup}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  place().append(frame);
  await loaded;
  return [...(frame.contentDocument?.body.childNodes ?? [])];
}

describe('<TenderCheckout> for Svelte from a server', () => {
  before(async () => {
    await import('../define.js');
  });

  for (const knows of [true, false])
    it(`comes alive without a warning where a parser ${knows ? 'knows' : 'does not know'} its template`, async () => {
      const Served = await load<object>('served');
      const markup = await (await fetch('/test/frameworks/svelte/served.svelte.html')).text();
      const target = place();
      if (knows) target.append(...(await parse(markup)));
      else target.innerHTML = markup;
      const element = find(target);
      expect(element.querySelector('template') === null).to.equal(knows);
      mounted.push(hydrate(Served, { target, props: {} }));
      flushSync();
      expect(find(target) === element).to.equal(true);
      expect(element.querySelector('template')).to.equal(null);
      expect(element.querySelector('[slot="after-button"]')?.textContent).to.equal('terms');
      expect(target.querySelectorAll('i, p')).to.have.length(2);
      await element.updateComplete;
      expect(knownTo(element)).to.deep.include({ customer: SECRETS.customer });
      expect(element.shadowRoot?.querySelector('svg')).to.equal(null);
      await waitUntil(() => asked.length > 0);
      expect(asked).to.have.length(1);
    });
});
