// The shopper goes on at the provider, in this tab: nothing to block, and in-app browsers have no other.
import { html } from 'lit';
import { fill } from '../../i18n/words.js';
import type { NextKind, NextView } from '../next-kind.js';
import { words } from '../pieces.js';

/** Where a link leads, as far as a shopper can check it: the name in their browser's bar a moment later. */
export const placeOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

export const redirectNext: NextKind = {
  sign: 'leave',
  title: () => 'redirect.title',
  draw(view) {
    const { next, t } = view as NextView<'redirect'>;
    return html`${words(fill(t('redirect.text'), { place: placeOf(next.url) }), 'action')}
      <a class="main" part="continue" href=${next.url} target="_top" rel="noreferrer"
        >${t('button.continue')}</a
      >`;
  },
};
