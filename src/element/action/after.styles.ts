// The look of what comes after the press: one calm column. What steps look like comes with their code.
import { css, type CSSResult } from 'lit';

export const afterStyles = css`
  .view {
    display: grid;
    gap: calc(var(--_space) * 2);
    justify-items: center;
    padding-block: calc(var(--_space) * 4);
    padding-inline: clamp(var(--_space) * 1.5, 5cqi, var(--_space) * 3);
    border: var(--_border-width) solid color-mix(in srgb, var(--_border) 45%, transparent);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .view :is(h2, p, dl, dd, ol) {
    margin: 0;
  }
  .view h2 {
    border-radius: 2px;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .end h2 {
    font-size: 1.25em;
  }
  .view > p {
    max-inline-size: 26rem;
    text-wrap: pretty;
  }
  .view small,
  .quote {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .sum {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    font-size: 1.125em;
  }
  .sum bdi {
    overflow-wrap: normal;
    font-size: clamp(1.125em, 7cqi, 1.5em);
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .sum small {
    font-size: 0.778em;
  }
  .quote {
    inline-size: 100%;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
  }
  .quote dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    column-gap: var(--_space);
    min-block-size: 44px;
  }
  .quote bdi {
    font-variant-numeric: tabular-nums;
  }
  .view button.bare {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0 var(--_space);
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-weight: 500;
  }
  .buttons,
  .view > button {
    inline-size: min(100%, 26rem);
  }
  .buttons {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .view .sign {
    inline-size: 3.5rem;
    block-size: 3.5rem;
    color: var(--_accent);
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .view .sign.good {
    inline-size: 4rem;
    block-size: 4rem;
    color: var(--_success);
  }
  .view .sign.bad {
    color: var(--_danger);
  }
  .view .sign.calm {
    color: var(--_muted);
  }
  .sign circle {
    fill: color-mix(in srgb, currentcolor 12%, transparent);
    stroke: none;
  }
  .good circle {
    fill: currentcolor;
  }
  .good .line {
    stroke: var(--_surface);
  }
  .sign.leave:dir(rtl) {
    scale: -1 1;
  }
  .turn {
    stroke-dasharray: 0.25 0.75;
  }
  @media (prefers-reduced-motion: no-preference) {
    .sign {
      animation: appear 0.2s ease-out;
    }
    .line {
      stroke-dasharray: 1;
      animation: draw 0.35s 0.1s ease-out backwards;
    }
    .turn {
      transform-origin: center;
      animation: turn 1.4s linear infinite;
    }
  }
  /* Offered only to those who have waited for a while. */
  .late {
    animation: late 0s 20s both;
  }
  @keyframes late {
    from {
      position: absolute;
      visibility: hidden;
    }
  }
  @keyframes appear {
    from {
      scale: 0.8;
      opacity: 0;
    }
  }
  @keyframes draw {
    from {
      stroke-dashoffset: 1;
    }
  }
  @media (forced-colors: active) {
    .sign circle {
      stroke: currentcolor;
    }
    .sign.sign.sign {
      color: CanvasText;
    }
    .good .line {
      stroke: Canvas;
    }
  }
  /* Black on white, and nothing to press: paper has no theme. */
  @media print {
    .view {
      --_text: #000;
      --_muted: #444;
      --_surface: #fff;
      --_accent: #000;
      border: 0;
      color: #000;
      font-family: var(--_font-family);
      font-size: 12pt;
      line-height: 1.45;
    }
    .view.view :is(.sign, button, a) {
      display: none;
    }
  }
`;

/** The look of steps, once their code is here: wherever this one is used, it grows by theirs. */
export const growStyles = (more: CSSResult): void => {
  afterStyles.styleSheet?.replaceSync(String(afterStyles) + String(more));
};
