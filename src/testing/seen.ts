// What a person would say of a checkout at a glance, and whether an event is the one that was waited for.
import type { HeardEvent } from './checkout-hands.js';
import { findAll } from './deep.js';

/** Each value that is named is the same. */
export const isFit = ({ type, detail }: HeardEvent, name: string, expected: object): boolean =>
  type === name &&
  Object.entries(expected).every(
    ([key, value]) => JSON.stringify((detail as Record<string, unknown>)[key]) === JSON.stringify(value),
  );

export function describeElement(element: Element): string {
  const root = element.shadowRoot ?? element;
  const texts = findAll(root, '[part~="notice"], [part~="error"]').map(({ textContent }) =>
    textContent.trim(),
  );
  const chosen = findAll(root, 'input[part~="radio"]:checked') as HTMLInputElement[];
  return [
    `state ${element.getAttribute('data-state') ?? 'none: is the script loaded?'}`,
    chosen[0] ? `chosen: ${chosen[0].value}` : 'nothing is chosen',
    ...texts.filter(Boolean).map((text) => `“${text}”`),
  ].join(', ');
}
