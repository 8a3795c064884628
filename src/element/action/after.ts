// What is shown after the press: a step to take, a wait, or the end. Lazy: fetched with the code that pays.
import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';
import './hosted-step.js';
import type { NextKind } from './next-kind.js';

export { afterWords as english } from '../i18n/english-after.js';
export { afterStyles } from './after.styles.js';
export { hasNext } from './next-kind.js';

type Translate = (key: WordKey) => string;

export interface AfterView {
  readonly t: Translate;
  readonly language: string;
  readonly report: Report;
  readonly gateway: string;
  /** The view of the step, once it is here; steps that are run elsewhere have none. */
  readonly next: NextKind | undefined;
  /** The shopper closed the step, or came back to it. */
  readonly left: boolean;
  /** The step can be taken up again. */
  readonly resumable: boolean;
  /** This payment can be left for another one. */
  readonly leavable: boolean;
  /** Leaving needs a promise of the shopper: the payment cannot be cancelled. */
  readonly confirming: boolean;
  readonly hosted: boolean;
  readonly busy: boolean;
  readonly resume: () => void;
  readonly other: () => void;
  readonly abandon: () => void;
  readonly keep: () => void;
  readonly leave: () => void;
  readonly moved: () => void;
}

const hostedStep = ({ t, report, gateway, leave, moved }: AfterView): TemplateResult =>
  html`<tender-hosted-step
    .gateway=${gateway}
    .url=${report.next && 'url' in report.next ? (report.next.url ?? '') : ''}
    .titles=${{ surface: t('challenge.title'), close: t('button.close') }}
    .onClose=${leave}
    .onMove=${moved}
  ></tender-hosted-step>`;

const button = (
  label: string,
  part: string,
  busy: boolean,
  run: () => void,
  isSecond = false,
): TemplateResult =>
  html`<button
    type="button"
    class=${isSecond ? 'second' : ''}
    part=${part}
    aria-disabled=${busy}
    @click=${run}
  >
    ${label}
  </button>`;

/** A payment that cannot be taken back: the shopper promises not to use it. */
const confirmation = ({ t, busy, abandon, keep }: AfterView): TemplateResult =>
  html`<section class="view" part="action" aria-label=${t('abandon.title')}>
    <h2 tabindex="-1">${t('abandon.title')}</h2>
    <p>${t('abandon.text')}</p>
    <div class="buttons">
      ${button(t('abandon.yes'), 'abandon', busy, abandon)}
      ${button(t('button.continue'), 'continue', busy, keep, true)}
    </div>
  </section>`;

/** A step that the checkout draws itself. */
const drawn = (view: AfterView, next: NextKind, action: NonNullable<Report['next']>): TemplateResult => {
  const { t, language, busy, leavable, other } = view;
  return html`<section class="view next" part="action" aria-label=${t(next.title)}>
    <h2 tabindex="-1">${t(next.title)}</h2>
    ${next.draw({ next: action, t, language, busy })}
    ${leavable ? button(t('button.other'), 'other', busy, other, true) : nothing}
  </section>`;
};

/** A payment in flight. */
export function acting(view: AfterView): TemplateResult {
  const { t, report, next, left, resumable, busy } = view;
  if (view.confirming) return confirmation(view);
  if (next && report.next) return drawn(view, next, report.next);
  const isElsewhere = report.next?.kind === 'challenge' || report.next?.kind === 'embed';
  // While the bank's page is in front, the one thing to do is there.
  const key = !(isElsewhere && resumable) ? 'wait' : left ? 'challenge.left' : 'challenge';
  return html`<section class="view" part="action" aria-label=${t(`${key}.title`)}>
    <h2 tabindex="-1">${t(`${key}.title`)}</h2>
    ${key === 'challenge' ? nothing : html`<p>${t(`${key}.text`)}</p>`}
    ${
      left
        ? html`<div class="buttons">
            ${key === 'wait' ? nothing : button(t('button.continue'), 'continue', busy, view.resume)}
            ${view.leavable ? button(t('button.other'), 'other', busy, view.other, true) : nothing}
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
