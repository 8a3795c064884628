// Where a shopper goes after a decline: to the field of the card that the bank found wrong, or back to the list when
// the saved method they paid with is not to be tried again. Everywhere else the banner has the focus.
import type { DeclineReason } from '../../shared/contract.js';
import type { Blame } from '../../shared/protocol.js';
import type { WordKey } from '../i18n/words.js';
import type { CheckoutState } from '../state/checkout-state.js';

const BLAMED: Partial<Record<DeclineReason, readonly [Blame['field'], WordKey]>> = {
  security_code: ['code', 'error.code.refused'],
  expired_card: ['expiry', 'error.expiry.past'],
  card_number: ['number', 'error.number.invalid'],
};

interface Fields {
  readonly bare: boolean;
  readonly updateComplete: Promise<boolean>;
  blame(blame: Blame): void;
}

/** The field that the bank found wrong, if it is on screen. */
function toBlame(state: CheckoutState, t: (key: WordKey) => string): Blame | undefined {
  const { opened, selected, report } = state;
  const [field, text] = BLAMED[report?.reason ?? 'generic'] ?? [];
  const card = opened?.methods
    .find(({ id }) => id === selected)
    ?.fields.find(({ kind }) => kind === 'card')?.card;
  // Of a saved card there is no more than its security code.
  return field && text && (!card?.saved || field === 'code') ? { field, text: t(text) } : undefined;
}

/** True when it found a place in the form for the focus. */
export function landInForm(
  state: CheckoutState,
  root: HTMLElement | DocumentFragment,
  fields: Fields | null,
  t: (key: WordKey) => string,
): boolean {
  const { phase, report, notice, selected, refused } = state;
  if (phase !== 'form' || report?.outcome !== 'declined' || !notice) return false;
  const blame = fields && !fields.bare ? toBlame(state, t) : undefined;
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
