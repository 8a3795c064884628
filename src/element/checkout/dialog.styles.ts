// The look of the checkout's own dialog: a card near the upper edge, which grows downwards; where the page is narrow a
// sheet that has its full height from the start. Nothing in it moves because a method opens.
import { css } from 'lit';

export const dialogStyles = css`
  :host {
    display: contents;
  }
  /* As large as the page, so that it is a container to measure by, and what is beside the card belongs to it. */
  dialog {
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    container-type: inline-size;
    background: rgb(0 0 0 / 50%);
    color: inherit;
  }
  dialog[open] {
    display: grid;
    justify-items: center;
    align-items: start;
    animation: fade 140ms ease-out;
  }
  dialog::backdrop {
    background: transparent;
  }
  .sheet {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    inline-size: min(100% - 2rem, 30rem);
    max-block-size: calc(100% - 8vh - 1rem);
    margin-block-start: 8vh;
    overflow: hidden;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 0.25rem 0.75rem rgb(0 0 0 / 12%),
      0 1.5rem 4rem rgb(0 0 0 / 28%);
    animation: rise 180ms ease-out;
  }
  header {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    padding-block: calc(var(--_space) * 1.5) calc(var(--_space) * 0.5);
    padding-inline: calc(var(--_space) * 3) calc(var(--_space) * 1.5);
  }
  h2 {
    min-inline-size: 0;
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: 0;
  }
  button {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: var(--_muted);
    cursor: pointer;
    transition: background-color 120ms;
  }
  button:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
    color: var(--_text);
  }
  button:focus-visible {
    outline: var(--_focus-ring) solid var(--_accent);
    outline-offset: -3px;
  }
  path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .body {
    min-block-size: 0;
    padding: var(--_space) calc(var(--_space) * 3) calc(var(--_space) * 3);
    overflow: auto;
    overscroll-behavior: contain;
  }
  @container (max-width: 480px) {
    .sheet {
      align-self: end;
      inline-size: 100%;
      block-size: calc(100% - 1rem);
      max-block-size: none;
      margin-block-start: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      padding-block-end: env(safe-area-inset-bottom, 0);
      animation-name: climb;
    }
    header {
      padding-inline: calc(var(--_space) * 2) var(--_space);
    }
    .body {
      padding: var(--_space) calc(var(--_space) * 2) calc(var(--_space) * 2);
    }
  }
  @keyframes fade {
    from {
      background-color: transparent;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 0.5rem;
    }
  }
  @keyframes climb {
    from {
      translate: 0 25%;
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    dialog,
    .sheet {
      animation: none !important;
    }
    button {
      transition: none;
    }
  }
`;
