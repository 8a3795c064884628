// The look of fields on the page: the same as that of the fields in the frame, so that nobody sees a border between them.
import { css } from 'lit';

export const inputStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .fields {
    display: grid;
    gap: calc(var(--_space) * 1.75);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bone {
    min-block-size: 48px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_text) 8%, transparent);
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
    font-size: 0.9em;
    font-weight: 500;
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
    border-color: var(--_text);
  }
  .field input:focus,
  .field select:focus {
    border-color: var(--_accent);
    outline: var(--_focus-ring) solid var(--_accent);
    outline-offset: calc(var(--_focus-ring) * -1);
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
    color: var(--_danger);
  }
  .error:empty {
    margin: 0;
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
    font-weight: 550;
  }
  [role='listbox'] {
    max-block-size: 15rem;
    margin: calc(var(--_space) * 0.5) 0 0;
    padding: 0;
    overflow: auto;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }
  [role='option'] {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    cursor: pointer;
  }
  [role='option'][aria-selected='true'] {
    font-weight: 600;
  }
  [role='option'].at {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
`;
