// The look of what comes after the press.
import { css } from 'lit';

export const afterStyles = css`
  .quiet {
    color: var(--_muted);
  }
  .view {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 3);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .view h2,
  .view p {
    margin: 0;
  }
  .view h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .good h2 {
    color: var(--_success);
  }
  .next {
    justify-items: stretch;
  }
  .main {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    min-block-size: 3.25rem;
    padding: var(--_space) calc(var(--_space) * 3);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }
  .view a:not(.main) {
    color: var(--_accent);
  }
  .view a:focus-visible {
    outline: var(--_focus-ring) solid var(--_accent);
    outline-offset: 2px;
  }
  .wide {
    inline-size: 100%;
  }
  dl {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    margin: 0;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd {
    margin: 0 0 var(--_space);
    font-size: 1.125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .buttons {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
  }
`;
