// A shopper's hands over Playwright: real clicks and keys, in the card frame too. Finds everything by what no language
// changes.
import type { Method, TenderEventName } from 'tender-checkout';
import { toCard, toCode, type CardChoice, type ChallengeAnswer } from './cards.js';
import {
  EVENTS,
  ONLY_SANDBOX,
  PLACES,
  toAnswer,
  toMethod,
  type CheckoutHands,
  type Heard,
} from './checkout-hands.js';
import {
  awaitEvent,
  describe,
  glance,
  markPress,
  readHeard,
  remember,
  type Glance,
  type Question,
} from './in-page.js';
import type { FrameLike, LocatorLike, PageLike } from './page-like.js';
import { absent, createEndWatch, missed, over, type Seen } from './told.js';

export interface HandsOptions {
  /** CSS selector of the checkout that is meant. Default: `tender-checkout`. */
  readonly selector?: string;
  /** How long anything may take, in milliseconds. Default: 15,000. */
  readonly timeout?: number;
}

/** How often something is looked for, in milliseconds. */
const LOOK = 50;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** A page that is being left cannot be asked: the next one can. */
const isLeaving = (thrown: unknown): boolean =>
  /context was destroyed|navigat|Cannot find context|detached/i.test(String(thrown));

class PlaywrightHands implements CheckoutHands {
  readonly #page: PageLike;
  readonly #selector: string;
  readonly #question: Question;
  readonly #timeout: number;

  constructor(page: PageLike, { selector, timeout = 15_000 }: HandsOptions) {
    this.#page = page;
    this.#selector = selector ?? 'tender-checkout';
    // The only checkout may be where its tag cannot be seen from: in a closed shadow root.
    this.#question = selector ? { selector } : {};
    this.#timeout = timeout;
  }

  get #root(): LocatorLike {
    return this.#page.locator(this.#selector);
  }

  get #frame(): FrameLike {
    return this.#page.frameLocator(`${this.#selector} ${PLACES.frame}`);
  }

  methods(): Promise<readonly Method[]> {
    return this.#until('A list of methods is', async () => {
      const { methods } = await this.#glance();
      return methods.length > 0 && methods;
    });
  }

  async choose(wanted: string): Promise<void> {
    const { id } = toMethod(await this.methods(), wanted);
    const radio = this.#root.locator(`${PLACES.radio}[value="${id}"]`);
    const more = this.#root.locator(PLACES.more);
    if (!(await radio.isVisible()) && (await more.isVisible())) await more.click(this.#in);
    const what = `The row of ${wanted} is`;
    const [isChosen] = await this.#until(what, async () => {
      const found = await radio.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked));
      return found.length > 0 && found;
    });
    // The only method is a heading once it is chosen, and takes no click.
    if (!isChosen) await this.#do(what, radio.check(this.#in));
  }

  async fillCard(choice?: CardChoice): Promise<void> {
    const chosen = this.#root.locator(`${PLACES.radio}:checked`);
    if ((await this.methods()).length > 0 && (await chosen.evaluateAll((all) => all.length)) === 0)
      await this.choose('CARD');
    const inputs = this.#frame.locator(PLACES.cardFields);
    await this.#see(inputs.first(), 'The card fields are');
    const asked = await inputs.evaluateAll((all) => all.map(({ id }) => id));
    const isNumberGiven = typeof choice === 'string' || choice?.number !== undefined;
    if (isNumberGiven && !asked.includes('number'))
      throw new Error(`The chosen method asks for ${asked.join(', ')} and takes no card number.`);
    for (const [name, text] of Object.entries(toCard(choice)))
      if (asked.includes(name))
        await this.#do(
          `The field “${name}” is`,
          this.#frame.locator(`#${name}`).fill(String(text), this.#in),
        );
  }

  async fillFields(values: Readonly<Record<string, string>>): Promise<void> {
    const form = this.#root.locator(PLACES.form);
    await this.#see(form.locator('input, select').first(), 'The fields of the method are');
    const waiting = form.locator(PLACES.waiting).first();
    await this.#do('A whole form of the method is', waiting.waitFor({ state: 'hidden', ...this.#in }));
    for (const [id, text] of Object.entries(values))
      await this.#do(`The field “${id}” is`, this.#fillField(form, id, text));
  }

  async #fillField(form: LocatorLike, id: string, text: string): Promise<void> {
    const field = form.locator(`[id="${id}"]`);
    const asked = await form
      .locator('input, select')
      .evaluateAll((all) =>
        all.map((one) => [one.id, one.getAttribute('role') ?? one.getAttribute('type') ?? 'select']),
      );
    const kind = asked.find(([one]) => one === id)?.[1];
    if (kind === undefined)
      throw new Error(`No field “${id}” is asked for, but: ${asked.map(([one]) => one).join(', ')}.`);
    if (kind === 'checkbox') await field.setChecked(text === 'true', this.#in);
    else if (kind === 'select') await field.selectOption(text, this.#in);
    else await field.fill(text, this.#in);
    if (kind === 'combobox') await form.locator('[role="option"]').first().click(this.#in);
  }

  async pay(): Promise<void> {
    await this.#page.evaluate(markPress, {});
    const button = this.#root.locator(PLACES.button);
    await this.#see(button, 'A button to press is');
    await this.#do('A button that can be pressed is', button.click(this.#in));
  }

  save(): Promise<void> {
    return this.pay();
  }

  async finishChallenge(answer: ChallengeAnswer = 'approve'): Promise<void> {
    const page = await this.#hosted();
    const code = page.locator(PLACES.code);
    const asksCode = await code.isVisible();
    if (asksCode) await this.#do('A field for the code is', code.fill(toCode(answer), this.#in));
    const button = page.locator(toAnswer(answer, asksCode));
    await this.#do('A button of the bank is', button.click(this.#in));
  }

  async closeChallenge(): Promise<void> {
    await this.#hosted();
    await this.#do('Something of a bank to close is', this.#root.locator(PLACES.close).click(this.#in));
  }

  async waitForResult(expected = {}, { timeout = this.#timeout } = {}) {
    return this.#wait('tender-result', { expected, sincePress: true }, timeout);
  }

  waitForEvent<Name extends TenderEventName>(
    name: Name,
    expected: Partial<Heard<Name>> = {},
    { timeout = this.#timeout } = {},
  ): Promise<Heard<Name>> {
    return this.#wait(name, { expected }, timeout);
  }

  events() {
    return this.#page.evaluate(readHeard, this.#question);
  }

  async notice(): Promise<string> {
    const notice = this.#root.locator(PLACES.notice);
    await this.#until('A notice is', () => notice.isVisible(), true);
    return (await notice.innerText(this.#in)).trim();
  }

  get #in(): { timeout: number } {
    return { timeout: this.#timeout };
  }

  async #see(locator: LocatorLike, what: string): Promise<void> {
    await this.#until(what, () => locator.isVisible());
  }

  /** Looks until it is there. What has come to an end is not waited for, unless it `stays` on screen then, too. */
  async #until<T>(what: string, look: () => Promise<T | undefined | false>, stays = false): Promise<T> {
    const isOver = createEndWatch();
    for (const last = Date.now() + this.#timeout; Date.now() < last;) {
      const found = await look();
      if (found) return found;
      const { end } = await this.#glance();
      if (!stays && isOver(end) && end) throw over(what, end, await this.#seen());
      await pause(LOOK);
    }
    throw absent(what, this.#timeout, await this.#seen());
  }

  /** What Playwright says of something that it could not do helps whoever knows the checkout's inside. */
  async #do(what: string, doing: Promise<void>): Promise<void> {
    try {
      await doing;
    } catch (cause) {
      if (!/Timeout/.test(String(cause))) throw cause;
      throw absent(what, this.#timeout, await this.#seen(), cause);
    }
  }

  /** A page that is being left shows nothing. */
  async #ask<R>(question: (elements: HTMLElement[]) => R): Promise<R | undefined> {
    try {
      return await this.#root.evaluateAll(question);
    } catch (thrown) {
      if (!isLeaving(thrown)) throw thrown;
      return undefined;
    }
  }

  async #glance(): Promise<Glance> {
    return (await this.#ask(glance)) ?? { end: undefined, methods: [] };
  }

  async #seen(): Promise<Seen> {
    const events = await this.events().catch(() => []);
    return { events, view: (await this.#ask(describe)) ?? 'a page that is being left' };
  }

  /** Asks again when the page is left meanwhile: the shopper may be sent away and come back. */
  async #wait<Name extends TenderEventName>(
    name: Name,
    question: Partial<Question>,
    timeout: number,
  ): Promise<Heard<Name>> {
    const end = Date.now() + timeout;
    for (let left = timeout; left > 0; left = end - Date.now()) {
      const asked = { ...this.#question, ...question, name, wait: left };
      // The page's clock may be a test's own.
      const answer = this.#page.evaluate(awaitEvent, asked).catch((thrown: unknown) => {
        if (!isLeaving(thrown)) throw thrown;
      });
      const event = await Promise.race([answer, pause(left + LOOK)]);
      if (event) return event.detail as Heard<Name>;
      await pause(Math.min(LOOK, Math.max(0, end - Date.now())));
    }
    throw missed(name, question.expected ?? {}, timeout, await this.#seen());
  }

  /** The sandbox's page, wherever it is shown: by the provider, in the gateway's own page, or full page. */
  async #hosted(): Promise<FrameLike> {
    const places = [
      this.#frame.frameLocator('iframe').frameLocator('iframe'),
      this.#page.frameLocator(`${this.#selector} ${PLACES.hosted}`).frameLocator('iframe'),
      this.#page,
    ];
    const isHere = (place: FrameLike): Promise<boolean> =>
      place
        .locator(PLACES.confirm)
        .isVisible()
        .catch(() => false);
    const look = async (): Promise<FrameLike | undefined> => {
      for (const place of places) if (await isHere(place)) return place;
      return undefined;
    };
    return this.#until('A page of a bank is', look).catch((cause: unknown) => {
      throw new Error(`${(cause as Error).message}\n${ONLY_SANDBOX}`, { cause });
    });
  }
}

/** Takes a Playwright page into a shopper's hands. Before the page is opened, so that no event is missed. */
export async function checkoutOn(page: PageLike, options: HandsOptions = {}): Promise<CheckoutHands> {
  await page.addInitScript(remember, { names: EVENTS });
  // The page may be open already.
  await page.evaluate(remember, { names: EVENTS });
  return new PlaywrightHands(page, options);
}
