// The end: said once, plainly, so that it is understood at a glance; with a reference to quote, and a way on.
import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { loadChunk } from '../state/load-chunk.js';
import { button, scene, subjectOf, wordsOf, type Subject, type Translate } from './pieces.js';
import type { Sign } from './signs.js';

type Key = 'paid' | 'authorized' | 'enrolled' | 'canceled' | 'removed' | 'refunded' | 'failed';

interface End {
  readonly sign: Sign;
  readonly tone?: 'good' | 'bad' | 'calm';
  /** Words of this end, where they are not those of another. */
  readonly key?: Key;
  readonly title?: WordKey;
  readonly text?: WordKey;
}

const ENDS: Readonly<Record<string, End>> = {
  paid: { sign: 'check', tone: 'good', key: 'paid' },
  authorized: { sign: 'check', tone: 'good', key: 'authorized' },
  enrolled: { sign: 'check', tone: 'good', key: 'enrolled' },
  canceled: { sign: 'cross', tone: 'calm', key: 'canceled' },
  declined: { sign: 'cross', tone: 'bad', title: 'decline.title' },
  expired: { sign: 'clock', tone: 'bad', title: 'result.expired.title' },
  // What a status alone tells.
  REFUNDED: { sign: 'check', tone: 'calm', key: 'refunded' },
  UNENROLLED: { sign: 'check', tone: 'calm', key: 'removed' },
  UNENROLL_IN_PROCESS: { sign: 'check', tone: 'calm', key: 'removed' },
};
const FAILED: End = { sign: 'alert', tone: 'bad' };
/** The last try that there was. */
const LAST: End = { sign: 'alert', tone: 'bad', title: 'attempts.title', text: 'attempts.text' };

function endOf({ outcome, status, retry }: Report): End {
  if (Object.hasOwn(ENDS, status)) return ENDS[status] ?? FAILED;
  const isLost = /^(declined|expired|canceled|error)$/.test(outcome);
  return isLost && !retry ? LAST : (ENDS[outcome] ?? FAILED);
}

/** What a shop is asked for first when somebody calls. */
export function reference(t: Translate, { id }: Report): TemplateResult {
  loadChunk(() => import('./copy-button.js')).catch(() => undefined);
  return html`<dl class="quote">
    <dt>${t('voucher.reference')}</dt>
    <dd>
      <bdi part="reference">${id}</bdi>
      <tender-copy-button
        .text=${id}
        .label=${t('button.copy')}
        .done=${t('code.copied')}
        .look=${'bare'}
      ></tender-copy-button>
    </dd>
  </dl>`;
}

/** On a page that lists what is saved, more can be. */
const another = (t: Translate, store: CheckoutStore | undefined, { outcome }: Report): unknown =>
  store?.state.opened?.saved && outcome === 'enrolled'
    ? button(
        t('saved.add'),
        'another',
        false,
        () => void store.later((code) => code.payAnotherWay(store)),
        'second',
      )
    : nothing;

interface EndPicture {
  readonly t: Translate;
  readonly language: string;
  readonly store: CheckoutStore | undefined;
}

export function result({ store, language, ...picture }: EndPicture, report: Report): TemplateResult {
  const t = wordsOf(picture.t, store);
  const { sign, tone = '', key = 'failed', ...end } = endOf(report);
  const isPayment = store?.ref.kind !== 'customer';
  // No sum stands beside words that nothing was charged.
  const subject: Subject =
    key !== 'failed' && key !== 'canceled' ? subjectOf({ store, report, language }) : {};
  return scene(
    {
      part: 'result',
      look: `end ${tone}`,
      sign,
      tone,
      title: t(end.title ?? `result.${key}.title`),
      text: t(end.text ?? `result.${key}.text`),
      ...subject,
    },
    isPayment && report.id ? reference(t, report) : another(t, store, report),
  );
}
