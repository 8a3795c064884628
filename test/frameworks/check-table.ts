// The checks themselves, as rows: what a page says, and what must be true of the element then. Which framework says it
// is none of this file's business.
import { expect } from '@open-wc/testing';
import type { TenderCheckout } from 'tender-checkout';
import { HANDLERS } from '../../src/wrappers/face.js';
import type { View } from './checks.js';

/** An element on the page. */
export interface Checked {
  readonly host: HTMLElement;
  readonly element: TenderCheckout;
  /** The last value of a property that cannot be read. */
  told(name: string): unknown;
  update(next: Partial<View>): Promise<void>;
  remove(): Promise<void>;
}

export interface Check {
  readonly title: string;
  /** Also done with an element whose class comes later. */
  readonly early?: true;
  readonly view: Partial<View>;
  /** Throws, or rejects, when it is not. */
  verify(checked: Checked): unknown;
}

const CUSTOMER = { first_name: 'Ana' };
const FINGERPRINTS = [{ provider_id: 'CLEARSALE', id: 'one' }];
const TEXTS = { 'pay.button': 'Order' };

const PROPERTIES: readonly Check[] = [
  {
    title: 'a text',
    early: true,
    view: { props: { language: 'pt' } },
    verify: ({ element }) => expect(element.language).to.equal('pt'),
  },
  {
    title: 'a text whose name has two words',
    early: true,
    view: { props: { checkoutSession: 'nothing' } },
    verify: ({ element }) => expect(element.checkoutSession).to.equal('nothing'),
  },
  {
    title: 'something on',
    early: true,
    view: { props: { hidePayButton: true, manual: true, disabled: true } },
    verify: ({ element }) =>
      expect([element.hidePayButton, element.manual, element.disabled]).to.deep.equal([true, true, true]),
  },
  {
    title: 'something off',
    early: true,
    view: { props: { hidePayButton: false, manual: false, disabled: false } },
    verify: ({ element }) =>
      expect([element.hidePayButton, element.manual, element.disabled].some(Boolean)).to.equal(false),
  },
  {
    title: 'an object',
    early: true,
    view: { props: { texts: TEXTS } },
    verify: ({ element }) => expect(element.texts).to.equal(TEXTS),
  },
  {
    title: 'an object that cannot be read back',
    early: true,
    view: { props: { customer: CUSTOMER } },
    verify({ element, told }) {
      expect(told('customer')).to.equal(CUSTOMER);
      expect(element.hasAttribute('customer')).to.equal(false);
    },
  },
  {
    title: 'an array',
    early: true,
    view: { props: { deviceFingerprints: FINGERPRINTS } },
    verify: ({ told }) => expect(told('deviceFingerprints')).to.equal(FINGERPRINTS),
  },
  {
    title: 'nothing, which is the default',
    early: true,
    view: { props: { language: undefined, texts: undefined, manual: undefined } },
    verify({ element }) {
      expect([element.language, element.texts, element.manual].filter(Boolean)).to.deep.equal([]);
      expect(element.hasAttribute('language')).to.equal(false);
    },
  },
  {
    title: 'another text',
    view: { props: { language: 'pt', name: 'payment' } },
    async verify(checked) {
      await checked.update({ props: { language: 'de', name: 'card' } });
      expect([checked.element.language, checked.element.name]).to.deep.equal(['de', 'card']);
    },
  },
  {
    title: 'on, and off again',
    view: { props: { manual: true, disabled: true } },
    async verify(checked) {
      await checked.update({ props: { manual: false, disabled: false } });
      const { manual, disabled } = checked.element;
      expect([manual, disabled]).to.deep.equal([false, false]);
      expect(checked.element.hasAttribute('manual')).to.equal(false);
    },
  },
  {
    title: 'another object',
    view: { props: { texts: TEXTS, customer: CUSTOMER } },
    async verify(checked) {
      const [texts, customer] = [{}, {}];
      await checked.update({ props: { texts, customer } });
      expect(checked.element.texts).to.equal(texts);
      expect(checked.told('customer')).to.equal(customer);
    },
  },
  {
    title: 'what is not given any more',
    view: { props: { language: 'pt', texts: TEXTS, hideResult: true } },
    async verify(checked) {
      await checked.update({ props: {} });
      const { language, texts, hideResult } = checked.element;
      expect([language, texts, hideResult].filter(Boolean)).to.deep.equal([]);
    },
  },
];

const ATTRIBUTES: readonly Check[] = [
  {
    title: 'what every tag takes',
    early: true,
    view: { props: { id: 'here', class: 'wide', 'data-step': '2', 'aria-label': 'Payment' } },
    verify: ({ element }) =>
      expect(
        ['id', 'class', 'data-step', 'aria-label'].map((name) => element.getAttribute(name)),
      ).to.deep.equal(['here', 'wide', '2', 'Payment']),
  },
];

/** Dispatches an event of the page's own making, and says how often it was heard by `seen`. */
function hears(name: string): Check {
  const heard: Event[] = [];
  return {
    title: `an event named ${name}`,
    view: { on: { [name]: (event) => heard.push(event) } },
    verify({ element }) {
      const event = new CustomEvent(name, { bubbles: name !== 'close', detail: 'ours' });
      element.dispatchEvent(event);
      expect(heard.filter((one) => one === event)).to.have.length(1);
      heard.length = 0;
    },
  };
}

const SPELLINGS = ['lowercase', 'kebab-case', 'camelCase', 'PascalCase', 'CAPSCASE'];

const EVENTS: readonly Check[] = [
  ...[...Object.keys(HANDLERS), ...SPELLINGS].map(hears),
  {
    title: 'another listener, and none',
    view: { on: { 'tender-change': () => expect.fail('the old listener was called') } },
    async verify(checked) {
      const { element, update } = checked;
      let heard = 0;
      await update({ on: { 'tender-change': () => heard++ } });
      element.dispatchEvent(new CustomEvent('tender-change'));
      await update({});
      element.dispatchEvent(new CustomEvent('tender-change'));
      expect([heard, checked.element === element]).to.deep.equal([1, true]);
    },
  },
];

const CHILDREN: readonly Check[] = [
  {
    title: 'a text inside',
    early: true,
    view: { children: ['Terms'] },
    verify: ({ element }) => expect(element.textContent.trim()).to.equal('Terms'),
  },
  {
    title: 'an element in a slot',
    early: true,
    view: {
      children: [
        { slot: 'before-button', text: 'Terms' },
        { slot: 'after-button', text: 'Help' },
      ],
    },
    verify: ({ element }) =>
      expect([...element.children].map(({ slot, textContent }) => [slot, textContent])).to.deep.equal([
        ['before-button', 'Terms'],
        ['after-button', 'Help'],
      ]),
  },
  {
    title: 'another text inside, and none',
    view: { children: ['Terms'] },
    async verify(checked) {
      const { element } = checked;
      await checked.update({ children: ['Help'] });
      expect(element.textContent.trim()).to.equal('Help');
      await checked.update({});
      expect([element.textContent.trim(), checked.element === element]).to.deep.equal(['', true]);
    },
  },
  {
    title: 'to go away',
    view: { props: { language: 'pt' } },
    async verify({ host, element, remove }) {
      await remove();
      expect(element.isConnected).to.equal(false);
      expect(host.querySelector('tender-checkout')).to.equal(null);
    },
  },
];

export const CHECKS: readonly Check[] = [...PROPERTIES, ...ATTRIBUTES, ...EVENTS, ...CHILDREN];
