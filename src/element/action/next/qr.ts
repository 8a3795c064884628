// A code for the shopper's phone: to scan, to copy, to keep, to open in an app.
import { html, nothing } from 'lit';
import '../copy-button.js';
import '../countdown.js';
import type { NextKind, NextView } from '../next-kind.js';
import '../qr-code.js';

export const qrNext: NextKind = {
  title: 'qr.title',
  draw(view) {
    const { next, t, language } = view as NextView<'qr'>;
    const { text, image, url, expiresAt } = next;
    return html`<p>${t('qr.text')}</p>
      <tender-qr-code
        .text=${text}
        .image=${image}
        .alt=${t('qr.alt')}
        .save=${t('code.save')}
      ></tender-qr-code>
      ${
        expiresAt
          ? html`<tender-countdown .until=${expiresAt} .language=${language} .t=${t}></tender-countdown>`
          : nothing
      }
      ${
        text
          ? html`<tender-copy-button
              .text=${text}
              .label=${t('code.copy')}
              .done=${t('code.copied')}
            ></tender-copy-button>`
          : nothing
      }
      ${url ? html`<a class="main" href=${url} rel="noreferrer">${t('qr.app')}</a>` : nothing}`;
  },
};
