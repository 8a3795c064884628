// What a page calls on a wrapped checkout, also in the moment before the element's own code has come. Knows no framework.
import type { TenderElement } from './types.js';

/** The element's own methods. */
export type TenderMethods = Pick<
  TenderElement,
  'submit' | 'validate' | 'refresh' | 'show' | 'reset' | 'focus' | 'close'
>;

/**
 * @param get the element, once it stands in the page
 * @param arrived when its code has come, or cannot come
 */
export function toMethods(
  get: () => TenderElement | null | undefined,
  arrived: () => Promise<void> | undefined,
): TenderMethods {
  /** Calls from before the code has come wait for it. */
  const ready = async (): Promise<TenderElement> => {
    await arrived();
    const element = get();
    if (element && 'submit' in element) return element;
    throw new Error('There is no checkout to call: it is not in the page, or its code could not be loaded');
  };
  const early = (): Partial<TenderElement> | null | undefined => get();
  return {
    submit: async () => (await ready()).submit(),
    validate: async () => (await ready()).validate(),
    refresh: async () => (await ready()).refresh(),
    show: async () => (await ready()).show(),
    // There is nothing to reset, focus or close before.
    reset: () => early()?.reset?.(),
    focus: () => get()?.focus(),
    close: () => early()?.close?.(),
  };
}
