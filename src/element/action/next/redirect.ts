// The shopper goes on at the provider, in this tab: nothing to block, and in-app browsers have no other.
import { html } from 'lit';
import type { NextKind, NextView } from '../next-kind.js';

export const redirectNext: NextKind = {
  title: 'redirect.title',
  draw(view) {
    const { next, t } = view as NextView<'redirect'>;
    return html`<p>${t('redirect.text')}</p>
      <a class="main" part="continue" href=${next.url} target="_top" rel="noreferrer"
        >${t('button.continue')}</a
      >`;
  },
};
