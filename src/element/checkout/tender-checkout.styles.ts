// The look of the checkout until a method is chosen: list, panel, button, skeletons. Logical properties, container widths, no
// page styles needed. Where colours cannot be mixed, lines and tints are plainer and nothing is missing.
import { css } from 'lit';
import { tokens } from '../ui/tokens.styles.js';

export const checkoutStyles = [
  tokens,
  css`
    :host {
      --_line: color-mix(in srgb, var(--_border) 45%, transparent);
      display: block;
      color: var(--_text);
      font-family: var(--_font-family);
      font-size: var(--_font-size);
      line-height: 1.45;
      text-align: start;
    }
    /* In a dialog: unseen until that takes it in. */
    :host([presentation='dialog']) > .root,
    :host([hidden]),
    [hidden] {
      display: none;
    }
    /* Nothing is shown of tabs before their look is here. */
    :host([layout='tabs']) .wait {
      visibility: hidden;
    }
    .root,
    .wait,
    .form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 2);
      align-content: start;
    }
    p {
      margin: 0;
    }
    .list {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: var(--_border-width) solid var(--_line);
      border-radius: calc(var(--_radius) * 1.5);
      background: var(--_surface);
      overflow: clip;
    }
    legend,
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .method + .method {
      border-block-start: var(--_border-width) solid var(--_line);
    }
    .method-label {
      position: relative;
      display: flex;
      align-items: center;
      gap: calc(var(--_space) * 1.5);
      box-sizing: border-box;
      min-block-size: 56px;
      padding: var(--_space) calc(var(--_space) * 2);
      cursor: pointer;
    }
    .method-name {
      flex: 1;
      min-inline-size: 0;
      font-weight: 500;
      overflow-wrap: anywhere;
    }
    .chosen .method-name,
    strong {
      font-weight: 600;
    }
    input {
      flex: none;
      inline-size: 20px;
      block-size: 20px;
      margin: 0;
      accent-color: var(--_accent);
    }
    [type='radio'] {
      appearance: none;
      box-sizing: border-box;
      border: 1.5px solid var(--_border);
      border-radius: 50%;
    }
    [type='radio']:checked {
      border: 6px solid var(--_accent);
    }
    :focus-visible {
      outline: var(--_focus-ring) solid var(--_accent);
      outline-offset: 2px;
    }
    /* One method: its radio lies over the heading, where only its focus is seen. */
    .single [type='radio'] {
      position: absolute;
      inset: 8px;
      inline-size: auto;
      block-size: auto;
      border: 0;
      border-radius: var(--_radius);
    }
    /* Logos are made for white: a dark one that is see-through would vanish in a dark theme. */
    img {
      flex: none;
      inline-size: 38px;
      block-size: 24px;
      border-radius: 4px;
      background: #fff;
      object-fit: contain;
    }
    .form {
      padding: 0 calc(var(--_space) * 2) calc(var(--_space) * 2);
    }
    button {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: var(--_space);
      min-block-size: 52px;
      padding: var(--_space) calc(var(--_space) * 3);
      border: var(--_border-width) solid transparent;
      border-radius: var(--_radius);
      background: var(--_accent);
      color: var(--_on-accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    .bone,
    .wait .method-name,
    .wait .method-label::after {
      block-size: 52px;
      border-radius: var(--_radius);
      background: currentcolor;
      opacity: 0.1;
    }
    .wait .method-name {
      flex: 0 30%;
      block-size: 0.75em;
    }
    .wait .method-label::after {
      content: '';
      inline-size: 38px;
      block-size: 24px;
      margin-inline-start: auto;
    }
    .bones {
      display: grid;
      /* Two columns, or one where a half would be too narrow: as in the frame. */
      grid-template-columns: repeat(auto-fill, minmax(max(119px, 50% - 1em), 1fr));
      gap: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
    }
    .bones .bone {
      grid-column: 1 / -1;
      block-size: 48px;
      /* Below its label. */
      margin-block-start: calc(1.3125em + var(--_space) * 0.5);
    }
    .bone + .bone:not(:last-child) {
      grid-column: auto;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .wait {
        animation: breathe 1s alternate infinite;
      }
    }
    @media (forced-colors: active) {
      .bone {
        background: CanvasText;
      }
    }
  `,
];
