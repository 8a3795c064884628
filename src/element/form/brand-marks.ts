// Which brands a card form takes, at the end of its row, where the gateway knows them. For eyes only: what is not taken
// the card form says in words.
import { css, html, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { picture } from '../ui/icon.js';

export const marksStyles = css`
  /* Those that have no room beside the name are not seen. */
  .marks {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 4px;
    min-inline-size: 38px;
    max-inline-size: calc(100% - 9em);
    block-size: 24px;
    overflow: clip;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 24px;
  }
`;

export const cardMarks = ({ icons, more }: NonNullable<Method['marks']>): TemplateResult =>
  html`<span class="marks" aria-hidden="true">${icons.map(picture)}${more ? `+${String(more)}` : ''}</span>`;
