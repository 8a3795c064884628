// How many payments: a list that follows the card and the amount. A tag because it has a life: plans are asked for,
// arrive late, change under the shopper's choice. Lazy: fetched for methods that may be paid so.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Method, Money, Plan } from '../../shared/contract.js';
import type { CardChange } from '../../shared/protocol.js';
import { askPlans } from '../api/plans.js';
import type { WordKey } from '../i18n/words.js';
import { findWish, isSame, toChoices, type Wish } from '../model/plans.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { inputStyles } from '../ui/input.styles.js';
import { select } from '../ui/input.js';
import { say } from '../ui/say.js';
import type { PanelView } from './panel-view.js';
import { detailsOf, planStyles, toPlanText } from './plan-text.js';

export { planWords as english } from '../i18n/english-plans.js';

/** How long a press waits for plans that are on their way, in milliseconds. */
const MOMENT = 6000;
/** How long a list is believed at a press, in milliseconds. Yuno's prices stay longer, and are not for ever. */
const FRESH = 30_000;
const FIELD = 'installments';

/** Plans by question: the same card and amount are asked about once. */
const answers = new WeakMap<CheckoutStore, Map<string, Promise<readonly Plan[]>>>();

const HINTS = {
  waiting: 'plans.wait',
  asking: 'plans.asking',
  known: 'plans.none',
  failed: 'plans.failed',
} as const satisfies Record<string, WordKey>;

type Standing = keyof typeof HINTS;

export class Installments extends LitElement {
  static override styles = [inputStyles, planStyles];
  static override properties = {
    store: { attribute: false },
    method: { attribute: false },
    card: { attribute: false },
    amount: { attribute: false },
    t: { attribute: false },
    language: { attribute: false },
    disabled: { attribute: false },
  };

  declare store: CheckoutStore;
  declare method: Method;
  declare card: CardChange | undefined;
  declare amount: Money | undefined;
  declare t: (key: WordKey) => string;
  declare language: string;
  declare disabled: boolean;

  #standing: Standing = 'waiting';
  #choices: readonly (Plan | undefined)[] = [undefined];
  #chosen: Plan | undefined;
  /** What the shopper chose last: kept while there is no list that could have it. */
  #wish: Wish | undefined;
  #question = '';
  /** When the list came. */
  #since = 0;
  #asked: Promise<void> = Promise.resolve();
  /** Said aloud: the choice is not what it was. */
  #news: WordKey | undefined;
  /** What was said of it. */
  #told: string | undefined;

  /** What is on screen is what will be paid. A list that is on its way is waited for, and shown before it counts. */
  async validate(): Promise<boolean> {
    await this.updateComplete;
    const { installment } = this.store.state;
    // A list that lies on screen for a while may be another by now.
    if (installment && this.#standing === 'known' && Date.now() - this.#since > FRESH) this.#renew();
    if (this.#standing === 'failed' && (this.#wish?.value ?? 1) > 1) {
      // What was chosen cannot be had: the shopper decides whether one payment will do.
      this.#wish = undefined;
      return this.#object('plans.lost');
    }
    // One payment was never in doubt.
    if (this.#standing !== 'asking' || !(this.#wish ?? installment)) return true;
    const before = this.#chosen;
    await Promise.race([this.#asked, new Promise((resolve) => setTimeout(resolve, MOMENT))]);
    const settled = this.#standing !== ('asking' as Standing);
    if (settled && isSame(before, this.#chosen)) return true;
    return this.#object(settled ? 'plans.changed' : this.#news);
  }

  /** The press is not sent: it is said why, where the choice is. */
  async #object(news: WordKey | undefined): Promise<boolean> {
    this.#news = news;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('select')?.focus();
    return false;
  }

  /** Asks once more what is known already. */
  #renew(): void {
    answers.get(this.store)?.delete(this.#question);
    this.#question = '';
    this.#quote();
  }

  /** First digits to ask about; empty where none are needed; nothing while there are too few. */
  get #iin(): string | undefined {
    const { method, card } = this;
    if (method.vaultedToken || method.installments === 'method') return '';
    return method.installments === 'number' && !card?.whole ? undefined : card?.iin;
  }

  #ask(iin: string, question: string): Promise<readonly Plan[]> {
    const { store, method, amount } = this;
    const known = answers.get(store) ?? new Map<string, Promise<readonly Plan[]>>();
    answers.set(store, known);
    const { type, vaultedToken } = method;
    const asked =
      known.get(question) ??
      askPlans(store.client, {
        session: store.ref,
        method: { type, ...(vaultedToken && { vaultedToken }) },
        ...(iin && { iin }),
        ...(amount && { amount }),
      });
    known.set(question, asked);
    // What failed is asked again.
    asked.catch(() => known.delete(question));
    return asked;
  }

  /** Asks what the card and the amount on screen can be paid with, once per card and amount. */
  #quote(): void {
    const iin = this.#iin;
    const { method, amount, store } = this;
    // Another session may have plans of its own.
    const question = iin === undefined ? '' : JSON.stringify([store.ref.token, method.id, iin, amount]);
    if (question === this.#question) return;
    this.#question = question;
    this.#news = undefined;
    if (iin === undefined) {
      this.#show('waiting', []);
      return;
    }
    this.#standing = 'asking';
    this.requestUpdate();
    const isCurrent = () => question === this.#question && this.isConnected;
    this.#asked = this.#ask(iin, question).then(
      (plans) => {
        if (isCurrent()) this.#show('known', plans);
      },
      () => {
        if (isCurrent()) this.#show('failed', []);
      },
    );
  }

  /** Another list: the last choice is kept where it is offered, else it is one payment, and that is said. */
  #show(standing: Standing, plans: readonly Plan[]): void {
    this.#standing = standing;
    this.#since = Date.now();
    this.#choices = toChoices(plans);
    const at = this.#wish ? findWish(this.#choices, this.#wish) : -1;
    if (standing === 'known' && this.#wish && at < 0) {
      if (this.#wish.value > 1) this.#news = 'plans.lost';
      this.#wish = undefined;
    }
    this.#choose(this.#choices[Math.max(0, at)]);
  }

  #choose(plan: Plan | undefined): void {
    this.#chosen = plan;
    const { id = '', value = 1, each, total } = plan ?? {};
    const installment = each && total ? { id, value, each, total } : undefined;
    if (installment ?? this.store.state.installment) this.store.set({ installment });
    this.requestUpdate();
  }

  readonly #pick = (index: string): void => {
    const plan = this.#choices[Number(index)];
    this.#wish = { value: plan?.value ?? 1, ...(plan?.kind && { kind: plan.kind }) };
    this.#news = undefined;
    this.#choose(plan);
  };

  readonly #again = (): void => {
    this.#question = '';
    this.requestUpdate();
  };

  get #hint(): string {
    // A list that is there stays as it is while more digits are asked about: a line that comes and goes moves the button.
    return this.#choices.length > 1 ? '' : this.t(HINTS[this.#standing]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Back from another method: what was chosen before.
    const { installment } = this.store.state;
    if (!this.hasUpdated && installment) this.#wish = { value: installment.value };
    // The same method, read again, is the same choice.
    const before = changed.get('method');
    if (before && before.id !== this.method.id) this.#wish = undefined;
    this.#quote();
  }

  protected override updated(): void {
    const news = this.#news && this.t(this.#news);
    if (news === this.#told) return;
    this.#told = news;
    say(this, news ?? '');
  }

  protected override render(): TemplateResult {
    const { t, language, amount, disabled } = this;
    const kinds = new Set(this.#choices.flatMap((plan) => plan?.kind ?? []));
    const view = { t, language, amount, told: kinds.size > 1 };
    const hint = this.#hint;
    const details = this.#chosen ? detailsOf(this.#chosen, view) : [];
    return html`${select({
        path: FIELD,
        label: t('plans.title'),
        hint: [hint, ...details].filter(Boolean).join(' · '),
        value: String(this.#choices.indexOf(this.#chosen)),
        required: false,
        disabled,
        options: this.#choices.map((plan, index) => ({
          value: String(index),
          label: toPlanText(plan, view),
        })),
        onChange: this.#pick,
        onLeave: () => undefined,
      })}
      ${
        this.#standing === 'failed'
          ? html`<button type="button" class="second" part="retry" @click=${this.#again}>
              ${t('button.retry')}
            </button>`
          : nothing
      }
      <p class=${this.#news ? 'news' : 'unseen'} part="news">${this.#news ? t(this.#news) : nothing}</p>`;
  }
}

customElements.get('tender-installments') ?? customElements.define('tender-installments', Installments);

declare global {
  interface HTMLElementTagNameMap {
    'tender-installments': Installments;
  }
}

export const installments = ({ store, method, t, language, disabled }: PanelView): TemplateResult => {
  const { card, opened } = store.state;
  return html`<tender-installments
    exportparts="field,label,input,select,select-arrow,hint,error,retry,news"
    .store=${store}
    .method=${method}
    .card=${card}
    .amount=${opened?.amount}
    .t=${t}
    .language=${language}
    .disabled=${disabled}
  ></tender-installments>`;
};
