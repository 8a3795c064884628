// The dialog of a hosted step.
import { css } from 'lit';

export const hostedStepStyles = css`
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
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.25rem;
    padding-inline: 1.25rem 0.5rem;
    border-block-end: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
  }
  strong {
    font-weight: 600;
  }
  button {
    flex: none;
    min-block-size: 44px;
    white-space: nowrap;
    padding-inline: 0.75rem;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  button:focus-visible {
    outline: var(--_focus-ring) solid var(--_accent);
    outline-offset: -2px;
  }
`;
