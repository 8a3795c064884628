// What a shopper meets once the list is on screen: banners, a press under way, second buttons. Lazy: fetched behind the
// list. Where it does not come, everything works and is plain.
import { css } from 'lit';

export { laterWords as english } from '../i18n/english-later.js';

export const styles = css`
  /* Out of sight, but alive: a raised surface inside it stays visible, and nothing typed is lost. */
  .behind {
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    margin-block-start: calc(var(--_space) * -2);
  }
  button.second {
    min-block-size: 44px;
    border-color: var(--_border);
    background: var(--_surface);
    color: var(--_text);
  }
  button:hover {
    filter: brightness(1.08);
  }
  button:active {
    filter: brightness(0.92);
  }
  button[aria-disabled='true'] {
    filter: none;
    opacity: 0.6;
    cursor: default;
  }
  .notice {
    --_tone: var(--_accent);
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: var(--_border-width) solid transparent;
    border-radius: calc(var(--_radius) * 1.5);
    background: color-mix(in srgb, var(--_tone) 8%, var(--_surface));
  }
  .notice.error {
    --_tone: var(--_danger);
  }
  .notice button {
    margin-block-start: var(--_space);
  }
  /* Drawn by shape alone, in one colour: an exclamation mark, which stands on its head as an i. */
  .notice i {
    block-size: 20px;
    background: var(--_tone);
    clip-path: path(
      evenodd,
      'M10 0a10 10 0 1 0 0 20a10 10 0 0 0 0-20zM9 5h2v6H9zM10 13a1.3 1.3 0 1 0 0 2.6a1.3 1.3 0 0 0 0-2.6z'
    );
  }
  .info i {
    scale: 1 -1;
  }
  .bar {
    box-sizing: border-box;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bar {
      animation: turn 4s linear infinite !important;
    }
  }
  @media (forced-colors: active) {
    .notice i {
      background: CanvasText;
    }
    [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
