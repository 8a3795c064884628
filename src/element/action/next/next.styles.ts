// The look of steps that are drawn here: codes to scan, numbers to type, time to watch.
import { css } from 'lit';

export const nextStyles = css`
  .view :is(tender-qr-code, tender-bar-code, tender-copy-button, tender-countdown) {
    display: grid;
    justify-items: center;
    min-inline-size: 0;
  }
  .next > :is(tender-copy-button, form, .main, dl, tender-bar-code) {
    inline-size: min(100%, 26rem);
  }
  tender-copy-button > * {
    inline-size: 100%;
  }
  .quote tender-copy-button {
    display: inline-grid;
  }
  .view textarea {
    box-sizing: border-box;
    font: inherit;
  }
  .view ol {
    display: grid;
    gap: var(--_space);
    max-inline-size: 26rem;
    padding: 0;
    list-style: none;
    counter-reset: step;
    text-align: start;
  }
  .view li {
    display: grid;
    grid-template-columns: 1.5rem 1fr;
    gap: calc(var(--_space) * 1.5);
    counter-increment: step;
  }
  .view li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    block-size: 1.5rem;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .main {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    min-block-size: 3.25rem;
    padding: var(--_space) calc(var(--_space) * 3);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }
  .view form {
    display: grid;
  }
  .view a:not(.main) {
    display: grid;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    font-weight: 500;
  }
  .view a:focus-visible,
  .view textarea:focus-visible {
    outline: var(--_focus-ring) solid var(--_accent);
    outline-offset: 2px;
  }
  /* Scanners want dark on light, whatever the theme. */
  canvas,
  .view .bars {
    box-sizing: border-box;
    border-radius: var(--_radius);
    background: #fff;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  canvas {
    inline-size: min(100%, 16rem);
    block-size: auto;
    padding: 0.5rem;
    border: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
    image-rendering: pixelated;
  }
  .view .bars {
    inline-size: 100%;
    block-size: 5rem;
    padding-block: 0.5rem;
  }
  .time {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .time.soon {
    color: var(--_danger);
    font-weight: 600;
  }
  /* What cannot be paid any more is not to be scanned. */
  .next:has(.over) canvas {
    opacity: 0.15;
  }
  .rows {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    box-sizing: border-box;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_text) 5%, transparent);
    text-align: start;
  }
  .rows dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .rows dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .rows .number {
    font-size: 1.25em;
    line-height: 1.4;
  }
  .number span {
    display: inline-block;
    margin-inline-end: 0.4em;
  }
  .paper {
    display: none;
  }
  @media print {
    .view .paper {
      display: block;
    }
    .view :is(.screen, tender-copy-button, textarea) {
      display: none;
    }
    .view :is(dl, ol, canvas, .bars) {
      break-inside: avoid;
    }
    .view :is(.rows, canvas, li::before) {
      border: 1px solid #999;
      background: #fff;
    }
  }
`;
