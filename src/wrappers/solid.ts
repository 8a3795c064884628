// <TenderCheckout> for Solid: the plain tag with reactive properties and handlers as props, on a server, too. Made of
// what solid-js exports, so that it needs no compiler. Knows how Solid renders; nothing of a payment.
import {
  createComponent,
  createRenderEffect,
  mergeProps,
  onMount,
  type ComponentProps,
  type JSX,
} from 'solid-js';
import { Dynamic, isServer } from 'solid-js/web';
import { callLater } from './call-later.js';
import { ATTRIBUTES, HANDLERS } from './face.js';
import { loadElement, TAG } from './load-element.js';
import { setProperties } from './set-properties.js';
import { toSkeleton } from './skeleton.js';
import { toAttributes } from './to-attributes.js';
import type { TenderElement, TenderHandlers, TenderProps } from './types.js';

export type { TenderElement } from './types.js';

type OfTheTag = Omit<JSX.HTMLAttributes<TenderElement>, keyof TenderProps | keyof TenderHandlers>;

/** Everything the element takes, its events, and what every tag takes: `id`, `class`, `style`, `aria-label` … */
export interface TenderCheckoutProps extends TenderProps, TenderHandlers, OfTheTag {}

const NAMES = Object.keys(ATTRIBUTES) as (keyof TenderProps)[];
const EVENTS = Object.entries(HANDLERS);
const OURS: ReadonlySet<string> = new Set([...NAMES, ...Object.values(HANDLERS), 'children', 'ref']);

/** Solid would make a property of whatever a custom element is given, but of these. What every tag takes are attributes. */
const AS_THEY_ARE = /^on|^class|^style$|:/;

function toTagProps(props: TenderCheckoutProps): Record<string, unknown> {
  const given = Object.entries(toAttributes(props)).map(([name, value]) => [`attr:${name}`, value] as const);
  const others = Object.keys(props).flatMap((name) => {
    if (OURS.has(name)) return [];
    const value: unknown = Reflect.get(props, name);
    if (AS_THEY_ARE.test(name)) return [[name, value] as const];
    const isSwitch = typeof value === 'boolean' && !name.includes('-');
    return [[`attr:${name}`, isSwitch ? (value ? '' : undefined) : value] as const];
  });
  return Object.fromEntries([...others, ...given]);
}

/** The server's own kind of node: markup as it is. */
const toTemplate = (skeleton: string): JSX.Element =>
  ({ t: `<template shadowrootmode="open">${skeleton}</template>` }) as unknown as JSX.Element;

/** Takes a payment, or saves a payment method. The ref is the element: `submit()`, `validate()` … */
export function TenderCheckout(props: TenderCheckoutProps): JSX.Element {
  const attach = (element: TenderElement): void => {
    let last: TenderProps = {};
    createRenderEffect(() => {
      const next: TenderProps = Object.fromEntries(NAMES.map((name) => [name, props[name]]));
      setProperties(element, next, last);
      last = next;
    });
    // The newest handler is asked for when there is something to hear.
    for (const [event, handler] of EVENTS)
      element.addEventListener(event, (heard) => props[handler]?.(heard as never));
    onMount(() => callLater(element, loadElement(element)));
    if (typeof props.ref === 'function') props.ref(element);
  };
  const ofTag = {
    component: TAG,
    ref: attach,
    get children(): JSX.Element {
      const skeleton = isServer && toSkeleton(props);
      return skeleton ? [toTemplate(skeleton), props.children] : props.children;
    },
  };
  return createComponent(
    Dynamic,
    mergeProps(() => toTagProps(props), ofTag) as ComponentProps<typeof Dynamic>,
  );
}
