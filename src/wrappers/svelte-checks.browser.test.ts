// What Svelte 5 can say to the element and hear from it, through the wrapper and without.
import { expect } from '@open-wc/testing';
import { flushSync, mount, unmount, type Component } from 'svelte';
import { writable, type Writable } from 'svelte/store';
import { check, toPrint, type Framework, type Kind, type View } from '../../test/frameworks/checks.js';
import { HANDLERS } from './face.js';

/** Served by the test runner, which compiles it: no path that the compiler of types would look for. */
const PAGE = '/test/frameworks/svelte/page.svelte';

interface Told {
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: View['children'];
}

const pages = new WeakMap<HTMLElement, { readonly page: object; readonly view: Writable<Told> }>();

const toHandler = (event: string, kind: Kind): string =>
  (kind === 'wrapper' && HANDLERS[event as keyof typeof HANDLERS]) || `on${event}`;

const toTold = ({ props, on, children }: View, kind: Kind): Told => ({
  props: {
    ...props,
    ...Object.fromEntries(Object.entries(on).map(([event, listener]) => [toHandler(event, kind), listener])),
  },
  children,
});

const svelte: Framework = {
  name: 'svelte 5',
  async render(target, kind, view) {
    const known = pages.get(target);
    if (known) known.view.set(toTold(view, kind));
    else {
      const { default: Page } = (await import(PAGE)) as { default: Component<Record<string, unknown>> };
      const store = writable(toTold(view, kind));
      pages.set(target, { page: mount(Page, { target, props: { kind, view: store } }), view: store });
    }
    flushSync();
  },
  async remove(host) {
    const known = pages.get(host);
    if (known) await unmount(known.page);
  },
};

it('a page made with Svelte says everything through the wrapper', async () => {
  const scores = await check(svelte);
  console.log('figure', toPrint(svelte.name, scores));
  expect(scores.find(({ kind }) => kind === 'wrapper')?.failed).to.deep.equal([]);
});
