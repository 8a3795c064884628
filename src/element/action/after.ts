// What is shown after the press: a step to take, a wait, or the end. Lazy: fetched with the code that pays.
import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';
import './hosted-step.js';

export { afterWords as english } from '../i18n/english-after.js';
export { afterStyles } from './after.styles.js';

type Translate = (key: WordKey) => string;

export interface AfterView {
  readonly t: Translate;
  readonly report: Report;
  readonly gateway: string;
  /** The shopper closed the step, or came back to it. */
  readonly left: boolean;
  /** The step can be taken up again. */
  readonly resumable: boolean;
  readonly hosted: boolean;
  readonly busy: boolean;
  readonly resume: () => void;
  readonly other: () => void;
  readonly leave: () => void;
  readonly moved: () => void;
}

const hostedStep = ({ t, report, gateway, leave, moved }: AfterView): TemplateResult =>
  html`<tender-hosted-step
    .gateway=${gateway}
    .url=${report.next?.kind === 'challenge' ? (report.next.url ?? '') : ''}
    .titles=${{ surface: t('challenge.title'), close: t('button.close') }}
    .onClose=${leave}
    .onMove=${moved}
  ></tender-hosted-step>`;

/** A payment in flight. */
export function acting(view: AfterView): TemplateResult {
  const { t, report, left, resumable, busy } = view;
  const challenged = report.next?.kind === 'challenge' && resumable;
  // While the bank's page is in front, the one thing to do is there.
  const key = !challenged ? 'wait' : left ? 'challenge.left' : 'challenge';
  return html`<section class="view" part="action" aria-label=${t(`${key}.title`)}>
    <h2 tabindex="-1">${t(`${key}.title`)}</h2>
    ${key === 'challenge' ? nothing : html`<p>${t(`${key}.text`)}</p>`}
    ${
      left
        ? html`<div class="buttons">
            ${
              challenged
                ? html`<button type="button" part="continue" aria-disabled=${busy} @click=${view.resume}>
                    ${t('button.continue')}
                  </button>`
                : nothing
            }
            <button type="button" class="second" part="other" aria-disabled=${busy} @click=${view.other}>
              ${t('button.other')}
            </button>
          </div>`
        : html`<p class="quiet"><span class="bar"></span></p>`
    }
    ${view.hosted ? hostedStep(view) : nothing}
  </section>`;
}

const GOOD = ['paid', 'authorized', 'enrolled'];

/** The end: said once, plainly. */
export function result(t: Translate, { outcome }: Report): TemplateResult {
  const good = GOOD.includes(outcome);
  const key = good || outcome === 'in_review' || outcome === 'canceled' ? outcome : 'failed';
  return html`<section
    class="view ${good ? 'good' : ''}"
    part="result"
    aria-label=${t(`result.${key}.title` as WordKey)}
  >
    <h2 tabindex="-1">${t(`result.${key}.title` as WordKey)}</h2>
    <p>${t(`result.${key}.text` as WordKey)}</p>
  </section>`;
}
