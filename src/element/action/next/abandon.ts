// A payment that cannot be taken back: before another one is begun, the shopper promises not to use it.
import { html } from 'lit';
import type { NextKind } from '../next-kind.js';
import { button, words } from '../pieces.js';

export const abandonNext: NextKind = {
  sign: 'alert',
  isQuestion: true,
  title: () => 'abandon.title',
  draw: ({ t, busy, store }) =>
    html`${words(t('abandon.text'), 'action')}
      <div class="buttons">
        ${button(t('abandon.yes'), 'abandon', busy, () => {
          void store.later((code) => {
            code.abandon(store);
            // To the methods, once they are back.
            setTimeout(() => {
              store.host.focus();
            });
          });
        })}
        ${button(
          t('button.back'),
          'back',
          busy,
          () => {
            store.set({ confirming: false });
          },
          'second',
        )}
      </div>`,
};
