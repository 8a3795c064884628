// The look of a dialog with somebody else's page in it: a sheet with a title and a way out. Nobody needs it to type a card.
import { css } from 'lit';

/** Title and way out, alike in every such dialog. */
export const barStyles = css`
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

/** The dialog that the card frame becomes. */
export const raisedStyles = [
  barStyles,
  css`
    :host([shown]) .sheet {
      display: flex;
      flex-direction: column;
      inline-size: min(100%, 32rem);
      block-size: min(100%, max(40rem, (32rem - 100vw) * 999));
      overflow: hidden;
      border-radius: clamp(0rem, (100vw - 32rem) * 9, var(--_radius) * 1.5);
      background: var(--_surface);
      color: var(--_text);
      box-shadow: 0 1rem 3rem rgb(0 0 0 / 35%);
    }
  `,
];
