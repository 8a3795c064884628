// The fields of one method, drawn on the page. A tag because it has a life: kinds arrive, fields are touched, judged and
// left. What was typed is kept by whoever mounted it, so that another method, or a reload of this one, loses nothing.
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Field, Values } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';
import { isAsked, nameOf } from '../model/field.js';
import { loadChunk } from '../state/load-chunk.js';
import { inputStyles } from '../ui/input.styles.js';
import type { FieldKind, Fault, FieldView } from './field-kind.js';
import { loadKind } from './load-kind.js';

export interface MethodFormListener {
  /** A value changed; `complete` when nothing is wrong or missing. */
  typed(path: string, value: string, complete: boolean): void;
  /** Enter was pressed in a line of text. */
  submit(): void;
  banks(): Promise<readonly { id: string; name: string }[]>;
  failed(error: unknown): void;
}

export class MethodForm extends LitElement {
  static override styles = inputStyles;
  static override properties = {
    fields: { attribute: false },
    values: { attribute: false },
    t: { attribute: false },
    language: { attribute: false },
    country: { attribute: false },
    disabled: { attribute: false },
  };

  declare fields: readonly Field[];
  declare values: Values;
  declare t: (key: WordKey) => string;
  declare language: string;
  declare country: string;
  declare disabled: boolean;
  declare listener: MethodFormListener;

  readonly #kinds = new Map<string, FieldKind>();
  /** Values whose mistakes may be said. */
  readonly #left = new Set<string>();
  #banks: Promise<readonly { id: string; name: string }[]> | undefined;

  /** Shows what is missing; moves the focus to the first such field when asked to. */
  async validate(focus: boolean): Promise<boolean> {
    await this.#load();
    for (const field of this.#asked)
      for (const path of this.#kindOf(field)?.paths(field, this.country) ?? []) this.#left.add(path);
    this.requestUpdate();
    await this.updateComplete;
    const wrong = this.#faults();
    const first = Object.keys(wrong).find((path) => wrong[path]);
    if (first && focus) this.renderRoot.querySelector<HTMLElement>(`[id="${first}"]`)?.focus();
    return first === undefined;
  }

  /** To the first field. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, select')?.focus();
  }

  get #asked(): Field[] {
    return this.fields.filter((field) => isAsked(field, this.values));
  }

  readonly #kindOf = ({ kind }: Field): FieldKind | undefined => this.#kinds.get(kind);

  #faults(): Record<string, Fault | undefined> {
    return Object.assign(
      {},
      ...this.#asked.map((field) => this.#kindOf(field)?.judge(field, this.values, this.country) ?? {}),
    ) as Record<string, Fault | undefined>;
  }

  async #load(): Promise<void> {
    const missing = new Set(this.fields.map(({ kind }) => kind).filter((kind) => !this.#kinds.has(kind)));
    await Promise.all(
      [...missing].map(async (kind) => this.#kinds.set(kind, await loadChunk(() => loadKind(kind)))),
    );
    if (missing.size > 0) this.requestUpdate();
  }

  #type(path: string, value: string): void {
    this.values = { ...this.values, [path]: value };
    const faults = this.#faults();
    // A mistake that was said is taken back once it is mended; a new one waits until the field is left.
    if (!faults[path]) this.#left.delete(path);
    const complete =
      this.fields.every((field) => this.#kindOf(field)) && Object.values(faults).every((fault) => !fault);
    this.listener.typed(path, value, complete);
  }

  #viewOf(field: Field, faults: Record<string, Fault | undefined>): FieldView {
    const { values, t, language, country, disabled } = this;
    const shown = Object.fromEntries(Object.entries(faults).filter(([path]) => this.#left.has(path)));
    return {
      field,
      values,
      t,
      language,
      country,
      disabled,
      faults: shown,
      type: (path, value) => {
        this.#type(path, value);
      },
      leave: (path) => {
        // Leaving an untouched field says nothing: the shopper may only be looking around.
        if (values[path]) this.#left.add(path);
        this.requestUpdate();
      },
      banks: () => {
        this.#banks ??= this.listener.banks();
        this.#banks.catch(() => (this.#banks = undefined));
        return this.#banks;
      },
      redraw: () => {
        this.requestUpdate();
      },
    };
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isLine = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (event.key !== 'Enter' || event.isComposing || !isLine) return;
    event.preventDefault();
    if (!this.disabled) this.listener.submit();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('fields')) return;
    this.#left.clear();
    this.#banks = undefined;
    this.#load().catch((thrown: unknown) => {
      this.listener.failed(thrown);
    });
  }

  protected override render(): TemplateResult {
    const faults = this.#faults();
    return html`<div class="fields" @keydown=${this.#onKey}>
      ${this.#asked.map(
        (field) =>
          this.#kindOf(field)?.draw(this.#viewOf(field, faults)) ??
          html`<div class="field" aria-busy="true">
            <span class="bone" data-name=${nameOf(field)}></span>
          </div>`,
      )}
    </div>`;
  }
}

customElements.get('tender-method-form') ?? customElements.define('tender-method-form', MethodForm);

declare global {
  interface HTMLElementTagNameMap {
    'tender-method-form': MethodForm;
  }
}
