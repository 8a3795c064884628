// How long a code can still be paid: minutes while it is short, else the moment in the shopper's own time zone.
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { fill, type WordKey } from '../i18n/words.js';

/** Longer than this nobody watches a clock; in milliseconds. */
const WATCHED = 60 * 60 * 1000;

const two = (number: number): string => String(number).padStart(2, '0');

/** `04:59`, from milliseconds. */
export const toClock = (ms: number): string =>
  `${two(Math.floor(ms / 60_000))}:${two(Math.floor((ms % 60_000) / 1000))}`;

/** A moment in the shopper's language and time zone. */
function toMoment(end: number, language: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(language, style).format(end);
  } catch {
    // A language the browser cannot even read.
    return new Intl.DateTimeFormat(undefined, style).format(end);
  }
}

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
    const isOver = left <= 0;
    const [key, time] =
      left < WATCHED
        ? (['code.left', toClock(left)] as const)
        : (['code.until', toMoment(end, this.language)] as const);
    // A timer ticks silently; that it is over is said once.
    return html`${
        isOver
          ? nothing
          : html`<time datetime=${this.until} role="timer" aria-live="off">${fill(t(key), { time })}</time>`
      } <span role="status">${isOver ? t('code.over') : ''}</span>`;
  }
}

customElements.get('tender-countdown') ?? customElements.define('tender-countdown', Countdown);

declare global {
  interface HTMLElementTagNameMap {
    'tender-countdown': Countdown;
  }
}
