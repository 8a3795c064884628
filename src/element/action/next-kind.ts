// How each step after the press is drawn.
import type { TemplateResult } from 'lit';
import type { NextAction } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';

export interface NextView<Kind extends NextAction['kind'] = NextAction['kind']> {
  readonly next: Extract<NextAction, { kind: Kind }>;
  readonly t: (key: WordKey) => string;
  readonly language: string;
  readonly busy: boolean;
}

export interface NextKind {
  /** Heading of the view. */
  readonly title: WordKey;
  draw(view: NextView): TemplateResult;
}
