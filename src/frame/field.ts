// One labelled input with its mistake. Knows nothing of cards: how typing is shown and what is wrong come from outside.
import type { FrameWord, MoreWord } from '../shared/frame-words.js';
import type { FrameWords } from '../shared/protocol.js';
import { retype, type Shape } from './typing.js';

export interface FieldRules {
  readonly name: 'number' | 'expiry' | 'code' | 'holder' | 'pin';
  readonly autocomplete: 'cc-number' | 'cc-exp' | 'cc-csc' | 'cc-name' | 'off';
  /** How typing is shown, for a field of digits. A field without it takes any text. */
  readonly shape?: () => Shape;
  /** The words for what is wrong with this text, if anything is. */
  readonly judge: (text: string) => Mistake | undefined;
  /** What stands for `{brand}` in those words. */
  readonly brand?: () => string;
}

type Mistake = FrameWord | MoreWord;

/** In milliseconds: how long the word that the page has the focus may be under way in a busy browser. */
const BELATED = 150;

/** In milliseconds: how long after the focus came by itself a Tab is one of habit. */
const HABIT = 1000;

/** What takes a piece of text away where the caret is. What is cut or dragged away was chosen, and is all that goes. */
const toDeleted = (inputType: string): 'back' | 'ahead' | undefined => {
  if (!/^delete(?!By)/.test(inputType)) return undefined;
  return inputType.endsWith('Forward') ? 'ahead' : 'back';
};

export class Field {
  readonly root = document.createElement('div');
  readonly input = document.createElement('input');
  /** Border and background around the input and whatever stands beside it. */
  readonly box = document.createElement('div');
  /** Called after each edit; `isStraight` when all of the text was typed, key by key, with nothing mended. */
  onEdit: (isStraight: boolean) => void = () => undefined;
  /** Called with a mistake that nobody would hear of otherwise. */
  onMistake: (text: string) => void = () => undefined;

  readonly #rules: FieldRules;
  readonly #label = document.createElement('label');
  readonly #error = document.createElement('p');
  #words: FrameWords | undefined;
  #mistake: Mistake | undefined;
  /** A mistake that somebody else found. */
  #blame: FrameWord | undefined;
  #shown = '';
  #isTouched = false;
  #isStraight = true;

  constructor(rules: FieldRules) {
    const { root, input, box } = this;
    const { name, autocomplete, shape } = rules;
    this.#rules = rules;
    root.className = `field ${name}`;
    box.className = 'box';
    Object.assign(input, { id: name, name, autocomplete, spellcheck: false });
    input.enterKeyHint = name === 'holder' ? 'done' : 'next';
    input.setAttribute('autocorrect', 'off');
    // `required` would have an untouched field announced as wrong.
    input.setAttribute('aria-required', 'true');
    if (shape) {
      input.inputMode = 'numeric';
      // Digits read from left to right in every language.
      input.dir = 'ltr';
    } else input.autocapitalize = 'words';
    this.#label.htmlFor = name;
    this.#error.id = `${name}-error`;
    this.#error.className = 'error';
    this.#error.hidden = true;
    box.append(input);
    root.append(this.#label, box, this.#error);

    input.addEventListener('input', (event) => {
      const { isComposing = false, inputType = '' } = event as Partial<InputEvent>;
      this.#edited(inputType, isComposing);
    });
    input.addEventListener('compositionend', () => {
      this.#edited('insertFromComposition', false);
    });
    input.addEventListener('blur', () => {
      if (this.#isTouched && !input.readOnly && !this.#blame) this.show(true);
    });
  }

  get value(): string {
    return this.input.value;
  }

  /** What is wrong now, shown or not. What somebody else found wrong may be tried again as it is. */
  get fault(): Mistake | undefined {
    return this.#rules.judge(this.value);
  }

  /** The mistake that is shown, in words. */
  get mistake(): string {
    return this.#error.textContent;
  }

  /**
   * Takes the focus, and once more if it was lost at once: Chromium tells a frame late that a press, or the page
   * that gave it the focus, took it from a field.
   */
  lead(): void {
    const { input } = this;
    input.focus();
    setTimeout(() => {
      if (document.activeElement === document.body) input.focus();
    }, BELATED);
  }

  /**
   * Takes the focus from a field that is full. Whoever presses Tab then, as after any field, is here already: another
   * step, and the next digits would be typed into nothing.
   */
  arrive(): void {
    const { input } = this;
    const since = performance.now();
    input.focus();
    input.addEventListener(
      'keydown',
      (event) => {
        const isHabit = !input.value && event.timeStamp - since < HABIT;
        if (event.key === 'Tab' && !event.shiftKey && isHabit) event.preventDefault();
      },
      { once: true },
    );
  }

  /** Puts on words and the state of being disabled; never touches what was typed, the caret or the focus. */
  dress(words: FrameWords, disabled: boolean): void {
    const { input } = this;
    const { name } = this.#rules;
    this.#words = words;
    this.#label.textContent = words[`card.${name}`] ?? '';
    if (name === 'expiry') input.placeholder = words['card.expiry.hint'] ?? '';
    // A disabled input would lose the focus; this one only takes no more keys.
    input.readOnly = disabled;
    input.setAttribute('aria-disabled', String(disabled));
    this.#tell(this.#mistake, this.#blame);
  }

  /** Shows what is wrong, linked to the input, or that nothing is. `aloud`: a new mistake is to be heard, too. */
  show(aloud = false): void {
    const before = this.#mistake;
    this.#isTouched = true;
    this.#tell(this.fault);
    if (aloud && this.#mistake && this.#mistake !== before) this.onMistake(this.mistake);
  }

  /** Shows what somebody else found wrong, until the next edit. */
  blame(word: FrameWord): void {
    this.#tell(undefined, word);
  }

  /** Takes a shown mistake back once it is another one or none: a new one waits until the field is left. */
  recheck(): void {
    if (this.#mistake && this.fault !== this.#mistake) this.#tell();
  }

  /** Another text, as if nobody had touched it yet. */
  put(text = ''): void {
    this.input.value = this.#shown = text;
    this.#isTouched = false;
    this.#isStraight = text === '';
    this.#tell();
  }

  #tell(mistake?: Mistake, blame?: FrameWord): void {
    const words = this.#words;
    // Words that did not arrive leave the next best, at last the field's own name.
    const found = mistake ?? blame;
    const said = found && words && (words[found] ?? words['error.number.invalid'] ?? this.#label.textContent);
    const text = said?.replace('{brand}', this.#rules.brand?.() ?? '') ?? '';
    this.#mistake = mistake;
    this.#blame = blame;
    this.#error.textContent = text;
    this.#error.hidden = !text;
    this.root.classList.toggle('wrong', Boolean(text));
    this.input.setAttribute('aria-invalid', String(Boolean(text)));
    if (text) this.input.setAttribute('aria-describedby', this.#error.id);
    else this.input.removeAttribute('aria-describedby');
  }

  #edited(inputType: string, isComposing: boolean): void {
    const { input } = this;
    const before = this.#shown;
    const end = input.value.length;
    const caret = input.selectionStart ?? end;
    const shape = this.#rules.shape?.();
    // Changing the text of a composition would have it typed twice: it is shaped when it ends.
    if (shape && !isComposing) {
      const next = retype(shape, { text: input.value, caret, before, deleted: toDeleted(inputType) });
      if (next.text !== input.value) {
        input.value = next.text;
        // Setting a selection would fetch the focus in some browsers when autofill works on a field.
        if (document.activeElement === input) input.setSelectionRange(next.caret, next.caret);
      }
    }
    if (!isComposing) this.#shown = input.value;
    // Whoever deletes, pastes or types in the middle is mending: that lasts until the field is begun anew.
    const isTyped = inputType === 'insertText';
    this.#isStraight = end < 2 || (this.#isStraight && isTyped && caret === end);
    this.#isTouched = true;
    if (this.#blame) this.#tell();
    this.recheck();
    this.onEdit(this.#isStraight && isTyped);
  }
}
