// What merchants rely on by name. Everything here has to be in the element's manifest, and a name that goes from
// the source goes from the manifest too, so dropping one is a decision and not an accident.
import type { Violation } from './sources.js';

export type Kind = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';

export type Element = Partial<Record<Kind, readonly { readonly name: string }[]>>;

const names = (text: string): string[] => text.trim().split(/\s+/);

export const PROMISED: Readonly<Record<Kind, readonly string[]>> = {
  attributes: names(`checkout-session customer-session gateway manual payment language country method layout
    hide-pay-button hide-result name disabled`),
  members: names(`checkoutSession customerSession gateway manual payment language country method layout
    hidePayButton hideResult name disabled customer deviceFingerprints texts methods
    submit validate refresh reset focus`),
  events: names(`tender-ready tender-change tender-submit tender-token tender-action tender-session
    tender-result tender-error`),
  slots: names('before-button after-button empty'),
  cssParts: names(`list method method-label method-icon form field label input hint error submit notice action
    result frame`),
  cssProperties:
    names(`--tender-color-accent --tender-color-on-accent --tender-color-text --tender-color-muted
    --tender-color-surface --tender-color-border --tender-color-danger --tender-color-success
    --tender-font-family --tender-font-size --tender-radius --tender-space --tender-border-width
    --tender-focus-ring`),
  cssStates: names('loading ready busy invalid done failed'),
};

/** Promised names that the description of the element lacks. */
export function findUndocumented(path: string, element: Element): Violation[] {
  return Object.entries(PROMISED).flatMap(([kind, promised]) => {
    const documented = new Set(element[kind as Kind]?.map(({ name }) => name));
    const missing = promised.filter((name) => !documented.has(name));
    return missing.length === 0 ? [] : [{ path, why: `${kind} lack ${missing.join(' ')}` }];
  });
}
