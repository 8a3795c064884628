// The drawings of what comes after the press, each made of one line in a circle. Decorative: the title beside a drawing
// says it. They draw themselves once, by their styles.
import { nothing, svg, type TemplateResult } from 'lit';

const LINES = {
  check: 'M14.5 24.8l6.4 6.4 12.8-13.6',
  clock: 'M24 14.5V24l6.5 4.5',
  cross: 'M17.5 17.5l13 13M30.5 17.5l-13 13',
  alert: 'M24 14.5v11M24 33v.1',
  shield: 'M24 12.5l9.5 3.6v7.4c0 5.6-3.7 9.6-9.5 12-5.8-2.4-9.5-6.4-9.5-12v-7.4zM19.8 24.2l3 3 5.6-6',
  leave: 'M20 16.5h-3.5v15h15V28M25.5 14.5h8v8M33 15L22.5 25.5',
};

export type Sign = keyof typeof LINES;

/** `waits`: something turns around it until there is more to say. */
export const sign = (name: Sign, tone = '', waits = false): TemplateResult<2> =>
  svg`<svg class="sign ${tone} ${name}" part="result-icon" viewBox="0 0 48 48" aria-hidden="true">
    <circle cx="24" cy="24" r="22"/>
    ${waits ? svg`<path class="turn" pathLength="1" d="M24 2a22 22 0 1 1-.1 0"/>` : nothing}
    <path class="line" pathLength="1" d=${LINES[name]}/>
  </svg>`;
