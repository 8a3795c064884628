// A number to pay at a counter or by transfer: to copy, to scan, to print.
import { html, nothing, type TemplateResult } from 'lit';
import '../bar-code.js';
import '../copy-button.js';
import '../countdown.js';
import type { WordKey } from '../../i18n/words.js';
import type { NextKind, NextView } from '../next-kind.js';

const row = (name: string, value: string): TemplateResult =>
  html`<dt>${name}</dt>
    <dd><bdi>${value}</bdi></dd>`;

/** A row that the gateway knows by name is called in the shopper's language; another keeps the name it came with. */
const NAMES: Readonly<Record<string, WordKey>> = {
  bank: 'voucher.bank',
  beneficiary: 'voucher.beneficiary',
  reference: 'voucher.reference',
};

function toName(name: string, t: NextView['t']): string {
  const key = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  return key ? t(key) : name;
}

export const voucherNext: NextKind = {
  title: 'voucher.title',
  draw(view) {
    const { next, t, language } = view as NextView<'voucher'>;
    const { number, barcode, lines = [], instructions, url, expiresAt } = next;
    return html`<p>${instructions ?? t('voucher.text')}</p>
      <dl>
        ${row(t('voucher.number'), number)} ${lines.map(({ name, value }) => row(toName(name, t), value))}
      </dl>
      ${
        barcode
          ? html`<tender-bar-code .text=${barcode} .alt=${t('voucher.barcode')}></tender-bar-code>`
          : nothing
      }
      ${
        expiresAt
          ? html`<tender-countdown .until=${expiresAt} .language=${language} .t=${t}></tender-countdown>`
          : nothing
      }
      <div class="buttons">
        <tender-copy-button
          .text=${number}
          .label=${t('code.copy')}
          .done=${t('code.copied')}
        ></tender-copy-button>
        <button
          type="button"
          class="second"
          @click=${() => {
            print();
          }}
        >
          ${t('code.print')}
        </button>
      </div>
      ${url ? html`<a href=${url} target="_blank" rel="noreferrer noopener">${t('voucher.page')}</a>` : nothing}`;
  },
};
