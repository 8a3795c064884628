// A form for the provider, sent in this tab by the shopper's own click.
import { html } from 'lit';
import { fill } from '../../i18n/words.js';
import type { NextKind, NextView } from '../next-kind.js';
import { words } from '../pieces.js';
import { placeOf } from './redirect.js';

export const requestNext: NextKind = {
  sign: 'leave',
  title: () => 'redirect.title',
  draw(view) {
    const { next, t } = view as NextView<'request'>;
    return html`${words(fill(t('redirect.text'), { place: placeOf(next.url) }), 'action')}
      <form action=${next.url} method=${next.method} target="_top">
        ${Object.entries(next.body).map(
          ([name, value]) => html`<input type="hidden" name=${name} .value=${value} />`,
        )}
        <button part="continue">${t('button.continue')}</button>
      </form>`;
  },
};
