// How each step after the press is drawn.
import type { TemplateResult } from 'lit';
import type { NextAction } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import type { Sign } from './signs.js';

export interface NextView<Kind extends NextAction['kind'] = NextAction['kind']> {
  readonly next: Extract<NextAction, { kind: Kind }>;
  readonly t: (key: WordKey) => string;
  readonly language: string;
  readonly busy: boolean;
  readonly store: CheckoutStore;
}

export interface NextKind {
  readonly sign?: Sign;
  /** It is answered before anything else. */
  readonly isQuestion?: boolean;
  /** Heading of the view. */
  title(next: NextAction): WordKey;
  draw(view: NextView): TemplateResult;
}

/** A phone or a tablet: what is on its screen it cannot scan, and its apps are at hand. */
export const isHandheld = (): boolean => matchMedia('(pointer: coarse)').matches;
