// Draws the card form of a method: the frame, and the checkbox that keeps the card. Lazy: fetched when chosen.
import { html, nothing, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { FRAME_WORDS, type Dress } from '../../shared/protocol.js';
import { directionOf, type WordKey } from '../i18n/words.js';
import type { FrameListener } from '../secure/secure-fields.js';
import '../secure/secure-fields.js';

export { cardWords as english } from '../i18n/english-card.js';

export interface CardFormView {
  readonly t: (key: WordKey) => string;
  readonly language: string;
  readonly disabled: boolean;
  readonly method: Method;
  readonly gateway: string;
  readonly listener: FrameListener;
  /** The provider's surface is in front. */
  readonly shown: boolean;
  readonly save: boolean;
  readonly onSave: (save: boolean) => void;
}

const dressOf = ({ t, language, disabled }: CardFormView): Omit<Dress, 'look'> => ({
  words: Object.fromEntries(FRAME_WORDS.map((word) => [word, t(word)])) as Dress['words'],
  language,
  direction: directionOf(language),
  disabled,
});

export const cardForm = (view: CardFormView): TemplateResult => {
  const { t } = view;
  return html`<tender-secure-fields
      exportparts="frame"
      .gateway=${view.gateway}
      .dress=${dressOf(view)}
      .listener=${view.listener}
      .shown=${view.shown}
      .titles=${{ card: t('card.title'), surface: t('challenge.title'), close: t('button.close') }}
    ></tender-secure-fields>
    ${
      view.method.fields.some(({ kind }) => kind === 'save')
        ? html`<label class="check" part="field">
            <input
              type="checkbox"
              part="input"
              .checked=${view.save}
              ?disabled=${view.disabled}
              @change=${(event: Event) => {
                view.onSave((event.target as HTMLInputElement).checked);
              }}
            />
            <span part="label">${t('card.save')}</span>
          </label>`
        : nothing
    }`;
};
