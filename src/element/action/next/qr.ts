// A code for the shopper's phone: to scan, to copy, to keep. On the phone itself copying comes first, and the app can be
// opened: nobody scans their own screen.
import { html, nothing } from 'lit';
import type { NextAction } from '../../../shared/contract.js';
import '../copy-button.js';
import '../countdown.js';
import { isHandheld, type NextKind, type NextView } from '../next-kind.js';
import { words } from '../pieces.js';
import '../qr-code.js';

/** It can be paid with on this very device. */
const isAtHand = (next: NextAction): boolean => isHandheld() && 'text' in next && Boolean(next.text);

export const qrNext: NextKind = {
  title: (next) => (isAtHand(next) ? 'qr.phone.title' : 'qr.title'),
  draw(view) {
    const { next, t, language } = view as NextView<'qr'>;
    const { text, image, url, expiresAt } = next;
    const first = isAtHand(next);
    const code = html`<tender-qr-code
      .text=${text}
      .image=${image}
      .alt=${t('qr.alt')}
      .save=${t('code.save')}
    ></tender-qr-code>`;
    const app =
      url && isHandheld()
        ? html`<a class="main" part="app" href=${url} rel="noreferrer">${t('qr.app')}</a>`
        : nothing;
    return html`${first ? nothing : code}
    ${
      expiresAt
        ? html`<tender-countdown .until=${expiresAt} .language=${language} .t=${t}></tender-countdown>`
        : nothing
    }
    ${words(t(first ? 'qr.phone.text' : 'qr.text'), 'action')} ${app}
    ${
      text
        ? html`<tender-copy-button
            .text=${text}
            .label=${t('code.copy')}
            .done=${t('code.copied')}
            .look=${first && !url ? '' : 'second'}
          ></tender-copy-button>`
        : nothing
    }
    ${first ? code : nothing}`;
  },
};
