// A form for the provider, sent in this tab by the shopper's own click.
import { html } from 'lit';
import type { NextKind, NextView } from '../next-kind.js';

export const requestNext: NextKind = {
  title: 'redirect.title',
  draw(view) {
    const { next, t } = view as NextView<'request'>;
    return html`<p>${t('redirect.text')}</p>
      <form action=${next.url} method=${next.method} target="_top">
        ${Object.entries(next.body).map(
          ([name, value]) => html`<input type="hidden" name=${name} .value=${value} />`,
        )}
        <button class="wide" part="continue">${t('button.continue')}</button>
      </form>`;
  },
};
