// The views that are not part of the first load, and the moment each is fetched.
import type { Words } from '../i18n/words.js';
import { isLong } from '../model/method-list.js';
import type { CheckoutState } from '../state/checkout-state.js';
import { loadChunk } from '../state/load-chunk.js';

export class LazyViews {
  card: typeof import('../form/card-form.js') | undefined;
  form: typeof import('../form/page-form.js') | undefined;
  after: typeof import('../action/after.js') | undefined;
  filter: typeof import('../form/method-filter.js') | undefined;
  readonly #arrived: (english: Words) => void;

  /** `arrived` hears of every view that came, with the English it brought. */
  constructor(arrived: (english: Words) => void) {
    this.#arrived = arrived;
  }

  /** What a moment needs beside the form of the chosen method. */
  async loadFor({ phase, opened, report }: CheckoutState): Promise<void> {
    await Promise.all([
      (phase === 'busy' || report) && this.#load('after', () => import('../action/after.js')),
      isLong(opened?.methods ?? []) && this.#load('filter', () => import('../form/method-filter.js')),
    ]);
  }

  loadCard(): Promise<void> {
    return this.#load('card', () => import('../form/card-form.js'));
  }

  loadForm(): Promise<void> {
    return this.#load('form', () => import('../form/page-form.js'));
  }

  async #load<K extends 'card' | 'form' | 'after' | 'filter'>(
    name: K,
    load: () => Promise<NonNullable<LazyViews[K]>>,
  ): Promise<void> {
    if (this[name]) return;
    const view = await loadChunk(load);
    (this as Pick<LazyViews, K>)[name] = view;
    this.#arrived(view.english);
  }
}
