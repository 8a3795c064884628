// A labelled control with its hint and its mistake, linked for everybody. Knows nothing of what is asked.
import { html, nothing, type TemplateResult } from 'lit';

interface Labelled {
  /** Unique in its form; ends up in `id`s. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong, in words. */
  readonly fault?: string | undefined;
}

export interface InputView extends Labelled {
  readonly value: string;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly autocomplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  readonly placeholder?: string | undefined;
  readonly maxLength?: number;
  /** Digits and codes read from left to right in every language. */
  readonly ltr?: boolean;
  /** Words as they are written on paper: names, streets. */
  readonly words?: boolean;
  /** A list below it is searched by typing: whether it is open, its id, and the id of the row the keys are at. */
  readonly combobox?: { readonly isOpen: boolean; readonly list: string; readonly at: string | undefined };
  /** First and last day of a date, as `YYYY-MM-DD`. */
  readonly min?: string;
  readonly max?: string;
  /** How what was typed is written: asked for parts of it too, to find the caret's place. */
  readonly format?: (text: string) => string;
  /** What was typed, in the format. */
  readonly onInput: (text: string) => void;
  readonly onClick?: () => void;
  readonly onLeave: () => void;
}

const describe = ({ path, hint, fault }: Labelled) =>
  [fault && `${path}-error`, hint && `${path}-hint`].filter(Boolean).join(' ') || nothing;

/** Puts label, hint and mistake around a control whose id is the path. */
export const labelled = (view: Labelled, control: TemplateResult): TemplateResult =>
  html`<div class="field ${view.fault ? 'wrong' : ''}" part="field">
    <label for=${view.path} part="label">${view.label}</label>
    ${control}
    ${view.hint ? html`<p class="hint" part="hint" id="${view.path}-hint">${view.hint}</p>` : nothing}
    <p class="error" part="error" id="${view.path}-error">${view.fault ?? ''}</p>
  </div>`;

/** Longer than any answer, and no longer than the gateway takes. */
const LONGEST = 255;

/** Takes what was typed, and writes it as the field wants it with the caret where it was. */
function take(control: HTMLInputElement, { format, onInput }: InputView): void {
  const { value } = control;
  const shown = format?.(value) ?? value;
  if (format && shown !== value) {
    const caret = format(value.slice(0, control.selectionStart ?? value.length)).length;
    control.value = shown;
    control.setSelectionRange(caret, caret);
  }
  onInput(shown);
}

export const input = (view: InputView): TemplateResult =>
  labelled(
    view,
    html`<input
      id=${view.path}
      part="input"
      type=${view.type ?? 'text'}
      .value=${view.value}
      min=${view.min ?? nothing}
      max=${view.max ?? nothing}
      autocomplete=${view.autocomplete ?? 'off'}
      inputmode=${view.inputMode ?? nothing}
      enterkeyhint="next"
      placeholder=${view.placeholder ?? nothing}
      maxlength=${view.maxLength ?? LONGEST}
      dir=${view.ltr ? 'ltr' : nothing}
      autocapitalize=${view.words ? 'words' : 'off'}
      spellcheck="false"
      ?readonly=${view.disabled}
      aria-required=${view.required}
      aria-invalid=${view.fault ? 'true' : 'false'}
      aria-describedby=${describe(view)}
      role=${view.combobox ? 'combobox' : nothing}
      aria-autocomplete=${view.combobox ? 'list' : nothing}
      aria-expanded=${view.combobox?.isOpen ?? nothing}
      aria-controls=${view.combobox?.isOpen ? view.combobox.list : nothing}
      aria-activedescendant=${view.combobox?.at ?? nothing}
      @input=${({ target, isComposing }: InputEvent) => {
        // A composition is left alone until it ends: changing its text would type it twice.
        if (!isComposing) take(target as HTMLInputElement, view);
      }}
      @compositionend=${({ target }: CompositionEvent) => {
        take(target as HTMLInputElement, view);
      }}
      @click=${view.onClick ?? nothing}
      @blur=${view.onLeave}
    />`,
  );

export interface SelectView extends Labelled {
  readonly value: string;
  readonly required: boolean;
  readonly disabled: boolean;
  /** First row, while nothing is chosen. */
  readonly empty?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly autocomplete?: string;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

export const select = (view: SelectView): TemplateResult =>
  labelled(
    view,
    html`<div class="pick">
      <select
        id=${view.path}
        part="input select"
        autocomplete=${view.autocomplete ?? 'off'}
        ?disabled=${view.disabled}
        aria-required=${view.required}
        aria-invalid=${view.fault ? 'true' : 'false'}
        aria-describedby=${describe(view)}
        @change=${({ target }: Event) => {
          view.onChange((target as HTMLSelectElement).value);
        }}
        @blur=${view.onLeave}
      >
        ${view.empty === undefined ? nothing : html`<option value="">${view.empty}</option>`}
        ${view.options.map(
          ({ value, label }) =>
            html`<option value=${value} .selected=${value === view.value}>${label}</option>`,
        )}</select
      ><i part="select-arrow"></i>
    </div>`,
  );
