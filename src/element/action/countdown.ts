// How long a code can still be paid: minutes while it is short, else the moment in the shopper's own time zone. Seen all
// the time, said a few times; on paper it is always the moment.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fill, type WordKey } from '../i18n/words.js';
import { say } from '../ui/say.js';

/** Longer than this nobody watches a clock; in milliseconds. */
const WATCHED = 60 * 60 * 1000;
const MINUTE = 60_000;
/** Minutes that are left when it is said. */
const SAID = [10, 5, 2, 1];

const two = (number: number): string => String(number).padStart(2, '0');

/** `04:59`, from milliseconds. */
export const toClock = (ms: number): string =>
  `${two(Math.floor(ms / MINUTE))}:${two(Math.floor((ms % MINUTE) / 1000))}`;

/** In a language the browser can even read, or in its own. */
function inLanguage(language: string, write: (language: string | undefined) => string): string {
  try {
    return write(language);
  } catch {
    return write(undefined);
  }
}

/** A moment in the shopper's language and time zone. */
const toMoment = (end: number, language: string): string =>
  inLanguage(language, (tag) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(end),
  );

const toMinutes = (minutes: number, language: string): string =>
  inLanguage(language, (tag) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes),
  );

export class Countdown extends LitElement {
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
  /** What was left when it was drawn last, in milliseconds. */
  #before = 0;

  protected override createRenderRoot(): this {
    return this;
  }

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

  get #left(): number {
    return Date.parse(this.until) - Date.now();
  }

  /** A clock that runs is not read out; that time gets short, and that it is over, is said once. */
  #speak(left: number): void {
    const { t, language } = this;
    const passed = (minutes: number): boolean => this.#before > minutes * MINUTE && left <= minutes * MINUTE;
    const minutes = SAID.findLast(passed);
    if (minutes) say(this, fill(t('code.left'), { time: toMinutes(minutes, language) }));
    if (this.#before > 0 && left <= 0) say(this, t('code.over'));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const left = this.#left;
    if (!changed.has('until')) this.#speak(left);
    this.#before = left;
  }

  protected override render(): TemplateResult {
    const { t, until, language } = this;
    const end = Date.parse(until);
    const left = this.#left;
    if (Number.isNaN(end)) return html``;
    if (left <= 0) return html`<p class="time over" part="countdown">${t('code.over')}</p>`;
    const moment = fill(t('code.until'), { time: toMoment(end, language) });
    const clock = left < WATCHED && fill(t('code.left'), { time: toClock(left) });
    return html`<time
        class="time ${clock ? 'screen' : ''} ${left < MINUTE ? 'soon' : ''}"
        part="countdown"
        datetime=${until}
        role="timer"
        aria-live="off"
        >${clock || moment}</time
      >
      ${clock ? html`<span class="paper">${moment}</span>` : nothing}`;
  }
}

customElements.get('tender-countdown') ?? customElements.define('tender-countdown', Countdown);

declare global {
  interface HTMLElementTagNameMap {
    'tender-countdown': Countdown;
  }
}
