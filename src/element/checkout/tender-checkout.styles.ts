// The look of the checkout: list, panels, button, banners. Logical properties, container widths, no page styles needed.
import { css } from 'lit';
import { tokens } from '../ui/tokens.styles.js';

export const checkoutStyles = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--_text);
      font-family: var(--_font-family);
      font-size: var(--_font-size);
      line-height: 1.45;
      text-align: start;
    }
    :host([hidden]),
    [hidden] {
      display: none;
    }
    /* Out of sight, but alive: a raised surface inside it stays visible, and nothing typed is lost. */
    .behind {
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      margin-block-start: calc(var(--_space) * -2);
    }
    .root {
      display: grid;
      gap: calc(var(--_space) * 2);
      align-content: start;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: var(--_border-width) solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
      min-inline-size: 0;
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
      border-block-start: var(--_border-width) solid var(--_border);
    }
    .method-label {
      display: flex;
      align-items: center;
      gap: calc(var(--_space) * 1.5);
      min-block-size: 3.25rem;
      padding-inline: calc(var(--_space) * 2);
      cursor: pointer;
    }
    .method-label:hover {
      background: color-mix(in srgb, var(--_accent) 6%, transparent);
    }
    .method-name {
      flex: 1;
      min-inline-size: 0;
      padding-block: var(--_space);
      font-weight: 550;
      overflow-wrap: anywhere;
    }
    .method-name small {
      display: block;
      color: var(--_muted);
      font-size: 0.875em;
      font-weight: 400;
    }
    input[type='radio'],
    input[type='checkbox'] {
      flex: none;
      inline-size: 1.25rem;
      block-size: 1.25rem;
      margin: 0;
      accent-color: var(--_accent);
    }
    input:focus-visible {
      outline: var(--_focus-ring) solid var(--_accent);
      outline-offset: 2px;
    }
    svg,
    img {
      flex: none;
      inline-size: 2rem;
      block-size: 1.375rem;
      object-fit: contain;
      color: var(--_muted);
    }
    .form {
      display: grid;
      gap: calc(var(--_space) * 2);
      padding: var(--_space) calc(var(--_space) * 2) calc(var(--_space) * 2);
    }
    /* Tabs: all rows beside each other, the chosen one's form below them. */
    :host([layout='tabs']) fieldset {
      display: flex;
      flex-wrap: wrap;
    }
    :host([layout='tabs']) .method {
      display: contents;
    }
    :host([layout='tabs']) .method-label {
      flex: 1 0 auto;
      box-sizing: border-box;
      max-inline-size: 100%;
    }
    :host([layout='tabs']) .form {
      order: 1;
      flex-basis: 100%;
    }
    button {
      min-block-size: 3.25rem;
      padding: var(--_space) calc(var(--_space) * 3);
      border: var(--_border-width) solid transparent;
      border-radius: var(--_radius);
      background: var(--_accent);
      color: var(--_on-accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    button:hover {
      filter: brightness(1.08);
    }
    button:focus-visible,
    [tabindex]:focus-visible {
      outline: var(--_focus-ring) solid var(--_accent);
      outline-offset: 2px;
    }
    button[aria-disabled='true'] {
      opacity: 0.75;
      cursor: default;
    }
    button.second {
      border-color: var(--_border);
      background: var(--_surface);
      color: var(--_text);
    }
    .notice {
      padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
      border: var(--_border-width) solid var(--_border);
      border-inline-start: 4px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .notice.error {
      border-inline-start-color: var(--_danger);
    }
    .notice strong {
      display: block;
    }
    .notice.error strong {
      color: var(--_danger);
    }
    .notice button {
      margin-block-start: calc(var(--_space) * 1.5);
      min-block-size: 2.75rem;
    }
    .bar {
      display: inline-block;
      inline-size: 1em;
      block-size: 1em;
      margin-inline-end: 0.5em;
      border: 2px solid currentcolor;
      border-inline-end-color: transparent;
      border-radius: 50%;
      vertical-align: -0.125em;
      animation: turn 0.8s linear infinite;
    }
    .bone {
      block-size: 3.25rem;
      border-radius: var(--_radius);
      background: color-mix(in srgb, var(--_text) 9%, transparent);
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .bar {
        animation-duration: 4s;
      }
    }
  `,
];
