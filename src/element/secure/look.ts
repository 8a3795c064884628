// The page's theme as computed values, ready to cross into the frame: whatever the page wrote (names, mixes,
// variables), what leaves here are plain colours, lengths and a font family.
import { css } from 'lit';
import type { Look } from '../../shared/protocol.js';

/** Puts every token on one property of an unseen element, where the browser resolves it. */
export const probeStyles = css`
  .probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    color: var(--_text);
    background-color: var(--_surface);
    border-block-start: var(--_border-width) solid var(--_border);
    column-rule-color: var(--_muted);
    text-decoration-color: var(--_danger);
    caret-color: var(--_accent);
    outline: var(--_focus-ring) solid var(--_on-accent);
    text-emphasis-color: var(--_success);
    border-start-start-radius: var(--_radius);
    padding-block-start: var(--_space);
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    /* A change of the theme is heard as the end of a transition that nobody sees. Where the name of a font makes none,
       the width of its digits does; and what changed out of sight is heard when it comes in sight. */
    text-indent: 99ch;
    transition: all 1ms;
    transition-behavior: allow-discrete;
    animation: seen 1ms;
  }
  @keyframes seen {
    to {
      opacity: 0;
    }
  }
`;

/** Reads the probe. Lengths come in pixels. */
export function readLook(probe: Element): Look {
  const style = getComputedStyle(probe);
  return {
    text: style.color,
    surface: style.backgroundColor,
    border: style.borderBlockStartColor,
    muted: style.columnRuleColor,
    danger: style.textDecorationColor,
    accent: style.caretColor,
    'on-accent': style.outlineColor,
    success: style.getPropertyValue('text-emphasis-color'),
    'border-width': style.borderBlockStartWidth,
    'focus-ring': style.outlineWidth,
    // `calc(infinity * 1px)` comes as a number that no guard believes.
    radius: style.borderStartStartRadius.replace(/^\d{5}.*|.*e.*/, '999px'),
    space: style.paddingBlockStart,
    'font-size': style.fontSize,
    'font-family': style.fontFamily,
  };
}
