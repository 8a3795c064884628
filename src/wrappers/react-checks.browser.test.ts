// What React 19 can say to the element and hear from it, through the wrapper and without.
import { expect } from '@open-wc/testing';
import { createElement, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { check, toPrint, type Framework, type View } from '../../test/frameworks/checks.js';
import { HANDLERS } from './face.js';
import { TenderCheckout } from './react.js';

const roots = new WeakMap<HTMLElement, Root>();

const toChildren = ({ children }: View): ReactNode[] =>
  children.map((child) =>
    typeof child === 'string' ? child : createElement('span', { slot: child.slot }, child.text),
  );

const toHandler = (event: string, isWrapper: boolean): string =>
  (isWrapper && HANDLERS[event as keyof typeof HANDLERS]) || `on${event}`;

const react: Framework = {
  name: 'react 19',
  render(host, kind, view) {
    const root = roots.get(host) ?? createRoot(host);
    roots.set(host, root);
    const isWrapper = kind === 'wrapper';
    const on = Object.entries(view.on).map(([event, listener]) => [toHandler(event, isWrapper), listener]);
    const { class: className, ...props } = view.props as { class?: string };
    const given = { ...props, className, ...(Object.fromEntries(on) as object) };
    flushSync(() => {
      root.render(createElement(isWrapper ? TenderCheckout : 'tender-checkout', given, ...toChildren(view)));
    });
  },
  remove(host) {
    flushSync(() => roots.get(host)?.unmount());
  },
};

it('a page made with React says everything through the wrapper', async () => {
  const scores = await check(react);
  console.log('figure', toPrint(react.name, scores));
  expect(scores.find(({ kind }) => kind === 'wrapper')?.failed).to.deep.equal([]);
});
