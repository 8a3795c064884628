// The React wrapper in real pages: what it sets and when, whom it calls, and that it comes alive from a server's markup
// without a word of warning. The first test needs a page that does not know the tag yet.
import { expect, waitUntil } from '@open-wc/testing';
import { createElement, createRef, StrictMode, Suspense, use, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { renderToString } from 'react-dom/server';
import { TAG } from './load-element.js';
import { TenderCheckout, type TenderCheckoutProps, type TenderElement } from './react.js';
import { toSkeleton } from './skeleton.js';

const TOKEN = '2b9b5b2e-0000-4000-8000-000000000001';
const GIVEN: TenderCheckoutProps = { checkoutSession: TOKEN, gateway: 'https://gateway.invalid' };

const asked: string[] = [];
const complaints: string[] = [];
const roots: Root[] = [];
const { fetch } = window;
const { error, warn } = console;

before(() => {
  window.fetch = (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return new Promise(() => undefined);
  };
  const complain = (...words: unknown[]): void => void complaints.push(words.map(String).join(' '));
  Object.assign(console, { error: complain, warn: complain });
});
after(() => {
  window.fetch = fetch;
  Object.assign(console, { error, warn });
});
afterEach(() => {
  for (const root of roots.splice(0)) root.unmount();
  for (const host of document.querySelectorAll('main')) host.remove();
  asked.length = 0;
  expect(complaints.splice(0).join('\n')).to.equal('');
});

function place(): HTMLElement {
  const host = document.createElement('main');
  document.body.append(host);
  return host;
}

function find(host: ParentNode): TenderElement {
  const element = host.querySelector<TenderElement>(TAG);
  if (!element) throw new Error('no checkout was rendered');
  return element;
}

function open(host = place()): { host: HTMLElement; draw: (node: ReactNode) => TenderElement; root: Root } {
  const root = createRoot(host);
  roots.push(root);
  const draw = (node: ReactNode): TenderElement => {
    flushSync(() => {
      root.render(node);
    });
    return find(host);
  };
  return { host, draw, root };
}

const checkout = (props: TenderCheckoutProps = {}, ...children: ReactNode[]): ReactNode =>
  createElement(TenderCheckout, { ...GIVEN, ...props }, ...children);

const send = (element: Element, type: string, detail: unknown = {}): boolean =>
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));

describe('<TenderCheckout> for React, before the code came', () => {
  it('loads the code, and a call from before waits for it', async () => {
    const ref = createRef<TenderElement>();
    const element = open().draw(createElement(TenderCheckout, { ref, gateway: GIVEN.gateway }));
    expect(customElements.get(TAG)).to.equal(undefined);
    const early = ref.current?.submit();
    expect((await early)?.outcome).to.equal('incomplete');
    expect(Object.keys(element)).to.not.include.members(['submit', 'validate', 'gateway']);
    expect(await ref.current?.validate()).to.equal(false);
  });
});

describe('<TenderCheckout> for React', () => {
  before(() => customElements.whenDefined(TAG));

  it('opens one checkout in a page that mounts everything twice to find mistakes', async () => {
    const { draw } = open();
    const element = draw(createElement(StrictMode, null, checkout()));
    await element.updateComplete;
    await waitUntil(() => asked.length > 0);
    draw(
      createElement(StrictMode, null, checkout({ language: 'pt', texts: { 'pay.again': 'Again' } as never })),
    );
    await element.updateComplete;
    expect(asked.filter((url) => url.endsWith('/v1/open'))).to.have.length(1);
  });

  it('calls the handler of the moment, and listens once for all of them', async () => {
    const { draw } = open();
    const heard: string[] = [];
    const element = draw(checkout({ onTenderResult: () => heard.push('first') }));
    let listened = 0;
    element.addEventListener = () => {
      listened++;
    };
    send(element, 'tender-result');
    draw(checkout({ onTenderResult: ({ detail }) => heard.push(`second ${detail.outcome}`) }));
    send(element, 'tender-result', { outcome: 'paid' });
    draw(checkout({}));
    send(element, 'tender-result');
    expect([heard, listened]).to.deep.equal([['first', 'second paid'], 0]);
    await element.updateComplete;
  });

  it('lets a handler answer and refuse, as the event itself does', async () => {
    const { draw } = open();
    const element = draw(checkout({ onTenderSubmit: (event) => event.preventDefault() }));
    const event = new CustomEvent('tender-submit', { cancelable: true });
    expect(element.dispatchEvent(event)).to.equal(false);
    await element.updateComplete;
  });

  it('misses no result while React hides the page to wait for something', async () => {
    const { draw } = open();
    let arrive: (words: string) => void = () => undefined;
    const words = new Promise<string>((resolve) => (arrive = resolve));
    const Words = (): string => use(words);
    const heard: string[] = [];
    const page = (more: ReactNode): ReactNode =>
      createElement(Suspense, null, checkout({ onTenderResult: () => heard.push('heard') }), more);
    const element = draw(page(null));
    draw(page(createElement(Words)));
    expect(element.style.display).to.equal('none');
    send(element, 'tender-result');
    expect(heard).to.deep.equal(['heard']);
    arrive('here');
    await waitUntil(() => element.style.display !== 'none');
    await element.updateComplete;
    expect(asked.filter((url) => url.endsWith('/v1/open'))).to.have.length(1);
  });

  it('gives the element to a ref, and takes it back when it goes', () => {
    const { draw, root } = open();
    const ref = createRef<TenderElement>();
    const element = draw(
      createElement(TenderCheckout, { ...GIVEN, ref, className: 'wide', style: { inlineSize: '9em' } }),
    );
    expect(ref.current).to.equal(element);
    expect([element.className, element.style.inlineSize]).to.deep.equal(['wide', '9em']);
    root.unmount();
    expect([ref.current, element.isConnected]).to.deep.equal([null, false]);
  });

  it('takes part in a form with an action: nothing is sent while nothing is paid', async () => {
    const { host, draw } = open();
    const sent: string[] = [];
    const action = (form: FormData): void => void sent.push(...form.keys());
    const element = draw(
      createElement('form', { action }, checkout({ name: 'payment' }), createElement('button')),
    );
    await element.updateComplete;
    expect([element.name, element.getAttribute('name')]).to.deep.equal(['payment', 'payment']);
    host.querySelector('button')?.click();
    await element.updateComplete;
    expect(sent).to.deep.equal([]);
  });

  it('is off with its fieldset, and on again', async () => {
    const { draw } = open();
    const element = draw(createElement('fieldset', { disabled: true }, checkout()));
    expect(element.matches(':disabled')).to.equal(true);
    draw(createElement('fieldset', { disabled: false }, checkout({ disabled: true })));
    await element.updateComplete;
    expect([element.disabled, element.matches(':disabled')]).to.deep.equal([true, true]);
    draw(createElement('fieldset', { disabled: false }, checkout({ disabled: false })));
    await element.updateComplete;
    expect([element.disabled, element.matches(':disabled')]).to.deep.equal([false, false]);
  });
});

describe('<TenderCheckout> for React from a server', () => {
  const ref = createRef<TenderElement>();
  const given = { ...GIVEN, ref, manual: true, className: 'wide' };
  const nothing = createElement('p', { slot: 'empty' }, 'nothing');
  const page = createElement('section', null, createElement(TenderCheckout, given, 'text', nothing));
  /** As a server writes it: react-server.test.ts holds it to that. */
  const written = renderToString(page).replace(
    /(<tender-checkout[^>]*>)(?:<template.*<\/template>)?/,
    (_, tag: string) => `${tag}<template shadowrootmode="open">${toSkeleton(GIVEN)}</template>`,
  );
  const parse = Document as unknown as { parseHTMLUnsafe: (html: string) => Document };
  const known = Object.getOwnPropertyDescriptor(HTMLTemplateElement.prototype, 'shadowRootMode') ?? {};
  afterEach(() => {
    Object.defineProperty(HTMLTemplateElement.prototype, 'shadowRootMode', known);
  });

  for (const knows of [true, false])
    it(`comes alive without a warning where a parser ${knows ? 'knows' : 'does not know'} its template`, async () => {
      const host = place();
      if (knows) host.append(...parse.parseHTMLUnsafe(written).body.childNodes);
      else {
        Reflect.deleteProperty(HTMLTemplateElement.prototype, 'shadowRootMode');
        host.innerHTML = written;
      }
      const element = find(host);
      expect(element.querySelector('template') === null).to.equal(knows);
      roots.push(
        hydrateRoot(host, page, { onRecoverableError: (thrown) => complaints.push(String(thrown)) }),
      );
      await waitUntil(() => ref.current === element);
      await waitUntil(() => !element.querySelector('template'));
      await element.updateComplete;
      expect(find(host)).to.equal(element);
      expect([element.className, element.textContent]).to.deep.equal(['wide', 'textnothing']);
      expect(element.shadowRoot?.querySelector(':scope > svg[height="313"]')).to.equal(null);
      await waitUntil(() => asked.length > 0);
      expect(asked.filter((url) => url.endsWith('/v1/open'))).to.have.length(1);
    });
});
