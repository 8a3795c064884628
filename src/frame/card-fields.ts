// The card form: its fields and how they work together. Says of the card only what may be said: complete or not, brand,
// first digits. The card itself is read by one caller, at the press.
import { isWhole, judgeNumber, toBrand, toExpiry, toIin, type Brand } from '../shared/card.js';
import { toDigits } from '../shared/digits.js';
import type { CardAsk } from '../shared/contract.js';
import type { FrameWord } from '../shared/frame-words.js';
import type { Blame, CardChange, Dress, FrameWords } from '../shared/protocol.js';
import type { CardBeside } from './card-beside.js';
import type { Choice, Finding } from './card-choice.js';
import { createInputs, toCodeLength, type CardAround } from './card-inputs.js';
import type { Field } from './field.js';
import type { Card, CodeAlone } from './sdk-protocol.js';

export interface CardFieldsListener {
  /** Completeness, brand or first digits are other than before. */
  change(card: CardChange): void;
  /** Enter was pressed. */
  submit(): void;
  /** Something is shown that needs more words. */
  more(): void;
}

/** Yuno takes no longer name, and no card carries one. */
const LONGEST_NAME = 26;
/** How long a press waits for what belongs beside the fields, in milliseconds. */
const PATIENCE = 2000;

/** What is said of a field that the bank found wrong. */
const BLAMED: Readonly<Record<Blame['field'], FrameWord>> = {
  number: 'error.number.invalid',
  expiry: 'error.expiry.past',
  code: 'error.code.refused',
};

export class CardFields implements CardAround {
  readonly root = document.createElement('form');
  ask: CardAsk = {};
  disabled = false;
  finding: Finding | undefined;
  readonly #inputs = createInputs(this);
  /** In their order, whether on screen or not. */
  readonly #all: Field[] = Object.values(this.#inputs);
  /** Says politely, and once, what only eyes would notice. */
  readonly #status = document.createElement('p');
  readonly #mark = document.createElement('span');
  readonly #listener: CardFieldsListener;
  #told = JSON.stringify({ complete: false });
  #words: FrameWords | undefined;
  /** The security code of the card whose number is here, while a saved card's is asked for. */
  #kept = '';
  #brand = '';
  #beside: CardBeside | undefined;
  #arriving: Promise<void> | undefined;

  constructor(listener: CardFieldsListener) {
    const { root } = this;
    this.#listener = listener;
    root.noValidate = true;
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    this.#mark.className = 'mark';
    this.#inputs.number.box.append(this.#mark);
    root.append(...this.#all.map((field) => field.root), this.#status);
    root.addEventListener('focusin', () => void this.#complete());
    root.addEventListener('keydown', (event) => this.#hearKey(event));
    root.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    for (const field of this.#all) this.#adopt(field);
  }

  get digits(): string {
    return toDigits(this.#inputs.number.value);
  }

  get brand(): Brand {
    return toBrand(this.digits);
  }

  /** What the first digits leave open; without what is known beside them, nothing. */
  get choice(): Choice {
    const { id, name } = this.brand;
    return this.#beside?.toChoice(this) ?? { network: id, name };
  }

  /** Words, what is asked for, and whether keys are taken. Looks and language are the document's. */
  dress({ words, ask = {}, disabled }: Dress): void {
    if (!words) return;
    const { saved } = this.ask;
    const { code } = this.#inputs;
    this.#words = words;
    this.disabled = disabled;
    this.ask = ask;
    // One card's code is never another's; that of the typed card is there again when its form comes back.
    if (JSON.stringify(saved) !== JSON.stringify(ask.saved)) {
      if (!saved) this.#kept = code.value;
      code.put(ask.saved ? '' : this.#kept);
    }
    for (const field of this.#all) field.dress(words, disabled);
    const { classList } = this.root;
    classList.toggle('disabled', disabled);
    classList.toggle('saved', ask.saved !== undefined);
    classList.toggle('masked', ask.masked === true);
    if (ask.masked || ask.pin) void this.#complete();
    this.#edited();
  }

  /** What was found out about the card with these first digits. */
  learn(finding: Finding): void {
    this.finding = finding;
    this.#edited();
  }

  /** Shows what the bank found wrong, where the field is on screen. */
  blame({ field: name }: Blame): void {
    const field = this.#inputs[name];
    if (field.root.hidden) return;
    // The code of a saved card is asked for anew: sent once more as it is, it would be refused once more.
    if (this.ask.saved) {
      field.put();
      this.#edited();
    }
    field.blame(BLAMED[name]);
    this.#lead(field);
    // What the next key replaces: a full field would swallow it.
    if (name === 'code') field.input.select();
  }

  /** What decides about a card beside its own fields is here, or is not going to come in time. */
  async settle(): Promise<void> {
    if (!this.ask.accepted && !this.ask.pin) return;
    await Promise.race([this.#complete(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }

  /** Shows every mistake and moves the focus to the first. True when there is none. */
  validate(): boolean {
    for (const field of this.#fields) field.show();
    const first = this.#fields.find(({ fault }) => fault);
    if (first) this.#lead(first);
    return !first;
  }

  /** To the first field that still needs something. */
  focus(): void {
    (this.#fields.find(({ fault }) => fault) ?? this.#fields[0])?.lead();
  }

  clear(): void {
    for (const field of this.#all) field.put();
    this.#kept = '';
    this.#beside?.forget();
    this.#edited();
  }

  /** The card, or the code of a saved one, for whoever turns it into a token. Nothing while a field is wrong. */
  read(): Card | CodeAlone | undefined {
    const { expiry, code, holder } = this.#inputs;
    if (this.#fields.some(({ fault }) => fault)) return undefined;
    const securityCode = toDigits(code.value);
    if (this.ask.saved) return { securityCode };
    const date = toExpiry(expiry.value);
    if (!date) return undefined;
    const { isCobadged, network, kind, needsPin } = this.choice;
    return {
      number: this.digits,
      expirationMonth: date.month,
      expirationYear: date.year,
      securityCode,
      holderName: holder.value.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME),
      ...(isCobadged && { brand: network }),
      ...(kind && { type: kind }),
      ...(needsPin && { cardPin: toDigits(this.#beside?.pin.value ?? '') }),
    };
  }

  /** Those on screen, in their order. */
  get #fields(): readonly Field[] {
    return this.#all.filter(({ root }) => !root.hidden);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** Leads to a mistake. Who comes to a field hears what is linked to it; who is there already would not. */
  #lead(field: Field): void {
    this.#say(document.activeElement === field.input ? field.mistake : '');
    field.lead();
  }

  #hearKey(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    // Closes the hint, and nothing around it.
    if (event.key === 'Escape' && this.#beside?.close()) {
      event.preventDefault();
      event.stopPropagation();
    }
    // Enter presses a button, and means nothing on a choice.
    if (event.key !== 'Enter' || (event.target as HTMLInputElement).type !== 'text') return;
    event.preventDefault();
    if (!this.disabled) this.#listener.submit();
  }

  /** Fetches what stands beside the fields. Whatever does not arrive keeps nobody from paying; the next focus tries again. */
  #complete(): Promise<void> {
    return (this.#arriving ??= import('./card-beside.js').then(
      ({ CardBeside }) => {
        const { number, code } = this.#inputs;
        // A choice is heard at its radio: what was said before it is old.
        const onChoice = (): void => {
          this.#say('');
          this.#edited();
        };
        const beside = new CardBeside({ number, code, mark: this.#mark, onChoice });
        this.#beside = beside;
        this.#all.splice(-1, 0, beside.pin);
        this.#adopt(beside.pin);
        if (this.#words) beside.pin.dress(this.#words, this.disabled);
        this.#listener.more();
        this.#edited();
      },
      () => {
        this.#arriving = undefined;
      },
    ));
  }

  #adopt(field: Field): void {
    field.onEdit = (isStraight) => {
      this.#edited();
      if (isStraight) this.#advance(field);
    };
    field.onMistake = (text) => this.#say(text);
  }

  #edited(): void {
    const { number, code } = this.#inputs;
    const { choice, ask, digits } = this;
    const codeLength = toCodeLength(this);
    // A code that is too long for this brand was another card's.
    if (code.value.length > codeLength) code.put();
    for (const field of this.#all) {
      const isHidden = ask.saved ? field !== code : field === this.#beside?.pin && !choice.needsPin;
      if (field.root.hidden !== isHidden) field.root.hidden = isHidden;
      field.recheck();
    }
    // It need not be typed to its end to be the wrong one.
    if (choice.isRefused && this.#words?.['error.brand']) number.show(true);
    const { networks = [], network, name } = choice;
    const brand = networks.join() || network;
    if (brand !== this.#brand && !choice.isRefused) this.#say(name);
    this.#brand = brand;
    const words = this.#words;
    if (words) this.#beside?.draw(this, { words, choice, codeLength });
    this.#tell(choice, digits);
  }

  #tell({ network, kind }: Choice, digits: string): void {
    const complete = !this.#fields.some(({ fault }) => fault);
    const iin = toIin(digits);
    const { saved } = this.ask;
    const card: CardChange = saved
      ? { complete, brand: saved.brand }
      : {
          complete,
          ...(network && { brand: network }),
          ...(iin.length >= 6 && { iin }),
          ...(!judgeNumber(digits) && { whole: true }),
          ...(kind && { kind }),
        };
    const telling = JSON.stringify(card);
    if (telling === this.#told) return;
    this.#told = telling;
    this.#listener.change(card);
  }

  /** On to the next field once this one cannot take more; never away from somebody who is correcting. */
  #advance(field: Field): void {
    const fields = this.#fields;
    const next = fields[fields.indexOf(field) + 1];
    if (!next || next.value || field.fault || document.activeElement !== field.input) return;
    const { number, expiry } = this.#inputs;
    // Of the code nobody is certain how long it is.
    if (field === expiry || (field === number && isWhole(this.digits))) next.arrive();
  }
}

/** Enter that ends a composition confirms a word, not a payment. Safari tells it by the key code alone. */
const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.isComposing || event.keyCode === 229;
