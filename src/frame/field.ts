// One labelled input with its mistake. Knows nothing of cards: how typing is shown and what is wrong come from outside.
import type { FrameWord } from '../shared/frame-words.js';
import { retype, type Shape } from './typing.js';

export interface FieldRules {
  readonly name: 'number' | 'expiry' | 'code' | 'holder';
  readonly autocomplete: 'cc-number' | 'cc-exp' | 'cc-csc' | 'cc-name';
  /** How typing is shown, for a field of digits. A field without it takes any text. */
  readonly shape?: () => Shape;
  /** The words for what is wrong with this text, if anything is. */
  readonly judge: (text: string) => FrameWord | undefined;
}

export type Words = Readonly<Record<FrameWord, string>>;

/** Keys that type, as opposed to pasting, dropping, autofill and undo. */
const TYPED = new Set(['insertText', 'insertCompositionText', 'insertFromComposition']);

const toDeleted = (inputType: string): 'back' | 'ahead' | undefined => {
  if (!inputType.startsWith('delete')) return undefined;
  return inputType.endsWith('Forward') ? 'ahead' : 'back';
};

export class Field {
  readonly root = document.createElement('div');
  readonly input = document.createElement('input');
  /** Border and background around the input and whatever stands beside it. */
  readonly box = document.createElement('div');
  /** Called after each edit; `isTyped` when it was a key at the end of the text. */
  onEdit: (isTyped: boolean) => void = () => undefined;
  /** Called when leaving the field shows a mistake. */
  onMistake: (text: string) => void = () => undefined;

  readonly #rules: FieldRules;
  readonly #label = document.createElement('label');
  readonly #error = document.createElement('p');
  #words: Words | undefined;
  #mistake: FrameWord | undefined;
  #shown = '';
  #isTouched = false;

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
      // A composition is left alone until it ends: changing its text would type it twice.
      if (event instanceof InputEvent && event.isComposing) return;
      this.#edited(event instanceof InputEvent ? event.inputType : '');
    });
    input.addEventListener('compositionend', () => {
      this.#edited('insertFromComposition');
    });
    input.addEventListener('blur', () => {
      if (!this.#isTouched || input.readOnly) return;
      this.show();
      if (this.#mistake && this.#words) this.onMistake(this.#words[this.#mistake]);
    });
  }

  get value(): string {
    return this.input.value;
  }

  /** What is wrong now, shown or not. */
  get fault(): FrameWord | undefined {
    return this.#rules.judge(this.value);
  }

  /** Puts on words and the state of being disabled; never touches what was typed, the caret or the focus. */
  dress(words: Words, disabled: boolean): void {
    const { input } = this;
    const { name } = this.#rules;
    this.#words = words;
    this.#label.textContent = words[`card.${name}`];
    if (name === 'expiry') input.placeholder = words['card.expiry.hint'];
    // A disabled input would lose the focus; this one only takes no more keys.
    input.readOnly = disabled;
    input.setAttribute('aria-disabled', String(disabled));
    this.#tell(this.#mistake);
  }

  /** Shows what is wrong, linked to the input, or that nothing is. */
  show(): void {
    this.#isTouched = true;
    this.#tell(this.fault);
  }

  /** Takes a shown mistake back once it is another one or none: a new one waits until the field is left. */
  recheck(): void {
    if (this.#mistake && this.fault !== this.#mistake) this.#tell(undefined);
  }

  clear(): void {
    this.input.value = this.#shown = '';
    this.#isTouched = false;
    this.#tell(undefined);
  }

  #tell(mistake: FrameWord | undefined): void {
    this.#mistake = mistake;
    this.#error.textContent = (mistake && this.#words?.[mistake]) ?? '';
    this.#error.hidden = !mistake;
    this.root.classList.toggle('wrong', Boolean(mistake));
    this.input.setAttribute('aria-invalid', String(Boolean(mistake)));
    if (mistake) this.input.setAttribute('aria-describedby', this.#error.id);
    else this.input.removeAttribute('aria-describedby');
  }

  #edited(inputType: string): void {
    const { input } = this;
    const before = this.#shown;
    const end = input.value.length;
    const caret = input.selectionStart ?? end;
    const shape = this.#rules.shape?.();
    if (shape) {
      const next = retype(shape, { text: input.value, caret, before, deleted: toDeleted(inputType) });
      if (next.text !== input.value) {
        input.value = next.text;
        // Setting a selection would fetch the focus in some browsers when autofill works on a field.
        if (document.activeElement === input) input.setSelectionRange(next.caret, next.caret);
      }
    }
    this.#shown = input.value;
    this.#isTouched = true;
    this.recheck();
    this.onEdit(TYPED.has(inputType) && caret === end);
  }
}
