// The look of `layout="tabs"`: a tile for each method, the form of the chosen one below all of them. The same radios as in
// the list, each laid over its tile, so that arrow keys, focus ring and touch are those of the tile. Lazy: most pages have
// the list. One method alone is a heading here, too.
import { css } from 'lit';

export const english = {};

export const styles = css`
  :host([layout='tabs']) .wait {
    visibility: visible;
  }
  :host([layout='tabs']) .list:not(.single) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(128px, 47%), 1fr));
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
  }
  :host([layout='tabs']) .list:not(.single) .method {
    display: contents;
  }
  :host([layout='tabs']) .list:not(.single) .method-label {
    flex-direction: column;
    align-items: flex-start;
    min-block-size: 84px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 1.25);
    border-radius: var(--_radius);
  }
  :host([layout='tabs']) .list:not(.single) .method-name {
    flex: none;
    inline-size: 100%;
    margin-block-start: auto;
    font-size: 0.875em;
    line-height: 1.35;
  }
  :host([layout='tabs']) .list:not(.single) :is(img, .marks) {
    order: -1;
  }
  /* As many as there is room for beside the check mark. */
  :host([layout='tabs']) .list:not(.single) .marks {
    justify-content: start;
    max-inline-size: calc(100% - 24px);
  }
  :host([layout='tabs']) .list:not(.single) [type='radio'] {
    position: absolute;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    transition: none;
  }
  :host([layout='tabs']) .wait .method-name {
    max-inline-size: 70%;
  }
  :host([layout='tabs']) .wait .method-label::after {
    order: -1;
    margin: 0;
  }
  :host([layout='tabs']) .list:not(.single) [type='radio']:checked {
    border: 2px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 6%, transparent);
  }
  /* The chosen tile is told by a check mark, too. */
  :host([layout='tabs']) .list:not(.single) :checked + .method-name::before {
    content: '';
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 10px;
    inline-size: 18px;
    block-size: 18px;
    background: var(--_accent);
    clip-path: path(
      evenodd,
      'M9 0a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM7.8 12.9 3.9 9l1.3-1.3 2.6 2.6 5-5 1.3 1.3z'
    );
  }
  :host([layout='tabs']) .list:not(.single) :disabled ~ * {
    opacity: 0.6;
  }
  /* A row that waits for its name is no disabled one. */
  :host([layout='tabs']) .wait .list:not(.single) :disabled ~ .method-name {
    opacity: 0.1;
  }
  :host([layout='tabs']) .list:not(.single) :is(.form, .filter, .removal) {
    grid-column: 1 / -1;
    padding-inline: 0;
  }
  :host([layout='tabs']) .list:not(.single) .form {
    order: 1;
    padding-block: var(--_space) calc(var(--_space) * 0.5);
  }
  :host([layout='tabs']) .list:not(.single) .filter {
    padding-block: 0;
    border: 0;
  }
  :host([layout='tabs']) .list:not(.single) .more {
    padding: 0;
    border: 0;
  }
  :host([layout='tabs']) .list:not(.single) .more button {
    align-items: end;
    block-size: 100%;
    padding: calc(var(--_space) * 1.5);
    border: var(--_border-width) dashed var(--_border);
    border-radius: var(--_radius);
    font-size: 0.875em;
    line-height: 1.35;
    text-align: start;
  }
  @keyframes arrive {
    from {
      scale: 0.5;
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    :host([layout='tabs']) .list:not(.single) :checked + .method-name::before {
      animation: arrive 120ms ease-out;
    }
  }
  @media (forced-colors: active) {
    :host([layout='tabs']) .list:not(.single) :checked {
      border-width: 4px;
    }
    :host([layout='tabs']) .list:not(.single) :checked + .method-name::before {
      background: Highlight;
    }
  }
`;
