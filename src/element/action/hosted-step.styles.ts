// The dialog of a hosted step.
import { css } from 'lit';
import { barStyles } from '../secure/raised.styles.js';

export const hostedStepStyles = [
  barStyles,
  css`
    dialog {
      /* On a phone the sheet is the screen. */
      --_gap: clamp(0rem, (100vw - 32rem) * 9, 2rem);
      inline-size: min(100% - var(--_gap), 32rem);
      block-size: min(100% - var(--_gap), max(40rem, (32rem - 100vw) * 999));
      max-inline-size: none;
      max-block-size: none;
      box-sizing: border-box;
      padding: 0;
      border: 0;
      border-radius: min(var(--_gap), var(--_radius) * 1.5);
      background: var(--_surface);
      color: var(--_text);
      text-align: start;
      overflow: hidden;
    }
    dialog[open] {
      display: flex;
      flex-direction: column;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 55%);
    }
    iframe {
      flex: 1;
      min-block-size: 0;
      border: 0;
    }
  `,
];
