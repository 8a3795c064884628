// The look of what comes after the press.
import { css } from 'lit';

export const afterStyles = css`
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
  .buttons {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
  }
`;
