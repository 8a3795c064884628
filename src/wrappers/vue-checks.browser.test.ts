// What Vue 3 can say to the element and hear from it, through the wrapper and without.
import { expect } from '@open-wc/testing';
import { createApp, h, nextTick, shallowRef, type App, type ShallowRef, type VNode } from 'vue';
import { check, toPrint, type Framework, type View } from '../../test/frameworks/checks.js';
import { TAG } from './load-element.js';
import { TenderCheckout } from './vue.js';

const pages = new WeakMap<HTMLElement, { readonly app: App; readonly view: ShallowRef<View> }>();

const toChildren = ({ children }: View): (VNode | string)[] =>
  children.map((child) => (typeof child === 'string' ? child : h('span', { slot: child.slot }, child.text)));

/** As a template's compiler writes `@name`: in camel case, but for what has capitals of its own. */
const toHandler = (event: string): string => {
  if (/[A-Z]/.test(event)) return `on:${event}`;
  const camel = event.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `on${camel.charAt(0).toUpperCase()}${camel.slice(1)}`;
};

function toNode(isWrapper: boolean, view: View): VNode {
  const on = Object.entries(view.on).map(([event, listener]) => [toHandler(event), listener]);
  const given = { ...view.props, ...(Object.fromEntries(on) as object) };
  const children = toChildren(view);
  return isWrapper ? h(TenderCheckout, given, { default: () => children }) : h(TAG, given, children);
}

const vue: Framework = {
  name: 'vue 3',
  async render(host, kind, view) {
    const known = pages.get(host);
    if (known) {
      known.view.value = view;
      return nextTick();
    }
    const current = shallowRef(view);
    const app = createApp({ render: () => toNode(kind === 'wrapper', current.value) });
    pages.set(host, { app, view: current });
    app.mount(host);
  },
  remove(host) {
    pages.get(host)?.app.unmount();
  },
};

it('a page made with Vue says everything through the wrapper', async () => {
  const scores = await check(vue);
  console.log('figure', toPrint(vue.name, scores));
  expect(scores.find(({ kind }) => kind === 'wrapper')?.failed).to.deep.equal([]);
});
