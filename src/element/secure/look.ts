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
    /* A change of the theme is heard as the end of a transition that nobody sees. */
    transition: all 1ms;
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
    radius: style.borderStartStartRadius,
    space: style.paddingBlockStart,
    'font-size': style.fontSize,
    'font-family': style.fontFamily,
  };
}
