// The dialog of a hosted step.
import { css } from 'lit';

export const hostedStepStyles = css`
  dialog {
    inline-size: min(100% - 2rem, 32rem);
    block-size: min(100% - 2rem, 40rem);
    max-inline-size: none;
    max-block-size: none;
    box-sizing: border-box;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
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
    padding-block: 0.5rem;
    padding-inline: 1.25rem 0.5rem;
    border-block-end: 1px solid var(--_border);
  }
  button {
    flex: none;
    min-block-size: 44px;
    padding-inline: 1rem;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: var(--_focus-ring) solid var(--_accent);
    outline-offset: -2px;
  }
`;
