// The fields of one method, drawn on the page. A tag because it has a life: kinds arrive, fields are touched, judged and
// left. What was typed is kept by whoever mounted it, so that another method, or a reload of this one, loses nothing.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Customer, Field, Values } from '../../shared/contract.js';
import type { WordKey, Words } from '../i18n/words.js';
import { isKnown, nameOf } from '../model/field.js';
import { loadChunk } from '../state/load-chunk.js';
import { inputStyles } from '../ui/input.styles.js';
import { say } from '../ui/say.js';
import { askedFields } from './asked-fields.js';
import type { Around, FieldKind, Fault, FieldView } from './field-kind.js';
import { faultText } from './field-text.js';
import { loadKind } from './load-kind.js';

export interface MethodFormListener {
  /** A value changed; `complete` when nothing is wrong or missing. */
  typed(path: string, value: string, complete: boolean): void;
  /** Enter was pressed in a line of text. */
  submit(): void;
  /** English that came with a kind. */
  learn(english: Words): void;
  banks(): Promise<readonly { id: string; name: string }[]>;
  failed(error: unknown): void;
}

const BILLING: Field = { kind: 'address', name: 'billing_address' };

type Faults = Record<string, Fault | undefined>;

export class MethodForm extends LitElement {
  static override styles = inputStyles;
  static override properties = {
    fields: { attribute: false },
    values: { attribute: false },
    t: { attribute: false },
    language: { attribute: false },
    country: { attribute: false },
    customer: { attribute: false },
    disabled: { attribute: false },
  };

  declare fields: readonly Field[];
  declare values: Values;
  declare t: (key: WordKey) => string;
  declare language: string;
  declare country: string;
  /** What the shop told of the shopper. */
  declare customer: Customer | undefined;
  declare disabled: boolean;
  declare listener: MethodFormListener;

  readonly #kinds = new Map<string, FieldKind>();
  /** Values whose mistakes may be said. */
  readonly #left = new Set<string>();
  #banks: Promise<readonly { id: string; name: string }[]> | undefined;
  #shelf = new WeakMap<Field, object>();
  /** The value that was left last: its mistake is said aloud, once. */
  #said: string | undefined;
  /** The form was told to be complete. */
  #whole = false;
  /** What was said of it. */
  #told: string | undefined;

  /** Shows what is missing; moves the focus to the first such field when asked to. */
  async validate(focus: boolean): Promise<boolean> {
    await this.#load();
    const asked = this.#asked();
    const settled = asked.map(
      (field) => this.#kindOf(field)?.settle?.(field, this.values, this.#around) ?? {},
    );
    for (const [path, value] of settled.flatMap(Object.entries<string>))
      if (this.values[path] !== value) this.#type(path, value);
    const paths = asked.flatMap(
      (field) => this.#kindOf(field)?.paths(field, this.values, this.#around) ?? [],
    );
    for (const path of paths) this.#left.add(path);
    // The focus says it: twice is once too often.
    this.#said = undefined;
    this.requestUpdate();
    await this.updateComplete;
    const wrong = this.#faults();
    const first = paths.find((path) => wrong[path]);
    if (first && focus) this.shadowRoot?.getElementById(first)?.focus();
    return !Object.values(wrong).some(Boolean);
  }

  /** To the first field. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, select')?.focus();
  }

  get #around(): Around {
    const { country, customer, fields } = this;
    const hasBilling =
      isKnown(BILLING, customer) || fields.some((field) => nameOf(field) === nameOf(BILLING));
    return { country, customer, hasBilling, shelf: this.#shelf };
  }

  readonly #kindOf = ({ kind }: Field): FieldKind | undefined => this.#kinds.get(kind);

  /** What was typed, and what is chosen without anybody having chosen it. */
  #settled(): Values {
    const { values, fields } = this;
    const own = fields.map((field) => this.#kindOf(field)?.settle?.(field, values, this.#around) ?? {});
    return Object.assign({}, values, ...own) as Values;
  }

  #asked(): Field[] {
    return askedFields(this.fields, this.#settled());
  }

  #faults(): Faults {
    const judged = this.#asked().map(
      (field) => this.#kindOf(field)?.judge(field, this.values, this.#around) ?? {},
    );
    return Object.assign({}, ...judged) as Faults;
  }

  async #load(): Promise<void> {
    const missing = new Set(this.fields.map(({ kind }) => kind).filter((kind) => !this.#kinds.has(kind)));
    const load = async (kind: string): Promise<void> => {
      const loaded = await loadChunk(() => loadKind(kind));
      this.#kinds.set(kind, loaded);
      if (loaded.english) this.listener.learn(loaded.english);
      this.requestUpdate();
    };
    await Promise.all([...missing].map(load));
    this.#tellWhole();
  }

  /** Nothing may be left to type: where there is only something to read, or when what was typed came from elsewhere. */
  #tellWhole(): void {
    if (this.#whole || !this.#isWhole()) return;
    this.#whole = true;
    const [[path, value] = ['', '']] = Object.entries(this.values);
    this.listener.typed(path, value, true);
  }

  /** Nothing is missing or wrong. */
  #isWhole(): boolean {
    return (
      this.fields.every((field) => this.#kindOf(field)) &&
      Object.values(this.#faults()).every((fault) => !fault)
    );
  }

  #type(path: string, value: string): void {
    this.values = { ...this.values, [path]: value };
    const faults = this.#faults();
    // A mistake that was said is taken back once it is mended; a new one waits until the field is left.
    if (!faults[path]) this.#left.delete(path);
    this.#whole = this.#isWhole();
    this.listener.typed(path, value, this.#whole);
  }

  #leave(path: string, always: boolean): void {
    // Leaving an untouched field says nothing: the shopper may only be looking around.
    if ((always || this.values[path]) && this.#faults()[path]) {
      this.#left.add(path);
      this.#said = path;
    }
    this.requestUpdate();
  }

  #viewOf(field: Field, shown: Faults): FieldView {
    const { values, t, language, disabled } = this;
    return {
      ...this.#around,
      field,
      values,
      t,
      language,
      disabled,
      faults: shown,
      type: (path, value) => {
        this.#type(path, value);
      },
      leave: (path, always = false) => {
        this.#leave(path, always);
      },
      banks: () => {
        this.#banks ??= this.listener.banks();
        this.#banks.catch(() => (this.#banks = undefined));
        return this.#banks;
      },
      redraw: () => {
        this.requestUpdate();
        return this.updateComplete;
      },
    };
  }

  #draw(field: Field, shown: Faults): TemplateResult {
    return (
      this.#kindOf(field)?.draw(this.#viewOf(field, shown)) ??
      html`<div class="field" aria-busy="true"><span class="bone"></span></div>`
    );
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isLine = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    // Enter that ends a composition confirms a word, not a payment. Safari tells it by the key code alone.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const isComposed = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || isComposed || !isLine) return;
    event.preventDefault();
    if (!this.disabled) this.listener.submit();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('fields')) {
      if (changed.has('values')) this.#tellWhole();
      return;
    }
    this.#whole = false;
    this.#left.clear();
    this.#said = undefined;
    this.#banks = undefined;
    this.#shelf = new WeakMap();
    this.#load().catch((thrown: unknown) => {
      this.listener.failed(thrown);
    });
  }

  /** The key of a phone's keyboard that says what it does: on to the next line, or on to pay. */
  protected override updated(): void {
    const lines = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])')];
    for (const line of lines) line.enterKeyHint = line === lines.at(-1) ? 'go' : 'next';
    const told = this.#said && faultText({ faults: this.#shown(), t: this.t }, this.#said);
    if (told === this.#told) return;
    this.#told = told;
    say(this, told ?? '');
  }

  /** Faults of the lines that were left. */
  #shown(): Faults {
    return Object.fromEntries(Object.entries(this.#faults()).filter(([path]) => this.#left.has(path)));
  }

  protected override render(): TemplateResult {
    const shown = this.#shown();
    const asked = this.#asked();
    // Each field keeps its place: one that appears must not take over the input that another one is typed into.
    return html`<div class="fields" @keydown=${this.#onKey}>
      ${this.fields.map((field) => (asked.includes(field) ? this.#draw(field, shown) : nothing))}
    </div>`;
  }
}

customElements.get('tender-method-form') ?? customElements.define('tender-method-form', MethodForm);

declare global {
  interface HTMLElementTagNameMap {
    'tender-method-form': MethodForm;
  }
}
