// The views of the first load: skeleton, list of methods, button. What comes after the press is lazy.
import { html, nothing, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { cardIcon } from '../ui/icon.js';

export const skeleton = (label: string): TemplateResult =>
  html`<div class="bone" part="skeleton" role="status"><span class="unseen">${label}</span></div>
    <div class="bone" aria-hidden="true"></div>`;

export interface ListView {
  readonly title: string;
  readonly methods: readonly Method[];
  readonly selected: string | undefined;
  readonly disabled: boolean;
  readonly expiry: (date: string) => string;
  readonly choose: (id: string) => void;
  /** The form of the chosen method. */
  readonly panel: unknown;
  /** What narrows a long list. */
  readonly filter: unknown;
}

/** A card is drawn; a logo comes from the gateway. The name beside it says it all. */
const methodIcon = ({ category, icon }: Method): unknown =>
  category === 'CARD'
    ? cardIcon()
    : icon && html`<img part="method-icon" src=${icon} alt="" width="32" height="22" loading="lazy" />`;

/** Native radios: arrow keys, one tab stop and announcements come from the browser. */
export const methodList = ({ methods, selected, ...view }: ListView): TemplateResult =>
  html`<fieldset class="list" part="list">
    <legend>${view.title}</legend>
    ${view.filter}
    ${methods.map((method, index) => {
      const { id, name, card } = method;
      return html`<div class="method" part="method">
        <label class="method-label" part="method-label">
          <input
            type="radio"
            name="method"
            .value=${id}
            .checked=${id === selected}
            ?disabled=${view.disabled}
            aria-labelledby="name-${index}"
            aria-describedby=${card?.expiry ? `more-${String(index)}` : nothing}
            @change=${() => {
              view.choose(id);
            }}
          />
          <span class="method-name">
            <span id="name-${index}">${name}</span>
            ${card?.expiry ? html`<small id="more-${index}">${view.expiry(card.expiry)}</small>` : nothing}
          </span>
          ${methodIcon(method)}
        </label>
        ${id === selected && view.panel ? html`<div class="form" part="form">${view.panel}</div>` : nothing}
      </div>`;
    })}
  </fieldset>`;

export interface SubmitView {
  readonly label: string;
  readonly busy: boolean;
  readonly press: () => void;
}

/** Stays focusable while busy: a button that vanishes under the finger loses the shopper's place. */
export const submitButton = ({ label, busy, press }: SubmitView): TemplateResult =>
  html`<button type="button" part="submit" aria-disabled=${busy} @click=${press}>
    ${busy ? html`<span class="bar"></span>` : nothing}${label}
  </button>`;
