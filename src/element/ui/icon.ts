// Small drawings. Decorative: the words beside them say it.
import { svg, type TemplateResult } from 'lit';

const CARD = svg`<rect x="1" y="1" width="30" height="20" rx="3"/><path d="M1 7h30M5 15h7"/>`;

/** A payment card in outline, in the colour of the text. */
export const cardIcon = (): TemplateResult<2> =>
  svg`<svg part="method-icon" viewBox="0 0 32 22" fill="none"
  stroke="currentColor" stroke-width="1.5" aria-hidden="true">${CARD}</svg>`;
