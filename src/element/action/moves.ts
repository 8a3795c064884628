// When the focus goes to what is new on screen: where the shopper was in what has gone. Whoever is elsewhere on the page
// stays there, and hears how a payment ended.
import type { CheckoutState } from '../state/checkout-state.js';

/** The element around. */
interface Host extends Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** When what is new is on screen; in milliseconds. */
const DRAWN = 150;

const isInFlight = ({ phase, report }: CheckoutState): boolean =>
  phase === 'acting' || (phase === 'busy' && report?.final === false);

/** The focus is in the checkout, or in the card's frame, which is its child. */
function isHere(host: Host): boolean {
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  return host === activeElement || host.contains(activeElement);
}

function tell({ renderRoot }: Host): void {
  setTimeout(() => {
    const end = renderRoot.querySelector('[part=result]');
    const voice = renderRoot.querySelector('[role=status]');
    const words = [...(end?.querySelectorAll('h2, #said') ?? [])].map(({ textContent }) =>
      textContent.trim(),
    );
    if (voice) voice.textContent = words.join(' ');
  }, DRAWN);
}

export function isMove(host: Host, before: CheckoutState, now: CheckoutState): boolean {
  const { surface, confirming } = before;
  // Whatever is behind a surface that closes takes the focus from it.
  if ((surface && !now.surface) || confirming !== now.confirming) return true;
  if (!isInFlight(before) || isInFlight(now)) return false;
  const here = isHere(host);
  if (!here && now.phase === 'done') tell(host);
  return here;
}
