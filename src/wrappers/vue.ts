// <TenderCheckout> for Vue 3.4 and newer: typed props, typed emits, the element's methods through a template ref. Renders
// the plain tag, so an app needs no setting of the compiler, and loads its code where there is a page.
import {
  defineComponent,
  getCurrentInstance,
  h,
  inject,
  isProxy,
  onMounted,
  onServerPrefetch,
  shallowRef,
  ssrContextKey,
  watch,
  type AllowedComponentProps,
  type ComponentCustomProps,
  type ComponentPublicInstance,
  type HTMLAttributes,
  type VNode,
  type VNodeProps,
} from 'vue';
import { ATTRIBUTES, HANDLERS, SWITCHES } from './face.js';
import { loadElement, TAG } from './load-element.js';
import { setProperties } from './set-properties.js';
import { toAttributes } from './to-attributes.js';
import { toMethods, type TenderMethods } from './to-methods.js';
import type { TenderElement, TenderEventName, TenderEventOf, TenderHandlers, TenderProps } from './types.js';

export type { TenderElement, TenderEventName, TenderEventOf, TenderHandlers, TenderMethods, TenderProps };

/** `@tender-result` … as the component emits them. */
export type TenderEmits = { [Name in TenderEventName]: (event: TenderEventOf<Name>) => void };

/** The element's own slots; the rest of the content is passed on as it is. */
export interface TenderSlots {
  readonly default?: () => VNode[];
  readonly 'before-button'?: () => VNode[];
  readonly 'after-button'?: () => VNode[];
  readonly empty?: () => VNode[];
}

/** What a template ref of the component gives: the element, and its methods. */
export interface TenderExposed extends TenderMethods {
  readonly element: TenderElement | null;
}

type Own = TenderProps & TenderHandlers;
type Emit = <Name extends TenderEventName>(name: Name, event: TenderEventOf<Name>) => void;

/** Attributes and events of any element are passed on to the tag. */
export type TenderCheckoutProps = Own &
  Omit<HTMLAttributes, keyof Own | 'innerHTML'> &
  AllowedComponentProps &
  ComponentCustomProps &
  VNodeProps;

export type TenderCheckoutInstance = Omit<ComponentPublicInstance, '$props' | '$emit' | '$slots'> &
  TenderExposed & {
    readonly $props: TenderCheckoutProps;
    readonly $emit: Emit;
    readonly $slots: TenderSlots;
  };

const NAMED = ['before-button', 'after-button', 'empty'] as const;

const PROPS = Object.fromEntries(
  Object.keys(ATTRIBUTES).map((name) => [
    name,
    // A switch without a value is on, as in HTML; one that is not given is nothing, rather than off.
    { type: SWITCHES.includes(name) ? Boolean : null, default: undefined },
  ]),
);

/** The element cannot watch a reactive object, and a proxy cannot be cloned: it gets a copy, anew after each change. */
const toPlain = (props: TenderProps): TenderProps =>
  Object.fromEntries(
    Object.entries(props).map(([name, value]: [string, unknown]) => [
      name,
      isProxy(value) ? JSON.parse(JSON.stringify(value)) : value,
    ]),
  );

/** A parser without declarative shadow DOM left the server's skeleton where the content is expected. */
const clearTemplate = (rendered: unknown): void => {
  if (rendered instanceof Element) rendered.querySelector(':scope > template[shadowrootmode]')?.remove();
};

const checkout = defineComponent({
  name: 'TenderCheckout',
  props: PROPS,
  emits: Object.keys(HANDLERS),
  setup(given, { emit, expose, slots }) {
    const props = given as TenderProps;
    const element = shallowRef<TenderElement | null>(null);
    const onServer = inject<unknown>(ssrContextKey, null) !== null;
    const template: VNode[] = [];
    onServerPrefetch(async () => {
      // Only a server loads what it writes there.
      const innerHTML = (await import('./skeleton.js')).toSkeleton(props);
      template.push(h('template', { shadowrootmode: 'open', innerHTML }));
    });
    if (!onServer) clearTemplate(getCurrentInstance()?.vnode.el);
    const listeners = Object.fromEntries(
      Object.entries(HANDLERS).map(([name, handler]) => [
        handler,
        (event: Event) => {
          emit(name, event);
        },
      ]),
    );
    let arrived: Promise<void> | undefined;
    onMounted(() => {
      if (!element.value) return;
      setProperties(element.value, toPlain(props));
      arrived = loadElement(element.value);
    });
    watch(
      () => toPlain(props),
      (next, last) => {
        if (element.value) setProperties(element.value, next, last);
      },
      { flush: 'post' },
    );
    const methods = toMethods(
      () => element.value,
      () => arrived,
    );
    expose({
      ...methods,
      get element() {
        return element.value;
      },
    });
    return () => {
      const children = [
        ...template,
        ...NAMED.flatMap((slot) => (slots[slot] ? [h('div', { key: slot, slot }, slots[slot]())] : [])),
        ...(slots.default?.() ?? []),
      ];
      // In a page the mark says that these are attributes, whatever the element has of that name.
      const attributes = Object.entries(toAttributes(props)).map(([name, value]) => [
        onServer ? name : `^${name}`,
        value,
      ]);
      return h(
        TAG,
        { ref: element, ...Object.fromEntries(attributes), ...listeners },
        // No children are none to compare: the element has one of its own for the card fields.
        children.length > 0 ? children : undefined,
      );
    };
  },
});

/** Takes a payment, or saves a payment method: all that `<tender-checkout>` does, in a Vue app's own words. */
export const TenderCheckout = checkout as unknown as new () => TenderCheckoutInstance;

declare module 'vue' {
  interface GlobalComponents {
    /** The plain tag, in apps whose compiler is told that it is a custom element. */
    'tender-checkout': new () => { readonly $props: TenderCheckoutProps };
  }
}
