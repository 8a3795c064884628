// The events a page hears. All bubble and are composed; details hold ids, enums and numbers, never what was typed.
import type { CardKind, Method } from '../../shared/contract.js';
import type { Failure, Installment, Result } from '../state/checkout-state.js';
import type { Reply } from '../state/store.js';

type Respond<T> = (answer: Promise<T> | T) => void;

/** Detail of every event, by name. */
export interface TenderEventDetails {
  'tender-ready': { purpose: 'payment' | 'enrollment'; methods: readonly Method[] };
  'tender-change': {
    /** Absent when nothing is chosen any more. */
    method?: string;
    complete: boolean;
    /** Six digits; eight when the number has sixteen or more. Country and kind where they are known. */
    card?: { brand: string; iin: string; country?: string; kind?: CardKind };
    /** Nothing when a choice that was told of is offered no more. */
    installment?: Installment | null;
  };
  'tender-submit': { method: string; respondWith: Respond<boolean> };
  'tender-token': {
    token: string;
    session: string;
    idempotencyKey: string;
    request: Record<string, unknown>;
    method: string;
    respondWith: Respond<{ id: string }>;
  };
  'tender-action': { kind: string; url?: string };
  'tender-session': {
    reason: 'declined' | 'expired' | 'change_method';
    previous: string;
    next?: string;
    respondWith: Respond<string>;
  };
  'tender-result': Result;
  'tender-error': Failure;
}

export type TenderEventName = keyof TenderEventDetails;
export type TenderEvents = { [Name in TenderEventName]: CustomEvent<TenderEventDetails[Name]> };

const ANSWERED = ['tender-submit', 'tender-token', 'tender-session'];
const CANCELABLE = ['tender-submit', 'tender-action'];

/** Dispatches one event. The first `respondWith` counts, and only while the event is dispatched. */
export function dispatch(target: EventTarget, type: string, detail: object): Reply {
  let response: Promise<unknown> | undefined;
  const respondWith = (answer: unknown): void => {
    response ??= Promise.resolve(answer);
    // Whoever needs the answer waits for it; nobody else should hear of its rejection.
    response.catch(() => undefined);
  };
  const event = new CustomEvent(type, {
    bubbles: true,
    composed: true,
    cancelable: CANCELABLE.includes(type),
    detail: ANSWERED.includes(type) ? { ...detail, respondWith } : detail,
  });
  const prevented = !target.dispatchEvent(event);
  return { prevented, response };
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the way the platform's own map is extended
  interface HTMLElementEventMap extends TenderEvents {}
}
