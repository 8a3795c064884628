// How long a code can still be paid: minutes while it is short, else the moment in the shopper's own time zone.
import { css, html, LitElement, type TemplateResult } from 'lit';
import { fill, type WordKey } from '../i18n/words.js';

/** Longer than this nobody watches a clock; in milliseconds. */
const WATCHED = 60 * 60 * 1000;

const two = (number: number): string => String(number).padStart(2, '0');

/** `04:59`, from milliseconds. */
export const toClock = (ms: number): string =>
  `${two(Math.floor(ms / 60_000))}:${two(Math.floor((ms % 60_000) / 1000))}`;

export class Countdown extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: var(--_muted);
    }
    time {
      font-variant-numeric: tabular-nums;
    }
  `;
  static override properties = {
    until: { attribute: false },
    language: { attribute: false },
    t: { attribute: false },
  };

  /** ISO 8601. */
  declare until: string;
  declare language: string;
  declare t: (key: WordKey) => string;
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => {
      this.requestUpdate();
    }, 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const end = Date.parse(this.until);
    const left = end - Date.now();
    if (Number.isNaN(end)) return html``;
    if (left <= 0) return html`<span role="status">${t('code.over')}</span>`;
    const moment = new Intl.DateTimeFormat(this.language, { dateStyle: 'medium', timeStyle: 'short' });
    const [key, time] =
      left < WATCHED
        ? (['code.left', toClock(left)] as const)
        : (['code.until', moment.format(end)] as const);
    return html`<time datetime=${this.until} role="timer">${fill(t(key), { time })}</time>`;
  }
}

customElements.get('tender-countdown') ?? customElements.define('tender-countdown', Countdown);

declare global {
  interface HTMLElementTagNameMap {
    'tender-countdown': Countdown;
  }
}
