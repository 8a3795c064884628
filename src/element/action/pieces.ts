// What every view after the press is made of: a drawing, a title that takes the focus, what is paid, and words or steps.
import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';
import { toMoneyText } from '../model/money.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { sign, type Sign } from './signs.js';

export type Translate = (key: WordKey) => string;

/** What is said of a payment has other words where a method is only saved. */
export const wordsOf = (t: Translate, store: CheckoutStore | undefined): Translate =>
  store?.ref.kind === 'customer' ? (key) => t(`${key}.enroll` as WordKey) || t(key) : t;

/** What is paid, and what with, as far as it is known here. */
export interface Subject {
  readonly sum?: string | undefined;
  readonly name?: string | undefined;
}

interface Known {
  readonly store: CheckoutStore | undefined;
  readonly report: Report;
  readonly language: string;
}

/** Nothing is paid where a method is only saved. */
export function subjectOf({ store, report, language }: Known): Subject {
  if (store?.ref.kind !== 'checkout') return {};
  const { opened, installment } = store.state;
  // In installments it may cost more than the purchase.
  const amount = installment?.total ?? opened?.amount;
  const method =
    opened?.methods.find(({ id }) => id === store.tried) ??
    opened?.methods.find(({ type, vaultedToken }) => type === report.method && !vaultedToken);
  return { sum: amount && toMoneyText(amount, language), name: method?.name };
}

export interface Scene extends Subject {
  readonly part: 'action' | 'result';
  /** Other looks than the usual. */
  readonly look?: string;
  readonly sign?: Sign | undefined;
  /** Colour of the drawing. */
  readonly tone?: string;
  /** Something goes on without the shopper. */
  readonly waits?: boolean;
  readonly title: string;
  /** A sentence, or steps: one a line. */
  readonly text?: string | undefined;
}

/** Of money: by its letters, not by the marks that a language puts around them. */
const toDirection = (text: string): 'rtl' | 'ltr' => (/[\u0590-\u08ff]/.test(text) ? 'rtl' : 'ltr');

/** Lines of a text are steps to take. `dir`: `auto` for words that are not our own. */
export function words(text: string, part: string, dir?: 'auto'): TemplateResult {
  const lines = text.split('\n');
  return lines.length > 1
    ? html`<ol id="said" part="steps" dir=${dir ?? nothing}>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ol>`
    : html`<p id="said" part="${part}-text" dir=${dir ?? nothing}>${text}</p>`;
}

export const scene = ({ part, title, text, sum, name, ...scene }: Scene, content: unknown): TemplateResult =>
  html`<section class="view ${scene.look ?? ''}" part=${part}>
    ${scene.sign ? sign(scene.sign, scene.tone, scene.waits) : nothing}
    <h2 tabindex="-1" part="${part}-title" aria-describedby=${text ? 'said' : nothing}>${title}</h2>
    ${
      sum || name
        ? html`<p class="sum">
            ${sum ? html`<bdi part="amount" dir=${toDirection(sum)}>${sum}</bdi>` : nothing}
            ${name ? html`<small part="method-name">${name}</small>` : nothing}
          </p>`
        : nothing
    }
    ${text ? words(text, part) : nothing} ${content}
  </section>`;

export const button = (
  label: string,
  part: string,
  busy: boolean,
  run: () => void,
  look: '' | 'second' | 'bare' = '',
): TemplateResult =>
  html`<button type="button" class=${look} part=${part} aria-disabled=${busy} @click=${busy ? nothing : run}>
    ${label}
  </button>`;
