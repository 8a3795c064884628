// What stands beside the plain fields: the mark of the brand, where the security code is, the choice of network and of
// credit or debit, and which cards the checkout takes. Fetched with the first focus: nobody needs it before.
import type { MoreWord } from '../shared/frame-words.js';
import { toDigits } from '../shared/digits.js';
import type { FrameWords } from '../shared/protocol.js';
import { createBrandMark } from './brand-mark.js';
import { besideStyles } from './card-beside.styles.js';
import { toChoice, toNetworkName, type CardSoFar, type Choice, type Chosen } from './card-choice.js';
import { CodeHint } from './code-hint.js';
import { Field } from './field.js';
import { Radios } from './radios.js';
import { shapeCode } from './typing.js';

/** What it is put beside, and who hears of a choice. */
export interface BesidePlaces {
  readonly number: Field;
  readonly code: Field;
  /** Stands where the mark is going to be. */
  readonly mark: Element;
  readonly onChoice: () => void;
}

export interface BesideView {
  readonly words: FrameWords;
  readonly choice: Choice;
  readonly codeLength: number;
}

const PIN_LENGTH = 2;

export class CardBeside {
  /** The beginning of a Korean card's password. Whoever has the fields puts it among them. */
  readonly pin = new Field({
    name: 'pin',
    autocomplete: 'off',
    shape: () => shapeCode(PIN_LENGTH),
    judge: (text) => (toDigits(text).length === PIN_LENGTH ? undefined : 'error.pin'),
  });
  readonly #mark = createBrandMark();
  readonly #hint: CodeHint;
  readonly #networks: Radios;
  readonly #kinds: Radios;
  #chosen: Chosen = {};
  #words: FrameWords | undefined;
  #drawn = '';

  constructor({ number, code, mark, onChoice }: BesidePlaces) {
    const choose = (chosen: Chosen): void => {
      this.#chosen = { ...this.#chosen, ...chosen };
      onChoice();
    };
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, besideStyles];
    mark.replaceWith(this.#mark.root);
    this.#hint = new CodeHint(code);
    this.#networks = new Radios('network', (network) => choose({ network }));
    this.#kinds = new Radios('kind', (kind) => choose({ kind: kind === 'DEBIT' ? kind : 'CREDIT' }));
    number.root.after(this.#networks.root, this.#kinds.root);
    // What the hint opens stands between them.
    code.root.nextElementSibling?.after(this.pin.root);
  }

  toChoice(card: CardSoFar): Choice {
    return toChoice(card, this.#chosen);
  }

  /** Closes the hint; false when it was not open. */
  close(): boolean {
    return this.#hint.close();
  }

  /** The next card is another one. */
  forget(): void {
    this.#chosen = {};
  }

  draw(card: CardSoFar, { words, choice, codeLength }: BesideView): void {
    const { ask, disabled } = card;
    // Most keys change nothing of it, and every key has to be painted at once.
    const telling = JSON.stringify([choice, codeLength, ask, disabled]);
    if (telling === this.#drawn && words === this.#words) return;
    this.#drawn = telling;
    this.#words = words;
    const { network, networks = [], kind } = choice;
    const toWord = (key: MoreWord): string => words[key] ?? '';
    // A saved card has made its choice.
    const isNew = !ask.saved;
    this.#mark.show({ id: network });
    // No cards have their code on the front but those with four digits.
    this.#hint.draw(toWord, codeLength === 4 && (!isNew || network !== ''), ask.masked === true);
    const offers = networks.map((id) => [id, toNetworkName(id)] as const);
    this.#networks.show(toWord('card.network'), isNew ? offers : [], network, disabled);
    const kinds = [
      ['CREDIT', toWord('card.kind.credit')],
      ['DEBIT', toWord('card.kind.debit')],
    ] as const;
    const isAsked = isNew && kind && !ask.creditOnly;
    this.#kinds.show(toWord('card.kind'), isAsked ? kinds : [], kind, disabled);
  }
}
