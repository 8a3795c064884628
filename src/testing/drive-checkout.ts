// A shopper's hands from a script of the page itself: for Testing Library, Vitest's browser mode, @web/test-runner.
// Needs a real browser, because the card fields are a document of another origin.
import type { Method, TenderEventName, TenderEventDetails } from 'tender-checkout';
import { toCard, toCode, type CardChoice, type ChallengeAnswer } from './cards.js';
import {
  EVENTS,
  ONLY_SANDBOX,
  PLACES,
  toAnswer,
  toMethod,
  type CheckoutHands,
  type Heard,
  type HeardEvent,
} from './checkout-hands.js';
import { findAll, isSeen, type, until } from './deep.js';
import { describe, glance } from './in-page.js';
import { order } from './orders.js';
import { isFit } from './seen.js';
import { absent, createEndWatch, missed, over, type Seen } from './told.js';

export interface DriveOptions {
  /** How long anything may take, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
}

const isChosen = (radio: HTMLElement): boolean => (radio as HTMLInputElement).checked;

/** The first window in a window. Of another origin, one that is not there must not be asked for. */
const inner = (window: Window | null | undefined): Window | undefined =>
  window && window.length > 0 ? window[0] : undefined;

class PageHands implements CheckoutHands {
  readonly #element: HTMLElement;
  readonly #timeout: number;
  readonly #heard: HeardEvent[] = [];
  #pressed = 0;

  constructor(element: HTMLElement, { timeout = 10_000 }: DriveOptions) {
    this.#element = element;
    this.#timeout = timeout;
    for (const name of EVENTS)
      element.addEventListener(name, ({ detail }) => {
        const { respondWith: _, ...plain } = detail as TenderEventDetails['tender-token'];
        this.#heard.push({ type: name, detail: plain } as unknown as HeardEvent);
      });
  }

  async methods(): Promise<readonly Method[]> {
    return this.#until('A list of methods is', () => {
      const { methods } = glance([this.#element]);
      return methods.length > 0 && methods;
    });
  }

  async choose(wanted: string): Promise<void> {
    const { id } = toMethod(await this.methods(), wanted);
    const find = (): HTMLElement | undefined => this.#find(`${PLACES.radio}[value="${CSS.escape(id)}"]`);
    if (!find()) this.#find(PLACES.more)?.click();
    const radio = await this.#until(`The row of ${wanted} is`, find);
    if (!isChosen(radio)) radio.click();
  }

  async fillCard(choice?: CardChoice): Promise<void> {
    await this.methods();
    if (!findAll(this.#root, PLACES.radio).some(isChosen)) await this.choose('CARD');
    await this.#until('The card form is', () => this.#find('tender-secure-fields[ready]'));
    const { number, ...beside } = toCard(choice);
    const isNumberGiven = typeof choice === 'string' || choice?.number !== undefined;
    const { asked } = await this.#frameOrder({ fill: { number, ...beside } });
    if (isNumberGiven && !asked.includes('number'))
      throw new Error(`The chosen method asks for ${asked.join(', ')} and takes no card number.`);
  }

  async fillFields(values: Readonly<Record<string, string>>): Promise<void> {
    const fields = await this.#until('A form of the method is', () => {
      const found = findAll(this.#root, PLACES.form).flatMap((form) =>
        form.shadowRoot ? findAll(form.shadowRoot, 'input, select') : [],
      );
      const isWhole = !this.#find(PLACES.waiting);
      return isWhole && found.length > 0 && found;
    });
    for (const [id, text] of Object.entries(values)) {
      const field = fields.find((one) => one.id === id);
      if (!field)
        throw new Error(`No field “${id}” is asked for, but: ${fields.map((one) => one.id).join(', ')}.`);
      type(field, text);
      if (field.role === 'combobox')
        (await this.#until('A row to choose is', () => this.#find('[role="option"]'))).click();
    }
  }

  async pay(): Promise<void> {
    const button = await this.#until('A button to press is', () =>
      this.#find(`${PLACES.button}:not([aria-disabled="true"])`),
    );
    this.#pressed = this.#heard.length;
    button.click();
  }

  save(): Promise<void> {
    return this.pay();
  }

  async finishChallenge(answer: ChallengeAnswer = 'approve'): Promise<void> {
    const { target, origin } = await this.#bank();
    const { asked } = await order(target, origin, {});
    const press = toAnswer(answer, asked.includes('code'));
    const { missing } = await order(target, origin, { fill: { code: toCode(answer) }, press });
    if (missing) throw new Error(`The bank's page has nothing to press like ${press}.`);
  }

  async closeChallenge(): Promise<void> {
    (await this.#until('Something of a bank to close is', () => this.#find(PLACES.close))).click();
  }

  async waitForResult(expected = {}, { timeout = this.#timeout } = {}) {
    return this.#wait('tender-result', expected, timeout, true);
  }

  waitForEvent<Name extends TenderEventName>(
    name: Name,
    expected: Partial<Heard<Name>> = {},
    { timeout = this.#timeout } = {},
  ): Promise<Heard<Name>> {
    return this.#wait(name, expected, timeout, false);
  }

  async events(): Promise<readonly HeardEvent[]> {
    return Promise.resolve([...this.#heard]);
  }

  async notice(): Promise<string> {
    const notice = await this.#until('A notice is', () => this.#find(PLACES.notice), true);
    return notice.innerText.trim();
  }

  get #root(): ParentNode {
    return this.#element.shadowRoot ?? this.#element;
  }

  #find(selector: string): HTMLElement | undefined {
    return findAll(this.#root, selector).find(isSeen);
  }

  /** Looks until it is there. What has come to an end is not waited for, unless it `stays` on screen then, too. */
  #until<T>(what: string, look: () => T | undefined | false, stays = false): Promise<T> {
    const isOver = createEndWatch();
    const lookAgain = (): T | undefined | false => {
      const found = look();
      const { end } = glance([this.#element]);
      if (!found && !stays && isOver(end) && end) throw over(what, end, this.#seen());
      return found;
    };
    return until(lookAgain, this.#timeout, () => absent(what, this.#timeout, this.#seen()));
  }

  #seen(): Seen {
    return { events: this.#heard, view: describe([this.#element]) };
  }

  async #wait<Name extends TenderEventName>(
    name: Name,
    expected: object,
    timeout: number,
    sincePress: boolean,
  ): Promise<Heard<Name>> {
    const find = () =>
      this.#heard.slice(sincePress ? this.#pressed : 0).find((event) => isFit(event, name, expected));
    const event = await until(find, timeout, () => missed(name, expected, timeout, this.#seen()));
    return event.detail as Heard<Name>;
  }

  #frame(): HTMLIFrameElement | null {
    return this.#element.querySelector<HTMLIFrameElement>(PLACES.frame);
  }

  #frameOrder(what: Parameters<typeof order>[2]) {
    const { origin } = new URL(this.#frame()?.src ?? location.href);
    return order(() => this.#frame()?.contentWindow, origin, what);
  }

  /** The sandbox's page: in the provider's document inside the frame, or in the gateway's own page. */
  async #bank() {
    const hosted = (): HTMLIFrameElement | undefined =>
      this.#find(PLACES.hosted) as HTMLIFrameElement | undefined;
    const target = (): Window | undefined =>
      inner(hosted()?.contentWindow) ?? inner(inner(this.#frame()?.contentWindow));
    await this.#until('A page of a bank is', target).catch((cause: unknown) => {
      throw new Error(`${(cause as Error).message}\n${ONLY_SANDBOX}`, { cause });
    });
    const holder = hosted() ?? this.#frame();
    const { origin } = new URL(holder?.src ?? location.href);
    const { bank } = await order(() => holder?.contentWindow, origin, {});
    return { target, origin: bank };
  }
}

/** Takes a `<tender-checkout>` of this page into a shopper's hands. Before its methods are there, so that no event is missed. */
export function driveCheckout(element: Element, options: DriveOptions = {}): CheckoutHands {
  if (/jsdom|happy/i.test(navigator.userAgent))
    throw new Error(
      'A checkout cannot be driven in jsdom or happy-dom: its card fields are a document of another origin, and there ' +
        "are none. Use a real browser: Vitest's browser mode, @web/test-runner, or Playwright with checkoutOn().",
    );
  if (element.localName !== 'tender-checkout')
    throw new Error(`driveCheckout() takes a <tender-checkout>, not a <${element.localName}>.`);
  return new PageHands(element as HTMLElement, options);
}
