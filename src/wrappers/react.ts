// <TenderCheckout> for React 18 and 19: the plain tag, told through properties what React would say in attributes, with
// handlers as props. Renders on a server, too. Knows how React renders; nothing of a payment.
'use client';

import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
} from 'react';
import { callLater } from './call-later.js';
import { ATTRIBUTES, HANDLERS } from './face.js';
import { loadElement, TAG } from './load-element.js';
import { setProperties } from './set-properties.js';
import { toSkeleton } from './skeleton.js';
import { toAttributes } from './to-attributes.js';
import type { TenderElement, TenderHandlers, TenderProps } from './types.js';

export type { TenderElement } from './types.js';

type OfTheTag = Omit<HTMLAttributes<TenderElement>, keyof TenderProps | keyof TenderHandlers>;

/** Everything the element takes, its events, and what every tag takes: `id`, `className`, `style`, `aria-label` … */
export interface TenderCheckoutProps extends TenderProps, TenderHandlers, OfTheTag {}

const EVENTS = Object.entries(HANDLERS);
const OURS: ReadonlySet<string> = new Set([
  ...Object.keys(ATTRIBUTES),
  ...Object.values(HANDLERS),
  'className',
]);

const isServer = typeof document === 'undefined';
/** React 18 says of layout effects on a server that they do nothing there. */
const useCommit = isServer ? useEffect : useLayoutEffect;

const never = () => () => undefined;
const no = () => false;
/** The parser made the template a shadow root: React finds none, but in browsers that leave templates alone. */
const hasTemplate = () => isServer || !('shadowRootMode' in HTMLTemplateElement.prototype);

/** Takes a payment, or saves a payment method. The ref is the element: `ref.current.submit()`, `.validate()` … */
export const TenderCheckout: ForwardRefExoticComponent<TenderCheckoutProps & RefAttributes<TenderElement>> =
  forwardRef<TenderElement, TenderCheckoutProps>((props, ref) => {
    const element = useRef<TenderElement>(null);
    const newest = useRef<TenderCheckoutProps>(undefined);
    const withTemplate = useSyncExternalStore(never, no, hasTemplate);

    useImperativeHandle(ref, () => element.current as TenderElement, []);
    useCommit(() => {
      const { current } = element;
      if (!current) return;
      const last = newest.current;
      newest.current = props;
      setProperties(current, props, last);
      // Once, and for good: a handler that changes, or a tree that React hides for a while, must miss no result.
      if (last) return;
      for (const [event, handler] of EVENTS)
        current.addEventListener(event, (heard) => newest.current?.[handler]?.(heard as never));
      callLater(current, loadElement(current));
    });

    const skeleton = withTemplate && toSkeleton(props);
    return createElement(
      TAG,
      {
        ...Object.fromEntries(Object.entries(props).filter(([name]) => !OURS.has(name))),
        ...toAttributes(props),
        class: props.className,
        ref: element,
        // The element may be alive before React is, and tells its state in attributes of its own.
        suppressHydrationWarning: true,
      },
      skeleton &&
        createElement('template', {
          shadowrootmode: 'open',
          dangerouslySetInnerHTML: { __html: skeleton },
          suppressHydrationWarning: true,
        }),
      props.children,
    );
  });
TenderCheckout.displayName = 'TenderCheckout';
