// The card form: four fields, their rules, their order. Says of the card only what may be said: complete or not, brand,
// first digits. The card itself is read by one caller, at the press.
import {
  isWhole,
  judgeCode,
  judgeExpiry,
  judgeHolder,
  judgeNumber,
  longestCodeOf,
  toBrand,
  toExpiry,
} from '../shared/card.js';
import { toDigits } from '../shared/digits.js';
import type { CardChange, Dress } from '../shared/protocol.js';
import { createBrandMark } from './brand-mark.js';
import { Field } from './field.js';
import type { Card } from './sdk-protocol.js';
import { shapeCode, shapeExpiry, shapeNumber } from './typing.js';

export interface CardFieldsListener {
  /** Completeness, brand or first digits are other than before. */
  change(card: CardChange): void;
  /** Enter was pressed. */
  submit(): void;
}

/** Yuno takes no longer name, and no card carries one. */
const LONGEST_NAME = 26;

export class CardFields {
  readonly root = document.createElement('form');
  readonly #number = new Field({
    name: 'number',
    autocomplete: 'cc-number',
    shape: () => shapeNumber,
    judge: (text) => judgeNumber(toDigits(text)),
  });
  readonly #expiry = new Field({
    name: 'expiry',
    autocomplete: 'cc-exp',
    shape: () => shapeExpiry,
    judge: judgeExpiry,
  });
  readonly #code = new Field({
    name: 'code',
    autocomplete: 'cc-csc',
    shape: () => shapeCode(longestCodeOf(this.#digits)),
    judge: (text) => judgeCode(text, this.#digits),
  });
  readonly #holder = new Field({ name: 'holder', autocomplete: 'cc-name', judge: judgeHolder });
  readonly #fields = [this.#number, this.#expiry, this.#code, this.#holder] as const;
  readonly #mark = createBrandMark();
  /** Says politely, and once, what only eyes would notice. */
  readonly #status = document.createElement('p');
  readonly #listener: CardFieldsListener;
  #told = JSON.stringify({ complete: false });
  #brand = toBrand('');

  constructor(listener: CardFieldsListener) {
    const { root } = this;
    this.#listener = listener;
    root.noValidate = true;
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    this.#mark.show(this.#brand);
    this.#number.box.append(this.#mark.root);
    root.append(...this.#fields.map((field) => field.root), this.#status);
    root.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || isComposing(event)) return;
      event.preventDefault();
      if (!this.#number.input.readOnly) listener.submit();
    });
    root.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    for (const [index, field] of this.#fields.entries()) {
      field.onEdit = (isTyped) => {
        this.#edited();
        if (isTyped) this.#advance(field, this.#fields[index + 1]);
      };
      field.onMistake = (text) => {
        this.#status.textContent = text;
      };
    }
  }

  get #digits(): string {
    return toDigits(this.#number.value);
  }

  /** Words, and whether keys are taken. Looks and language are the document's. */
  dress({ words, disabled }: Dress): void {
    if (words) for (const field of this.#fields) field.dress(words, disabled);
    this.root.classList.toggle('disabled', disabled);
  }

  /** Shows every mistake and moves the focus to the first. True when there is none. */
  validate(): boolean {
    for (const field of this.#fields) field.show();
    const first = this.#fields.find(({ fault }) => fault);
    first?.input.focus();
    return !first;
  }

  /** To the first field that still needs something. */
  focus(): void {
    (this.#fields.find(({ fault }) => fault) ?? this.#number).input.focus();
  }

  clear(): void {
    for (const field of this.#fields) field.clear();
    this.#edited();
  }

  /** The card, for whoever turns it into a token. Nothing while a field is wrong. */
  read(): Card | undefined {
    const expiry = toExpiry(this.#expiry.value);
    if (!expiry || this.#fields.some(({ fault }) => fault)) return undefined;
    return {
      number: this.#digits,
      expirationMonth: expiry.month,
      expirationYear: expiry.year,
      securityCode: this.#code.value,
      holderName: this.#holder.value.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME),
    };
  }

  #edited(): void {
    const digits = this.#digits;
    const brand = toBrand(digits);
    // A code that is too long for this brand was another card's.
    if (this.#code.value.length > longestCodeOf(digits)) this.#code.clear();
    this.#code.recheck();
    if (brand !== this.#brand) {
      this.#brand = brand;
      this.#mark.show(brand);
      this.#status.textContent = brand.name;
    }
    this.#tell(digits, brand.id);
  }

  #tell(digits: string, brand: string): void {
    const iin = digits.slice(0, digits.length < 16 ? 6 : 8);
    const card: CardChange = {
      complete: !this.#fields.some(({ fault }) => fault),
      ...(brand && { brand }),
      ...(iin.length >= 6 && { iin }),
    };
    const telling = JSON.stringify(card);
    if (telling === this.#told) return;
    this.#told = telling;
    this.#listener.change(card);
  }

  /** On to the next field once this one cannot take more; never away from somebody who is correcting. */
  #advance(field: Field, next: Field | undefined): void {
    if (!next || next.value || field.fault || document.activeElement !== field.input) return;
    if (field === this.#number && !isWhole(this.#digits)) return;
    // Whoever fills in the code presses Tab out of habit, and would skip the name.
    if (field === this.#code) return;
    next.input.focus();
  }
}

/** Enter that ends a composition confirms a word, not a payment. Safari tells it by the key code alone. */
const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.isComposing || event.keyCode === 229;
