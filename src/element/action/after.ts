// What is shown after the press: a step to take, a wait, or the end. Lazy: fetched with the code that pays.
import { html, nothing, type TemplateResult } from 'lit';
import type { NextAction, Report } from '../../shared/contract.js';
import type { Words } from '../i18n/words.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { loadChunk } from '../state/load-chunk.js';
import { afterStyles, growStyles } from './after.styles.js';
import type { NextKind } from './next-kind.js';
import { reference } from './result.js';
import { button, scene, subjectOf, wordsOf, type Translate } from './pieces.js';

export { afterWords as english } from '../i18n/english-after.js';
export { landInForm, toTimeText } from './land-in-form.js';
export { isMove } from './moves.js';
export { result } from './result.js';
export { afterStyles as styles };

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
const hasNext = (kind: string): boolean => /^(redirect|qr|voucher|request|info|abandon)$/.test(kind);

/**
 * Views of steps, as far as they were needed: by checkout, because each of them learns the words that come with a view. A
 * kind that is on its way, or has no view, is nothing.
 */
const known = new WeakMap<CheckoutStore, Map<string, NextKind | undefined>>();

/** The view of a step, fetched when it is asked for first. */
function nextOf({ arrived, store }: AfterView, kind: string): NextKind | undefined {
  const views = known.get(store) ?? new Map<string, NextKind | undefined>();
  known.set(store, views);
  if (views.has(kind) || store.state.notice?.retry) return views.get(kind);
  views.set(kind, undefined);
  if (hasNext(kind))
    loadChunk(() => import('./load-next.js'))
      .then(async ({ loadNext, english, styles }) => {
        growStyles(styles);
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

/** A dialog of ours is rarely needed: most often the provider's code shows its own. */
function hostedStep({ report, gateway, store, t }: AfterView, title: string): TemplateResult {
  loadChunk(() => import('./hosted-step.js')).catch((thrown: unknown) => {
    void store.later((code) => code.leave(store));
    store.fail(thrown);
  });
  return html`<tender-hosted-step
    exportparts="dialog, dialog-title, close"
    .gateway=${gateway}
    .step=${stepOf(report)}
    .titles=${{ surface: title, close: t('button.close') }}
    .onClose=${() => void store.later((code) => code.leave(store))}
    .onMove=${() => void store.later((code) => code.wake(store, false))}
  ></tender-hosted-step>`;
}

/** Quieter below a step to take than beside Continue. */
const other = ({ t, busy, store }: AfterView, look: 'second' | 'bare' = 'second'): TemplateResult =>
  button(t('button.other'), 'other', busy, () => void store.later((code) => code.payAnotherWay(store)), look);

/** A step that the checkout draws itself. */
function drawn(view: AfterView, next: NextKind, action: NextAction): TemplateResult {
  const { t, language, busy, leavable, store, report } = view;
  // The question that comes before leaving it is at hand when it is needed.
  if (leavable && report.status === 'READY_TO_PAY') nextOf(view, 'abandon');
  return scene(
    { part: 'action', look: 'next', sign: next.sign, title: t(next.title(action)), ...subjectOf(view) },
    html`${next.draw({ next: action, t, language, busy, store })}
    ${leavable && !next.isQuestion ? other(view, 'bare') : nothing}`,
  );
}

/** A step that is taken elsewhere, or a wait. */
function elsewhere(view: AfterView): TemplateResult {
  const { t, report, store, busy, leavable } = view;
  const { left, surface, opened } = store.state;
  const { kind } = report.next ?? {};
  const isElsewhere = kind === 'challenge' || kind === 'embed';
  const isResumable = isElsewhere && (store.live === report.session || stepOf(report) !== undefined);
  const isReviewed = report.outcome === 'in_review';
  const title = t(kind === 'embed' ? 'embed.title' : 'challenge.title');
  // While the bank's page is in front, the one thing to do is there.
  const wait = isReviewed ? 'result.in_review' : 'wait';
  const key = !isResumable ? wait : left ? 'challenge.left' : 'challenge';
  const leave = leavable ? other(view) : nothing;
  // Nobody says when a provider is done with an enrollment, and leaving it costs nothing.
  const isEndless = opened?.purpose === 'enrollment' && !isElsewhere;
  const ways = left
    ? html`${isResumable ? button(t('button.continue'), 'continue', busy, () => void store.later((code) => code.resume(store))) : nothing}
      ${leave}`
    : isEndless
      ? other(view)
      : html`<p>${t('progress.checking')}</p>
          ${leave}`;
  return scene(
    {
      part: 'action',
      look: 'end',
      sign: isResumable ? 'shield' : 'clock',
      waits: !(left && isResumable),
      title: key === 'challenge' ? title : t(`${key}.title`),
      text: key === 'challenge' ? undefined : t(`${key}.text`),
      ...subjectOf(view),
    },
    html`${isReviewed ? reference(t, report) : nothing}
      <div class="buttons ${left || isEndless ? '' : 'late'}" ?hidden=${isReviewed || key === 'challenge'}>
        ${ways}
      </div>
      ${surface === 'hosted' ? hostedStep(view, title) : nothing}`,
  );
}

/** A payment in flight. */
export function acting({ store, report, ...picture }: ActingPicture): TemplateResult | undefined {
  if (!store || !report) return undefined;
  const { phase, opened, confirming } = store.state;
  const leavable = report.status !== 'READY_TO_PAY' || opened?.secondAttempt === true;
  const t = wordsOf(picture.t, store);
  const view: AfterView = { ...picture, t, store, report, leavable, busy: phase === 'busy' };
  const action = report.next ?? { kind: 'wait' };
  const kind = confirming ? 'abandon' : action.kind;
  const next = nextOf(view, kind);
  if (next) return drawn(view, next, action);
  // Its code is on the way: nothing is said meanwhile that would not be true.
  return hasNext(kind) ? undefined : elsewhere(view);
}
