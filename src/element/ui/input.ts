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
  /** What was typed; what it answers is shown instead. */
  readonly onInput: (text: string) => string;
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
    <p class="error" part="error" id="${view.path}-error" aria-live="polite">${view.fault ?? ''}</p>
  </div>`;

export const input = (view: InputView): TemplateResult =>
  labelled(
    view,
    html`<input
      id=${view.path}
      part="input"
      type=${view.type ?? 'text'}
      .value=${view.value}
      autocomplete=${view.autocomplete ?? 'off'}
      inputmode=${view.inputMode ?? nothing}
      enterkeyhint="next"
      placeholder=${view.placeholder ?? nothing}
      maxlength=${view.maxLength ?? nothing}
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
        const control = target as HTMLInputElement;
        // A composition is left alone until it ends: changing its text would type it twice.
        const shown = isComposing ? control.value : view.onInput(control.value);
        if (shown !== control.value) control.value = shown;
      }}
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
    html`<select
      id=${view.path}
      part="input"
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
          html`<option value=${value} ?selected=${value === view.value}>${label}</option>`,
      )}
    </select>`,
  );
