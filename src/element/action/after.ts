// What is shown after the press: a step to take, a wait, or the end. Lazy: fetched with the code that pays.
import { html, nothing, type TemplateResult } from 'lit';
import type { NextAction, Report } from '../../shared/contract.js';
import type { WordKey, Words } from '../i18n/words.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { loadChunk } from '../state/load-chunk.js';
import './hosted-step.js';
import type { NextKind } from './next-kind.js';

export { afterWords as english } from '../i18n/english-after.js';
export { afterStyles as styles } from './after.styles.js';
export { landInForm, toTimeText } from './land-in-form.js';

type Translate = (key: WordKey) => string;

/** What is said of a payment has other words where a method is only saved. */
const wordsOf = ({ t, store }: Pick<ActingPicture, 't' | 'store'>): Translate =>
  store?.ref.kind === 'customer' ? (key) => t(`${key}.enroll` as WordKey) || t(key) : t;

/** What is needed to draw a payment in flight. */
export interface ActingPicture {
  readonly t: Translate;
  readonly language: string;
  readonly gateway: string;
  readonly store: CheckoutStore | undefined;
  readonly report: Report | undefined;
  /** More code came, with its English. */
  readonly arrived: (english: Words) => void;
}

interface AfterView extends Omit<ActingPicture, 'store'> {
  readonly store: CheckoutStore;
  readonly report: Report;
  readonly busy: boolean;
  /** This payment can be left for another one. */
  readonly leavable: boolean;
}

/** Kinds with a view of their own: each is a file in `next/`. */
const hasNext = (kind: string): boolean => /^(redirect|qr|voucher|request|info)$/.test(kind);

/** Views of steps, as far as they were needed. A kind that is on its way, or has no view, is nothing. */
const views = new Map<string, NextKind | undefined>();

/** The view of the payment's step, fetched when it is asked for first. */
function nextOf({ report, arrived, store }: AfterView): NextKind | undefined {
  const { kind } = report.next ?? {};
  if (!kind || views.has(kind) || store.state.notice?.retry) return views.get(kind ?? '');
  views.set(kind, undefined);
  if (hasNext(kind))
    loadChunk(() => import('./load-next.js'))
      .then(async ({ loadNext, english }) => {
        views.set(kind, await loadChunk(() => loadNext(kind)));
        arrived(english);
      })
      .catch((thrown: unknown) => {
        // Asked for again at the next try.
        views.delete(kind);
        store.fail(thrown);
      });
  return undefined;
}

/** What the gateway's action page is to show: its address, or the provider's own markup. */
const stepOf = ({ next }: Report): { url?: string | undefined; html?: string | undefined } | undefined => {
  if (next?.kind !== 'challenge' && next?.kind !== 'embed') return undefined;
  return next.kind === 'embed' && next.html ? { html: next.html } : next.url ? { url: next.url } : undefined;
};

const hostedStep = ({ t, report, gateway, store }: AfterView): TemplateResult =>
  html`<tender-hosted-step
    .gateway=${gateway}
    .step=${stepOf(report)}
    .titles=${{ surface: t('challenge.title'), close: t('button.close') }}
    .onClose=${() => void store.later((code) => code.leave(store))}
    .onMove=${() => void store.later((code) => code.wake(store, false))}
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
const confirmation = ({ t, busy, store }: AfterView): TemplateResult =>
  html`<section class="view" part="action" aria-label=${t('abandon.title')}>
    <h2 tabindex="-1">${t('abandon.title')}</h2>
    <p>${t('abandon.text')}</p>
    <div class="buttons">
      ${button(t('abandon.yes'), 'abandon', busy, () => {
        void store.later((code) => {
          code.abandon(store);
          // To the methods, once they are back.
          setTimeout(() => {
            store.host.focus();
          });
        });
      })}
      ${button(
        t('button.back'),
        'back',
        busy,
        () => {
          store.set({ confirming: false });
        },
        true,
      )}
    </div>
  </section>`;

const other = ({ t, busy, store }: AfterView): TemplateResult =>
  button(t('button.other'), 'other', busy, () => void store.later((code) => code.payAnotherWay(store)), true);

/** A step that the checkout draws itself. */
const drawn = (view: AfterView, next: NextKind, action: NextAction): TemplateResult => {
  const { t, language, busy, leavable } = view;
  return html`<section class="view next" part="action" aria-label=${t(next.title)}>
    <h2 tabindex="-1">${t(next.title)}</h2>
    ${next.draw({ next: action, t, language, busy })} ${leavable ? other(view) : nothing}
  </section>`;
};

/** A step that is taken elsewhere, or a wait. */
function elsewhere(view: AfterView): TemplateResult {
  const { t, report, store, busy } = view;
  const { left, surface, opened } = store.state;
  const isElsewhere = report.next?.kind === 'challenge' || report.next?.kind === 'embed';
  const isResumable = isElsewhere && (store.live === report.session || stepOf(report) !== undefined);
  // Nobody says when a provider is done with an enrollment, and leaving it costs nothing.
  const isEndless = opened?.purpose === 'enrollment' && !isElsewhere;
  // While the bank's page is in front, the one thing to do is there.
  const key = !isResumable ? 'wait' : left ? 'challenge.left' : 'challenge';
  return html`<section class="view" part="action" aria-label=${t(`${key}.title`)}>
    <h2 tabindex="-1">${t(`${key}.title`)}</h2>
    ${key === 'challenge' ? nothing : html`<p>${t(`${key}.text`)}</p>`}
    ${
      left
        ? html`<div class="buttons">
            ${isResumable ? button(t('button.continue'), 'continue', busy, () => void store.later((code) => code.resume(store))) : nothing}
            ${view.leavable ? other(view) : nothing}
          </div>`
        : html`<p class="quiet"><span class="bar"></span></p>
            ${isEndless ? other(view) : nothing}`
    }
    ${surface === 'hosted' ? hostedStep(view) : nothing}
  </section>`;
}

/** A payment in flight. */
export function acting({ store, report, ...picture }: ActingPicture): TemplateResult | undefined {
  if (!store || !report) return undefined;
  const { phase, opened, confirming } = store.state;
  const leavable = report.status !== 'READY_TO_PAY' || opened?.secondAttempt === true;
  const t = wordsOf({ ...picture, store });
  const view: AfterView = { ...picture, t, store, report, leavable, busy: phase === 'busy' };
  if (confirming) return confirmation(view);
  const next = nextOf(view);
  if (next && report.next) return drawn(view, next, report.next);
  // Its code is on the way: nothing is said meanwhile that would not be true.
  return hasNext(report.next?.kind ?? '') ? undefined : elsewhere(view);
}

const GOOD = ['paid', 'authorized', 'enrolled'];

/** The end: said once, plainly. */
export function result(
  picture: Pick<ActingPicture, 't' | 'store'>,
  { outcome, status }: Report,
): TemplateResult {
  const t = wordsOf(picture);
  const good = GOOD.includes(outcome);
  const gone = status.startsWith('UNENROLL');
  const key = gone
    ? 'removed'
    : good || outcome === 'in_review' || outcome === 'canceled'
      ? outcome
      : 'failed';
  return html`<section
    class="view ${good ? 'good' : ''}"
    part="result"
    aria-label=${t(`result.${key}.title` as WordKey)}
  >
    <h2 tabindex="-1">${t(`result.${key}.title` as WordKey)}</h2>
    <p>${t(`result.${key}.text` as WordKey)}</p>
  </section>`;
}
