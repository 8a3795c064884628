// The states a page can style: `:state(ready)` where the browser has it, and `data-state` everywhere.
import type { CheckoutState, Phase } from '../state/checkout-state.js';

const STATES: Readonly<Record<Phase, string>> = {
  idle: 'loading',
  opening: 'loading',
  form: 'ready',
  busy: 'busy',
  acting: 'busy',
  done: 'done',
  failed: 'failed',
};

/** Mirrors the phase on the host. */
export function reflectState(
  host: HTMLElement,
  internals: ElementInternals,
  { phase, invalid }: CheckoutState,
): void {
  const on = [STATES[phase], ...(invalid ? ['invalid'] : [])];
  host.dataset['state'] = on.join(' ');
  try {
    internals.states.clear();
    for (const state of on) internals.states.add(state);
  } catch {
    // Older browsers have no custom states, or want dashes in front: `data-state` says it there.
  }
}
