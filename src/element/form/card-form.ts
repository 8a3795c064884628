// Draws the card form of a method: the frame, and the checkbox that keeps the card. For a method without a card that the
// provider's SDK runs, the frame alone, unseen until its surface is shown. Lazy: fetched when chosen.
import { html, nothing, type TemplateResult } from 'lit';
import { CheckoutError } from '../../shared/errors.js';
import { FRAME_WORDS } from '../../shared/frame-words.js';
import type { Dress } from '../../shared/protocol.js';
import { directionOf } from '../i18n/words.js';
import type { FrameListener } from '../secure/secure-fields.js';
import '../secure/secure-fields.js';
import type { PanelView } from './panel-view.js';

export { cardWords as english } from '../i18n/english-card.js';

const dressOf = ({ t, store, language, disabled }: PanelView): Omit<Dress, 'look'> => ({
  words: store.hasCard
    ? (Object.fromEntries(FRAME_WORDS.map((word) => [word, t(word)])) as Dress['words'])
    : null,
  language,
  direction: directionOf(language),
  disabled,
});

/** What happens in the frame, told to the store. */
const listenerOf = ({ store, press }: PanelView): FrameListener => ({
  change: (card) => {
    store.cardChanged(card);
  },
  submit: press,
  moved: (over) => void store.moved(over),
  surface: (shown) => void store.wanted(shown),
  close: () => void store.leave(),
  lost: () => {
    // The provider's part went with the frame.
    void store.moved(true);
    // Where no card is typed, nothing else did.
    if (store.hasCard) store.fail(new CheckoutError('frame_moved'));
  },
  failed: (error) => {
    store.fail(error);
  },
});

export const cardForm = (view: PanelView): TemplateResult => {
  const { t, store, method } = view;
  const { state } = store;
  return html`<tender-secure-fields
      exportparts="frame"
      .gateway=${view.gateway}
      .dress=${dressOf(view)}
      .listener=${listenerOf(view)}
      .bare=${!store.hasCard}
      .shown=${state.surface === 'provider'}
      .titles=${{ card: store.hasCard ? t('card.title') : method.name, surface: t('challenge.title'), close: t('button.close') }}
    ></tender-secure-fields>
    ${
      method.fields.some(({ kind }) => kind === 'save')
        ? html`<label class="check" part="field">
            <input
              type="checkbox"
              part="input"
              .checked=${state.save}
              ?disabled=${view.disabled}
              @change=${(event: Event) => {
                store.set({ save: (event.target as HTMLInputElement).checked });
              }}
            />
            <span part="label">${t('card.save')}</span>
          </label>`
        : nothing
    }`;
};
