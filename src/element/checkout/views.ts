// The views of the first load: skeletons, list of methods, button. What comes after the press is lazy.
import { html, nothing, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { picture } from '../ui/icon.js';

/** What is different in the row of a saved method, or of one with more than one picture. */
export interface SpecialRow {
  /** Shown in place of the name, which is read out. What describes it has the id `more-` and the index. */
  readonly words?: unknown;
  /** In place of the one picture. */
  readonly icon?: unknown;
  /** It cannot be chosen. */
  readonly barred?: boolean;
  /** Below the row. */
  readonly below?: unknown;
}

export interface ListView {
  readonly title: string;
  readonly methods: readonly Method[];
  readonly selected?: string | undefined;
  readonly disabled: boolean;
  /** What is to say of it, once the code that knows it is here. */
  readonly row?: (method: Method, index: number) => SpecialRow | undefined;
  readonly choose?: (id: string) => void;
  /** The form of the chosen method. */
  readonly panel?: unknown;
  /** What narrows a long list. */
  readonly filter?: unknown;
}

/**
 * Native radios: arrow keys, one tab stop and announcements come from the browser. The only method, once chosen, is a
 * heading to the eye.
 */
export const methodList = ({ methods, selected, ...view }: ListView): TemplateResult =>
  html`<fieldset class="list ${!methods[1] && selected ? 'single' : ''}" part="list">
    <legend part="list-title">${view.title}</legend>
    ${view.filter}
    ${methods.map((method, index) => {
      const { id, name, icon } = method;
      const row = view.row?.(method, index);
      const chosen = id === selected ? 'chosen' : '';
      return html`<div class="method ${chosen}" part="method ${chosen}">
        <label class="method-label" part="method-label">
          <input
            type="radio"
            name="method"
            part="radio"
            .value=${id}
            .checked=${id === selected}
            ?disabled=${view.disabled || row?.barred}
            aria-labelledby="name-${index}"
            aria-describedby=${row?.words ? `more-${String(index)}` : nothing}
            @change=${() => {
              view.choose?.(id);
            }}
          />
          <span class="method-name" part="method-name">
            <span id="name-${index}" class=${row?.words ? 'unseen' : ''}>${name}</span>
            ${row?.words}
          </span>
          ${row?.icon ?? (icon && picture(icon))}
        </label>
        ${chosen && view.panel ? html`<div class="form" part="form">${view.panel}</div>` : nothing}
        ${row?.below}
      </div>`;
    })}
  </fieldset>`;

const waiting = (label: string, bones: unknown): TemplateResult =>
  html`<div class="wait" part="skeleton"><span class="unseen">${label}</span>${bones}</div>`;

const bone = html`<i class="bone" part="bone"></i>`;

/** A row that waits for its name: what is there of it does not move when the real one comes. */
const GHOST: Method = { id: '', type: '', name: '', category: '', fields: [] };
const ghosts = { title: '', methods: [GHOST, GHOST, GHOST, GHOST], disabled: true };

export const skeleton = (label: string): TemplateResult =>
  waiting(label, [html`<div inert>${methodList(ghosts)}</div>`, bone]);

/** Fields as those of a card stand, or one of them. */
export const fieldSkeleton = (label: string, isAlone: boolean): TemplateResult =>
  waiting(label, html`<div class="bones">${isAlone ? bone : [bone, bone, bone, bone]}</div>`);

export interface SubmitView {
  readonly label: string;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly press: (click: Event) => void;
  /** The shopper is about to press it. */
  readonly reach: () => void;
}

/** Stays focusable while busy: a button that vanishes under the finger loses the shopper's place. */
export const submitButton = ({ label, busy, disabled, press, reach }: SubmitView): TemplateResult =>
  html`<button type="button" part="submit" aria-disabled=${busy || disabled} @click=${press} @focus=${reach}>
    ${busy ? html`<i class="bar" part="spinner"></i>` : nothing}${label}
  </button>`;
