// What Solid can say to the element and hear from it, through the wrapper and without.
import { expect } from '@open-wc/testing';
import { createComponent, createSignal, mergeProps, type ComponentProps, type JSX } from 'solid-js';
import { Dynamic, render } from 'solid-js/web';
import { check, toPrint, type Framework, type Kind, type View } from '../../test/frameworks/checks.js';
import { ATTRIBUTES, HANDLERS } from './face.js';
import { TenderCheckout, type TenderCheckoutProps } from './solid.js';

interface Page {
  readonly show: (view: View) => View;
  readonly end: () => void;
}

const pages = new WeakMap<HTMLElement, Page>();

const toChildren = ({ children }: View): JSX.Element =>
  children.map((child) =>
    typeof child === 'string'
      ? child
      : createComponent(Dynamic, {
          component: 'span',
          'attr:slot': child.slot,
          children: child.text,
        } as never),
  );

/** Of a plain tag Solid wants names with hyphens, and takes what has none of the class's properties for an attribute. */
function toName(name: string, kind: Kind): string {
  if (kind === 'wrapper') return name;
  if (name.startsWith('data-')) return `attr:${name}`;
  return name in ATTRIBUTES ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name;
}

function toProps(view: View, kind: Kind): object {
  const on = Object.entries(view.on).map(([event, listener]) => {
    const handler = HANDLERS[event as keyof typeof HANDLERS] as string | undefined;
    return [kind === 'wrapper' && handler ? handler : `on:${event}`, listener];
  });
  const props = Object.entries(view.props).map(([name, value]) => [toName(name, kind), value]);
  return Object.fromEntries([...props, ...on]) as object;
}

function open(host: HTMLElement, kind: Kind, first: View): Page {
  const [view, show] = createSignal(first, { equals: false });
  const inside = {
    get children(): JSX.Element {
      return toChildren(view());
    },
  };
  const props = mergeProps(() => toProps(view(), kind), inside);
  const tag = mergeProps({ component: 'tender-checkout' }, props) as ComponentProps<typeof Dynamic>;
  const end = render(
    () =>
      kind === 'wrapper'
        ? createComponent(TenderCheckout, props as TenderCheckoutProps)
        : createComponent(Dynamic, tag),
    host,
  );
  return { show, end };
}

const solid: Framework = {
  name: 'solid',
  render(host, kind, view) {
    const page = pages.get(host);
    if (page) page.show(view);
    else pages.set(host, open(host, kind, view));
  },
  remove(host) {
    pages.get(host)?.end();
  },
};

it('a page made with Solid says everything through the wrapper', async () => {
  const scores = await check(solid);
  console.log('figure', toPrint(solid.name, scores));
  expect(scores.find(({ kind }) => kind === 'wrapper')?.failed).to.deep.equal([]);
});
