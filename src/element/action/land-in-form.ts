// Where a shopper goes after a decline: to the field of the card that the bank found wrong, or back to the list when
// the saved method they paid with is not to be tried again. Everywhere else the banner has the focus.
import type { DeclineReason } from '../../shared/contract.js';
import type { Blame } from '../../shared/protocol.js';
import type { CheckoutState } from '../state/checkout-state.js';

const BLAMED: Partial<Record<DeclineReason, Blame['field']>> = {
  security_code: 'code',
  expired_card: 'expiry',
  card_number: 'number',
};

interface Fields {
  readonly bare: boolean;
  readonly updateComplete: Promise<boolean>;
  blame(blame: Blame): void;
}

/** The field that the bank found wrong, if it is on screen. */
function toBlame(state: CheckoutState): Blame | undefined {
  const { opened, selected, report } = state;
  const field = BLAMED[report?.reason ?? 'generic'];
  const card = opened?.methods
    .find(({ id }) => id === selected)
    ?.fields.find(({ kind }) => kind === 'card')?.card;
  // Of a saved card there is no more than its security code.
  return field && (!card?.saved || field === 'code') ? { field } : undefined;
}

/** True when it found a place in the form for the focus. */
export function landInForm(
  state: CheckoutState,
  root: HTMLElement | DocumentFragment,
  fields: Fields | null,
): boolean {
  const { phase, report, notice, selected, refused } = state;
  if (phase !== 'form' || report?.outcome !== 'declined' || !notice) return false;
  const blame = fields && !fields.bare ? toBlame(state) : undefined;
  // The frame first hears that it may be typed in again.
  if (blame)
    void fields?.updateComplete.then(() => {
      fields.blame(blame);
    });
  const list = !selected && refused && root.querySelector<HTMLElement>('[name="method"]:not(:disabled)');
  if (list) list.focus();
  return Boolean(blame ?? list);
}

/** So many hours in words, in days where they are whole days. */
export function toTimeText(hours: number, language: string): string {
  const days = hours % 24 === 0 && hours > 24;
  const unit = days ? 'day' : 'hour';
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    days ? hours / 24 : hours,
  );
}
