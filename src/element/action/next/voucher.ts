// A number to pay at a counter or by transfer: to copy, to scan, to print.
import { html, nothing, type TemplateResult } from 'lit';
import type { NextAction } from '../../../shared/contract.js';
import '../bar-code.js';
import '../copy-button.js';
import '../countdown.js';
import type { WordKey } from '../../i18n/words.js';
import type { NextKind, NextView } from '../next-kind.js';
import { words } from '../pieces.js';
import { printAlone } from '../print-alone.js';

/** Digits in a row are read, typed and checked in fours; whoever copies them gets them without gaps. */
const grouped = (number: string): unknown =>
  /^\d{9,}$/.test(number)
    ? (number.match(/\d{1,4}/g) ?? []).map((group) => html`<span>${group}</span>`)
    : number;

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

const row = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd><bdi>${grouped(value)}</bdi></dd>
  </div>`;

/** An account to send money to; everything else is paid at a counter or in an app. */
const isTransfer = (next: NextAction): boolean =>
  next.kind === 'voucher' &&
  !next.barcode &&
  (next.lines ?? []).some(({ name }) => Object.hasOwn(NAMES, name));

/** Whoever cannot print keeps the number: some browsers inside apps have no printing at all. */
const canPrint = (): boolean => typeof print === 'function';

export const voucherNext: NextKind = {
  title: (next) => (isTransfer(next) ? 'transfer.title' : 'voucher.title'),
  draw(view) {
    const { next, t, language } = view as NextView<'voucher'>;
    const { number, barcode, lines = [], instructions, url, expiresAt } = next;
    const kind = isTransfer(next) ? 'transfer' : 'voucher';
    return html`${
        expiresAt
          ? html`<tender-countdown .until=${expiresAt} .language=${language} .t=${t}></tender-countdown>`
          : nothing
      }
      <dl class="rows" part="details">
        <div>
          <dt>${t(`${kind}.number`)}</dt>
          <dd class="number" part="code"><bdi dir="ltr">${grouped(number)}</bdi></dd>
        </div>
        ${lines.map(({ name, value }) => row(toName(name, t), value))}
      </dl>
      ${
        barcode
          ? html`<tender-bar-code .text=${barcode} .alt=${t('voucher.barcode')}></tender-bar-code>`
          : nothing
      }
      ${instructions ? words(instructions, 'action', 'auto') : words(t(`${kind}.text`), 'action')}
      <div class="buttons two">
        <tender-copy-button
          .text=${number}
          .label=${t('code.copy')}
          .done=${t('code.copied')}
          .look=${''}
        ></tender-copy-button>
        ${
          canPrint()
            ? html`<button
                type="button"
                class="second"
                part="print"
                @click=${({ currentTarget }: Event) => {
                  const voucher = (currentTarget as Element).closest('section');
                  if (voucher) printAlone(voucher);
                }}
              >
                ${t('code.print')}
              </button>`
            : nothing
        }
      </div>
      ${
        url
          ? html`<a part="slip" href=${url} target="_blank" rel="noreferrer noopener"
              >${t('voucher.page')}</a
            >`
          : nothing
      }`;
  },
};
