// The look of fields on the page: the same as that of the fields in the frame, so that nobody sees a border between them.
import { css } from 'lit';

export const inputStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .fields {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Room for the label above it. */
  .bone {
    min-block-size: 48px;
    margin-block-start: calc(1.3125em + var(--_space) * 0.5);
    border-radius: var(--_radius);
    background: currentcolor;
    opacity: 0.08;
  }
  .second {
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 2);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .second:hover {
    border-color: var(--_muted);
  }
  .second:focus-visible {
    outline: var(--_focus-ring) solid var(--_accent);
    outline-offset: 2px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: inherit;
    column-gap: calc(var(--_space) * 1.5);
    align-items: start;
  }
  .narrow {
    grid-template-columns: minmax(0, 1fr);
  }
  /* Beside each other only where a whole number can be read. */
  @container (min-width: 17rem) {
    .narrow {
      grid-template-columns: minmax(5.5rem, 1fr) minmax(0, 3fr);
    }
  }
  .field {
    display: grid;
    min-inline-size: 0;
  }
  .field label {
    padding-block-end: calc(var(--_space) * 0.5);
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.5;
  }
  .field input,
  .field select {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 48px;
    margin: 0;
    padding-inline: calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* Phones zoom into a field whose text is smaller. */
    font-size: max(16px, 1em);
    transition: border-color 120ms;
  }
  /* The browser's own arrow obeys no theme. */
  .pick {
    position: relative;
    display: grid;
  }
  .pick select {
    appearance: none;
    padding-inline-end: calc(var(--_space) * 1.5 + 24px);
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .pick i {
    position: absolute;
    inset-block-start: calc(50% - 4px);
    inset-inline-end: calc(var(--_space) * 1.5);
    inline-size: 12px;
    block-size: 8px;
    background: var(--_muted);
    clip-path: path('M1.4 0 6 4.6 10.6 0 12 1.4 6 7.4 0 1.4z');
    pointer-events: none;
  }
  /* Filled in by the browser: told by the browser's own means, in the page's colours. */
  .field input:-webkit-autofill {
    -webkit-text-fill-color: var(--_text);
    filter: none;
    transition: background-color 0s 9999999s;
  }
  .field :is([readonly], select:disabled) {
    opacity: 0.65;
  }
  .field [dir='ltr'] {
    text-align: match-parent;
  }
  .field ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .field input:hover,
  .field select:hover {
    border-color: var(--_muted);
  }
  .field input:focus,
  .field select:focus {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    outline: var(--_focus-ring) solid color-mix(in srgb, var(--_accent) 28%, transparent);
    outline-offset: 0;
  }
  .wrong input:not(:focus),
  .wrong select:not(:focus) {
    border-color: var(--_danger);
  }
  .hint,
  .error {
    margin: calc(var(--_space) * 0.5) 0 0;
    font-size: 0.875em;
  }
  .hint {
    color: var(--_muted);
  }
  .error {
    display: flex;
    gap: 6px;
    color: var(--_danger);
    line-height: 1.4;
  }
  .error:empty {
    margin: 0;
  }
  .error:not(:empty)::before {
    content: '';
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: calc(0.7em - 8px);
    background: currentcolor;
    clip-path: path(evenodd, 'M8 0a8 8 0 1 0 0 16a8 8 0 0 0 0-16zM7 4h2v5H7zM7 10h2v2H7z');
  }
  .check {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .check input:focus-visible {
    outline: var(--_focus-ring) solid var(--_accent);
    outline-offset: 2px;
  }
  .note {
    margin: 0;
    color: var(--_muted);
  }
  fieldset {
    display: grid;
    gap: inherit;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 calc(var(--_space) * 0.5);
    font-weight: 600;
  }
  [role='listbox'] {
    max-block-size: 15rem;
    margin: calc(var(--_space) * 0.5) 0 0;
    padding: 0;
    overflow: auto;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    list-style: none;
  }
  [role='option'] {
    box-sizing: border-box;
    min-block-size: 44px;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    cursor: pointer;
  }
  [role='option']:hover {
    background: color-mix(in srgb, var(--_text) 5%, transparent);
  }
  [role='option'][aria-selected='true'] {
    font-weight: 600;
  }
  [role='option'].at {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  @media (prefers-reduced-motion: reduce) {
    .field :is(input, select) {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .pick i,
    .bone,
    .error:not(:empty)::before {
      background: CanvasText;
    }
    .wrong :is(input, select) {
      border-width: 2px;
    }
    [role='option'].at {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
